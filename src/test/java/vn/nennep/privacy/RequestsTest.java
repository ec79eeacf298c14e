package vn.nennep.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.access.Role;
import vn.nennep.access.grant.AccountToken;
import vn.nennep.database.ProgramDoor;
import vn.nennep.people.Departures;
import vn.nennep.people.PersonId;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;

/// Business days begin on Monday 1/4/2024; 18/4 is a public holiday, so are 29/4 to 1/5, and 4/5 is worked.
@PageTest
class RequestsTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /// Of one test only, because the whole database is searched for it.
    private final String name = "Ngô Xuân Quỳnh Trâm" + Character.toString('a' + COUNT.getAndIncrement());

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ProgramDoor door;

    @Autowired
    Departures departures;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private Cast cast;
    private PersonId person;
    private SignIn account;
    private PageClient member;
    private PageClient administrator;

    @BeforeEach
    void somebody_with_an_account() {
        cast = given.cast();
        person = given.person(name, cast.branch());
        account = given.account(Role.MEMBER, cast.branch(), person);
        sql.execute(
                "update access.account set display_name = ? where id = ?",
                name,
                account.account().value());
        member = PageClient.signedIn(port, account);
        administrator = PageClient.signedIn(port, cast.administrator());
    }

    @AfterEach
    void back() {
        clock.moveTo(MovableClock.FIRST_DAY);
        SecurityContextHolder.clearContext();
    }

    @Test
    void terms_are_working_days_and_late_ones_come_first() {
        ask("CORRECT", Map.of("birthYear", "1980"));
        SeenPage asked = ask("ERASE", Map.of());
        assertThat(asked.text("section:has(#requests)"))
                .contains("tiếp nhận chậm nhất 03/4/2024, giải quyết xong chậm nhất 15/4/2024")
                .contains("giải quyết xong chậm nhất 03/5/2024");
        assertThat(ask("ERASE", Map.of(), 422).text()).contains("đang chờ trả lời");

        clock.moveTo(LocalDate.of(2024, 4, 4));
        SeenPage desk = administrator.get("/desk");
        assertThat(desk.text()).contains("Yêu cầu xóa dữ liệu", "Xem yêu cầu");
        SeenPage list = administrator.get("/privacy/requests");
        assertThat(list.heading()).isEqualTo("02 yêu cầu chờ trả lời, 02 quá hạn");
        assertThat(list.document().select("tbody tr").getFirst().text())
                .contains(name, "chỉnh sửa", "03/4/2024, quá hạn");
    }

    @Test
    void a_correction_is_carried_out_when_it_is_accepted() {
        assertThat(ask("CORRECT", Map.of(), 422).text()).contains("Nhập họ tên hoặc năm sinh đúng");
        ask("CORRECT", Map.of("fullName", "Ngô Xuân Quỳnh Trang", "birthYear", "1980", "text", "Nhầm khi nhập"));
        SeenPage page = open();
        assertThat(page.text()).contains("Họ tên: Ngô Xuân Quỳnh Trang; năm sinh: 1980", "Nhầm khi nhập", "chưa ghi");
        page = page.formWith("Tiếp nhận").send();
        assertThat(member.get("/my/data").text("section:has(#requests)")).contains("đang giải quyết");
        page.formWith("Sửa và trả lời").set("text", "Đã đối chiếu lý lịch.").send();

        SeenPage own = member.get("/my/data");
        assertThat(own.text()).contains("Ngô Xuân Quỳnh Trang", "1980", "Đã đối chiếu lý lịch.", "đã thực hiện");
        administrator.post(address() + "/acceptance", Map.of("text", List.of("")), 422);
    }

    @Test
    void what_is_refused_says_on_what_rule_it_rests() {
        ask("ERASE", Map.of());
        SeenPage page = open();
        assertThat(page.text()).contains("còn sinh hoạt nên chưa xóa được", "Họ tên, năm sinh");
        administrator.post(address() + "/acceptance", Map.of("sure", List.of("true")), 422);
        assertThat(page.formWith("Không thực hiện").send(422).text()).contains("Đánh dấu đã đọc");
        assertThat(administrator.post(address() + "/refusal", Map.of(), 422).text())
                .contains("Nhập căn cứ pháp lý");
        administrator.post(address() + "/refusal", Map.of("basis", List.of("Điều lệ Đảng")), 200);
        assertThat(member.get("/my/data").text("section:has(#requests)")).contains("không thực hiện", "Điều lệ Đảng");
    }

    @Test
    void who_is_restricted_is_counted_and_not_named() {
        ask("RESTRICT", Map.of());
        open().formWith("Hạn chế và trả lời").send();

        PageClient secretary = PageClient.signedIn(port, cast.branchSecretary());
        SeenPage list = secretary.get("/units/" + cast.branch() + "/people");
        assertThat(list.text()).doesNotContain(name).contains("Người hạn chế xử lý, số " + person, "05 người");
        assertThat(secretary.get("/units/" + cast.branch() + "/people?q=tram").text())
                .contains("Không tìm thấy");
        assertThat(secretary.get("/people/" + person).text()).doesNotContain(name);
        assertThat(secretary.get("/units/" + cast.branch()).text()).doesNotContain(name);
        secretary.post(
                "/people/" + person + "/correction",
                Map.of("fullName", List.of("Không Phải"), "birthYear", List.of("")),
                422);
        SeenPage own = member.get("/my/data");
        assertThat(own.text()).contains(name);
        own.formWith("Bỏ hạn chế").send();
        assertThat(secretary.get("/units/" + cast.branch() + "/people").text()).contains(name);
    }

    @Test
    void erased_is_gone_from_every_table_and_no_figure_changes() {
        attended("Đồng chí " + name + " ốm");
        ask("ERASE", Map.of("text", name + " đã nghỉ"));
        PageClient.signedIn(port, cast.branchSecretary()).get("/units/" + cast.branch());
        door.run("left", () -> departures.leave(person, LocalDate.of(2024, 4, 1)));
        PageClient officer = PageClient.signedIn(port, cast.officer());
        String before = officer.get("/units/" + cast.province()).text();
        long rows = rows();
        assertThat(naming()).isNotEmpty();

        SeenPage page = open();
        assertThat(page.text("section:has(#rehearsal)"))
                .contains("Lý do ghi ở 01 lượt điểm danh", "01 lượt điểm danh không kèm họ tên");
        page.formWith("Xóa hẳn").set("sure", "true").send();

        assertThat(naming()).isEmpty();
        assertThat(rows()).isEqualTo(rows);
        assertThat(officer.get("/units/" + cast.province()).text()).isEqualTo(before);
        assertThat(member.get("/my/data").path()).isEqualTo("/sign-in");
        assertThat(administrator.get(address()).text()).contains("Người đã xóa tên");
    }

    @Test
    void strangers_find_nothing_and_a_forgotten_check_shows_them_nothing() {
        ask("CORRECT", Map.of("birthYear", "1980"));
        String address = address();
        SignIn elsewhere = given.account(Role.ADMINISTRATOR, cast.otherDistrict());
        for (SignIn stranger : List.of(cast.officer(), cast.branchSecretary(), cast.member(), elsewhere)) {
            PageClient client = PageClient.signedIn(port, stranger);
            client.get(address, 404);
            client.post(address + "/acceptance", Map.of(), 404);
            client.post(address + "/refusal", Map.of("basis", List.of("x")), 404);
        }
        PageClient other = PageClient.signedIn(port, cast.member());
        other.get("/my/data/requests/new");
        other.post("/my/data/requests/" + address.replaceAll(".*/", "") + "/withdrawal", Map.of(), 404);
        String all = "select (select count(*) from privacy.request where person_id = " + person
                + ") + (select count(*) from privacy.request_step where person_id = " + person + ")";
        assertThat(as(account, all)).isEqualTo(2L);
        for (SignIn stranger : List.of(cast.member(), cast.otherSecretary(), elsewhere)) {
            assertThat(as(stranger, all)).isEqualTo(0L);
        }
    }

    @Test
    void it_looks_well() {
        ask("CORRECT", Map.of("fullName", "Ngô Xuân Quỳnh Trang"));
        ask("ERASE", Map.of());
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(account).open("/my/data").look("yeu-cau-cua-toi");
            visit.open("/my/data/requests/new").look("gui-yeu-cau");
        }
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(cast.administrator()).open("/privacy/requests").look("yeu-cau-cho-tra-loi");
            visit.open(address()).look("xoa-du-lieu");
        }
    }

    private SeenPage ask(String kind, Map<String, String> more) {
        return ask(kind, more, 200);
    }

    private SeenPage ask(String kind, Map<String, String> more, int status) {
        var form = member.get("/my/data/requests/new").formWith("Gửi yêu cầu").set("kind", kind);
        more.forEach(form::set);
        return status == 200 ? form.send() : form.send(status);
    }

    private SeenPage open() {
        return administrator.get(address());
    }

    private String address() {
        return "/privacy/requests/"
                + door.through(
                        "the last",
                        () -> sql.fetchValue(
                                "select max(id) from privacy.request where person_id = ?", person.value()));
    }

    private void attended(String reason) {
        door.run("attended", () -> {
            Object topic = sql.fetchValue(
                    "insert into planning.topic (unit_id, title, year_from, year_to, created_at) values (?, 'Chuyên đề', 2024,"
                            + " 2024, now()) returning id",
                    cast.province().value());
            Object conference = sql.fetchValue(
                    "insert into study.conference (unit_id, topic_id, title, mode, held_on, study_year, audience, created_at) values (?,"
                            + " ?, 'Hội nghị', 'ONLINE', '2024-03-20', 2024, '{MEMBER}', now()) returning id",
                    cast.province().value(),
                    topic);
            sql.execute(
                    "insert into study.attendance (conference_id, person_id, unit_id, state, reason, at) values (?, ?, ?,"
                            + " 'ABSENT_WITH_REASON', ?, now())",
                    conference,
                    person.value(),
                    cast.branch().value(),
                    reason);
        });
    }

    /// Rows that speak of the person by number, wherever figures are counted from.
    private long rows() {
        return door.through(
                "counted", () -> sql.fetchSingle("""
                        select (select count(*) from people.affiliation where person_id = {0})
                            + (select count(*) from people.person_category where person_id = {0})
                            + (select count(*) from people.position where person_id = {0})
                            + (select count(*) from study.attendance where person_id = {0})
                        """, DSL.val(person.value())).into(Long.class));
    }

    /// Every column of every table in which the name stands.
    private List<String> naming() {
        return door.through("searched", () -> sql.fetch("""
                        select format('%I.%I', table_schema, table_name) as t, column_name as c from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where table_type = 'BASE TABLE' and table_schema !~ '^(pg_|information_schema)'
                        """).stream()
                .filter(column -> stands(column.get(0, String.class), column.get(1, String.class)))
                .map(column -> column.get(0, String.class) + "." + column.get(1, String.class))
                .toList());
    }

    private boolean stands(String table, String column) {
        return !sql.fetch("select 1 from " + table + " x where position(lower('" + name + "') in lower(x.\"" + column
                        + "\"::text)) > 0 or position(web.fold('" + name + "') in x.\"" + column
                        + "\"::text) > 0 limit 1")
                .isEmpty();
    }

    private Object as(SignIn who, String query) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(who.account())));
        try {
            return transaction.execute(_ -> sql.fetchValue(query));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
