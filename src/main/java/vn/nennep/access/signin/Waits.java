package vn.nennep.access.signin;

import java.time.Duration;

/// How long to wait after so many failures within the hour. A name tried from one address waits soon and ever longer;
/// an address, behind which a whole office may sit, waits only after very many.
final class Waits {

    static final Duration WINDOW = Duration.ofHours(1);

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int FREE_FOR_NAME = 5;
    private static final int FREE_FOR_ADDRESS = 100;
    private static final int DOUBLINGS = 7;

    private Waits() {}

    static Duration forName(int failures) {
        if (failures < FREE_FOR_NAME) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_FOR_NAME, DOUBLINGS);
        return shorter(Duration.ofSeconds(10L << doublings));
    }

    static Duration forAddress(int failures) {
        return failures < FREE_FOR_ADDRESS
                ? Duration.ZERO
                : shorter(Duration.ofSeconds(5L * (failures - FREE_FOR_ADDRESS + 1)));
    }

    private static Duration shorter(Duration wait) {
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
