package vn.nennep.planning.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.documents.Register;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.planning.landing.GivingDown;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// Accepting a plan: once, whoever presses and however often.
@Component
class Acceptance {

    private final Plans plans;
    private final Obligations obligations;
    private final GivingDown givingDown;
    private final Register register;
    private final Access access;
    private final Audit audit;

    Acceptance(
            Plans plans,
            Obligations obligations,
            GivingDown givingDown,
            Register register,
            Access access,
            Audit audit) {
        this.plans = plans;
        this.obligations = obligations;
        this.givingDown = givingDown;
        this.register = register;
        this.access = access;
        this.audit = audit;
    }

    /// @return the job that lands it; for a plan given down already, that job
    @Transactional
    public UUID give(long id) {
        Plan plan = plans.lock(new PlanId(id)).orElseThrow(NotFound::new);
        access.require(PlanningPermission.GIVE_PLAN, plan.unit());
        if (plan.origin() == Plan.Origin.WRITTEN) {
            throw new NotFound();
        }
        return plan.landing() != null ? plan.landing() : land(plan);
    }

    UUID land(Plan plan) {
        check(plan);
        UUID job = givingDown.start(
                plan.id(), plan.label(), plan.unit(), access.caller().account().value());
        plans.accept(plan.id(), job);
        plans.find(plan.id()).map(Plan::document).ifPresent(document -> register.sendBelow(document, plan.unit()));
        audit.record("planning.plan.accepted", "plan/" + plan.id(), plan.unit(), Map.of("job", job.toString()));
        return job;
    }

    private void check(Plan plan) {
        if (plan.datedOn() == null) {
            throw new Refusal(
                    "Kế hoạch chưa có ngày ban hành. Mời quay lại, nhập ngày ở phần “Số, ngày, trích yếu” rồi giao.");
        }
        boolean any = obligations.ofPlan(plan.id().value()).stream()
                .anyMatch(obligation -> obligation.state() == Obligation.State.ACCEPTED);
        if (!any) {
            throw new Refusal("Chưa nhận nhiệm vụ nào. Mời quay lại, bấm “Nhận” ở từng nhiệm vụ cần giao.");
        }
        List<String> nowhere = givingDown.landingNowhere(plan.id());
        if (!nowhere.isEmpty()) {
            throw new Refusal("Chưa rõ đơn vị nào làm: “" + String.join("”, “", nowhere)
                    + "”. Mời quay lại, bấm “Sửa” và chọn ở mục “Ai làm”, hoặc bỏ nhiệm vụ đó.");
        }
    }
}
