package vn.nennep.notification.choice;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/// How often messages go out; what gathers meanwhile goes in one.
public enum Rhythm {
    AT_ONCE("Gửi ngay", "nhiều việc cùng lúc vẫn gộp trong một lần gửi"),
    DAILY("Gộp mỗi ngày", "7 giờ sáng"),
    WEEKLY("Gộp mỗi tuần", "7 giờ sáng thứ Hai");

    static final LocalTime MORNING = LocalTime.of(7, 0);

    private final String label;
    private final String hint;

    Rhythm(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    /// The first hour after which what is told now goes out.
    ZonedDateTime next(ZonedDateTime now) {
        return switch (this) {
            case AT_ONCE -> now;
            case DAILY -> morningAfter(now);
            case WEEKLY -> {
                ZonedDateTime monday =
                        now.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).with(MORNING);
                yield monday.isAfter(now) ? monday : monday.plusWeeks(1);
            }
        };
    }

    /// The next seven o'clock in the morning.
    static ZonedDateTime morningAfter(ZonedDateTime now) {
        ZonedDateTime today = now.with(MORNING);
        return today.isAfter(now) ? today : today.plusDays(1);
    }
}
