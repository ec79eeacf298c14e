package vn.nennep.reporting.report;

import org.jspecify.annotations.Nullable;
import vn.nennep.figures.Figure;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.TopicId;
import vn.nennep.reporting.ReportId;
import vn.nennep.reporting.ReportState;
import vn.nennep.web.Refusal;

/// Báo cáo: one unit's report for one reporting duty.
///
/// @param unit who writes it
/// @param scopeUnit whose subtree its figures cover: for an advisory body, its committee
/// @param template code of its template
/// @param document the registered document, once issued
public record Report(
        ReportId id,
        AssignmentId assignment,
        UnitId unit,
        UnitId scopeUnit,
        TopicId topic,
        String template,
        String title,
        int year,
        ReportState state,
        @Nullable Long document) {

    public static final String EVIDENCE = "reporting.report";

    /// Where and when its figures are read.
    public Figure.Scope scope() {
        return new Figure.Scope(scopeUnit, topic.value(), year);
    }

    public String href() {
        return "/reports/" + id;
    }

    /// What the audit log calls it.
    public String subject() {
        return "report/" + id;
    }

    /// @throws Refusal when it has been submitted and not come back
    public void requireOpen() {
        if (!state.open()) {
            throw new Refusal("Báo cáo " + state.label() + ", không sửa được nữa. "
                    + "Nếu cần sửa, mời đề nghị cấp trên trả lại báo cáo.");
        }
    }

    /// @throws Refusal unless it waits for an answer of the level above
    public void requireSubmitted() {
        if (state != ReportState.SUBMITTED) {
            throw new Refusal("Báo cáo đang ở trạng thái “" + state.label() + "”, không phải đang chờ tiếp nhận. "
                    + "Mời tải lại trang để xem tình hình mới nhất.");
        }
    }

    /// @throws Refusal while it is being written, or when it has its number already
    public void requireIssuable() {
        if (state.open()) {
            throw new Refusal("Báo cáo " + state.label() + ": mời nộp trước, số liệu chốt rồi mới cấp số.");
        }
        if (document != null) {
            throw new Refusal("Báo cáo này đã được cấp số. Mời tải văn bản từ trang báo cáo.");
        }
    }
}
