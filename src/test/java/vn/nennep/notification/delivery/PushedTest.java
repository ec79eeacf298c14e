package vn.nennep.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.access.Role;
import vn.nennep.notification.NewNotice;
import vn.nennep.notification.Notices;
import vn.nennep.organization.UnitId;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.PushBox;
import vn.nennep.testing.PushBox.Received;
import vn.nennep.testing.PushedBrowser;

/// Notices pushed to browsers, from turning them on to what comes twice.
@PageTest
class PushedTest {

    private static final String CHOICES = "/account/notifications";

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    @Autowired
    Notices notices;

    @Autowired
    Sending sending;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private final PushedBrowser browser = new PushedBrowser();
    private UnitId district;
    private Given.SignIn secretary;
    private PageClient client;

    @BeforeEach
    void a_secretary() {
        district = given.unit("Huyện ủy Mộc Lan", "DISTRICT_COMMITTEE", null);
        secretary = given.account(Role.COMMITTEE_SECRETARY, district);
        client = PageClient.signedIn(port, secretary);
    }

    private static void turnOn(PageClient client, PushedBrowser browser) {
        client.get(CHOICES)
                .form("form[data-push-when=off]")
                .set("endpoint", browser.endpoint())
                .set("p256dh", browser.p256dh())
                .set("auth", browser.auth())
                .send();
    }

    private void tell(String key, String title) {
        transaction.executeWithoutResult(_ -> notices.tell(List.of(new NewNotice(
                secretary.account(),
                "planning.reminder",
                key,
                title,
                List.of(new NewNotice.Line(district, "Nộp kế hoạch, hạn 15/4/2024", "/desk"))))));
    }

    private void again() {
        sql.execute(
                "update notification.delivery set state = 'WAITING', next_try_at = now() where account_id = ?",
                secretary.account().value());
        sending.work();
    }

    /// After what is under way: the program's own sender and this one take turns.
    private String settled() throws InterruptedException {
        sending.work();
        for (int i = 0; i < 100 && (state().equals("null") || state().startsWith("WAITING 0")); i++) {
            Thread.sleep(20);
            sending.work();
        }
        return state();
    }

    private String state() {
        return String.valueOf(sql.fetchValue(
                "select string_agg(state || ' ' || tries, ', ') from notification.delivery where account_id = ?",
                secretary.account().value()));
    }

    private JsonNode read(Received sent) {
        return JsonMapper.shared().readTree(browser.read(sent));
    }

    @Test
    void a_browser_is_told_how_much_there_is_and_where_and_nothing_else() throws Exception {
        turnOn(client, browser);
        try (PushBox box = PushBox.open()) {
            tell("one", "01 việc trễ hạn");
            Received sent = box.sent(browser, 1).getFirst();
            JsonNode shown = read(sent);
            UUID number = (UUID) sql.fetchValue(
                    "select id from notification.delivery where account_id = ?",
                    secretary.account().value());
            assertThat(shown.propertyNames()).containsExactlyInAnyOrder("tag", "title", "body", "href");
            assertThat(shown.get("tag").asString()).isEqualTo(number.toString());
            assertThat(shown.get("title").asString()).isEqualTo("01 việc trễ hạn");
            assertThat(shown.get("body").asString()).isEqualTo("Có 01 mục. Bấm để xem trong Nền Nếp.");
            assertThat(shown.get("href").asString()).isEqualTo("/notifications");
            assertThat(sent.headers())
                    .containsEntry("topic", number.toString().replace("-", ""))
                    .containsEntry("ttl", "86400");
            asksInItsOwnName(sent);
            assertThat(settled()).isEqualTo("SENT 1");
        }
        assertThat(client.get(CHOICES).text()).contains("nhận lần cuối").contains("đã gửi");
    }

    private void asksInItsOwnName(Received sent) {
        PushedBrowser.Claims claims = PushedBrowser.claims(sent);
        JsonNode said = JsonMapper.shared().readTree(claims.json());
        assertThat(claims.key())
                .isEqualTo(client.get(CHOICES).only("[data-push]").attr("data-push"));
        assertThat(said.get("aud").asString()).isEqualTo("http://" + PushBox.place());
        assertThat(said.get("sub").asString()).isEqualTo("mailto:quantri@thunghiem.vn");
        long left = said.get("exp").asLong() - System.currentTimeMillis() / 1000;
        assertThat(left).as("RFC 8292 (2): a day at most").isBetween(3_600L, 86_400L);
    }

    @Test
    void only_the_browser_that_has_not_got_it_is_tried_again() throws Exception {
        PushedBrowser other = new PushedBrowser();
        turnOn(client, browser);
        turnOn(client, other);
        try (PushBox box = PushBox.open()) {
            box.answer(browser, 503);
            tell("busy", "01 việc trễ hạn");
            box.sent(browser, 1);
            assertThat(settled()).isEqualTo("WAITING 1");
            again();
            assertThat(state()).isEqualTo("SENT 2");
            assertThat(box.sent(other)).hasSize(1);
            assertThat(box.sent(browser, 2))
                    .extracting(each -> read(each).get("tag"))
                    .hasSize(2)
                    .containsOnly(read(box.sent(browser).getFirst()).get("tag"));
        }
    }

    @Test
    void a_browser_that_is_gone_is_forgotten_and_the_last_one_says_so() throws Exception {
        PushedBrowser other = new PushedBrowser();
        turnOn(client, browser);
        turnOn(client, other);
        try (PushBox box = PushBox.open()) {
            box.answer(browser, 410);
            tell("gone", "01 việc trễ hạn");
            box.sent(other, 1);
            assertThat(settled()).isEqualTo("SENT 1");
            assertThat(client.get(CHOICES).heading()).isEqualTo("Thông báo đến trong chương trình và ở 01 trình duyệt");

            box.answer(other, 404);
            sql.execute(
                    "delete from notification.taken where subscription_id in (select id from"
                            + " notification.subscription where account_id = ?)",
                    secretary.account().value());
            again();
            assertThat(state()).isEqualTo("GIVEN_UP 2");
        }
        assertThat(client.get(CHOICES).heading()).isEqualTo("Thông báo chỉ đến trong chương trình");
        assertThat(client.get(CHOICES).text()).contains("Trình duyệt đã thôi nhận");
    }

    @Test
    void killed_before_it_noted_what_was_taken_it_sends_the_same_once_more() throws Exception {
        turnOn(client, browser);
        try (PushBox box = PushBox.open()) {
            tell("killed", "01 việc trễ hạn");
            box.sent(browser, 1);
            assertThat(settled()).isEqualTo("SENT 1");
            again();
            assertThat(box.sent(browser)).as("noted for this browser").hasSize(1);
            sql.execute(
                    "delete from notification.taken where subscription_id in (select id from"
                            + " notification.subscription where account_id = ?)",
                    secretary.account().value());
            again();
            assertThat(box.sent(browser, 2))
                    .extracting(each -> read(each).get("tag"))
                    .hasSize(2)
                    .containsOnly(read(box.sent(browser).getFirst()).get("tag"));
        }
        assertThat(state()).isEqualTo("SENT 3");
    }

    @Test
    void after_eight_tries_what_one_browser_took_counts_as_sent() throws Exception {
        PushedBrowser other = new PushedBrowser();
        turnOn(client, browser);
        turnOn(client, other);
        try (PushBox box = PushBox.open()) {
            for (int i = 0; i < 8; i++) {
                box.answer(browser, 503);
            }
            tell("busy", "01 việc trễ hạn");
            box.sent(browser, 1);
            settled();
            for (int i = 1; i < 8; i++) {
                again();
            }
            assertThat(box.sent(other)).hasSize(1);
        }
        assertThat(state()).isEqualTo("SENT 8");
        assertThat(client.get(CHOICES).text()).contains("đang bận");
    }

    @Test
    void in_quiet_hours_no_screen_lights_up() throws Exception {
        turnOn(client, browser);
        client.get(CHOICES)
                .formWith("Lưu")
                .set("quietFrom", "07:00")
                .set("quietUntil", "09:00")
                .send();
        try (PushBox box = PushBox.open()) {
            tell("quiet", "01 việc trễ hạn");
            sending.work();
            assertThat(state()).isEqualTo("null");
            clock.moveTo(clock.today().plusDays(1));
            settled();
            assertThat(box.sent(browser)).hasSize(1);
        }
    }
}
