package vn.nennep.journey;

import java.util.List;
import java.util.Map;

/// Who of the sample reaches what of notices: everybody one's own.
final class NoticeReaches {

    static final List<Reaches.Reached> ALL = List.of(
            new Reaches.Reached("GET /notifications", "/notifications", Reaches.EVERYBODY),
            new Reaches.Reached("POST /notifications/reading", "/notifications/reading", Reaches.EVERYBODY),
            new Reaches.Reached("POST /notifications/{id}/reading", "/notifications/0/reading", ""),
            new Reaches.Reached("POST /notifications/{id}/reading/removal", "/notifications/0/reading/removal", ""),
            new Reaches.Reached("POST /notifications/{id}/lines/{no}", "/notifications/0/lines/0", ""),
            new Reaches.Reached("GET /account/notifications", "/account/notifications", Reaches.EVERYBODY),
            new Reaches.Reached(
                    "POST /account/notifications",
                    "/account/notifications",
                    Reaches.EVERYBODY,
                    Map.of("rhythm", "DAILY", "quietFrom", "21:00", "quietUntil", "06:00")),
            new Reaches.Reached(
                    "POST /account/notifications/address",
                    "/account/notifications/address",
                    Reaches.EVERYBODY,
                    Map.of("email", "không phải")),
            new Reaches.Reached(
                    "POST /account/notifications/address/confirmation",
                    "/account/notifications/address/confirmation",
                    Reaches.EVERYBODY,
                    Map.of("code", "0")),
            new Reaches.Reached(
                    "POST /account/notifications/address/removal",
                    "/account/notifications/address/removal",
                    Reaches.EVERYBODY));

    private NoticeReaches() {}
}
