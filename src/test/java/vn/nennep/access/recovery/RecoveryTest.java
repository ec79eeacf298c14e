package vn.nennep.access.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Accounts;
import vn.nennep.access.Role;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;

@PageTest
class RecoveryTest {

    private static final String CHOSEN = "câu mới dễ nhớ lắm";

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    Accounts accounts;

    @Autowired
    DSLContext sql;

    @Autowired
    DataSource source;

    Cast cast;
    SignIn keeper;

    @BeforeEach
    void a_province_and_an_administrator_of_a_district() {
        cast = given.cast();
        keeper = given.account(Role.ADMINISTRATOR, cast.district());
        sql.execute("delete from access.sign_in_failure");
    }

    private SeenPage issue(SignIn whose) {
        SeenPage list = PageClient.signedIn(port, keeper).get("/accounts?q=" + whose.username());
        return list.formWith("Cấp mã").send();
    }

    private SeenPage recover(SignIn whose, String code, int status) {
        return PageClient.at(port)
                .get("/recovery")
                .form("main form")
                .set("username", whose.username())
                .set("code", code)
                .set("chosen", CHOSEN)
                .set("again", CHOSEN)
                .send(status);
    }

    @Test
    void a_code_from_the_administrator_sets_a_new_password_once() {
        PageClient thief = PageClient.signedIn(port, cast.member());
        String code = issue(cast.member()).text(".handed");
        assertThat(recover(cast.member(), "sai-sai-sai-sai", 422).text()).contains("Mã không đúng");
        assertThat(recover(cast.member(), code, 200).text()).contains("Đã đặt mật khẩu mới");
        assertThat(thief.get("/desk").path()).isEqualTo("/sign-in");
        PageClient.at(port).signIn(cast.member().username(), CHOSEN);
        recover(cast.member(), code, 422);
        assertThat(sql.fetchValue(
                        "select count(*) from access.audit_entry where subject = {0} and action in"
                                + " ('access.recovery.issued', 'access.account.recovered') and unit_id is not null",
                        DSL.val("account/" + cast.member().account())))
                .isEqualTo(2L);
    }

    @Test
    void a_code_belongs_to_one_name_and_ends_after_a_day() {
        String code = issue(cast.member()).text(".handed");
        recover(cast.branchSecretary(), code, 422);
        sql.execute(
                "update access.account_recovery set issued_at = now() - interval '2 days', expires_at = now() - interval"
                        + " '1 day' where account_id = {0}",
                DSL.val(cast.member().account().value()));
        recover(cast.member(), code, 422);
    }

    @Test
    void a_new_code_makes_the_one_before_worthless() {
        String first = issue(cast.member()).text(".handed");
        String second = issue(cast.member()).text(".handed");
        recover(cast.member(), first, 422);
        recover(cast.member(), second, 200);
    }

    @Test
    void nobody_is_taken_over_from_below_beside_or_by_oneself() {
        PageClient client = PageClient.signedIn(port, keeper);
        client.get("/accounts");
        SignIn both = given.account(Role.MEMBER, cast.branch());
        accounts.grant(both.account(), Role.COMMITTEE_SECRETARY, cast.province(), Given.SINCE);
        for (SignIn out : List.of(cast.officer(), cast.administrator(), cast.otherSecretary(), keeper, both)) {
            assertThat(client.rawPost("/accounts/" + out.account() + "/recovery", Map.of())
                            .statusCode())
                    .as(out.username())
                    .isEqualTo(404);
        }
        assertThat(PageClient.signedIn(port, cast.officer()).raw("/accounts").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_last_administrator_is_let_in_by_a_command_on_the_server() throws SQLException {
        assertThat(command("khong.co.ai")).contains("Không có tài khoản quản trị", "administrator.");
        assertThat(command(cast.member().username())).contains("Không có tài khoản quản trị");
        Matcher code = Pattern.compile("(?m)^ {4}(\\S{19})$").matcher(command(keeper.username()));
        assertThat(code.find()).isTrue();
        assertThat(recover(keeper, code.group(1), 200).text()).contains("Đã đặt mật khẩu mới");
        recover(keeper, code.group(1), 422);
        PageClient.at(port).signIn(keeper.username(), CHOSEN);
        assertThat(sql.fetchValue(
                        "select count(*) from access.audit_entry e join access.audit_seal s on s.entry_id = e.id"
                                + " where subject = {0} and action = 'access.recovery.issued' and account_id is null",
                        DSL.val("account/" + keeper.account())))
                .isEqualTo(1L);
    }

    private String command(String username) throws SQLException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (Connection connection = source.getConnection();
                PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            new RecoveryCommand(out).run(connection, username);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_pages_look_well() {
        try (Visit visit = Browser.visit(port)) {
            visit.open("/recovery").look("quen-mat-khau");
            visit.signIn(keeper).open("/accounts").look("tai-khoan-quan-tri");
            visit.page().locator("text=Cấp mã khôi phục").first().click();
            visit.page().locator(".confirm:popover-open button[type=submit]").click();
            visit.page().waitForSelector(".handed");
            visit.look("ma-khoi-phuc");
        }
    }
}
