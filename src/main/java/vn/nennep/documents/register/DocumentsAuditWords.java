package vn.nennep.documents.register;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.access.AuditWords;

/// What the register records, in words.
@Configuration(proxyBeanMethods = false)
class DocumentsAuditWords {

    @Bean
    AuditWords documentsAuditWordsBean() {
        return new AuditWords(
                Map.ofEntries(
                        Map.entry("documents.document.registered", "vào sổ văn bản"),
                        Map.entry("documents.document.changed", "sửa mục trong sổ văn bản"),
                        Map.entry("documents.document.removed", "bỏ văn bản khỏi sổ"),
                        Map.entry("documents.document.signed_copy_attached", "giữ bản đã ký"),
                        Map.entry("documents.document.sent", "gửi văn bản"),
                        Map.entry("documents.document.taken_back", "thu lại văn bản đã gửi"),
                        Map.entry("documents.citation.added", "thêm căn cứ của văn bản"),
                        Map.entry("documents.citation.removed", "bỏ căn cứ của văn bản"),
                        Map.entry("documents.material.issued", "phát hành tài liệu học tập"),
                        Map.entry("documents.material.opened", "mở tài liệu học tập"),
                        Map.entry("documents.material.received", "nhận tài liệu học tập"),
                        Map.entry("documents.material.removed", "bỏ tài liệu học tập")),
                Map.of("document", "văn bản", "material", "tài liệu học tập"),
                Map.of("kind", "loại", "units", "số đơn vị", "symbol", "ký hiệu", "no", "số thứ tự"));
    }
}
