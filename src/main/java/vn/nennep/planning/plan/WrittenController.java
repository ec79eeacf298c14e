package vn.nennep.planning.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.documents.Register;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.web.Download;
import vn.nennep.web.Form;
import vn.nennep.web.Fragment;
import vn.nennep.web.NotFound;
import vn.nennep.web.Redirect;

/// A unit's own plan: begun from what it was given, worded, approved, issued (2.6, 2.7).
@Controller
class WrittenController {

    private final Reach reach;
    private final Access access;
    private final Structure structure;
    private final PlanChain chain;
    private final Derivation derivation;
    private final Plans plans;
    private final Wordings wordings;
    private final Approval approval;
    private final PlanIssuing issuing;
    private final WrittenPages pages;
    private final WrittenDocuments documents;
    private final Register register;
    private final Audit audit;
    private final Clock clock;

    WrittenController(
            Reach reach,
            Access access,
            Structure structure,
            PlanChain chain,
            Derivation derivation,
            Plans plans,
            Wordings wordings,
            Approval approval,
            PlanIssuing issuing,
            WrittenPages pages,
            WrittenDocuments documents,
            Register register,
            Audit audit,
            Clock clock) {
        this.reach = reach;
        this.access = access;
        this.structure = structure;
        this.chain = chain;
        this.derivation = derivation;
        this.plans = plans;
        this.wordings = wordings;
        this.approval = approval;
        this.issuing = issuing;
        this.pages = pages;
        this.documents = documents;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /// Under the plan nearest above the unit; a unit that has its own plan comes to that one.
    @PostMapping("/plans/{id}/derivations")
    Redirect derive(@PathVariable long id, @RequestParam("unit") long unitId) {
        Plan above = reach.readable(id);
        UnitId unit = new UnitId(unitId);
        access.require(PlanningPermission.WRITE_PLAN, unit);
        if (!above.accepted() || unit.equals(above.unit()) || !structure.isWithin(unit, above.unit(), today())) {
            throw new NotFound();
        }
        return Redirect.to("/plans/" + derivation.under(chain.nearest(above, unit), unit));
    }

    @PostMapping("/plans/{id}/wording")
    @Transactional
    Object word(@PathVariable long id, Form<WordingForm> form) {
        Plan plan = changeable(id);
        if (!form.valid()) {
            return pages.wording(plan, form).status(422);
        }
        plans.head(plan.id(), form.value().title(), null, null);
        wordings.put(plan.id(), form.value().wording());
        audit.record("planning.plan.worded", "plan/" + id, plan.unit(), Map.of());
        Optional<String> lapsed = approval.lapse(plan);
        return Redirect.to(plan.href()).saying(lapsed.orElse("Đã lưu lời văn của kế hoạch."));
    }

    /// The document as it stands, drawn again when an obligation beside it has changed.
    @GetMapping("/plans/{id}/sheet")
    Fragment sheet(@PathVariable long id) {
        return new Fragment("planning/plan/writtensheet", pages.sheet(written(reach.readable(id))));
    }

    /// The Word file: a draft as it stands, or exactly what was issued.
    @GetMapping("/plans/{id}/document")
    Download document(@PathVariable long id) {
        Plan plan = written(reach.readable(id));
        Register.StoredFile file = plan.document() == null
                ? documents.file(plan)
                : register.file(plan.document()).orElseThrow(NotFound::new);
        return new Download(file.name(), file.mediaType(), file.content());
    }

    @PostMapping("/plans/{id}/approval")
    @Transactional
    Object approve(@PathVariable long id, Form<ApprovalForm> form) {
        Plan plan = changeable(id);
        if (form.valid() && form.value().approvedOn().isAfter(today())) {
            form.reject("approvedOn", "Ngày thông qua không thể sau hôm nay.");
        }
        Votes votes = form.valid() ? Votes.of(form) : null;
        if (!form.valid()) {
            return pages.approval(plan, form).status(422);
        }
        approval.record(
                plan,
                form.value().approvedOn(),
                form.value().note(),
                votes,
                documents.text(plan).text());
        return Redirect.to(plan.href()).saying("Đã ghi nhận tập thể thông qua. Kế hoạch có thể ban hành.");
    }

    @PostMapping("/plans/{id}/approval/withdrawal")
    @Transactional
    Redirect withdraw(@PathVariable long id) {
        Plan plan = changeable(id);
        approval.withdraw(plan);
        return Redirect.to(plan.href()).saying("Đã rút việc ghi nhận thông qua.");
    }

    @PostMapping("/plans/{id}/issue")
    Redirect issue(@PathVariable long id) {
        return Redirect.to("/jobs/" + issuing.issue(id));
    }

    private Plan changeable(long id) {
        return written(reach.changeable(id));
    }

    private static Plan written(Plan plan) {
        if (plan.origin() != Plan.Origin.WRITTEN) {
            throw new NotFound();
        }
        return plan;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
