package vn.nennep.planning.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Fulfilment;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.PlanId;

/// The plans above asked a unit for a plan of its own: here it is, or it is no longer.
@Component
class PlanAsked {

    private final PlanChain chain;
    private final Assignments assignments;
    private final Fulfilment fulfilment;

    PlanAsked(PlanChain chain, Assignments assignments, Fulfilment fulfilment) {
        this.chain = chain;
        this.assignments = assignments;
        this.fulfilment = fulfilment;
    }

    /// @param above the nearest plan above the unit's own
    /// @param on the day on which the unit's plan was issued
    void fulfil(UnitId unit, Plan above, String source, String id, LocalDate on, String label) {
        asked(unit, above).forEach(each -> fulfilment.unit(each.id(), source, id, on, 1, label));
    }

    void withdraw(UnitId unit, Plan above, String source, String id) {
        asked(unit, above).forEach(each -> fulfilment.withdraw(each.id(), source, id));
    }

    private List<Assignment> asked(UnitId unit, Plan above) {
        Set<PlanId> plans = chain.downTo(above).stream().map(Plan::id).collect(Collectors.toSet());
        return assignments.of(unit, above.topic(), ObligationKind.PLAN).stream()
                .filter(assignment -> plans.contains(assignment.plan()) && assignment.exemptReason() == null)
                .toList();
    }
}
