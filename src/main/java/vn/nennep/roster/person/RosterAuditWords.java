package vn.nennep.roster.person;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.access.AuditWords;

/// What roster records, in words.
@Configuration(proxyBeanMethods = false)
class RosterAuditWords {

    @Bean
    AuditWords peopleAuditWords() {
        return new AuditWords(
                Map.ofEntries(
                        Map.entry("roster.person.enrolled", "thêm người vào danh sách"),
                        Map.entry("roster.person.transferred", "chuyển sinh hoạt chính thức"),
                        Map.entry("roster.person.stayed", "chuyển sinh hoạt tạm thời"),
                        Map.entry("roster.person.joined", "ghi tham gia thêm nơi sinh hoạt"),
                        Map.entry("roster.person.ended", "ghi thôi ở một nơi sinh hoạt"),
                        Map.entry("roster.person.appointed", "thêm chức vụ"),
                        Map.entry("roster.person.discharged", "ghi thôi chức vụ"),
                        Map.entry("roster.person.categorized", "đổi đối tượng"),
                        Map.entry("roster.person.corrected", "sửa họ tên, năm sinh"),
                        Map.entry("roster.person.left", "ghi thôi sinh hoạt"),
                        Map.entry("roster.sheet.handed_in", "đưa danh sách người vào kiểm tra"),
                        Map.entry("roster.sheet.entered", "nhập danh sách người"),
                        Map.entry("roster.sheet.removed", "bỏ danh sách người chưa nhập"),
                        Map.entry("roster.sheet.given_out", "tải danh sách người ra tệp")),
                Map.of("person", "người số", "sheet", "danh sách số"),
                Map.of("day", "từ ngày"));
    }
}
