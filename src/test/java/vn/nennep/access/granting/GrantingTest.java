package vn.nennep.access.granting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;

@PageTest
class GrantingTest {

    private static final LocalDate TODAY = MovableClock.FIRST_DAY;

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext sql;

    Cast cast;
    SignIn keeper;
    SignIn deputy;

    @BeforeEach
    void a_district_with_an_administrator_and_somebody_to_be_appointed() {
        cast = given.cast();
        keeper = given.account(Role.ADMINISTRATOR, cast.district());
        deputy = given.account(Role.MEMBER, cast.branch(), cast.members().get(2));
        sql.execute("delete from access.sign_in_failure");
    }

    private SeenPage give(SignIn by, UnitId unit, SignIn to, Role role, LocalDate from, String until, int status) {
        return PageClient.signedIn(port, by)
                .get("/units/" + unit + "/roles/new")
                .form("main form")
                .set("account", to.username())
                .set("role", role.name())
                .set("from", from.toString())
                .set("until", until)
                .set("reason", "Quyết định số 12-QĐ/HU")
                .send(status);
    }

    private int status(PageClient client, String path) {
        return client.raw(path).statusCode();
    }

    @Test
    void a_role_counts_from_its_day_is_told_to_its_holder_and_ends_with_the_next_click() {
        PageClient holder = PageClient.signedIn(port, deputy);
        String district = "/units/" + cast.district();
        assertThat(status(holder, district)).isEqualTo(404);
        SeenPage list = give(keeper, cast.district(), deputy, Role.COMMITTEE_SECRETARY, TODAY.plusDays(3), "", 200);
        assertThat(list.text()).contains("Bí thư cấp ủy", "chưa bắt đầu", "Quyết định số 12-QĐ/HU");
        assertThat(status(holder, district)).isEqualTo(404);
        clock.moveTo(TODAY.plusDays(3));
        assertThat(status(holder, district)).isEqualTo(200);
        assertThat(holder.get("/desk").text()).contains("Đồng chí được giao vai trò Bí thư cấp ủy, Huyện ủy Mộc Lan");
        assertThat(holder.get("/account").text()).contains("từ 04/4/2024", "giao · Quyết định số 12-QĐ/HU");

        SeenPage ended = PageClient.signedIn(port, keeper)
                .get("/roles/" + grant(deputy, Role.COMMITTEE_SECRETARY) + "/end")
                .form("main form")
                .set("reason", "chuyển công tác")
                .send();
        assertThat(ended.text()).contains("Đã ghi thôi vai trò", "Đã thôi");
        assertThat(status(holder, district)).isEqualTo(404);
        assertThat(holder.get("/desk").text()).contains("Đồng chí đã thôi vai trò Bí thư cấp ủy");
        assertThat(audited(deputy, "access.role.given", "access.role.ended")).isEqualTo(2);
    }

    private long grant(SignIn of, Role role) {
        return (Long) sql.fetchValue(
                "select max(id) from access.role_grant where account_id = {0} and role = {1}",
                DSL.val(of.account().value()), DSL.val(role.name()));
    }

    private int grants(SignIn of) {
        return sql.fetchCount(DSL.selectFrom("access.role_grant")
                .where("account_id = {0}", DSL.val(of.account().value())));
    }

    private int audited(SignIn of, String... actions) {
        return sql.fetchCount(DSL.selectFrom("access.audit_entry")
                .where("subject = {0} and action = any({1})", DSL.val("account/" + of.account()), DSL.val(actions)));
    }

    @Test
    void after_its_last_day_a_role_is_over() {
        give(keeper, cast.district(), deputy, Role.INSPECTOR, TODAY, "2024-04-05", 200);
        PageClient holder = PageClient.signedIn(port, deputy);
        assertThat(holder.get("/desk").text()).contains("hết hạn sau ngày 05/4/2024");
        clock.moveTo(LocalDate.of(2024, 4, 5));
        assertThat(status(holder, "/units/" + cast.district())).isEqualTo(200);
        clock.moveTo(LocalDate.of(2024, 4, 6));
        assertThat(status(holder, "/units/" + cast.district())).isEqualTo(404);
    }

    @Test
    void a_role_at_the_unit_alone_reaches_nothing_below() {
        PageClient.signedIn(port, keeper)
                .get("/units/" + cast.district() + "/roles/new")
                .form("main form")
                .set("account", "Đảng viên " + deputy.username().replaceAll(".*\\.", ""))
                .set("role", Role.INSPECTOR.name())
                .set("alone", "true")
                .set("reason", "đoàn kiểm tra")
                .send();
        PageClient holder = PageClient.signedIn(port, deputy);
        assertThat(status(holder, "/units/" + cast.district())).isEqualTo(200);
        assertThat(status(holder, "/units/" + cast.grassroots())).isEqualTo(404);
        assertThat(holder.get("/units").text()).contains("Huyện ủy Mộc Lan");
        assertThat(status(holder, "/audit")).isEqualTo(200);
    }

    @Test
    void nobody_gives_above_beside_or_what_is_not_ones_own() {
        for (SignIn out : List.of(cast.officer(), cast.branchSecretary(), cast.member(), cast.otherSecretary())) {
            assertThat(status(PageClient.signedIn(port, out), "/units/" + cast.district() + "/roles/new"))
                    .as(out.username())
                    .isEqualTo(404);
        }
        PageClient client = PageClient.signedIn(port, keeper);
        client.get("/account");
        for (UnitId unit : List.of(cast.province(), cast.otherDistrict(), cast.propaganda())) {
            assertThat(post(client, unit, deputy, Role.INSPECTOR).statusCode()).isEqualTo(404);
        }
        PageClient secretary = PageClient.signedIn(port, cast.secretary());
        secretary.get("/account");
        assertThat(post(secretary, cast.grassroots(), deputy, Role.ADMINISTRATOR)
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(secretary, cast.grassroots(), deputy, Role.COMMITTEE_SECRETARY)
                        .statusCode())
                .isEqualTo(303);
        assertThat(grants(deputy)).isEqualTo(2);
        assertThat(status(secretary, "/roles/" + grant(keeper, Role.ADMINISTRATOR) + "/end"))
                .isEqualTo(404);
    }

    private static HttpResponse<byte[]> post(PageClient client, UnitId unit, SignIn to, Role role) {
        return client.rawPost(
                "/units/" + unit + "/roles",
                Map.of(
                        "account", List.of(to.username()),
                        "role", List.of(role.name()),
                        "from", List.of(TODAY.toString()),
                        "reason", List.of("vì sao")));
    }

    @Test
    void what_is_wrong_is_said_and_nothing_is_given() {
        assertThat(give(keeper, cast.district(), keeper, Role.INSPECTOR, TODAY, "", 422)
                        .text())
                .contains("Không tự giao vai trò cho mình được");
        assertThat(give(keeper, cast.district(), deputy, Role.INSPECTOR, TODAY.minusDays(1), "", 422)
                        .text())
                .contains("Ngày bắt đầu đã qua");
        assertThat(give(keeper, cast.district(), deputy, Role.INSPECTOR, TODAY, "2024-03-01", 422)
                        .text())
                .contains("Ngày cuối phải từ ngày bắt đầu");
        assertThat(give(keeper, cast.district(), cast.otherSecretary(), Role.INSPECTOR, TODAY, "", 422)
                        .text())
                .contains("Không có tài khoản tên này");
        assertThat(grants(deputy)).isEqualTo(1);
        long own = grant(keeper, Role.ADMINISTRATOR);
        assertThat(PageClient.signedIn(port, keeper)
                        .get("/roles/" + own + "/end")
                        .form("main form")
                        .set("reason", "nghỉ")
                        .send(422)
                        .text())
                .contains("Vai trò của chính mình do người khác kết thúc");
    }

    @Test
    void the_same_role_given_twice_at_once_is_given_once() {
        List<PageClient> clients = Stream.of(keeper, cast.administrator())
                .map(who -> PageClient.signedIn(port, who))
                .toList();
        clients.forEach(client -> client.get("/account"));
        List<Integer> statuses = clients.stream()
                .map(client -> CompletableFuture.supplyAsync(() ->
                        post(client, cast.district(), deputy, Role.INSPECTOR).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsExactlyInAnyOrder(303, 422);
        assertThat(grants(deputy)).isEqualTo(2);
    }

    @Test
    void members_are_named_to_those_near_and_counted_for_the_others() {
        String roles = "/units/" + cast.branch() + "/roles";
        assertThat(PageClient.signedIn(port, keeper).get(roles).text()).contains("Đảng viên");
        String seen = PageClient.signedIn(port, cast.secretary()).get(roles).text();
        assertThat(seen).contains("02 đảng viên có tài khoản");
        assertThat(seen).doesNotContain(" giao ·");
        assertThat(status(PageClient.signedIn(port, cast.member()), roles)).isEqualTo(404);
    }

    @Test
    void the_pages_look_well() {
        give(keeper, cast.district(), deputy, Role.INSPECTOR, TODAY, "2024-06-30", 200);
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(keeper).open("/units/" + cast.district() + "/roles").look("vai-tro");
            visit.open("/units/" + cast.district() + "/roles/new").look("giao-vai-tro");
            visit.open("/account/delegations/new").look("uy-quyen");
            visit.open("/account").look("tai-khoan-vai-tro");
        }
    }
}
