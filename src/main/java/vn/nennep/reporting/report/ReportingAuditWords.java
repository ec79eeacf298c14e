package vn.nennep.reporting.report;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.access.AuditWords;

/// What reporting records, in words.
@Configuration(proxyBeanMethods = false)
class ReportingAuditWords {

    @Bean
    AuditWords reportingAuditWords() {
        return new AuditWords(
                Map.ofEntries(
                        Map.entry("reporting.report.opened", "bắt đầu viết báo cáo"),
                        Map.entry("reporting.report.submitted", "gửi báo cáo"),
                        Map.entry("reporting.report.returned", "trả lại báo cáo"),
                        Map.entry("reporting.report.accepted", "nhận báo cáo"),
                        Map.entry("reporting.report.issued", "ban hành báo cáo"),
                        Map.entry("reporting.figure.overruled", "ghi đè số liệu"),
                        Map.entry("reporting.figure.restored", "bỏ ghi đè số liệu"),
                        Map.entry("reporting.sentence.borrowed", "lấy câu từ báo cáo cấp dưới"),
                        Map.entry("reporting.sentence.removed", "bỏ câu đã lấy")),
                Map.ofEntries(Map.entry("report", "báo cáo")),
                Map.ofEntries(
                        Map.entry("figure", "số liệu"), Map.entry("value", "giá trị"), Map.entry("section", "mục")));
    }
}
