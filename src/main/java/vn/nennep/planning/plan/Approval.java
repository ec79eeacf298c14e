package vn.nennep.planning.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nennep.access.Audit;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.web.Refusal;

/// Thông qua tập thể: what the collective approved is what is issued; whoever changes a word afterwards has it approved
/// again (2.7).
@Component
class Approval {

    private static final String LAPSED =
            "Kế hoạch vừa được sửa sau khi thông qua, nên việc thông qua không còn giá trị. Mời ghi nhận thông qua lại trước khi ban hành.";

    private final Plans plans;
    private final Obligations obligations;
    private final Audit audit;

    Approval(Plans plans, Obligations obligations, Audit audit) {
        this.plans = plans;
        this.obligations = obligations;
        this.audit = audit;
    }

    void record(Plan plan, LocalDate on, String note) {
        checkComplete(plan);
        plans.approve(plan.id(), on, note);
        audit.record(
                "planning.plan.approved", "plan/" + plan.id(), plan.unit(), Map.of("on", on.toString(), "note", note));
    }

    private void checkComplete(Plan plan) {
        var all = obligations.ofPlan(plan.id().value());
        if (all.stream().anyMatch(obligation -> obligation.state() == Obligation.State.PROPOSED)) {
            throw new Refusal(
                    "Còn nhiệm vụ chờ xem lại. Mời bấm “Nhận” hoặc “Bỏ” ở từng nhiệm vụ đó, rồi ghi nhận thông qua.");
        }
        if (all.stream().noneMatch(obligation -> obligation.state() == Obligation.State.ACCEPTED)) {
            throw new Refusal("Kế hoạch chưa có nhiệm vụ nào. Mời thêm nhiệm vụ, rồi ghi nhận thông qua.");
        }
    }

    void withdraw(Plan plan) {
        plans.withdrawApproval(plan.id());
        audit.record("planning.plan.approval_withdrawn", "plan/" + plan.id(), plan.unit(), Map.of());
    }

    /// After a change of the plan.
    ///
    /// @return what to tell whoever changed it; empty while the plan is not approved
    Optional<String> lapse(Plan plan) {
        if (plan.approvedOn() == null) {
            return Optional.empty();
        }
        withdraw(plan);
        return Optional.of(LAPSED);
    }
}
