package vn.nennep.planning;

import org.jspecify.annotations.Nullable;
import vn.nennep.text.VietnameseText;

/// Loại nhiệm vụ (2.3); the same codes as the intake's JSON.
public enum ObligationKind {
    CONFERENCE("Hội nghị học tập"),
    STUDY("Học tập chuyên đề"),
    BRANCH_MEETING("Sinh hoạt chi bộ"),
    THEMATIC_MEETING("Sinh hoạt chuyên đề"),
    PLAN("Ban hành kế hoạch"),
    COMMITMENT("Cam kết cá nhân"),
    REPORT("Báo cáo"),
    EXEMPLAR("Mô hình, điển hình"),
    CONTEST("Hội thi"),
    AWARD("Giải thưởng sáng tác"),
    COMMENDATION("Biểu dương, khen thưởng"),
    INSPECTION("Kiểm tra, giám sát"),
    EVALUATION("Đánh giá, xếp loại"),
    GUIDANCE("Hướng dẫn"),
    OUTREACH("Tuyên truyền"),
    SUMMING_UP("Sơ kết, tổng kết"),
    OTHER("Nhiệm vụ khác");

    private final String label;

    ObligationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Counted by people: what is expected is each person addressed, once.
    public boolean countsPeople() {
        return this == STUDY || this == COMMITMENT;
    }

    /// Also what persons report to their branch: nobody stands below it who could be meant but its people.
    public boolean countsPeople(@Nullable String reportTo) {
        return countsPeople()
                || (this == REPORT
                        && reportTo != null
                        && VietnameseText.fold(reportTo).contains("chi bo"));
    }
}
