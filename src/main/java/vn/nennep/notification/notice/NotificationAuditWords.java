package vn.nennep.notification.notice;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.access.AuditWords;

/// What this module records, in words.
@Configuration(proxyBeanMethods = false)
class NotificationAuditWords {

    @Bean
    AuditWords notificationWords() {
        return new AuditWords(
                Map.of(
                        "notification.choice.made", "đổi cách nhận thông báo",
                        "notification.address.confirmed", "xác nhận địa chỉ thư",
                        "notification.address.removed", "bỏ địa chỉ thư"),
                Map.of(),
                Map.of());
    }
}
