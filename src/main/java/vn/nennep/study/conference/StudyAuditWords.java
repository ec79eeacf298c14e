package vn.nennep.study.conference;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.access.AuditWords;

/// What study records, in words.
@Configuration(proxyBeanMethods = false)
class StudyAuditWords {

    @Bean
    AuditWords studyAuditWords() {
        return new AuditWords(
                Map.ofEntries(
                        Map.entry("study.conference.called", "triệu tập hội nghị"),
                        Map.entry("study.conference.changed", "sửa hội nghị"),
                        Map.entry("study.conference.cancelled", "hủy hội nghị"),
                        Map.entry("study.attendance.ticked", "điểm danh"),
                        Map.entry("study.attendance.counted", "báo số lượng dự")),
                Map.ofEntries(Map.entry("conference", "hội nghị")),
                Map.ofEntries(
                        Map.entry("sites", "số điểm cầu"),
                        Map.entry("changed", "số người thay đổi"),
                        Map.entry("answered", "đã điểm danh"),
                        Map.entry("called", "triệu tập"),
                        Map.entry("attended", "dự")));
    }
}
