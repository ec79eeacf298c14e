package vn.nennep.planning.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    private final Approvals approvals;
    private final Obligations obligations;
    private final Audit audit;

    Approval(Approvals approvals, Obligations obligations, Audit audit) {
        this.approvals = approvals;
        this.obligations = obligations;
        this.audit = audit;
    }

    /// @param text the plan as it is approved
    void record(Plan plan, LocalDate on, String note, @Nullable Votes votes, String text) {
        checkComplete(plan);
        approvals.record(plan.id(), on, note, votes, text);
        audit.record(
                "planning.plan.approved",
                "plan/" + plan.id(),
                plan.unit(),
                Map.of("on", on.toString(), "note", votes == null ? note : note + ", " + votes.words()));
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
        end(plan, Approvals.Ending.WITHDRAWN);
    }

    private void end(Plan plan, Approvals.Ending because) {
        approvals.end(plan.id(), because);
        audit.record("planning.plan.approval_withdrawn", "plan/" + plan.id(), plan.unit(), Map.of());
    }

    /// After a change of the plan.
    ///
    /// @return what to tell whoever changed it; empty while the plan is not approved
    Optional<String> lapse(Plan plan) {
        if (plan.approvedOn() == null) {
            return Optional.empty();
        }
        end(plan, Approvals.Ending.CHANGED);
        return Optional.of(LAPSED);
    }
}
