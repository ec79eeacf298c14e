package vn.nennep.reporting.handover;

import static nennep.sql.reporting.Tables.REPORT;

import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Assignments;
import vn.nennep.reorganisation.Follower;

/// A report that is being written goes over with the duty to report; one that was handed in stays as it was handed in.
@Component
@Order(20)
class ReportHandover implements Follower {

    private static final Condition BEING_WRITTEN = REPORT.STATE.in("DRAFT", "RETURNED");

    private final DSLContext sql;
    private final Assignments assignments;

    ReportHandover(DSLContext sql, Assignments assignments) {
        this.sql = sql;
        this.assignments = assignments;
    }

    @Override
    public void pass(Passing passing) {
        if (passing.people() != null) {
            return;
        }
        long from = passing.from().value();
        long to = passing.to().value();
        sql.selectFrom(REPORT).where(REPORT.UNIT_ID.eq(from), BEING_WRITTEN).forEach(report -> {
            boolean wentOver = assignments
                    .find(new AssignmentId(report.getAssignmentId()))
                    .map(Assignment::unit)
                    .filter(passing.to()::equals)
                    .isPresent();
            if (wentOver) {
                report.setUnitId(to);
                report.update();
            }
        });
        sql.update(REPORT)
                .set(REPORT.SCOPE_UNIT_ID, to)
                .where(REPORT.SCOPE_UNIT_ID.eq(from), REPORT.UNIT_ID.ne(from), BEING_WRITTEN)
                .execute();
    }

    @Override
    public Map<String, String> watched() {
        return Map.of("reporting.report", "báo cáo đang viết chuyển theo");
    }
}
