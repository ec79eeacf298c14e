package vn.nennep.planning.landing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.notification.NoticeKind;

/// Plans given down are one kind of notice.
@Configuration(proxyBeanMethods = false)
class GivenNoticeKind {

    @Bean
    NoticeKind plansGiven() {
        return new NoticeKind(
                GivenNews.KIND, "Kế hoạch mới", "cấp trên giao kế hoạch xuống, có việc cho đơn vị", false);
    }
}
