package vn.nennep.privacy.request;

import static nennep.sql.privacy.Tables.SPECIAL_DAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Ngày làm việc: Monday to Friday without public holidays, and the Saturdays worked instead.
@Component
class WorkingDays {

    private final DSLContext sql;

    WorkingDays(DSLContext sql) {
        this.sql = sql;
    }

    /// The last of so many working days after the day.
    LocalDate after(LocalDate day, int days) {
        Map<LocalDate, Boolean> special = sql.selectFrom(SPECIAL_DAY)
                .where(SPECIAL_DAY.DAY.between(day, day.plusDays(60L + days * 3L)))
                .fetchMap(SPECIAL_DAY.DAY, SPECIAL_DAY.WORKING);
        LocalDate due = day;
        int left = days;
        while (left > 0) {
            due = due.plusDays(1);
            boolean weekday = due.getDayOfWeek() != DayOfWeek.SATURDAY && due.getDayOfWeek() != DayOfWeek.SUNDAY;
            left -= Boolean.TRUE.equals(special.getOrDefault(due, weekday)) ? 1 : 0;
        }
        return due;
    }
}
