package vn.nennep.planning.landing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanId;
import vn.nennep.web.Jobs;

/// Starts the landing of an accepted plan, and says beforehand how far it reaches.
@Component
public class GivingDown {

    private final AcceptedObligations accepted;
    private final Targets targets;
    private final Jobs jobs;

    GivingDown(AcceptedObligations accepted, Targets targets, Jobs jobs) {
        this.accepted = accepted;
        this.targets = targets;
        this.jobs = jobs;
    }

    /// On how many units the accepted obligations land. The plan must have its day of issue.
    public int units(PlanId plan) {
        Set<Long> units = new HashSet<>();
        accepted.ofPlan(plan.value()).forEach(obligation -> units.addAll(
                targets.of(obligation).landing()));
        return units.size();
    }

    /// Accepted obligations that would land on nobody: their who is still to be said.
    public List<String> landingNowhere(PlanId plan) {
        return accepted.ofPlan(plan.value()).stream()
                .filter(obligation -> targets.of(obligation).landing().isEmpty())
                .map(LandingObligation::title)
                .toList();
    }

    public UUID start(PlanId plan, String label, UnitId unit, @Nullable Long account) {
        return jobs.start(new Jobs.NewJob(
                LandingWork.KIND,
                "Giao " + label + " xuống các đơn vị",
                LandingWork.subject(plan),
                "/plans/" + plan + "/board",
                unit.value(),
                account));
    }
}
