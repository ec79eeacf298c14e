package vn.nennep.planning.plan;

import java.util.List;
import java.util.Set;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.obligation.Obligation;

/// Obligations that do not come out of a text.
final class Added {

    private Added() {}

    /// One the officer adds by hand; she fills in what it says.
    static Obligation blank(PlanId plan) {
        return new Obligation(
                0,
                plan.value(),
                0,
                Obligation.State.PROPOSED,
                Obligation.Origin.ADDED,
                null,
                new Obligation.Terms(
                        ObligationKind.OTHER,
                        "Nhiệm vụ mới",
                        Set.of(),
                        Set.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null),
                "",
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /// Carries out an obligation of the plan above: the same terms, to be tightened or completed.
    static Obligation derived(PlanId plan, Obligation above, Obligation.Terms terms) {
        return new Obligation(
                0,
                plan.value(),
                0,
                Obligation.State.ACCEPTED,
                Obligation.Origin.DERIVED,
                above.id(),
                terms,
                above.passage(),
                null,
                null,
                above.section(),
                above.actors(),
                above.partners(),
                above.exceptions(),
                null);
    }
}
