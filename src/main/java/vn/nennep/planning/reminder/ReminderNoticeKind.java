package vn.nennep.planning.reminder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.notification.NoticeKind;

/// Reminders of all kinds are one kind of notice: nobody is told of them twice a day.
@Configuration(proxyBeanMethods = false)
class ReminderNoticeKind {

    @Bean
    NoticeKind reminders() {
        return new NoticeKind(
                ReminderNotice.KIND,
                "Nhắc việc",
                "việc trễ hạn, sắp đến hạn, đơn vị dưới trễ lâu; mỗi ngày nhiều nhất một lần",
                true);
    }
}
