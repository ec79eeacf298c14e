package vn.nennep.reporting.report;

import static nennep.sql.reporting.Tables.REPORT_FIGURE;
import static nennep.sql.reporting.Tables.REPORT_SECTION;
import static nennep.sql.reporting.Tables.REPORT_STEP;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.privacy.Forgetting;

/// Who handled a report is named in its history; of who is erased only that it was somebody.
@Component
class ForgottenNames implements Forgetting {

    private static final String ERASED = "người đã xóa tên";

    private final DSLContext sql;

    ForgottenNames(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Told> told(Forgotten person) {
        return person.accounts().isEmpty()
                ? List.of()
                : List.of(
                        new Told(true, "Họ tên trong quá trình lập và gửi báo cáo"),
                        new Told(
                                false,
                                "Họ tên đã in trong văn bản đã ban hành (người ký), giữ theo pháp luật về lưu trữ"));
    }

    @Override
    public void forget(Forgotten person) {
        List<Long> accounts = person.accounts().stream().map(AccountId::value).toList();
        sql.update(REPORT_STEP)
                .set(REPORT_STEP.BY_NAME, ERASED)
                .where(REPORT_STEP.ACCOUNT_ID.in(accounts))
                .execute();
        sql.update(REPORT_FIGURE)
                .set(REPORT_FIGURE.OVERRULED_BY_NAME, ERASED)
                .where(REPORT_FIGURE.OVERRULED_BY.in(accounts))
                .execute();
        sql.update(REPORT_SECTION)
                .set(REPORT_SECTION.SAVED_BY, ERASED)
                .where(REPORT_SECTION.SAVED_BY.in(person.names()))
                .execute();
    }
}
