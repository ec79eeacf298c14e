package vn.nennep.reorganisation.act;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.access.AuditWords;

/// What reorganisation records, in words.
@Configuration(proxyBeanMethods = false)
class ReorganisationAuditWords {

    @Bean
    AuditWords actAuditWords() {
        return new AuditWords(
                Map.of(
                        "reorganisation.act.drafted", "soạn việc sắp xếp",
                        "reorganisation.act.scheduled", "hẹn ngày sắp xếp",
                        "reorganisation.act.dropped", "bỏ việc sắp xếp",
                        "reorganisation.act.carriedOut", "thực hiện việc sắp xếp",
                        "reorganisation.act.undone", "hoàn tác việc sắp xếp"),
                Map.of("reorganisation", "việc sắp xếp"),
                Map.of("steps", "số bước"));
    }
}
