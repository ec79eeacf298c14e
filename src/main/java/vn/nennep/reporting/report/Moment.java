package vn.nennep.reporting.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import vn.nennep.text.OfficialFigures;

/// When something was done, as people write it.
public final class Moment {

    private Moment() {}

    public static LocalDate day(Instant at, Clock clock) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /// "10:05 ngày 20/12/2024"
    public static String written(Instant at, Clock clock) {
        ZonedDateTime time = at.atZone(clock.getZone());
        return "%02d:%02d ngày %s"
                .formatted(time.getHour(), time.getMinute(), OfficialFigures.date(time.toLocalDate()));
    }
}
