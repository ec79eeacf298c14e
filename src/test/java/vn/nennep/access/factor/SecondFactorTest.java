package vn.nennep.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Accounts;
import vn.nennep.access.Role;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

/// An officer whose role asks for a second factor.
@PageTest
class SecondFactorTest {

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    Accounts accounts;

    @Autowired
    DSLContext sql;

    SignIn officer;

    @BeforeEach
    void an_account_that_is_not_for_practice() {
        officer = given.account(Role.ADVISORY_OFFICER, given.unit("Tỉnh ủy Hai Bước", "PROVINCIAL_COMMITTEE", null));
        sql.execute("delete from access.sign_in_failure");
        set("factor_exempt = false");
    }

    private void set(String what) {
        sql.execute(
                "update access.account set " + what + " where id = {0}",
                DSL.val(officer.account().value()));
    }

    private static SeenPage signIn(PageClient client, SignIn who) {
        return client.get("/sign-in")
                .form("form:has(input[type=password])")
                .set("username", who.username())
                .set("password", who.password())
                .send();
    }

    private List<String> turnOn(SeenPage page) {
        SeenPage shown = page.formWith("Bật xác thực hai bước")
                .set("code", AppFigures.of(page.text(".long-code")))
                .set("current", officer.password())
                .send();
        assertThat(shown.heading()).isEqualTo("Đã bật xác thực hai bước");
        return shown.document().select(".codes code").stream()
                .map(Element::text)
                .toList();
    }

    @Test
    void the_role_asks_for_it_and_leaves_time() {
        SeenPage page = signIn(PageClient.at(port), officer);
        assertThat(page.heading()).isEqualTo("Bật xác thực hai bước");
        assertThat(page.text(".flash-warning")).contains("trước ngày");
        assertThat(page.document().select("svg.qr path").attr("d")).startsWith("M4 4");
        assertThat(page.follow("Để sau").path()).isEqualTo("/desk");
    }

    @Test
    void whoever_only_holds_the_session_sets_nothing_up() {
        SeenPage page = signIn(PageClient.at(port), officer);
        SeenPage refused = page.formWith("Bật xác thực hai bước")
                .set("code", AppFigures.of(page.text(".long-code")))
                .set("current", "không phải")
                .send(422);
        assertThat(refused.text(".error-summary")).contains("Mật khẩu đang dùng không đúng");
        turnOn(refused);
    }

    @Test
    void a_role_given_while_signed_in_asks_with_the_next_page() {
        SignIn member = given.account(Role.MEMBER, given.unit("Chi bộ Hai Bước", "BRANCH", null));
        sql.execute(
                "update access.account set factor_exempt = false where id = {0}",
                DSL.val(member.account().value()));
        PageClient client = PageClient.at(port);
        assertThat(signIn(client, member).path()).isEqualTo("/desk");
        accounts.grant(
                member.account(),
                Role.ADMINISTRATOR,
                given.unit("Xã Hai Bước", "COMMUNE_COMMITTEE", null),
                Given.SINCE);

        SeenPage asked = client.get("/units?kind=");
        assertThat(asked.heading()).isEqualTo("Bật xác thực hai bước");
        assertThat(asked.follow("Để sau").path()).isEqualTo("/units");
        assertThat(client.get("/desk").path()).as("asked once").isEqualTo("/desk");
    }

    @Test
    void when_the_time_is_over_nothing_else_opens_until_it_is_set_up() {
        set("factor_due = now() - interval '1 day'");
        PageClient client = PageClient.at(port);
        SeenPage page = signIn(client, officer);
        assertThat(page.text()).contains("đã hết ngày").doesNotContain("Để sau");
        assertThat(client.get("/desk").path()).isEqualTo("/account/second-factor");
        turnOn(page);
        assertThat(client.get("/desk").path()).isEqualTo("/desk");
    }

    @Test
    void after_the_password_the_figures_are_asked_for_and_count_once() {
        turnOn(signIn(PageClient.at(port), officer));
        PageClient client = PageClient.at(port);
        SeenPage step = signIn(client, officer);
        assertThat(step.path()).isEqualTo("/sign-in/second-step");
        assertThat(client.get("/desk").path()).as("not in yet").isEqualTo("/sign-in");
        assertThat(step.formWith("Đăng nhập").set("code", "000000").send(422).text(".error-summary"))
                .contains("Mã không đúng");
        String figures = AppFigures.next(sql, officer.account());
        assertThat(step.formWith("Đăng nhập").set("code", figures).send().path())
                .isEqualTo("/desk");
        SeenPage again = signIn(PageClient.at(port), officer);
        again.formWith("Đăng nhập").set("code", figures).send(422);
    }

    @Test
    void a_recovery_code_lets_in_once() {
        List<String> codes = turnOn(signIn(PageClient.at(port), officer));
        assertThat(codes).hasSize(8).doesNotHaveDuplicates();
        String code = codes.getFirst().replace("-", " ").toUpperCase(java.util.Locale.ROOT);
        SeenPage in = signIn(PageClient.at(port), officer)
                .formWith("Đăng nhập")
                .set("code", code)
                .send();
        assertThat(in.path()).isEqualTo("/desk");
        assertThat(in.client().get("/account").text()).contains("Còn 07 mã dự phòng");
        signIn(PageClient.at(port), officer)
                .formWith("Đăng nhập")
                .set("code", code)
                .send(422);
    }

    @Test
    void strangers_who_know_the_password_tire_soon_and_the_owners_browser_does_not_wait() {
        PageClient owner = PageClient.at(port);
        turnOn(signIn(owner, officer));
        SeenPage stranger = signIn(PageClient.at(port), officer);
        for (int i = 0; i < 5; i++) {
            stranger.formWith("Đăng nhập").set("code", "00000" + i).send(422);
        }
        stranger.formWith("Đăng nhập").set("code", "000009").send(429);
        owner.get("/desk").formWith("Đăng xuất").send();
        SeenPage step = signIn(owner, officer);
        assertThat(step.formWith("Đăng nhập")
                        .set("code", AppFigures.next(sql, officer.account()))
                        .send()
                        .path())
                .isEqualTo("/desk");
    }

    @Test
    void it_cannot_be_turned_off_while_the_role_asks_and_can_when_none_does() {
        PageClient client = PageClient.at(port);
        turnOn(signIn(client, officer));
        SeenPage kept = client.get("/account/second-factor");
        assertThat(client.post("/account/second-factor/removal", form(kept), 422)
                        .text())
                .contains("Vai trò của đồng chí cần có xác thực hai bước");
        set("factor_exempt = true");
        assertThat(client.post("/account/second-factor/removal", form(kept), 200)
                        .text())
                .contains("Đã tắt mã sáu số");
    }

    private java.util.Map<String, List<String>> form(SeenPage kept) {
        return kept.formWith("Lấy mã dự phòng mới")
                .set("current", officer.password())
                .values();
    }

    @Test
    void an_account_for_practice_is_never_asked() {
        set("factor_exempt = true");
        assertThat(signIn(PageClient.at(port), officer).path()).isEqualTo("/desk");
    }
}
