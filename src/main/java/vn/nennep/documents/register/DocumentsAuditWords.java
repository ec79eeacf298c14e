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
                Map.of(
                        "documents.document.registered", "vào sổ văn bản",
                        "documents.document.changed", "sửa mục trong sổ văn bản",
                        "documents.document.removed", "bỏ văn bản khỏi sổ",
                        "documents.document.signed_copy_attached", "giữ bản đã ký",
                        "documents.document.sent", "gửi văn bản",
                        "documents.document.taken_back", "thu lại văn bản đã gửi",
                        "documents.citation.added", "thêm căn cứ của văn bản",
                        "documents.citation.removed", "bỏ căn cứ của văn bản"),
                Map.of("document", "văn bản"),
                Map.of("kind", "loại", "units", "số đơn vị", "symbol", "ký hiệu", "no", "số thứ tự"));
    }
}
