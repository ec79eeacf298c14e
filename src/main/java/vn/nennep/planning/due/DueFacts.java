package vn.nennep.planning.due;

import static nennep.sql.planning.Tables.ASSIGNMENT_CHANGE;
import static nennep.sql.planning.Tables.CHANGE_LINE;
import static nennep.sql.planning.Tables.LANDED_PERIOD;
import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_CHANGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.PlanId;

/// What is recorded of an assignment's days.
@Repository
class DueFacts {

    private final DSLContext sql;

    DueFacts(DSLContext sql) {
        this.sql = sql;
    }

    /// @param symbol null while it has no number
    record Source(
            @Nullable String symbol, UnitId unit, @Nullable LocalDate datedOn) {
        String label() {
            return symbol == null ? "Kế hoạch" : "Kế hoạch " + symbol;
        }
    }

    Source plan(PlanId plan) {
        return sql.select(PLAN.SYMBOL, PLAN.UNIT_ID, PLAN.DATED_ON)
                .from(PLAN)
                .where(PLAN.ID.eq(plan.value()))
                .fetchSingle(row -> new Source(row.value1(), new UnitId(row.value2()), row.value3()));
    }

    /// The day as the plan's words have it for this time.
    Optional<LocalDate> written(Assignment assignment) {
        return sql.select(LANDED_PERIOD.WRITTEN_DUE_ON)
                .from(LANDED_PERIOD)
                .where(LANDED_PERIOD.OBLIGATION_ID.eq(assignment.obligation().value()))
                .and(LANDED_PERIOD.PERIOD_FROM.eq(assignment.periodFrom()))
                .and(LANDED_PERIOD.WRITTEN_DUE_ON.isNotNull())
                .fetchOptional(LANDED_PERIOD.WRITTEN_DUE_ON);
    }

    /// What a recorded change did to the assignment.
    ///
    /// @param before the terms of the obligation as they were, as JSON
    record Changed(
            long change,
            String action,
            String document,
            LocalDate decidedOn,
            String reason,
            @Nullable String before,
            @Nullable String terms,
            @Nullable LocalDate was,
            @Nullable LocalDate is,
            @Nullable LocalDate ownWas,
            @Nullable LocalDate ownIs) {}

    List<Changed> changes(Assignment assignment) {
        return sql.select()
                .from(ASSIGNMENT_CHANGE)
                .join(CHANGE_LINE)
                .on(CHANGE_LINE.ID.eq(ASSIGNMENT_CHANGE.LINE_ID))
                .join(PLAN_CHANGE)
                .on(PLAN_CHANGE.ID.eq(CHANGE_LINE.CHANGE_ID))
                .where(ASSIGNMENT_CHANGE.ASSIGNMENT_ID.eq(assignment.id().value()))
                .orderBy(CHANGE_LINE.ID)
                .fetch(row -> new Changed(
                        row.get(PLAN_CHANGE.ID),
                        row.get(CHANGE_LINE.ACTION),
                        row.get(PLAN_CHANGE.DOCUMENT),
                        row.get(PLAN_CHANGE.DECIDED_ON),
                        row.get(PLAN_CHANGE.REASON),
                        row.get(CHANGE_LINE.BEFORE) == null
                                ? null
                                : row.get(CHANGE_LINE.BEFORE).data(),
                        row.get(CHANGE_LINE.TERMS) == null
                                ? null
                                : row.get(CHANGE_LINE.TERMS).data(),
                        row.get(ASSIGNMENT_CHANGE.DUE_WAS),
                        row.get(ASSIGNMENT_CHANGE.DUE_IS),
                        row.get(ASSIGNMENT_CHANGE.OWN_DUE_WAS),
                        row.get(ASSIGNMENT_CHANGE.OWN_DUE_IS)));
    }

    /// A plan below that sets its own day on what this one gave.
    ///
    /// @param reason why its day is later, when it is
    record Tightened(
            long plan, UnitId unit, String label, @Nullable String reason) {}

    /// Those that carry the obligation out, the highest first.
    List<Tightened> carriedOutBy(Assignment assignment) {
        return sql.fetch("""
                with recursive down (id, far) as (
                    select o.id, 1 from planning.obligation o where o.derived_from = ?
                    union all
                    select o.id, far + 1 from planning.obligation o join down on o.derived_from = down.id)
                select p.id, p.unit_id, p.symbol, o.loosening_reason
                from down join planning.obligation o on o.id = down.id join planning.plan p on p.id = o.plan_id
                where o.state = 'ACCEPTED'
                    and exists (select from planning.plan_acceptance a where a.plan_id = p.id)
                order by down.far, p.id
                """, assignment.obligation().value())
                .map(row -> new Tightened(
                        row.get(0, Long.class),
                        new UnitId(row.get(1, Long.class)),
                        row.get(2) == null ? "Kế hoạch của đơn vị" : "Kế hoạch " + row.get(2, String.class),
                        row.get(3, String.class)));
    }
}
