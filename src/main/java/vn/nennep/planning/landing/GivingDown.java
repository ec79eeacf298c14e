package vn.nennep.planning.landing;

import static nennep.sql.planning.Tables.LANDING;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanId;
import vn.nennep.web.Jobs;

/// Starts the landing of an accepted plan, and says beforehand how far it reaches.
@Component
public class GivingDown {

    private final AcceptedObligations accepted;
    private final Targets targets;
    private final Structure structure;
    private final DSLContext sql;
    private final Jobs jobs;

    GivingDown(AcceptedObligations accepted, Targets targets, Structure structure, DSLContext sql, Jobs jobs) {
        this.accepted = accepted;
        this.targets = targets;
        this.structure = structure;
        this.sql = sql;
        this.jobs = jobs;
    }

    /// On how many units the accepted obligations land. The plan must have its day of issue.
    public int units(PlanId plan) {
        Set<Long> units = new HashSet<>();
        accepted.ofPlan(plan.value())
                .forEach(obligation -> units.addAll(targets.of(obligation).landing()));
        return units.size();
    }

    /// Accepted obligations that would land on nobody: their who is still to be said.
    public List<String> landingNowhere(PlanId plan) {
        return accepted.ofPlan(plan.value()).stream()
                .filter(obligation -> targets.of(obligation).landing().isEmpty())
                .map(LandingObligation::title)
                .toList();
    }

    /// Accepted obligations of a plan above that reach the unit or somebody below it.
    public Set<Long> reaching(PlanId plan, UnitId unit, LocalDate on) {
        var subtree = structure.under(unit, on);
        Set<Long> below =
                new HashSet<>(sql.select(subtree.unitId()).from(subtree.table()).fetch(subtree.unitId()));
        return accepted.ofPlan(plan.value()).stream()
                .filter(obligation -> targets.of(obligation).landing().stream().anyMatch(below::contains))
                .map(LandingObligation::id)
                .collect(Collectors.toSet());
    }

    /// Whether everything of an accepted plan has landed.
    public boolean finished(long plan) {
        return accepted.ofPlan(plan).stream()
                .allMatch(obligation -> sql.fetchExists(
                        LANDING, LANDING.OBLIGATION_ID.eq(obligation.id()).and(LANDING.FINISHED_AT.isNotNull())));
    }

    public UUID start(PlanId plan, String label, UnitId unit, @Nullable Long account) {
        return jobs.start(new Jobs.NewJob(
                LandingWork.KIND,
                "Giao " + label + " xuống các đơn vị",
                LandingWork.subject(plan),
                "/plans/" + plan,
                unit.value(),
                account));
    }
}
