package vn.nennep.planning.change;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.notification.NoticeKind;

/// Changes of plans are one kind of notice.
@Configuration(proxyBeanMethods = false)
class ChangeNoticeKind {

    @Bean
    NoticeKind planChanges() {
        return new NoticeKind(
                ChangeNews.KIND,
                "Kế hoạch thay đổi",
                "cấp trên sửa, gia hạn, bổ sung hoặc rút nhiệm vụ đã giao",
                false);
    }
}
