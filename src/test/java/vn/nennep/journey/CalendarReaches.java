package vn.nennep.journey;

import java.util.List;
import java.util.Map;

/// Who of the sample reaches calendars, their feeds, and when units are reminded.
final class CalendarReaches {

    static final List<Reaches.Reached> ALL = List.of(
            new Reaches.Reached("GET /calendar", "/calendar", Reaches.EVERYBODY),
            new Reaches.Reached("GET /calendar", "/calendar?unit={district}", "huong thuy phuoc"),
            new Reaches.Reached("GET /calendar/feeds", "/calendar/feeds", Reaches.EVERYBODY),
            new Reaches.Reached("POST /calendar/feeds", "/calendar/feeds", Reaches.EVERYBODY),
            new Reaches.Reached("POST /calendar/feeds", "/calendar/feeds", "thuy phuoc", Map.of("unit", "{district}")),
            new Reaches.Reached("POST /calendar/feeds/{id}/revocation", "/calendar/feeds/0/revocation", ""),
            new Reaches.Reached("GET /units/{id}/reminders", "/units/{district}/reminders", "huong thuy phuoc"),
            new Reaches.Reached(
                    "POST /units/{id}/reminders",
                    "/units/{district}/reminders",
                    "huong thuy phuoc",
                    Map.of("daysBefore", "5", "escalateAfter", "10")),
            new Reaches.Reached(
                    "POST /units/{id}/reminders/removal", "/units/{district}/reminders/removal", "huong thuy phuoc"));

    private CalendarReaches() {}
}
