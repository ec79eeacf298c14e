package vn.nennep.planning.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nennep.access.Audit;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Issuer;
import vn.nennep.documents.Register;
import vn.nennep.documents.Relation;
import vn.nennep.organization.UnitId;
import vn.nennep.text.DocumentNumber;

/// A plan issued on paper goes into the unit's register, and the plans above are told that it is there.
@Component
class PaperIssuing {

    private static final String SOURCE = "planning.paper";

    private final PaperPlans papers;
    private final Plans plans;
    private final PlanAsked asked;
    private final WrittenDocuments documents;
    private final Register register;
    private final Audit audit;

    PaperIssuing(
            PaperPlans papers,
            Plans plans,
            PlanAsked asked,
            WrittenDocuments documents,
            Register register,
            Audit audit) {
        this.papers = papers;
        this.plans = plans;
        this.asked = asked;
        this.documents = documents;
        this.register = register;
        this.audit = audit;
    }

    Optional<PaperPlans.PaperPlan> find(long id) {
        return papers.find(id);
    }

    /// Twice it is one.
    PaperPlans.PaperPlan record(UnitId unit, Plan above, PaperPlanForm form) {
        plans.lock(above.id());
        Optional<PaperPlans.PaperPlan> there = papers.of(unit, above.id());
        if (there.isPresent()) {
            return there.get();
        }
        String symbol = DocumentNumber.parse(form.symbol()).orElseThrow().toString();
        PaperPlans.PaperPlan plan =
                papers.add(unit, above.id(), symbol, form.datedOn(), registered(unit, above, form, symbol));
        asked.fulfil(unit, above, SOURCE, String.valueOf(plan.id()), plan.datedOn(), plan.label());
        audit.record("planning.paper_plan.recorded", "paper_plan/" + plan.id(), unit, Map.of("symbol", plan.symbol()));
        return plan;
    }

    private DocumentId registered(UnitId unit, Plan above, PaperPlanForm form, String symbol) {
        Issuer issuer = documents.issuer(unit, form.datedOn());
        String signatory = form.signatory() == null ? "" : form.signatory().strip();
        return register.register(new Register.NewDocument(
                unit,
                Register.Direction.ISSUED,
                WrittenDocuments.KIND,
                symbol,
                form.datedOn(),
                issuer.name(),
                above.title(),
                null,
                null,
                signatory.isEmpty() ? null : signatory,
                List.of(),
                above.symbol() == null
                        ? List.of()
                        : List.of(new Register.Citation(
                                above.symbol(),
                                above.datedOn(),
                                documents.issuer(above).name(),
                                Relation.CARRIES_OUT)),
                null,
                new Register.Details(
                        true,
                        vn.nennep.documents.Urgency.NORMAL,
                        null,
                        above.topic().value(),
                        above.title())));
    }

    void remove(PaperPlans.PaperPlan plan) {
        plans.find(plan.above())
                .ifPresent(above -> asked.withdraw(plan.unit(), above, SOURCE, String.valueOf(plan.id())));
        papers.remove(plan);
        audit.record(
                "planning.paper_plan.removed", "paper_plan/" + plan.id(), plan.unit(), Map.of("symbol", plan.symbol()));
    }
}
