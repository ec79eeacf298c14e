package vn.nennep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.AccountId;
import vn.nennep.access.Accounts;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.testing.NothingStays;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.SamplePageTest;

/// Every route × every role × where the account stands to the thing asked for. The outcome is written down in
/// docs/access-matrix.txt, to be read by people; what must never be is asserted beside it.
@Tag("journey")
@SamplePageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTest {

    private static final Path COMMITTED = Path.of("docs", "access-matrix.txt");
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final String PASSWORD = "mật khẩu để thử";
    private static final int NOT_THERE = 404;
    private static final int FAILURE = 500;

    /// Everybody may in the sample; it would move the day for the tests that follow.
    private static final String MOVES_THE_DAY = "POST /sample-day";

    /// Readable by everybody who stands below whoever issued or holds it.
    private static final Set<String> READ_FROM_BELOW = Set.of(
            "GET /plans/{id}",
            "GET /plans/{id}/file",
            "GET /plans/{id}/document",
            "GET /conferences/{id}",
            "GET /documents/{id}",
            "GET /documents/{id}/file",
            "GET /topics/{id}",
            "GET /units/{id}/contents",
            "GET /units/{id}/contents.docx",
            "GET /units/{id}/contents.xlsx",
            "GET /materials/{id}",
            "GET /materials/{id}/file",
            "POST /materials/{id}/opening",
            "POST /materials/{id}/receipt",
            "POST /plans/{id}/board/views",
            "GET /plans/{id}/changes",
            "GET /plans/{id}/events");

    /// Leads to what is read, and notes that the unit has it open.
    private static final String OPENING = "POST /materials/{id}/opening";

    @Autowired
    DSLContext sql;

    @Autowired
    Accounts accounts;

    @Autowired
    NothingStays nothingStays;

    int port;
    Line line;
    Neighbourhood neighbourhood;
    final Map<String, PageClient> clients = new LinkedHashMap<>();
    final Map<String, Map<Standing, Set<Role>>> matrix = new LinkedHashMap<>();
    final List<String> failures = new ArrayList<>();

    enum Standing {
        OWN,
        ABOVE,
        BESIDE,
        BELOW
    }

    @BeforeAll
    void everybody_asks_for_everything(@LocalServerPort int listening) {
        port = listening;
        line = new Line(port, sql);
        neighbourhood = new Neighbourhood(sql, line);
        Map<String, String> before = Contents.of(sql);
        nothingStays.during(() -> Reaches.ALL.stream()
                .filter(reached -> !reached.route().equals(MOVES_THE_DAY))
                .forEach(this::ask));
        assertThat(withoutAccounts(Contents.of(sql))).isEqualTo(withoutAccounts(before));
    }

    private static Map<String, String> withoutAccounts(Map<String, String> contents) {
        return contents.entrySet().stream()
                .filter(table -> !Set.of("access.account", "access.role_grant", "access.audit_entry")
                        .contains(table.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void ask(Reaches.Reached reached) {
        Map<Standing, Set<Role>> row = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            UnitId unit = neighbourhood.unit(reached, standing);
            if (unit != null) {
                row.put(
                        standing,
                        Stream.of(Role.values())
                                .filter(role -> opens(reached, client(role, unit), role + " " + standing))
                                .collect(Collectors.toSet()));
            }
        }
        matrix.put(reached.pattern(), row);
    }

    private boolean opens(Reaches.Reached reached, PageClient client, String who) {
        String path = line.fill(reached.path());
        HttpResponse<byte[]> answer = reached.get() ? client.raw(path) : client.rawPost(path, form(reached));
        if (answer.statusCode() >= FAILURE) {
            failures.add(reached.pattern() + " by " + who);
        }
        return answer.statusCode() != NOT_THERE;
    }

    private Map<String, List<String>> form(Reaches.Reached reached) {
        return reached.form().entrySet().stream()
                .collect(Collectors.toMap(
                        field -> line.fill(field.getKey()), field -> List.of(line.fill(field.getValue()))));
    }

    /// @param role null for an account that nobody has given a role
    private PageClient client(@Nullable Role role, UnitId unit) {
        String name = (role == null ? "nobody" : role.name().toLowerCase(java.util.Locale.ROOT)) + "." + unit;
        return clients.computeIfAbsent(name, username -> {
            AccountId account = accounts.open(username, username, PASSWORD, null);
            if (role != null) {
                accounts.grant(account, role, unit, SINCE);
            }
            PageClient client = PageClient.at(port).signIn(username, PASSWORD);
            client.get("/desk"); // for the form's token
            return client;
        });
    }

    @Test
    void the_matrix_is_the_one_that_people_have_read() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("src/test/resources/access-matrix-head.txt")));
        matrix.forEach((pattern, row) -> lines.add(pattern + "\n   " + said(row)));
        Path actual = Path.of("target", "access-matrix.txt");
        Files.writeString(actual, String.join("\n", lines) + "\n");

        assertThat(COMMITTED)
                .as("after a change of rights: cp %s %s, and look at the difference", actual, COMMITTED)
                .hasSameTextualContentAs(actual);
    }

    private static String said(Map<Standing, Set<Role>> row) {
        return row.entrySet().stream()
                .map(cell -> " %-6s %-6s"
                        .formatted(cell.getKey().name().toLowerCase(java.util.Locale.ROOT), letters(cell.getValue())))
                .collect(Collectors.joining())
                .stripTrailing();
    }

    private static String letters(Set<Role> roles) {
        String letters = Stream.of(Role.values())
                .filter(roles::contains)
                .map(MatrixTest::letter)
                .collect(Collectors.joining());
        return letters.isEmpty() ? "-" : letters;
    }

    private static String letter(Role role) {
        return switch (role) {
            case ADVISORY_OFFICER -> "O";
            case COMMITTEE_SECRETARY -> "S";
            case BRANCH_SECRETARY -> "B";
            case MEMBER -> "M";
            case INSPECTOR -> "I";
            case ADMINISTRATOR -> "A";
        };
    }

    @Test
    void nothing_of_a_unit_opens_to_those_beside_or_below_unless_it_is_read_from_below() {
        SoftAssertions softly = new SoftAssertions();
        for (Reaches.Reached reached : Reaches.ALL) {
            if (neighbourhood.ofUnit(reached)) {
                Map<Standing, Set<Role>> row = matrix.getOrDefault(reached.pattern(), Map.of());
                softly.assertThat(row.getOrDefault(Standing.BESIDE, Set.of()))
                        .as("beside: " + reached.pattern())
                        .isEmpty();
                if (!READ_FROM_BELOW.contains(reached.route())) {
                    softly.assertThat(row.getOrDefault(Standing.BELOW, Set.of()))
                            .as("below: " + reached.pattern())
                            .isEmpty();
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void inspectors_and_members_change_nothing_that_is_a_units() {
        SoftAssertions softly = new SoftAssertions();
        Reaches.ALL.stream()
                .filter(reached -> !reached.get() && neighbourhood.ofUnit(reached))
                .filter(reached -> !reached.route().equals(OPENING))
                .forEach(reached -> matrix.getOrDefault(reached.pattern(), Map.of())
                        .forEach((standing, roles) -> softly.assertThat(roles)
                                .as(standing + " " + reached.pattern())
                                .doesNotContain(Role.INSPECTOR, Role.MEMBER)));
        softly.assertAll();
    }

    @Test
    void an_account_without_a_role_opens_nothing_of_anybodys() {
        SoftAssertions softly = new SoftAssertions();
        nothingStays.during(
                () -> Reaches.ALL.stream().filter(neighbourhood::ofUnit).forEach(reached -> softly.assertThat(
                                opens(reached, client(null, new UnitId(0)), "nobody"))
                        .as(reached.pattern())
                        .isFalse()));
        softly.assertAll();
    }

    @Test
    void whoever_is_let_in_meets_no_failure() {
        assertThat(failures).isEmpty();
    }
}
