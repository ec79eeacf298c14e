package vn.nennep.planning.breakthrough;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanId;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Tone;

/// One thing that a unit has chosen for a year.
///
/// @param aim what will show that it is reached
/// @param approvedOn by the collective leadership; null while it is a draft
/// @param reached null until it is closed
record Breakthrough(
        long id,
        UnitId unit,
        BreakthroughKind kind,
        int year,
        String title,
        String aim,
        @Nullable PlanId plan,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate closedOn,
        @Nullable Boolean reached,
        String closingNote,
        @Nullable LocalDate lastNoted) {

    String href() {
        return "/breakthroughs/" + id;
    }

    boolean draft() {
        return approvedOn == null;
    }

    boolean open() {
        return approvedOn != null && closedOn == null;
    }

    String state(LocalDate today) {
        if (draft()) {
            return "chờ thông qua";
        }
        if (reached != null) {
            return reached ? "đã đạt" : "không đạt";
        }
        if (dueOn != null && dueOn.isBefore(today)) {
            return "quá hạn " + OfficialFigures.date(dueOn);
        }
        return lastNoted == null ? "chưa ghi tiến độ" : "đang làm, ghi ngày " + OfficialFigures.date(lastNoted);
    }

    Tone tone(LocalDate today) {
        if (reached != null) {
            return reached ? Tone.DONE : Tone.LATE;
        }
        if (draft()) {
            return Tone.SOON;
        }
        return dueOn != null && dueOn.isBefore(today) ? Tone.LATE : Tone.PLAIN;
    }
}
