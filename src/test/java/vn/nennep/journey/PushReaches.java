package vn.nennep.journey;

import java.util.List;
import java.util.Map;

/// Who of the sample turns on which browser: everybody one's own, and none without a right offer.
final class PushReaches {

    private static final Map<String, String> NOTHING = Map.of("endpoint", "", "p256dh", "", "auth", "", "old", "");

    static final List<Reaches.Reached> ALL = List.of(
            new Reaches.Reached(
                    "POST /account/notifications/subscriptions",
                    "/account/notifications/subscriptions",
                    Reaches.EVERYBODY,
                    NOTHING),
            new Reaches.Reached(
                    "POST /account/notifications/subscriptions/renewal",
                    "/account/notifications/subscriptions/renewal",
                    "",
                    NOTHING),
            new Reaches.Reached(
                    "POST /account/notifications/subscriptions/{id}/removal",
                    "/account/notifications/subscriptions/0/removal",
                    ""));

    private PushReaches() {}
}
