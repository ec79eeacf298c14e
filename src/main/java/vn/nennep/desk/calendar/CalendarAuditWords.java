package vn.nennep.desk.calendar;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.access.AuditWords;

/// What this module records, in words.
@Configuration(proxyBeanMethods = false)
class CalendarAuditWords {

    @Bean
    AuditWords calendarWords() {
        return new AuditWords(
                Map.of(
                        "desk.feed.opened", "mở đường dẫn lịch",
                        "desk.feed.revoked", "thu hồi đường dẫn lịch"),
                Map.of(),
                Map.of());
    }
}
