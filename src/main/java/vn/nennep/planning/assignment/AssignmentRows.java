package vn.nennep.planning.assignment;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PLAN;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Counters;
import vn.nennep.planning.Measure;
import vn.nennep.planning.ObligationId;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.TopicId;

/// How a row of assignment, with its obligation and plan, becomes an [Assignment].
final class AssignmentRows {

    static final List<SelectField<?>> FIELDS = List.of(
            ASSIGNMENT.ID,
            ASSIGNMENT.OBLIGATION_ID,
            ASSIGNMENT.PLAN_ID,
            ASSIGNMENT.UNIT_ID,
            ASSIGNMENT.PERIOD_FROM,
            ASSIGNMENT.PERIOD_TO,
            ASSIGNMENT.PERIOD_LABEL,
            ASSIGNMENT.OPENS_ON,
            ASSIGNMENT.DUE_ON,
            ASSIGNMENT.OWN_DUE_ON,
            ASSIGNMENT.LEAD,
            ASSIGNMENT.MEASURE,
            ASSIGNMENT.EXPECTED,
            ASSIGNMENT.ON_TIME,
            ASSIGNMENT.LATE,
            ASSIGNMENT.EXEMPT,
            ASSIGNMENT.EXEMPT_REASON,
            ASSIGNMENT.WITHDRAWAL_ID,
            OBLIGATION.KIND,
            OBLIGATION.TITLE,
            OBLIGATION.PASSAGE,
            OBLIGATION.AUDIENCE,
            OBLIGATION.REPORT_TO,
            OBLIGATION.VIA,
            PLAN.TOPIC_ID,
            PLAN.UNIT_ID);

    private AssignmentRows() {}

    static SelectConditionStep<Record> select(DSLContext sql) {
        return sql.select(FIELDS)
                .from(ASSIGNMENT)
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(ASSIGNMENT.PLAN_ID))
                .where();
    }

    static Assignment of(Record row) {
        return of(row, null);
    }

    /// @param rolledUp the sums of the subtree, for a lead
    static Assignment of(Record row, @Nullable Counters rolledUp) {
        return new Assignment(
                new AssignmentId(row.get(ASSIGNMENT.ID)),
                new ObligationId(row.get(ASSIGNMENT.OBLIGATION_ID)),
                new PlanId(row.get(ASSIGNMENT.PLAN_ID)),
                new TopicId(row.get(PLAN.TOPIC_ID)),
                new UnitId(row.get(PLAN.UNIT_ID)),
                new UnitId(row.get(ASSIGNMENT.UNIT_ID)),
                ObligationKind.valueOf(row.get(OBLIGATION.KIND)),
                row.get(OBLIGATION.TITLE),
                row.get(OBLIGATION.PASSAGE),
                List.of(row.get(OBLIGATION.AUDIENCE)),
                row.get(ASSIGNMENT.PERIOD_LABEL),
                row.get(ASSIGNMENT.PERIOD_FROM),
                row.get(ASSIGNMENT.PERIOD_TO),
                row.get(ASSIGNMENT.OPENS_ON),
                row.get(ASSIGNMENT.DUE_ON),
                row.get(ASSIGNMENT.OWN_DUE_ON),
                row.get(ASSIGNMENT.LEAD),
                Measure.valueOf(row.get(ASSIGNMENT.MEASURE)),
                rolledUp == null ? counters(row) : rolledUp,
                row.get(ASSIGNMENT.EXEMPT_REASON),
                row.get(ASSIGNMENT.WITHDRAWAL_ID) != null,
                row.get(OBLIGATION.REPORT_TO),
                row.get(OBLIGATION.VIA));
    }

    private static Counters counters(Record row) {
        return new Counters(
                row.get(ASSIGNMENT.EXPECTED),
                row.get(ASSIGNMENT.ON_TIME),
                row.get(ASSIGNMENT.LATE),
                row.get(ASSIGNMENT.EXEMPT));
    }
}
