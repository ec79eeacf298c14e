package vn.nennep.desk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.planning.Topics;
import vn.nennep.planning.reminder.GivenDuties;
import vn.nennep.reorganisation.ActId;
import vn.nennep.reorganisation.Acts;
import vn.nennep.reorganisation.NewAct;
import vn.nennep.reorganisation.Ref;
import vn.nennep.reorganisation.Reorganisation;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

/// A calendar read by another program, which knows nothing but its secret address.
@PageTest
class FeedTest {

    private static final LocalDate DUE = LocalDate.of(2024, 4, 15);

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    @Autowired
    Topics topics;

    @Autowired
    Acts acts;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    Cast cast;
    PageClient client;

    @BeforeEach
    void a_duty_of_the_branch() {
        cast = given.cast();
        client = PageClient.signedIn(port, cast.branchSecretary());
        GivenDuties duties = new GivenDuties(sql, topics);
        duties.duty(
                duties.plan(cast.province()),
                cast.branch(),
                DUE,
                "Nộp kế hoạch cá nhân; học tập, làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2024");
    }

    private String open(String unit) {
        SeenPage opened = client.get("/calendar/feeds")
                .formWith("Mở đường dẫn lịch")
                .set("unit", unit)
                .send();
        String address = opened.text(".feed-address");
        assertThat(address).matches("http://localhost:\\d+/calendar/[A-Za-z0-9_-]{22,}\\.ics");
        return address.substring(address.indexOf("/calendar/"));
    }

    private HttpResponse<byte[]> read(String path) {
        return PageClient.at(port).raw(path);
    }

    private String text(String path) {
        HttpResponse<byte[]> response = read(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("private");
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static List<VEvent> events(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar.getComponents(Component.VEVENT);
    }

    private static List<String> uids(String text) throws Exception {
        return events(text).stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    @Test
    void it_is_read_without_sign_in_and_another_program_understands_it() throws Exception {
        String path = open("");
        String text = text(path);
        VEvent duty = events(text).stream()
                .filter(event -> event.getUid().orElseThrow().getValue().startsWith("assignment-"))
                .findFirst()
                .orElseThrow();
        assertThat(duty.getSummary().getValue())
                .isEqualTo("Hạn: Nộp kế hoạch cá nhân; học tập, làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
                        + " năm 2024");
        assertThat(duty.getDateTimeStart().getDate()).isEqualTo(DUE);
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(uids(text)).doesNotHaveDuplicates().isEqualTo(uids(text(path)));
        assertThat(text).doesNotContain(cast.branchSecretary().username()).doesNotContain("Đặng Thị Ngọc Ánh");
    }

    @Test
    void of_a_unit_it_holds_what_is_due_there() throws Exception {
        String text = text(open(cast.branch().toString()));
        assertThat(text).contains("X-WR-CALNAME:Nền Nếp: Chi bộ ấp Một");
        assertThat(uids(text)).anyMatch(uid -> uid.startsWith("assignment-"));
        client.get("/calendar/feeds");
        client.post(
                "/calendar/feeds",
                java.util.Map.of("unit", List.of(cast.district().toString())),
                404);
    }

    @Test
    void of_a_unit_that_was_merged_the_old_address_says_so_and_the_new_one_holds_what_was_carried_over()
            throws Exception {
        String old = open(cast.branch().toString());
        LocalDate day = clock.today().plusDays(1);
        clock.moveTo(day);
        var merging = new Reorganisation.Merge(List.of(Ref.to(cast.branch())), Ref.to(cast.secondBranch()));
        ActId act = acts.draft(
                new NewAct(
                        "Sắp xếp chi bộ",
                        "Quyết định 15-QĐ/HU",
                        day,
                        cast.province(),
                        List.of(new NewAct.Line(merging, "Nhập chi bộ", 0))),
                null);
        assertThat(acts.carryOut(act).problems()).isEmpty();
        HttpResponse<byte[]> gone = read(old);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(new String(gone.body(), StandardCharsets.UTF_8))
                .isEqualTo("Chi bộ ấp Một đã kết thúc hoạt động, nay là Chi bộ ấp Hai."
                        + " Mời mở đường dẫn lịch mới ở trang Lịch.\n");
        client = PageClient.signedIn(port, given.account(Role.BRANCH_SECRETARY, cast.secondBranch()));
        assertThat(text(open(cast.secondBranch().toString()))).contains("Nộp kế hoạch cá nhân");
    }

    @Test
    void only_a_hash_is_kept_and_what_is_revoked_is_gone() {
        String path = open("");
        String secret = path.substring("/calendar/".length(), path.length() - ".ics".length());
        assertThat(sql.fetchCount(sql.selectFrom("desk.feed f")
                        .where("encode(f.token_hash, 'escape') like ?", "%" + secret + "%")))
                .isZero();
        text(path);
        SeenPage list = client.get("/calendar/feeds");
        assertThat(list.heading()).isEqualTo("Đang mở 01 đường dẫn lịch");
        assertThat(list.text()).contains("đọc lần cuối").doesNotContain(secret);

        long feed = (Long) sql.fetchValue("select max(id) from desk.feed");
        PageClient other = PageClient.signedIn(port, cast.secretary());
        other.get("/calendar/feeds");
        other.post("/calendar/feeds/" + feed + "/revocation", java.util.Map.of(), 404);
        text(path);

        assertThat(list.form("#revoke-" + feed + " form").send().text()).contains("Đã thu hồi");
        assertThat(read(path).statusCode()).isEqualTo(404);
        assertThat(read("/calendar/" + "A".repeat(27) + ".ics").statusCode()).isEqualTo(404);
    }

    @Test
    void it_ends_with_the_role_and_with_the_account() throws Exception {
        String own = open("");
        String unit = open(cast.branch().toString());
        long account = cast.branchSecretary().account().value();
        sql.execute("update access.role_grant set valid_to = ? where account_id = ?", clock.today(), account);
        assertThat(read(unit).statusCode()).isEqualTo(404);
        assertThat(uids(text(own))).noneMatch(uid -> uid.startsWith("assignment-"));
        sql.execute("update access.account set closed_at = now() where id = ?", account);
        assertThat(read(own).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_reads_without_pause_is_told_to_wait() {
        String path = open("");
        sql.execute("update desk.feed set readings = 60, hour = date_trunc('hour', now()) where id ="
                + " (select max(id) from desk.feed)");
        HttpResponse<byte[]> refused = read(path);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("3600");
    }
}
