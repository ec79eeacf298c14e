package vn.nennep.planning.assignment;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Counters;
import vn.nennep.planning.Measure;
import vn.nennep.planning.ObligationId;
import vn.nennep.planning.PlanId;

/// A level's numbers are sums of the leaves' counters (architecture, rule 4).
@Component
class RollUp {

    private final DSLContext sql;
    private final Structure structure;
    private final Totals totals;
    private final Clock clock;

    RollUp(DSLContext sql, Structure structure, Totals totals, Clock clock) {
        this.sql = sql;
        this.structure = structure;
        this.totals = totals;
        this.clock = clock;
    }

    /// What the units below a lead have done of its obligation and period.
    Counters ofLead(Record lead) {
        Totals.Total total = totals.under(
                new UnitId(lead.get(ASSIGNMENT.UNIT_ID)),
                LocalDate.now(clock),
                List.of(lead.get(ASSIGNMENT.OBLIGATION_ID)));
        return sql.select(sum(total.expected()), sum(total.onTime()), sum(total.late()), sum(total.exempt()))
                .from(total.table())
                .where(total.periodFrom().eq(lead.get(ASSIGNMENT.PERIOD_FROM)))
                .fetchSingle(row -> new Counters(
                        long0(row.value1()), long0(row.value2()), long0(row.value3()), long0(row.value4())));
    }

    /// What units below one have of each obligation of the plans.
    List<Assignments.Below> below(UnitId unit, Collection<PlanId> plans, LocalDate on) {
        var subtree = structure.under(unit, on);
        Condition open =
                ASSIGNMENT.ON_TIME.plus(ASSIGNMENT.LATE).plus(ASSIGNMENT.EXEMPT).lt(ASSIGNMENT.EXPECTED);
        var nearest = min(coalesce(ASSIGNMENT.OWN_DUE_ON, ASSIGNMENT.DUE_ON)).filterWhere(open);
        return sql.select(
                        ASSIGNMENT.OBLIGATION_ID,
                        countDistinct(ASSIGNMENT.UNIT_ID),
                        max(ASSIGNMENT.MEASURE),
                        sum(ASSIGNMENT.EXPECTED),
                        sum(ASSIGNMENT.ON_TIME),
                        sum(ASSIGNMENT.LATE),
                        sum(ASSIGNMENT.EXEMPT),
                        min(ASSIGNMENT.OPENS_ON),
                        nearest)
                .from(ASSIGNMENT)
                .join(subtree.table())
                .on(subtree.unitId().eq(ASSIGNMENT.UNIT_ID))
                .where(ASSIGNMENT.PLAN_ID.in(plans.stream().map(PlanId::value).toList()))
                .and(ASSIGNMENT.UNIT_ID.ne(unit.value()))
                .groupBy(ASSIGNMENT.OBLIGATION_ID)
                .orderBy(ASSIGNMENT.OBLIGATION_ID)
                .fetch(row -> new Assignments.Below(
                        new ObligationId(row.value1()),
                        row.value2(),
                        Measure.valueOf(row.value3()),
                        new Counters(
                                long0(row.value4()), long0(row.value5()), long0(row.value6()), long0(row.value7())),
                        row.value8(),
                        row.value9()));
    }

    private static long long0(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValue();
    }
}
