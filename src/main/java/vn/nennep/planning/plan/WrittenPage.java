package vn.nennep.planning.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.obligation.ObligationCard;
import vn.nennep.web.Problem;

/// A unit's own plan: what it asks and words at the left, its document at the right.
///
/// @param stage index of the step that comes next; as many as there are stages when all are done
/// @param waiting obligations that are neither accepted nor removed
/// @param wording null when it can no longer be changed
/// @param approved when and how the collective approved what is issued; null while it has not
/// @param past approvals that no longer hold, the last one first
/// @param approve what to fill in when the collective has approved; null when it has, or may not
/// @param issue shown once approved, to those who may issue
public record WrittenPage(
        long id,
        List<String> stages,
        int stage,
        WrittenSheet sheet,
        List<ObligationCard> cards,
        int waiting,
        boolean mayChange,
        @Nullable Words wording,
        @Nullable String approved,
        List<Past> past,
        @Nullable Approve approve,
        @Nullable Issue issue,
        String documentLabel,
        @Nullable String boardHref,
        @Nullable String writeHref,
        @Nullable String jobHref) {

    public String href() {
        return "/plans/" + id;
    }

    public record Words(
            String title,
            String basis,
            String purpose,
            String arrangement,
            String onBehalfOf,
            String capacity,
            String signatory,
            String recipients,
            List<String> signatories,
            List<Problem> problems) {}

    public record Approve(
            String approvedOn,
            String note,
            String members,
            String agreed,
            String against,
            String absent,
            List<Problem> problems) {}

    /// @param text the plan as it had been approved
    public record Past(String words, String text) {}

    /// @param approved "Đã thông qua ngày 05/4/2024: Hội nghị Ban Thường vụ"
    public record Issue(String approved, String question, String consequence) {}
}
