package vn.nennep.notification.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Services that are not called for a while: those that asked for it (`Retry-After`), and those that could not be
/// reached, so that one that is away does not hold up what goes to the others.
final class Held {

    private static final Duration AWAY = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock systemClock;

    Held(Clock systemClock) {
        this.systemClock = systemClock;
    }

    boolean is(String host) {
        Instant end = until.get(host);
        return end != null && systemClock.instant().isBefore(end);
    }

    void forAWhile(String host) {
        until.put(host, systemClock.instant().plus(AWAY));
    }

    /// @param asked seconds; a date is not waited for, the pauses between tries do as well
    void until(String host, String asked) {
        if (asked.matches("[0-9]{1,9}")) {
            Duration wanted = Duration.ofSeconds(Long.parseLong(asked));
            until.put(host, systemClock.instant().plus(wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted));
        }
    }
}
