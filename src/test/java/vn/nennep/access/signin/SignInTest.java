package vn.nennep.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import vn.nennep.NenNep;
import vn.nennep.access.Role;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.SeenPage;
import vn.nennep.web.probe.ProbeTest;

@ProbeTest
class SignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Given given;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Environment environment;

    private SignIn officer;
    private PageClient client;

    @BeforeEach
    void oneOfficer() {
        officer = given.account(Role.ADVISORY_OFFICER, given.unit("Ban Tuyên giáo thử", "PROVINCIAL_COMMITTEE", null));
        client = PageClient.at(port);
        sql.execute("delete from access.sign_in_failure");
    }

    private SeenPage signIn(String next, String username, String password, int expectedStatus) {
        return client.get("/sign-in?next=" + next)
                .form("form:has(input[type=password])")
                .set("username", username)
                .set("password", password)
                .send(expectedStatus);
    }

    @Test
    void a_stranger_is_led_to_sign_in_and_then_to_the_page_asked_for() {
        SeenPage asked = client.get("/probe?name=a%20b");
        assertThat(asked.path()).isEqualTo("/sign-in");
        SeenPage page = asked.form("form:has(input[type=password])")
                .set("username", officer.username())
                .set("password", officer.password())
                .send();
        assertThat(page.at().toString()).endsWith("/probe?name=a%20b");
        assertThat(page.text(".account")).contains("Ban Tuyên giáo thử", "Cán bộ cơ quan tham mưu");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_the_same() {
        String wrong =
                signIn("/probe", officer.username(), "không phải mật khẩu", 422).text(".error-summary");
        String unknown =
                signIn("/probe", "khong.co.ai", "không phải mật khẩu", 422).text(".error-summary");
        assertThat(wrong).isEqualTo(unknown).contains("Tên đăng nhập hoặc mật khẩu không đúng");
    }

    @Test
    void what_was_not_filled_in_is_asked_for_and_the_name_is_kept() {
        SeenPage page = signIn("/probe", officer.username(), "", 422);
        assertThat(page.text(".error-summary")).contains("Nhập mật khẩu");
        assertThat(page.only("#username").val()).isEqualTo(officer.username());
        assertThat(page.only("#password").val()).isEmpty();
    }

    @Test
    void a_name_is_accepted_in_capitals_and_a_password_in_either_unicode_form() {
        String decomposed = java.text.Normalizer.normalize(officer.password(), java.text.Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(officer.password());
        signIn("/probe", officer.username().toUpperCase(java.util.Locale.ROOT), decomposed, 200);
    }

    @Test
    void after_five_wrong_tries_even_the_right_password_has_to_wait() {
        for (int i = 0; i < 5; i++) {
            signIn("/probe", officer.username(), "sai lần nữa rồi", 422);
        }
        SeenPage page = signIn("/probe", officer.username(), officer.password(), 429);
        assertThat(page.text(".error-summary")).containsPattern("Mời thử lại sau \\d+ giây");
        SignIn colleague = given.account(Role.MEMBER, given.unit("Chi bộ thử", "BRANCH", null));
        signIn("/probe", colleague.username(), colleague.password(), 200);
    }

    @Test
    void nobody_is_led_to_a_foreign_site() {
        SeenPage page = signIn("//evil.example/", officer.username(), officer.password(), 200);
        assertThat(page.at().getHost()).isEqualTo("localhost");
        assertThat(page.path()).doesNotContain("evil");
    }

    @Test
    void signing_in_changes_the_session_and_guards_its_cookie() {
        client.get("/sign-in");
        SeenPage form = client.get("/sign-in?next=/probe");
        HttpResponse<byte[]> answer = client.rawPost(
                "/sign-in",
                Map.of(
                        "username", List.of(officer.username()),
                        "password", List.of(officer.password()),
                        "next", List.of("/probe"),
                        "_csrf",
                                List.of(form.document()
                                        .select("input[name=_csrf]")
                                        .val())));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("nennep=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain"));
    }

    @Test
    void a_stranger_at_the_sign_in_page_costs_no_session() {
        int before = sql.fetchCount(DSL.table("access.spring_session"));
        client.get("/sign-in");
        client.raw("/probe");
        assertThat(sql.fetchCount(DSL.table("access.spring_session"))).isEqualTo(before);
    }

    @Test
    void signing_out_ends_the_session() {
        SeenPage page = signIn("/probe", officer.username(), officer.password(), 200);
        page.formWith("Đăng xuất").send();
        assertThat(client.get("/probe").path()).isEqualTo("/sign-in");
    }

    @Test
    void a_closed_account_is_out_with_the_next_click() {
        signIn("/probe", officer.username(), officer.password(), 200);
        sql.execute(
                "update access.account set closed_at = now() where id = {0}",
                DSL.val(officer.account().value()));
        assertThat(client.get("/probe").path()).isEqualTo("/sign-in");
        assertThat(signIn("/probe", officer.username(), officer.password(), 422).text())
                .contains("không đúng");
    }

    @Test
    void a_role_that_has_ended_reaches_nothing_more() {
        signIn("/probe", officer.username(), officer.password(), 200);
        long unit = sql.fetchValue(
                                "select unit_id from access.role_grant where account_id = {0}",
                                DSL.val(officer.account().value()))
                        instanceof Long id
                ? id
                : 0;
        client.get("/probe/units/" + unit);
        sql.execute(
                "update access.role_grant set valid_to = '2024-03-01' where account_id = {0}",
                DSL.val(officer.account().value()));
        client.get("/probe/units/" + unit, 404);
    }

    @Test
    void a_session_survives_a_restart_of_the_program() {
        signIn("/probe", officer.username(), officer.password(), 200);
        try (var second = new SpringApplicationBuilder(NenNep.class)
                .run("--server.port=0", "--nennep.database.url=" + environment.getProperty("nennep.database.url"))) {
            int otherPort = second.getEnvironment().getProperty("local.server.port", Integer.class, 0);
            HttpResponse<byte[]> answer = client.raw("http://localhost:" + otherPort + "/sign-in?next=/healthz");
            assertThat(answer.statusCode()).as("already signed in").isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).hasValue("/healthz");
        }
    }

    @Test
    void an_htmx_request_of_a_stranger_keeps_its_page() throws Exception {
        var answer = java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + "/probe"))
                                .header("HX-Request", "true")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
    }
}
