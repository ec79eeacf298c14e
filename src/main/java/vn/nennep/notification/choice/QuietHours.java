package vn.nennep.notification.choice;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/// Giờ yên lặng, mostly over midnight; the same hour twice means none.
public record QuietHours(LocalTime from, LocalTime until) {

    static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 30));

    boolean contains(LocalTime time) {
        if (from.equals(until)) {
            return false;
        }
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return from.isBefore(until) ? begun && !over : begun || !over;
    }

    /// The moment itself, or when it is quiet, the end of the quiet hours.
    ZonedDateTime after(ZonedDateTime moment) {
        if (!contains(moment.toLocalTime())) {
            return moment;
        }
        ZonedDateTime end = moment.with(until);
        return end.isAfter(moment) ? end : end.plusDays(1);
    }
}
