package vn.nennep.planning.evidence;

import org.jspecify.annotations.Nullable;
import vn.nennep.planning.Measure;
import vn.nennep.planning.ObligationKind;

/// What is counted when a unit notes a result, where it is more than done or not done.
final class AmountWords {

    private AmountWords() {}

    static @Nullable String of(ObligationKind kind, Measure measure) {
        return switch (kind) {
            case EXEMPLAR -> "Số mô hình, điển hình";
            case INSPECTION -> "Số tổ chức, cá nhân được kiểm tra, giám sát";
            case COMMENDATION -> "Số tập thể, cá nhân được biểu dương";
            case AWARD -> "Số tác phẩm";
            case OUTREACH -> "Số tin, bài, buổi tuyên truyền";
            default -> measure == Measure.AMOUNT ? "Số lượng đã làm" : null;
        };
    }
}
