package vn.nennep.planning.landing;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.planning.Measure;

/// What a unit does or not: one assignment per unit and period.
@Component
class UnitLanding {

    private final DSLContext sql;
    private final AcceptedObligations accepted;

    UnitLanding(DSLContext sql, AcceptedObligations accepted) {
        this.sql = sql;
        this.accepted = accepted;
    }

    void land(LandingObligation obligation, List<Long> units) {
        for (LandingPeriod period : obligation.periods()) {
            insert(obligation, period, units, obligation.measure(), obligation.expectedOfUnit(), false, null);
        }
    }

    /// Answers for the units below; its numbers are theirs.
    void landLeads(LandingObligation obligation, LandingPeriod period, List<Long> units) {
        insert(obligation, period, units, Measure.PEOPLE, 0, true, null);
    }

    /// Units whose rosters stay out of the program say themselves that it is done, or follow a guidance of their own.
    void landCountsOnly(LandingObligation obligation, LandingPeriod period, List<Long> units) {
        insert(obligation, period, units, Measure.UNITS, 1, false, obligation.armedExemption());
    }

    private void insert(
            LandingObligation obligation,
            LandingPeriod period,
            List<Long> units,
            Measure measure,
            int expected,
            boolean lead,
            @Nullable String exemption) {
        if (units.isEmpty()) {
            return;
        }
        var next = DSL.unnest(units.toArray(Long[]::new)).as("next", "unit_id");
        Field<Long> unit = DSL.field(DSL.name("next", "unit_id"), Long.class);
        sql.insertInto(ASSIGNMENT)
                .columns(COLUMNS)
                .select(DSL.select(List.of(
                                DSL.val(obligation.id()),
                                DSL.val(obligation.planId()),
                                unit,
                                DSL.val(period.from()),
                                DSL.val(period.to()),
                                DSL.val(period.label()),
                                DSL.val(period.opensOn()),
                                DSL.val(period.dueOn(), ASSIGNMENT.DUE_ON),
                                DSL.val(lead),
                                DSL.val(measure.name()),
                                DSL.val(expected),
                                DSL.val(exemption == null ? 0 : expected),
                                DSL.val(exemption, ASSIGNMENT.EXEMPT_REASON)))
                        .from(next)
                        .where(notLandedFromAbove(obligation, period, unit)))
                .onConflictDoNothing()
                .execute();
    }

    static final List<Field<?>> COLUMNS = List.of(
            ASSIGNMENT.OBLIGATION_ID,
            ASSIGNMENT.PLAN_ID,
            ASSIGNMENT.UNIT_ID,
            ASSIGNMENT.PERIOD_FROM,
            ASSIGNMENT.PERIOD_TO,
            ASSIGNMENT.PERIOD_LABEL,
            ASSIGNMENT.OPENS_ON,
            ASSIGNMENT.DUE_ON,
            ASSIGNMENT.LEAD,
            ASSIGNMENT.MEASURE,
            ASSIGNMENT.EXPECTED,
            ASSIGNMENT.EXEMPT,
            ASSIGNMENT.EXEMPT_REASON);

    /// What a plan below carries out for the plan above has landed already: nobody is given the same thing twice.
    Condition notLandedFromAbove(LandingObligation obligation, LandingPeriod period, Field<Long> unit) {
        if (obligation.derivedFrom() == null) {
            return DSL.noCondition();
        }
        var above = ASSIGNMENT.as("above");
        List<Long> chain = accepted.chain(obligation).stream()
                .filter(id -> id != obligation.id())
                .toList();
        return notExists(selectOne()
                .from(above)
                .where(above.OBLIGATION_ID.in(chain))
                .and(above.UNIT_ID.eq(unit))
                .and(above.PERIOD_FROM.le(period.to()))
                .and(above.PERIOD_TO.ge(period.from())));
    }
}
