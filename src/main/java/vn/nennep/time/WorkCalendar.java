package vn.nennep.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Ngày làm việc: Monday to Friday, but for the days that are kept otherwise (holidays, Saturdays worked instead).
public record WorkCalendar(Map<LocalDate, Special> special) {

    /// Weekends only.
    public static final WorkCalendar PLAIN = new WorkCalendar(Map.of());

    private static final int LONGEST_REST = 60;

    public record Special(String name, boolean working) {}

    /// Whither a due day goes that falls on a day off.
    public enum Moving {
        NONE,
        NEXT,
        PREVIOUS
    }

    public boolean works(LocalDate day) {
        Special here = special.get(day);
        return here == null ? !weekend(day) : here.working();
    }

    public LocalDate moved(LocalDate day, Moving moving) {
        LocalDate moved = day;
        for (int i = 0; i < LONGEST_REST && moving != Moving.NONE && !works(moved); i++) {
            moved = moving == Moving.NEXT ? moved.plusDays(1) : moved.minusDays(1);
        }
        return moved;
    }

    /// Why nobody works on the day: "Chủ nhật", "Quốc khánh"; empty on a working day.
    public Optional<String> rest(LocalDate day) {
        if (works(day)) {
            return Optional.empty();
        }
        Special here = special.get(day);
        if (here != null) {
            return Optional.of(here.name());
        }
        return Optional.of(day.getDayOfWeek() == DayOfWeek.SATURDAY ? "thứ Bảy" : "Chủ nhật");
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
