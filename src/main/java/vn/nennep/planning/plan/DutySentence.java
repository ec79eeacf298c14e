package vn.nennep.planning.plan;

import java.util.List;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.text.VietnameseText;

/// An obligation as a sentence of a plan: "Học tập trong toàn thể đảng viên: toàn đảng bộ hoàn thành trước ngày
/// 12/4/2024."
final class DutySentence {

    private DutySentence() {}

    /// @param who those on whom it lands, in words
    static String of(Obligation obligation, List<String> who) {
        Obligation.Terms terms = obligation.terms();
        StringBuilder sentence = new StringBuilder(VietnameseText.capitalized(bare(terms.title())));
        sentence.append(": ").append(String.join(", ", who)).append(' ').append(act(terms));
        String due = terms.due() == null ? "" : terms.due().label();
        sentence.append(due.isEmpty() ? " thường xuyên" : " " + due);
        if (obligation.quota() != null) {
            sentence.append(", ").append(obligation.quota());
        }
        for (String exception : obligation.exceptions()) {
            sentence.append("; ").append(bare(exception));
        }
        return sentence.append('.').toString();
    }

    private static String act(Obligation.Terms terms) {
        if (terms.kind() == ObligationKind.REPORT) {
            String to = terms.reportTo() == null ? "" : " về " + terms.reportTo();
            return "báo cáo" + to + (terms.via() == null ? "" : " (qua " + terms.via() + ")");
        }
        return terms.kind().countsPeople(terms.reportTo())
                        && terms.due() != null
                        && !terms.due().recurring()
                ? "hoàn thành"
                : "thực hiện";
    }

    private static String bare(String words) {
        return words.strip().replaceFirst("[.;:,\\s]+$", "");
    }

    /// Under which heading of the plan's contents it stands.
    static String heading(ObligationKind kind) {
        return switch (kind) {
            case CONFERENCE, STUDY -> "Tổ chức học tập, quán triệt";
            case PLAN, COMMITMENT -> "Xây dựng kế hoạch, bản cam kết";
            case BRANCH_MEETING, THEMATIC_MEETING -> "Sinh hoạt chi bộ";
            case OUTREACH, CONTEST, AWARD -> "Tuyên truyền";
            case EXEMPLAR, COMMENDATION -> "Mô hình, điển hình; biểu dương, khen thưởng";
            case INSPECTION, EVALUATION, GUIDANCE -> "Hướng dẫn, kiểm tra, đánh giá";
            case REPORT, SUMMING_UP -> "Chế độ báo cáo, sơ kết, tổng kết";
            case OTHER -> "Nhiệm vụ khác";
        };
    }
}
