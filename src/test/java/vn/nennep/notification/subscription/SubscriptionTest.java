package vn.nennep.notification.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.Forgetting;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.PushedBrowser;
import vn.nennep.testing.SeenForm;
import vn.nennep.testing.SeenPage;

/// Whose notices a browser shows, and when it stops.
@PageTest
class SubscriptionTest {

    private static final String CHOICES = "/account/notifications";
    private static final String NOWHERE = "Thông báo chỉ đến trong chương trình";
    private static final String HERE = "Thông báo đến trong chương trình và ở 01 trình duyệt";

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    @Autowired
    List<Forgetting> forgetting;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private final PushedBrowser browser = new PushedBrowser();
    private UnitId branch;
    private Given.SignIn secretary;
    private Given.SignIn other;
    private PageClient client;

    @BeforeEach
    void a_secretary() {
        branch = given.unit("Chi bộ ấp Báo", "BRANCH", null);
        secretary = given.account(Role.BRANCH_SECRETARY, branch);
        other = given.account(Role.MEMBER, branch);
        client = PageClient.signedIn(port, secretary);
    }

    private static SeenForm offer(PageClient client, String endpoint, PushedBrowser browser) {
        return client.get(CHOICES)
                .form("form[data-push-when=off]")
                .set("endpoint", endpoint)
                .set("p256dh", browser.p256dh())
                .set("auth", browser.auth());
    }

    private static SeenPage turnOn(PageClient client, PushedBrowser browser) {
        return offer(client, browser.endpoint(), browser).send();
    }

    private static String heading(PageClient client) {
        return client.get(CHOICES).heading();
    }

    @Test
    void the_page_lists_ones_browsers_and_lets_go_of_one() {
        assertThat(heading(client)).isEqualTo(NOWHERE);
        SeenPage on = turnOn(client, browser);
        assertThat(on.heading()).isEqualTo(HERE);
        assertThat(on.text("[data-push-mark]")).contains("trình duyệt này").contains("chưa gửi lần nào");
        assertThat(turnOn(client, browser).heading()).as("twice is once").isEqualTo(HERE);
        String removal =
                on.only("form[action*=/subscriptions/][action$=/removal]").attr("action");
        PageClient stranger = PageClient.signedIn(port, other);
        stranger.get(CHOICES);
        assertThat(stranger.rawPost(removal, Map.of()).statusCode()).isEqualTo(404);
        assertThat(on.formWith("Thôi gửi").send().heading()).isEqualTo(NOWHERE);
    }

    @Test
    void what_the_operator_did_not_allow_or_is_no_browser_is_refused_with_a_sentence() {
        for (String elsewhere : List.of(
                "https://push.khac.example/abc",
                "http://127.0.0.1:9/abc",
                "https://127.0.0.1/abc",
                "https://10.0.0.1/abc")) {
            assertThat(offer(client, elsewhere, browser).send(422).text())
                    .contains("chưa được người giữ máy chủ cho phép");
        }
        for (String nothing : List.of("", "không phải", "//", browser.endpoint() + "x".repeat(2_000))) {
            assertThat(offer(client, nothing, browser).send(422).text()).contains("Mời tải lại trang rồi bật lại");
        }
        assertThat(offer(client, browser.endpoint(), browser)
                        .set("p256dh", "B" + "A".repeat(86))
                        .send(422)
                        .text())
                .as("no point of the curve")
                .contains("Mời tải lại trang");
        assertThat(heading(client)).isEqualTo(NOWHERE);
        for (int i = 0; i < 10; i++) {
            turnOn(client, new PushedBrowser());
        }
        assertThat(offer(client, browser.endpoint(), browser).send(422).text()).contains("Đã bật ở 10 trình duyệt");
    }

    @Test
    void a_browser_serves_whoever_turned_it_on_last_or_signed_in_there_last() {
        turnOn(client, browser);
        PageClient others = PageClient.signedIn(port, other);
        turnOn(others, browser);
        assertThat(heading(client)).isEqualTo(NOWHERE);
        assertThat(heading(others)).isEqualTo(HERE);
        sql.execute(
                "delete from access.spring_session where principal_name = ?",
                other.account().toString());
        assertThat(count(other)).as("idle is not gone").isOne();
        others.signIn(secretary.username(), secretary.password());
        assertThat(count(other)).as("somebody else signed in at that browser").isZero();
    }

    @Test
    void who_signs_out_is_told_there_no_more_and_elsewhere_still() {
        PageClient telephone = PageClient.signedIn(port, secretary);
        turnOn(client, browser);
        turnOn(telephone, new PushedBrowser());
        client.get("/desk").formWith("Đăng xuất").send();
        assertThat(heading(telephone)).isEqualTo(HERE);
        client.signIn(secretary.username(), secretary.password());
        turnOn(client, browser);
        telephone.get("/account").formWith("Đăng xuất ở máy khác").send();
        assertThat(heading(telephone)).as("its own stays").isEqualTo(HERE);
    }

    @Test
    void a_machine_signed_out_from_afar_is_told_no_more() {
        turnOn(client, browser);
        PageClient desk = PageClient.signedIn(port, secretary);
        desk.get("/account").formWith("Đăng xuất máy ấy").send();
        assertThat(heading(desk)).isEqualTo(NOWHERE);
    }

    @Test
    void with_the_account_or_the_person_the_browsers_go() {
        turnOn(client, browser);
        PageClient administrator = PageClient.signedIn(port, given.account(Role.ADMINISTRATOR, branch));
        administrator.get("/desk");
        administrator.rawPost(
                "/accounts/" + secretary.account() + "/closing", Map.of("reason", List.of("thôi giữ chức")));
        assertThat(count(secretary)).isZero();

        turnOn(PageClient.signedIn(port, other), browser);
        transaction.executeWithoutResult(_ -> forgetting.stream()
                .filter(each -> each.getClass().getName().contains("notification"))
                .forEach(each ->
                        each.forget(new Forgetting.Forgotten(new PersonId(-1), Set.of(other.account()), Set.of()))));
        assertThat(count(other)).isZero();
    }

    private long count(Given.SignIn who) {
        return (Long) sql.fetchValue(
                "select count(*) from notification.subscription where account_id = ?",
                who.account().value());
    }

    @Test
    void a_browser_that_changes_its_endpoint_says_which_it_was() {
        turnOn(client, browser);
        PushedBrowser fresh = new PushedBrowser();
        Map<String, List<String>> sent = Map.of(
                "old", List.of(browser.endpoint()),
                "endpoint", List.of(fresh.endpoint()),
                "p256dh", List.of(fresh.p256dh()),
                "auth", List.of(fresh.auth()));
        PageClient stranger = PageClient.signedIn(port, other);
        stranger.get(CHOICES);
        stranger.post(CHOICES + "/subscriptions/renewal", sent, 404);
        client.post(CHOICES + "/subscriptions/renewal", sent, 200);
        assertThat(sql.fetchValue(
                        "select endpoint from notification.subscription where account_id = ?",
                        secretary.account().value()))
                .isEqualTo(fresh.endpoint());
    }

    @Test
    void with_other_keys_of_the_program_it_has_to_be_turned_on_again() {
        turnOn(client, browser);
        sql.execute(
                "update notification.subscription set for_key = 'khác' where account_id = ?",
                secretary.account().value());
        assertThat(client.get(CHOICES).text()).contains("Không gửi được nữa");
        turnOn(client, browser);
        assertThat(client.get(CHOICES).text()).doesNotContain("Không gửi được nữa");
    }
}
