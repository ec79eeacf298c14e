package vn.nennep.journey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.nennep.sample.SampleAccounts;

/// Who of the sample reaches what: by each route one thing of Huyện ủy Vị Thủy, or of what stands above or below it.
/// So huong reads from above, thuy and phuoc are its own, dung, loi and an stand below, nghia and hanh beside.
final class Reaches {

    static final Set<String> OPEN = Set.of(
            "ANY /error",
            "GET /healthz",
            "GET /calendar/{secret}.ics",
            "GET /sign-in",
            "POST /sign-in",
            "GET /sign-in/second-step",
            "POST /sign-in/second-step",
            "GET /sign-in/passkey",
            "POST /sign-in/passkey",
            "GET /recovery",
            "POST /recovery",
            "GET /robots.txt");

    static final String EVERYBODY = "huong thuy phuoc dung loi an nghia hanh admin";
    static final String GIVERS = "huong thuy phuoc dung nghia hanh";

    private static final List<Reached> OF_WORK = List.of(
            new Reached("GET /", "/", EVERYBODY),
            new Reached("GET /audit", "/audit", "admin"),
            new Reached("GET /conferences", "/conferences", EVERYBODY),
            new Reached("GET /desk", "/desk", EVERYBODY),
            new Reached("GET /help", "/help", EVERYBODY),
            new Reached("GET /reports", "/reports", EVERYBODY),
            new Reached("GET /sample-day", "/sample-day", EVERYBODY),
            new Reached("GET /topics", "/topics", EVERYBODY),
            new Reached("GET /units", "/units", EVERYBODY),
            new Reached("GET /plans/new", "/plans/new", GIVERS),
            new Reached("GET /units/{id}", "/units/{district}", "huong thuy phuoc admin"),
            new Reached("GET /units/{id}", "/units/{branch}", "huong thuy phuoc dung loi an admin"),
            new Reached("GET /people", "/people", "huong thuy phuoc dung loi nghia hanh"),
            new Reached("GET /people/places", "/people/places?place=chi+bo", "thuy dung loi nghia hanh"),
            new Reached("GET /units/{id}/people", "/units/{district}/people", "huong thuy phuoc"),
            new Reached("GET /units/{id}/people", "/units/{branch}/people", "huong thuy phuoc dung loi"),
            new Reached("GET /units/{id}/people/new", "/units/{branch}/people/new", "dung loi"),
            new Reached("GET /people/{id}", "/people/{person}", "dung loi"),
            new Reached("GET /people/{id}/transfer", "/people/{person}/transfer", "dung loi"),
            new Reached("GET /people/{id}/stay", "/people/{person}/stay", "dung loi"),
            new Reached("GET /people/{id}/membership", "/people/{person}/membership", "dung loi"),
            new Reached("GET /people/{id}/office", "/people/{person}/office", "dung loi"),
            new Reached("GET /people/{id}/categories", "/people/{person}/categories", "dung loi"),
            new Reached("GET /people/{id}/correction", "/people/{person}/correction", "dung loi"),
            new Reached("GET /people/{id}/departure", "/people/{person}/departure", "dung loi"),
            new Reached("GET /jobs/{id}", "/jobs/{job}", "huong admin"),
            new Reached("GET /jobs/{id}/progress", "/jobs/{job}/progress", "huong admin"),
            new Reached("GET /plans/{id}", "/plans/{plan}", EVERYBODY),
            new Reached("GET /plans/{id}", "/plans/{districtPlan}", "huong thuy phuoc dung loi an"),
            new Reached("GET /plans/{id}", "/plans/{draft}", "huong thuy phuoc dung"),
            new Reached("GET /plans/{id}/file", "/plans/{plan}/file", EVERYBODY),
            new Reached("GET /plans/{id}/document", "/plans/{districtPlan}/document", "huong thuy phuoc dung loi an"),
            new Reached("GET /plans/{id}/sheet", "/plans/{draft}/sheet", "huong thuy phuoc dung"),
            new Reached("GET /plans/{id}/given", "/plans/{plan}/given?unit={district}", "huong thuy phuoc"),
            new Reached("GET /plans/{id}/board", "/plans/{plan}/board?unit={district}", "huong thuy phuoc"),
            new Reached("GET /plans/{id}/board", "/plans/{plan}/board?unit={province}", "huong"),
            new Reached("GET /plans/{id}/timeline", "/plans/{plan}/timeline?unit={district}", "huong thuy phuoc"),
            new Reached("GET /plans/{id}/burn-up", "/plans/{plan}/burn-up?unit={district}", "huong thuy phuoc"),
            new Reached("GET /plans/{id}/board.xlsx", "/plans/{plan}/board.xlsx?unit={district}", "huong thuy phuoc"),
            new Reached("GET /obligations/{id}/edit", "/obligations/{obligation}/edit", "huong thuy phuoc dung"),
            new Reached("GET /obligations/{id}/card", "/obligations/{obligation}/card", "huong thuy phuoc dung"),
            new Reached(
                    "GET /obligations/{id}/units/{unit}",
                    "/obligations/{given}/units/{district}?period={period}",
                    "huong thuy phuoc"),
            new Reached("GET /assignments/{id}", "/assignments/{study}", "huong thuy phuoc dung loi"),
            new Reached("GET /my/duties/{id}", "/my/duties/{own}", "loi an"),
            new Reached("GET /conferences/new", "/conferences/new?unit={district}", "huong thuy phuoc"),
            new Reached("GET /conferences/{id}", "/conferences/{conference}", "huong thuy phuoc dung loi an"),
            new Reached("GET /conferences/{id}/edit", "/conferences/{conference}/edit", "huong thuy phuoc"),
            new Reached(
                    "GET /conferences/{id}/sites/{unit}",
                    "/conferences/{conference}/sites/{branch}",
                    "huong thuy phuoc dung loi an"),
            new Reached(
                    "GET /figures/{code}",
                    "/figures/planning.study.members?unit={district}&topic={topic}&year=2024",
                    "huong thuy phuoc"),
            new Reached("GET /reports/new", "/reports/new?assignment={duty}", "huong thuy phuoc"),
            new Reached("GET /reports/{id}", "/reports/{report}", "huong thuy phuoc"),
            new Reached("GET /reports/{id}/consolidation", "/reports/{report}/consolidation", "huong thuy phuoc"),
            new Reached("GET /reports/{id}/document", "/reports/{report}/document", "huong thuy phuoc"),
            new Reached(
                    "POST /units/{id}/people",
                    "/units/{branch}/people",
                    "dung loi",
                    Map.of("fullName", "Ai Đó", "categories", "MEMBER", "day", "2024-04-01")),
            new Reached(
                    "POST /people/{id}/transfer",
                    "/people/{person}/transfer",
                    "dung loi",
                    Map.of("place", "{branch}", "day", "2024-04-01")),
            new Reached(
                    "POST /people/{id}/stay",
                    "/people/{person}/stay",
                    "dung loi",
                    Map.of("place", "{branch}", "day", "2024-04-01")),
            new Reached(
                    "POST /people/{id}/membership",
                    "/people/{person}/membership",
                    "dung loi",
                    Map.of("place", "{branch}", "day", "2024-04-01")),
            new Reached(
                    "POST /people/{id}/office",
                    "/people/{person}/office",
                    "dung loi",
                    Map.of("title", "Bí thư", "place", "{branch}", "day", "2024-04-01")),
            new Reached(
                    "POST /people/{id}/categories",
                    "/people/{person}/categories",
                    "dung loi",
                    Map.of("categories", "OFFICIAL", "day", "2024-04-01")),
            new Reached(
                    "POST /people/{id}/correction",
                    "/people/{person}/correction",
                    "dung loi",
                    Map.of("fullName", "Tên Khác")),
            new Reached(
                    "POST /people/{id}/departure",
                    "/people/{person}/departure",
                    "dung loi",
                    Map.of("day", "2024-04-01")),
            new Reached(
                    "POST /people/{id}/places/{unit}/end",
                    "/people/{person}/places/{branch}/end",
                    "dung loi",
                    Map.of("day", "2024-04-01")),
            new Reached(
                    "POST /people/{id}/offices/{office}/end",
                    "/people/{person}/offices/1/end",
                    "dung loi",
                    Map.of("day", "2024-04-01")),
            new Reached("POST /plans", "/plans", GIVERS, Map.of("text", "Kế hoạch")),
            new Reached("POST /plans/{id}", "/plans/{plan}", "huong"),
            new Reached("POST /plans/{id}/acceptance", "/plans/{draft}/acceptance", "huong thuy phuoc dung"),
            new Reached("POST /plans/{id}/removal", "/plans/{draft}/removal", "huong thuy phuoc dung"),
            new Reached("POST /plans/{id}/obligations", "/plans/{draft}/obligations", "huong thuy phuoc dung"),
            new Reached(
                    "POST /plans/{id}/obligations/acceptance",
                    "/plans/{draft}/obligations/acceptance",
                    "huong thuy phuoc dung"),
            new Reached("POST /plans/{id}/wording", "/plans/{draft}/wording", "huong thuy phuoc dung"),
            new Reached("POST /plans/{id}/approval", "/plans/{draft}/approval", "huong thuy phuoc dung"),
            new Reached(
                    "POST /plans/{id}/approval/withdrawal",
                    "/plans/{draft}/approval/withdrawal",
                    "huong thuy phuoc dung"),
            new Reached("POST /plans/{id}/issue", "/plans/{draft}/issue", "huong thuy phuoc dung"),
            new Reached(
                    "POST /plans/{id}/derivations",
                    "/plans/{plan}/derivations",
                    "huong thuy phuoc",
                    Map.of("unit", "{district}")),
            new Reached(
                    "POST /plans/{id}/board/views",
                    "/plans/{plan}/board/views",
                    "huong thuy phuoc dung loi nghia hanh",
                    Map.of("name", "Cách xem khác")),
            new Reached("POST /board-views/{id}/removal", "/board-views/{boardView}/removal", "huong"),
            new Reached(
                    "POST /plans/{id}/reminders",
                    "/plans/{plan}/reminders",
                    "huong thuy phuoc",
                    Map.of("unit", "{district}")),
            new Reached("POST /obligations/{id}", "/obligations/{obligation}", "huong thuy phuoc dung"),
            new Reached(
                    "POST /obligations/{id}/acceptance",
                    "/obligations/{obligation}/acceptance",
                    "huong thuy phuoc dung"),
            new Reached("POST /obligations/{id}/removal", "/obligations/{obligation}/removal", "huong thuy phuoc dung"),
            new Reached(
                    "POST /obligations/{id}/proposal", "/obligations/{obligation}/proposal", "huong thuy phuoc dung"),
            new Reached(
                    "POST /assignments/{id}/evidence", "/assignments/{meeting}/evidence", "huong thuy phuoc dung loi"),
            new Reached(
                    "POST /assignments/{id}/people",
                    "/assignments/{commitment}/people",
                    "huong thuy phuoc dung loi",
                    Map.of("happenedOn", "2024-04-01")),
            new Reached("POST /evidence/{id}/removal", "/evidence/{evidence}/removal", "huong thuy phuoc dung loi"),
            new Reached(
                    "POST /assignments/{id}/exemption",
                    "/assignments/{meeting}/exemption",
                    "huong thuy phuoc dung",
                    Map.of("reason", "lý do")),
            new Reached(
                    "POST /assignments/{id}/exemption/withdrawal",
                    "/assignments/{meeting}/exemption/withdrawal",
                    "huong thuy phuoc dung"),
            new Reached("POST /my/duties/{id}/evidence", "/my/duties/{own}/evidence", "loi an"),
            new Reached("POST /conferences", "/conferences", "huong thuy phuoc", Map.of("unit", "{district}")),
            new Reached("POST /conferences/{id}", "/conferences/{conference}", "huong thuy phuoc"),
            new Reached(
                    "POST /conferences/{id}/cancellation",
                    "/conferences/{conference}/cancellation",
                    "huong thuy phuoc",
                    Map.of("reason", "lý do")),
            new Reached(
                    "POST /conferences/{id}/make-up-sessions",
                    "/conferences/{conference}/make-up-sessions",
                    "huong thuy phuoc dung loi",
                    Map.of("heldOn", "2024-04-20")),
            new Reached(
                    "POST /conferences/{id}/sites/{unit}",
                    "/conferences/{conference}/sites/{branch}",
                    "dung loi",
                    Map.of("s{person}", "PRESENT")),
            new Reached(
                    "POST /conferences/{id}/sites/{unit}/counts",
                    "/conferences/{conference}/sites/{branch}/counts",
                    ""),
            new Reached("POST /reports", "/reports", "thuy phuoc", Map.of("assignment", "{duty}")),
            new Reached("GET /reports/{id}/issue", "/reports/{report}/issue", "thuy phuoc"),
            new Reached("POST /reports/{id}/issue", "/reports/{report}/issue", "thuy phuoc"),
            new Reached("POST /reports/{id}/acceptance", "/reports/{report}/acceptance", "huong"),
            new Reached("POST /reports/{id}/return", "/reports/{report}/return", "huong", Map.of("note", "bổ sung")),
            new Reached("POST /reports/{id}/submission", "/reports/{report}/submission", "thuy phuoc"),
            new Reached(
                    "POST /reports/{id}/sections/{code}",
                    "/reports/{report}/sections/I",
                    "thuy phuoc",
                    Map.of("body", "lời", "revision", "0")),
            new Reached(
                    "POST /reports/{id}/figures/{code}/overruling",
                    "/reports/{report}/figures/planning.exemplars/overruling",
                    "thuy phuoc",
                    Map.of("numerator", "9", "reason", "vì sao")),
            new Reached(
                    "POST /reports/{id}/figures/{code}/overruling/removal",
                    "/reports/{report}/figures/planning.exemplars/overruling/removal",
                    "thuy phuoc"),
            new Reached(
                    "POST /reports/{id}/borrowings",
                    "/reports/{report}/borrowings",
                    "thuy phuoc",
                    Map.of("section", "I", "from", "{report}", "sentence", "câu")),
            new Reached(
                    "POST /reports/{id}/borrowings/{borrowing}/removal",
                    "/reports/{report}/borrowings/1/removal",
                    "thuy phuoc"),
            new Reached("POST /sample-day", "/sample-day", EVERYBODY, Map.of("day", "2024-04-01")));

    static final List<Reached> ALL = Stream.of(
                    OF_WORK,
                    AccountReaches.ALL,
                    ReformReaches.ALL,
                    SheetReaches.ALL,
                    PrivacyReaches.ALL,
                    RoleReaches.ALL,
                    ChangeReaches.ALL,
                    NoticeReaches.ALL,
                    PushReaches.ALL,
                    RegisterReaches.ALL,
                    ReadingReaches.ALL,
                    CalendarReaches.ALL,
                    PaperReaches.ALL)
            .flatMap(List::stream)
            .toList();

    private Reaches() {}

    /// @param pattern as in docs/routes.txt, the names in braces saying whose
    /// @param who user names of those who reach it
    record Reached(String route, String path, String who, Map<String, String> form) {

        Reached(String route, String path, String who) {
            this(route, path, who, Map.of());
        }

        boolean get() {
            return route.startsWith("GET ");
        }

        String pattern() {
            return route + " (" + path + ")";
        }

        boolean by(SampleAccounts.Account account) {
            return List.of(who.split(" ")).contains(account.username());
        }
    }
}
