package vn.nennep.privacy.purpose;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.access.AuditWords;

/// What privacy records, in words.
@Configuration(proxyBeanMethods = false)
class PrivacyAuditWords {

    @Bean
    AuditWords privacyWords() {
        return new AuditWords(
                Map.of(
                        "privacy.purpose.restated", "ghi nội dung mới của mục đích xử lý dữ liệu",
                        "privacy.data.taken", "tải dữ liệu của mình"),
                Map.of("purpose", "mục đích"),
                Map.of("form", "dạng tệp"));
    }
}
