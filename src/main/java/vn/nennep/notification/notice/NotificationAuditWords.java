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
                        "notification.address.removed", "bỏ địa chỉ thư",
                        "notification.subscription.added", "bật thông báo ở một trình duyệt",
                        "notification.subscription.removed", "thôi nhận thông báo ở một trình duyệt",
                        "notification.subscription.left", "rời trình duyệt đang nhận thông báo"),
                Map.of(),
                Map.of("browsers", "số trình duyệt"));
    }
}
