package vn.nennep.privacy.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nennep.access.Access;
import vn.nennep.organization.Units;
import vn.nennep.privacy.PrivacyPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// What is erased when its term has passed: numbers only, of everybody, so only for who reaches everybody.
@Controller
class RetentionController {

    private final Access access;
    private final Units units;
    private final RetentionRules rules;
    private final Retention retention;
    private final Clock clock;

    RetentionController(Access access, Units units, RetentionRules rules, Retention retention, Clock clock) {
        this.access = access;
        this.units = units;
        this.rules = rules;
        this.retention = retention;
        this.clock = clock;
    }

    @GetMapping("/privacy/retention")
    Page show() {
        LocalDate today = LocalDate.now(clock);
        if (units.roots(today).stream().noneMatch(root -> access.may(PrivacyPermission.READ_DATA_MAP, root.id()))) {
            throw new NotFound();
        }
        int tonight = 0;
        List<RetentionPage.Row> rows = new ArrayList<>();
        for (RetentionRules.Rule rule : rules.all()) {
            int past = retention.past(rule, rule.before(today));
            tonight += past;
            rows.add(row(rule, past, today));
        }
        return Page.of(
                        "privacy/retention/rules",
                        "privacy",
                        tonight == 0
                                ? "Không có dữ liệu nào quá hạn giữ"
                                : OfficialFigures.grouped(tonight) + " mục quá hạn giữ, xóa trong đêm nay",
                        new RetentionPage(rows))
                .lead("Mỗi đêm lúc 02 giờ 30 chương trình xóa hẳn những gì quá hạn; số liệu các năm không đổi.")
                .crumb("Dữ liệu cá nhân", "/privacy/purposes");
    }

    private RetentionPage.Row row(RetentionRules.Rule rule, int past, LocalDate today) {
        int year = retention.past(rule, rule.before(today.plusYears(1))) - past;
        Instant last = rules.last(rule);
        return new RetentionPage.Row(
                rule,
                past == 0 ? "không có" : OfficialFigures.grouped(past) + " mục",
                year == 0 ? "không có" : OfficialFigures.grouped(year) + " mục",
                last == null
                        ? "chưa xóa lần nào"
                        : OfficialFigures.grouped(rules.erased(rule)) + " mục, lần cuối ngày "
                                + OfficialFigures.date(LocalDate.ofInstant(last, clock.getZone())));
    }
}
