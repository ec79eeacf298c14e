package vn.nennep.access.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;

@PageTest
class OwnAccountTest {

    private static final String CHOSEN = "câu mới dễ nhớ lắm";

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    SignIn member;

    @BeforeEach
    void somebody() {
        member = given.account(Role.MEMBER, given.unit("Chi bộ ấp Phiên", "BRANCH", null));
        sql.execute("delete from access.sign_in_failure");
    }

    @Test
    void one_sees_where_one_is_signed_in_and_signs_out_elsewhere() {
        PageClient here = PageClient.signedIn(port, member);
        PageClient there = PageClient.signedIn(port, member);
        SeenPage page = here.get("/account");
        assertThat(page.heading()).startsWith("Đang đăng nhập ở 02 máy");
        SeenPage after = page.formWith("Đăng xuất ở máy khác").send();
        assertThat(after.heading()).startsWith("Đang đăng nhập ở 01 máy");
        assertThat(there.get("/desk").path()).isEqualTo("/sign-in");
    }

    @Test
    void one_machine_is_signed_out_by_its_line_and_nobody_elses() {
        PageClient here = PageClient.signedIn(port, member);
        PageClient there = PageClient.signedIn(port, member);
        SeenPage page = here.get("/account");
        String ending = page.document().select("form[action*=/sessions/]").attr("action");
        SignIn other = given.account(Role.MEMBER, given.unit("Chi bộ ấp Khác", "BRANCH", null));
        PageClient stranger = PageClient.signedIn(port, other);
        stranger.get("/account");
        assertThat(stranger.rawPost(ending, java.util.Map.of()).statusCode()).isEqualTo(404);
        page.formWith("Đăng xuất máy ấy").send();
        assertThat(there.get("/desk").path()).isEqualTo("/sign-in");
    }

    @Test
    void a_new_password_needs_the_old_one_and_signs_out_the_others() {
        PageClient here = PageClient.signedIn(port, member);
        PageClient there = PageClient.signedIn(port, member);
        assertThat(change(here, "không phải", CHOSEN, CHOSEN, 422)).contains("Mật khẩu đang dùng không đúng");
        assertThat(change(here, member.password(), "ngắn", "ngắn", 422)).contains("từ 10 đến 200 ký tự");
        assertThat(change(here, member.password(), CHOSEN, "câu khác hẳn nhau", 422))
                .contains("chưa giống nhau");
        assertThat(change(here, member.password(), member.username() + " 123", member.username() + " 123", 422))
                .contains("không được chứa tên đăng nhập");
        assertThat(change(here, member.password(), CHOSEN, CHOSEN, 200))
                .contains("Đã đổi mật khẩu và đăng xuất ở 01 máy");
        assertThat(there.get("/desk").path()).isEqualTo("/sign-in");
        PageClient.at(port).signIn(member.username(), CHOSEN);
    }

    private static String change(PageClient client, String current, String chosen, String again, int status) {
        return client.get("/account/password")
                .form("main form")
                .set("current", current)
                .set("chosen", chosen)
                .set("again", again)
                .send(status)
                .text();
    }

    @Test
    void strangers_in_the_same_house_cannot_lock_out_a_known_browser() {
        PageClient known = PageClient.signedIn(port, member);
        known.get("/desk").formWith("Đăng xuất").send();
        PageClient stranger = PageClient.at(port);
        for (int i = 0; i < 6; i++) {
            stranger.get("/sign-in")
                    .form("form:has(input[type=password])")
                    .set("username", member.username())
                    .set("password", "đoán mò lần " + i)
                    .send(i < 5 ? 422 : 429);
        }
        known.signIn(member.username(), member.password());
        assertThat(known.get("/desk").path()).isEqualTo("/desk");
    }

    @Test
    void the_pages_look_well() {
        PageClient.signedIn(port, member);
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(member).open("/account").look("tai-khoan");
            visit.open("/account/password").look("doi-mat-khau");
            visit.open("/account/second-factor").look("bat-hai-buoc");
            visit.open("/account/passkeys/new").look("them-khoa");
        }
    }
}
