package vn.nennep.desk.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.AssignmentStatus;
import vn.nennep.text.OfficialFigures;

/// A due date as it is said on the desk.
final class When {

    private When() {}

    static String eyebrow(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return "Chưa nêu hạn";
        }
        long days = ChronoUnit.DAYS.between(today, due);
        String label = "Hạn " + OfficialFigures.date(due);
        if (days < 0) {
            return label + " · trễ " + OfficialFigures.grouped(-days) + " ngày";
        }
        return label + (days == 0 ? " · hôm nay" : " · còn " + OfficialFigures.grouped(days) + " ngày");
    }

    static Task.Urgency urgency(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return Task.Urgency.LATER;
        }
        if (due.isBefore(today)) {
            return Task.Urgency.LATE;
        }
        return due.isAfter(today.plusDays(AssignmentStatus.NEAR_DAYS)) ? Task.Urgency.LATER : Task.Urgency.SOON;
    }
}
