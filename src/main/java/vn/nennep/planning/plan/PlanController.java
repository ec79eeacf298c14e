package vn.nennep.planning.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Audit;
import vn.nennep.documents.Register;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.text.DocumentNumber;
import vn.nennep.web.Download;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Redirect;

/// A plan that was read from a text: shown beside its obligations, put right, accepted.
@Controller
class PlanController {

    private final Reach reach;
    private final Plans plans;
    private final Obligations obligations;
    private final PlanPages pages;
    private final Acceptance acceptance;
    private final Approval approval;
    private final Register register;
    private final Audit audit;

    PlanController(
            Reach reach,
            Plans plans,
            Obligations obligations,
            PlanPages pages,
            Acceptance acceptance,
            Approval approval,
            Register register,
            Audit audit) {
        this.reach = reach;
        this.plans = plans;
        this.obligations = obligations;
        this.pages = pages;
        this.acceptance = acceptance;
        this.approval = approval;
        this.register = register;
        this.audit = audit;
    }

    @GetMapping("/plans/{id}")
    Object show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "") String kind) {
        return pages.of(reach.readable(id), List.of(), CardFilter.of(only, kind));
    }

    @GetMapping("/plans/{id}/file")
    Download file(@PathVariable long id) {
        Plan plan = reach.readable(id);
        if (plan.document() == null) {
            throw new NotFound();
        }
        Register.StoredFile file = register.file(plan.document()).orElseThrow(NotFound::new);
        return new Download(file.name(), file.mediaType(), file.content());
    }

    @PostMapping("/plans/{id}")
    @Transactional
    Object head(@PathVariable long id, Form<HeadForm> form) {
        Plan plan = read(reach.changeable(id));
        String symbol = form.text("symbol").strip();
        if (!symbol.isEmpty() && DocumentNumber.parse(symbol).isEmpty()) {
            form.reject("symbol", "Số, ký hiệu viết như “258-KH/TU”; để trống nếu chưa có.");
        }
        if (!form.valid()) {
            return pages.of(plan, form.problems()).status(422);
        }
        HeadForm head = form.value();
        plans.head(plan.id(), head.title().strip(), symbol.isEmpty() ? null : symbol, head.datedOn());
        if (plan.document() != null) {
            register.correct(
                    plan.document(),
                    symbol.isEmpty() ? null : symbol,
                    head.datedOn(),
                    head.title().strip());
        }
        return Redirect.to(plan.href()).saying("Đã lưu phần đầu của kế hoạch.");
    }

    /// Everything that still waits is accepted as it was proposed.
    @PostMapping("/plans/{id}/obligations/acceptance")
    @Transactional
    Redirect acceptAll(@PathVariable long id) {
        Plan plan = reach.changeable(id);
        obligations.acceptProposed(plan.id().value());
        approval.lapse(plan);
        audit.record("planning.plan.obligations_accepted", "plan/" + id, plan.unit(), Map.of());
        return Redirect.to(plan.href()).saying("Đã nhận các nhiệm vụ còn lại.");
    }

    @PostMapping("/plans/{id}/obligations")
    @Transactional
    Redirect add(@PathVariable long id) {
        Plan plan = reach.changeable(id);
        long added = untouched(plan).orElseGet(() -> obligations.add(Added.blank(plan.id())));
        Redirect next = Redirect.to("/obligations/" + added + "/edit");
        return approval.lapse(plan).map(next::saying).orElse(next);
    }

    /// One that was begun before and left as it was: whoever turns back leaves one behind, not many.
    private Optional<Long> untouched(Plan plan) {
        Obligation blank = Added.blank(plan.id());
        return obligations.ofPlan(plan.id().value()).stream()
                .filter(each -> each.origin() == blank.origin()
                        && each.state() == blank.state()
                        && each.terms().equals(blank.terms()))
                .map(Obligation::id)
                .findFirst();
    }

    /// Gives the plan down (2.6): its accepted obligations land as one resumable job.
    @PostMapping("/plans/{id}/acceptance")
    Redirect accept(@PathVariable long id) {
        return Redirect.to("/jobs/" + acceptance.give(id));
    }

    /// A draft is thrown away; a plan that has been given down stays.
    @PostMapping("/plans/{id}/removal")
    @Transactional
    Redirect remove(@PathVariable long id) {
        Plan plan = reach.changeable(id);
        plans.remove(plan.id());
        audit.record("planning.plan.removed", "plan/" + id, plan.unit(), Map.of("title", plan.title()));
        String draft = plan.origin() == Plan.Origin.READ ? "bản đọc " + plan.label() : "bản thảo kế hoạch của đơn vị";
        return Redirect.to("/topics").saying("Đã bỏ " + draft + ".");
    }

    /// Number and date of a plan that was read can be put right; one that is written here gets them when it is issued.
    private static Plan read(Plan plan) {
        if (plan.origin() != Plan.Origin.READ) {
            throw new NotFound();
        }
        return plan;
    }
}
