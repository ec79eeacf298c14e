package vn.nennep.notification.delivery;

import java.time.Duration;
import java.util.List;

/// How long to wait between tries: longer each time, for about two days in all.
final class Pauses {

    private static final List<Duration> AFTER = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private Pauses() {}

    /// @param tries how many there have been, the one beginning now included
    static Duration after(int tries) {
        return AFTER.get(Math.min(tries, AFTER.size()) - 1);
    }

    static boolean last(int tries) {
        return tries > AFTER.size();
    }
}
