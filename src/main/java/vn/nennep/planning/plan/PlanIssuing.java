package vn.nennep.planning.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Issuer;
import vn.nennep.documents.Register;
import vn.nennep.documents.Relation;
import vn.nennep.documents.Terms;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// Ban hành: number, date, document, evidence for the plan above and giving down, all in one transaction; so a number
/// is
/// never lost to something that failed, and pressing twice issues once (1.5, 2.6, 2.7).
@Component
class PlanIssuing {

    private static final String SOURCE = "planning.plan";

    private final Plans plans;
    private final PlanChain chain;
    private final Obligations obligations;
    private final Wordings wordings;
    private final WrittenDocuments documents;
    private final Register register;
    private final Terms terms;
    private final PlanAsked asked;
    private final Acceptance acceptance;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    PlanIssuing(
            Plans plans,
            PlanChain chain,
            Obligations obligations,
            Wordings wordings,
            WrittenDocuments documents,
            Register register,
            Terms terms,
            PlanAsked asked,
            Acceptance acceptance,
            Access access,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.chain = chain;
        this.obligations = obligations;
        this.wordings = wordings;
        this.documents = documents;
        this.register = register;
        this.terms = terms;
        this.asked = asked;
        this.acceptance = acceptance;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return the job that gives it down; for a plan issued already, that job
    @Transactional
    public UUID issue(long id) {
        Plan draft = plans.lock(new PlanId(id))
                .filter(plan -> plan.origin() == Plan.Origin.WRITTEN)
                .orElseThrow(NotFound::new);
        access.require(PlanningPermission.WRITE_PLAN, draft.unit());
        if (draft.landing() != null) {
            return draft.landing();
        }
        LocalDate today = LocalDate.now(clock);
        check(draft, today);
        Plan plan = numbered(draft, today);
        keepPassages(plan);
        plans.document(plan.id(), registered(plan));
        asked.fulfil(plan.unit(), above(plan), SOURCE, plan.id().toString(), today, plan.label());
        audit.record(
                "planning.plan.issued", "plan/" + id, plan.unit(), Map.of("symbol", String.valueOf(plan.symbol())));
        return acceptance.land(plan);
    }

    private void check(Plan draft, LocalDate today) {
        if (draft.approvedOn() == null) {
            throw new Refusal(
                    "Kế hoạch chưa được tập thể thông qua. Mời ghi nhận ngày thông qua ở bước “Thông qua tập thể”, rồi ban hành.");
        }
        if (wordings.of(draft.id()).signatory().isBlank()) {
            throw new Refusal("Chưa có họ tên người ký. Mời nhập ở phần “Lời văn, người ký, nơi nhận”, rồi ban hành.");
        }
        LocalDate above = above(draft).datedOn();
        if (above != null && today.isBefore(above)) {
            throw new Refusal("Hôm nay còn trước ngày ban hành kế hoạch cấp trên (" + OfficialFigures.date(above)
                    + "). Mời ban hành từ ngày đó.");
        }
    }

    private Plan above(Plan plan) {
        List<Plan> all = chain.downTo(plan);
        return all.get(all.size() - 2);
    }

    private Plan numbered(Plan draft, LocalDate today) {
        int number = register.number(draft.unit(), WrittenDocuments.KIND, terms.startOf(draft.unit(), today));
        plans.head(draft.id(), draft.title(), documents.issuer(draft).symbol(WrittenDocuments.KIND, number), today);
        return plans.find(draft.id()).orElseThrow();
    }

    /// From now on the plan's own words are the passages from which its obligations come.
    private void keepPassages(Plan plan) {
        WrittenText text = documents.text(plan);
        plans.text(plan.id(), text.text());
        text.passages()
                .forEach(passage ->
                        obligations.passage(passage.obligation(), passage.words(), passage.start(), passage.end()));
    }

    private DocumentId registered(Plan plan) {
        Issuer issuer = documents.issuer(plan);
        Wording wording = wordings.of(plan.id());
        return register.register(new Register.NewDocument(
                plan.unit(),
                Register.Direction.ISSUED,
                WrittenDocuments.KIND,
                plan.symbol(),
                plan.datedOn(),
                issuer.name(),
                plan.title(),
                wording.onBehalfOf().isEmpty() ? null : wording.onBehalfOf(),
                wording.capacity(),
                wording.signatory(),
                wording.recipients(),
                citations(plan),
                documents.file(plan),
                Register.Details.of(plan.topic().value(), documents.text(plan).text())));
    }

    private List<Register.Citation> citations(Plan plan) {
        Plan above = above(plan);
        return above.symbol() == null
                ? List.of()
                : List.of(new Register.Citation(
                        above.symbol(), above.datedOn(), documents.issuer(above).name(), Relation.CARRIES_OUT));
    }
}
