package vn.nennep.notification.choice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When an account wants to be sent what it is told.
public record Preference(Rhythm rhythm, QuietHours quiet) {

    public static final Preference USUAL = new Preference(Rhythm.AT_ONCE, QuietHours.USUAL);

    /// When what is told at that moment may go out.
    public Instant dueAt(Instant told, ZoneId zone) {
        return quiet.after(rhythm.next(told.atZone(zone))).toInstant();
    }

    /// When what was held back today may go out: the next morning, not at night.
    public Instant tomorrow(Instant now, ZoneId zone) {
        ZonedDateTime morning = now.atZone(zone).plusDays(1).with(Rhythm.MORNING);
        return quiet.after(rhythm == Rhythm.WEEKLY ? rhythm.next(now.atZone(zone)) : morning)
                .toInstant();
    }
}
