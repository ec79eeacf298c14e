package vn.nennep.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The business clock of a test: starts on the same morning in every run, flows on, and can be set.
public final class MovableClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /// Monday; a few days after the province's plan.
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 4, 1);

    private final Clock real = Clock.system(ZONE);
    private volatile Duration shift = Duration.ZERO;

    MovableClock() {
        reset();
    }

    /// Eight in the morning of that day.
    public void moveTo(LocalDate day) {
        Instant wanted = day.atTime(LocalTime.of(8, 0)).atZone(ZONE).toInstant();
        shift = Duration.between(real.instant(), wanted);
    }

    void reset() {
        moveTo(FIRST_DAY);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("one time zone, in one place");
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift);
    }
}
