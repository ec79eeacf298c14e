package vn.nennep.planning.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.time.EventDays;
import vn.nennep.time.WorkCalendar;

/// By what a plan's rules become days when it is given down (2.5).
///
/// @param termDays for what names no day; null: it stays without one
/// @param events the days of events that the plan waits for
public record DuePractice(
        @Nullable Integer termDays, WorkCalendar.Moving moving, WorkCalendar calendar, EventDays events) {

    /// As the plan's words say, and nothing else.
    public static final DuePractice PLAIN =
            new DuePractice(null, WorkCalendar.Moving.NONE, WorkCalendar.PLAIN, EventDays.NONE);

    public @Nullable LocalDate moved(@Nullable LocalDate day) {
        return day == null ? null : calendar.moved(day, moving);
    }
}
