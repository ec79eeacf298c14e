package vn.nennep.planning.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nennep.documents.DocumentId;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.TopicId;

/// A plan with its state: a draft is corrected, an approved one may be issued, an accepted one has been given down.
///
/// @param reading what was read from its text, as JSON (header, citations, outline, recipients)
/// @param votes of the collective that approved it; null when none were counted
/// @param landing the job that gives it down; null until accepted
record Plan(
        PlanId id,
        UnitId unit,
        TopicId topic,
        @Nullable PlanId parent,
        Origin origin,
        String title,
        @Nullable String symbol,
        @Nullable LocalDate datedOn,
        String sourceText,
        String reading,
        @Nullable DocumentId document,
        int revision,
        @Nullable LocalDate approvedOn,
        @Nullable String approvalNote,
        @Nullable Votes votes,
        @Nullable UUID landing) {

    enum Origin {
        READ,
        WRITTEN
    }

    boolean accepted() {
        return landing != null;
    }

    /// "Đã thông qua ngày 15/01/2025: Hội nghị Ban Thường vụ, 11/13 đồng chí tán thành"; null while it is not.
    @Nullable String approvedWords() {
        return approvedOn == null
                ? null
                : "Đã thông qua " + Approvals.words(approvedOn, approvalNote == null ? "" : approvalNote, votes);
    }

    String label() {
        return symbol == null ? "Kế hoạch chưa có số" : "Kế hoạch " + symbol;
    }

    String href() {
        return "/plans/" + id;
    }
}
