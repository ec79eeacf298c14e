package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_ACCEPTANCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;

/// The plans from the highest down to a unit: each issued by a unit above it under the one before (2.6).
@Component
class PlanChain {

    private final Plans plans;
    private final Units units;
    private final Clock clock;

    PlanChain(Plans plans, Units units, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    /// The plan nearest above the unit that carries out the given one; the given one while there is none between.
    Plan nearest(Plan plan, UnitId unit) {
        List<Long> between = units.chain(unit, LocalDate.now(clock)).stream()
                .map(above -> above.id().value())
                .filter(id -> id != unit.value())
                .toList();
        Plan nearest = plan;
        for (Optional<Plan> next = under(plan, between); next.isPresent(); next = under(nearest, between)) {
            nearest = next.get();
        }
        return nearest;
    }

    private Optional<Plan> under(Plan plan, List<Long> between) {
        return plans
                .where(PLAN.PARENT_ID
                        .eq(plan.id().value())
                        .and(PLAN.ORIGIN.eq(Plan.Origin.WRITTEN.name()))
                        .and(PLAN_ACCEPTANCE.JOB_ID.isNotNull())
                        .and(PLAN.UNIT_ID.in(between)))
                .stream()
                .findFirst();
    }

    /// From the highest to the plan itself.
    List<Plan> downTo(Plan plan) {
        LinkedList<Plan> chain = new LinkedList<>(List.of(plan));
        while (chain.getFirst().parent() != null) {
            chain.addFirst(plans.find(chain.getFirst().parent()).orElseThrow());
        }
        return List.copyOf(chain);
    }
}
