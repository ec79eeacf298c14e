package vn.nennep.web.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/// A clock that runs as fast as the real one, on another day.
final class SampleClock extends Clock {

    private final Clock real;
    private final Supplier<Duration> shift;

    SampleClock(Clock real, Supplier<Duration> shift) {
        this.real = real;
        this.shift = shift;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SampleClock(real.withZone(zone), shift);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift.get());
    }
}
