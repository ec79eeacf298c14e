package vn.nennep.planning.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Audit;
import vn.nennep.documents.Issuer;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Positions;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.landing.GivingDown;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;

/// Begins a unit's own plan from what the plan above gave it (2.6): once, however often and by whomever it is asked
/// for.
@Component
class Derivation {

    private final Plans plans;
    private final Obligations obligations;
    private final Wordings wordings;
    private final GivingDown givingDown;
    private final Lineages lineages;
    private final Positions positions;
    private final Audit audit;
    private final Clock clock;

    Derivation(
            Plans plans,
            Obligations obligations,
            Wordings wordings,
            GivingDown givingDown,
            Lineages lineages,
            Positions positions,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.obligations = obligations;
        this.wordings = wordings;
        this.givingDown = givingDown;
        this.lineages = lineages;
        this.positions = positions;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return the plan just begun, or the one that the unit has
    @Transactional
    public PlanId under(Plan above, UnitId unit) {
        return plans.begin(unit, above)
                .map(begun -> propose(begun, above, unit))
                .orElseGet(() -> plans.written(unit, above.id()).orElseThrow().id());
    }

    private PlanId propose(PlanId plan, Plan above, UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        Lineage lineage = lineages.of(unit, today);
        Issuer issuer = lineages.issuer(unit, today);
        Set<Long> reaching = givingDown.reaching(above.id(), unit, today);
        DerivedTerms terms = new DerivedTerms(lineage, issuer.collective(), today);
        for (Obligation given : obligations.ofPlan(above.id().value())) {
            if (reaching.contains(given.id())) {
                obligations.add(Added.derived(plan, given, terms.of(given.terms())));
            }
        }
        wordings.put(
                plan,
                new WordingProposal(above, lineages.issuer(above.unit(), today), issuer, lineage)
                        .wording(positions.at(unit, today)));
        audit.record(
                "planning.plan.derived",
                "plan/" + plan,
                unit,
                Map.of("from", above.id().value()));
        return plan;
    }
}
