package vn.nennep.reporting.report;

import static nennep.sql.reporting.Tables.BORROWING;
import static nennep.sql.reporting.Tables.REPORT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.reporting.ReportId;

/// Which sentence came from where.
@Repository
class Borrowings {

    private final DSLContext sql;
    private final Clock clock;
    private final Access access;

    Borrowings(DSLContext sql, Clock clock, Access access) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
    }

    /// In the order in which they were taken.
    List<Borrowing> of(ReportId report) {
        return select(BORROWING.REPORT_ID.eq(report.value()));
    }

    Optional<Borrowing> find(ReportId report, long id) {
        return select(BORROWING.REPORT_ID.eq(report.value()).and(BORROWING.ID.eq(id))).stream()
                .findFirst();
    }

    private List<Borrowing> select(Condition condition) {
        return sql.select(BORROWING.fields())
                .select(REPORT.UNIT_ID)
                .from(BORROWING)
                .join(REPORT)
                .on(REPORT.ID.eq(BORROWING.FROM_REPORT_ID))
                .where(condition)
                .orderBy(BORROWING.ID)
                .fetch(row -> new Borrowing(
                        row.get(BORROWING.ID),
                        row.get(BORROWING.SECTION_CODE),
                        new ReportId(row.get(BORROWING.FROM_REPORT_ID)),
                        new UnitId(row.get(REPORT.UNIT_ID)),
                        row.get(BORROWING.SENTENCE)));
    }

    /// @return false when the same sentence of the same report stands there already
    boolean add(ReportId report, String section, ReportId from, String sentence) {
        return sql.insertInto(BORROWING)
                        .set(BORROWING.REPORT_ID, report.value())
                        .set(BORROWING.SECTION_CODE, section)
                        .set(BORROWING.FROM_REPORT_ID, from.value())
                        .set(BORROWING.SENTENCE, sentence)
                        .set(BORROWING.ACCOUNT_ID, access.caller().account().value())
                        .set(BORROWING.AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    void remove(Borrowing borrowing) {
        sql.deleteFrom(BORROWING).where(BORROWING.ID.eq(borrowing.id())).execute();
    }
}
