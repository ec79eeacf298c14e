package vn.nennep.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.notification.NewNotice;
import vn.nennep.notification.Notices;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.LetterBox;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

/// Letters by a real mail server, from the choice of the address to what is given up.
@PageTest
class DeliveryTest {

    private static final String KIND = "planning.reminder";

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

    Cast cast;
    PageClient client;
    String email;

    @BeforeEach
    void a_secretary() {
        sql.execute("update notification.delivery set state = 'DROPPED', finished_at = now() where state = 'WAITING'");
        cast = given.cast();
        client = PageClient.signedIn(port, cast.secretary());
        email = "thu" + cast.secretary().account() + "@coquan.vn";
    }

    private void addressed() {
        sql.execute(
                "insert into notification.address (account_id, email, confirmed_at, codes_on) values (?, ?, now(), now())",
                cast.secretary().account().value(),
                email);
    }

    private void tell(String key, String title) {
        transaction.executeWithoutResult(_ -> notices.tell(List.of(new NewNotice(
                cast.secretary().account(),
                KIND,
                key,
                title,
                List.of(new NewNotice.Line(cast.district(), title + ", hạn 15/4/2024", "/desk"))))));
    }

    private String state() {
        return String.valueOf(sql.fetchValue(
                "select string_agg(state || ' ' || tries, ', ' order by made_at) from notification.delivery where account_id = ?",
                cast.secretary().account().value()));
    }

    /// The program sends by itself too, and may be at it.
    private void awaitPage(String words) throws InterruptedException {
        for (int i = 0; i < 100 && !client.get("/account/notifications").text().contains(words); i++) {
            Thread.sleep(100);
        }
        assertThat(client.get("/account/notifications").text()).contains(words);
    }

    /// After as many looks as it takes: what others wait for may come first.
    private List<MimeMessage> sent(LetterBox box, int count) throws InterruptedException {
        for (int i = 0; i < 50 && box.letters(email).size() < count; i++) {
            hurry();
            Thread.sleep(200);
        }
        return box.letters(email);
    }

    private static String text(MimeMessage letter) throws Exception {
        return letter.getContent().toString();
    }

    @Test
    void an_address_counts_when_its_code_has_been_typed_back() throws Exception {
        try (LetterBox box = LetterBox.open()) {
            SeenPage page = client.get("/account/notifications");
            assertThat(page.heading()).isEqualTo("Thông báo chỉ đến trong chương trình");
            assertThat(page.formWith("Gửi mã")
                            .set("email", "không phải")
                            .send(422)
                            .text())
                    .contains("Nhập địa chỉ thư");
            SeenPage sent = page.formWith("Gửi mã").set("email", email).send();
            MimeMessage letter = box.letters(email, 1).getFirst();
            var code = Pattern.compile("\\d{6}").matcher(text(letter));
            assertThat(code.find()).isTrue();

            assertThat(sent.formWith("Xác nhận").set("code", "00000").send(422).text())
                    .contains("Mã không đúng");
            SeenPage confirmed =
                    sent.formWith("Xác nhận").set("code", code.group()).send();
            assertThat(confirmed.heading()).isEqualTo("Thông báo đến trong chương trình và qua thư " + email);
        }
    }

    @Test
    void a_code_is_tried_five_times_and_five_are_sent_a_day() {
        try (LetterBox box = LetterBox.open()) {
            for (int i = 0; i < 5; i++) {
                client.get("/account/notifications")
                        .formWith("Gửi mã")
                        .set("email", email)
                        .send();
            }
            assertThat(client.get("/account/notifications")
                            .formWith("Gửi mã")
                            .set("email", email)
                            .send(422)
                            .text())
                    .contains("Hôm nay đã gửi nhiều mã rồi");
            assertThat(box.letters(email)).hasSize(5);
        }
        String hash = (String) sql.fetchValue("select code_hash from notification.address where email = ?", email);
        for (int i = 0; i < 5; i++) {
            client.get("/account/notifications")
                    .formWith("Xác nhận")
                    .set("code", "123" + i)
                    .send(422);
        }
        assertThat(sql.fetchValue("select code_tries from notification.address where code_hash = ?", hash))
                .isEqualTo(5);
    }

    @Test
    void a_letter_says_what_is_due_and_where_and_nothing_else() throws Exception {
        addressed();
        try (LetterBox box = LetterBox.open()) {
            tell("one", "01 việc trễ hạn");
            MimeMessage letter = box.letters(email, 1).getFirst();
            assertThat(letter.getSubject()).isEqualTo("Nền Nếp: 01 việc trễ hạn");
            assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(text(letter))
                    .contains("- 01 việc trễ hạn, hạn 15/4/2024")
                    .contains("https://nennep.thunghiem.vn/desk")
                    .contains("https://nennep.thunghiem.vn/account/notifications");
        }
        assertThat(client.get("/account/notifications").text()).contains("đã gửi");
    }

    @Test
    void a_server_that_is_away_is_tried_again_and_one_that_took_a_letter_recognises_it() throws Exception {
        addressed();
        tell("away", "01 việc trễ hạn");
        sending.work();
        assertThat(state()).isEqualTo("WAITING 1");
        assertThat(client.get("/account/notifications").text()).contains("đang gửi");
        awaitPage("Chưa liên lạc được với máy chủ thư");
        try (LetterBox box = LetterBox.open()) {
            hurry();
            String number = box.letters(email, 1).getFirst().getMessageID();
            // killed after the server had taken it and before that was noted
            sql.execute(
                    "update notification.delivery set state = 'WAITING', next_try_at = now() where account_id = ?",
                    cast.secretary().account().value());
            sending.work();
            assertThat(box.letters(email, 2))
                    .extracting(MimeMessage::getMessageID)
                    .containsOnly(number);
        }
        assertThat(state()).isEqualTo("SENT 3");
    }

    private void hurry() {
        sql.execute(
                "update notification.delivery set next_try_at = now() where state = 'WAITING' and account_id = ?",
                cast.secretary().account().value());
        sending.work();
    }

    @Test
    void after_about_two_days_it_is_given_up_and_the_reason_stands_there() {
        addressed();
        tell("never", "01 việc trễ hạn");
        sending.work();
        for (int i = 1; i < 8; i++) {
            hurry();
        }
        assertThat(state()).isEqualTo("GIVEN_UP 8");
        assertThat(client.get("/account/notifications").text())
                .contains("không gửi được")
                .contains("Chưa liên lạc được với máy chủ thư");
    }

    @Test
    void nothing_goes_to_whoever_lost_the_role_or_whose_account_is_closed() {
        addressed();
        tell("role", "01 việc trễ hạn");
        sending.work();
        sql.execute(
                "update access.role_grant set valid_to = ? where account_id = ?",
                clock.today(),
                cast.secretary().account().value());
        try (LetterBox box = LetterBox.open()) {
            hurry();
            assertThat(box.letters(email)).isEmpty();
        }
        assertThat(state()).startsWith("DROPPED");
    }

    @Test
    void gathered_letters_go_together_in_the_morning() throws Exception {
        addressed();
        client.get("/account/notifications")
                .formWith("Lưu")
                .set("rhythm", "DAILY")
                .send();
        tell("first", "Việc thứ nhất");
        tell("second", "Việc thứ hai");
        try (LetterBox box = LetterBox.open()) {
            sending.work();
            assertThat(box.letters(email)).isEmpty();
            clock.moveTo(clock.today().plusDays(1));
            List<MimeMessage> letters = sent(box, 1);
            assertThat(letters).hasSize(1);
            assertThat(text(letters.getFirst())).contains("Việc thứ nhất").contains("Việc thứ hai");
        }
    }

    @Test
    void reminders_go_out_once_a_day_and_the_rest_the_next_morning() throws Exception {
        addressed();
        try (LetterBox box = LetterBox.open()) {
            tell("first", "Việc thứ nhất");
            box.letters(email, 1);
            sending.work();
            assertThat(state()).isEqualTo("SENT 1");
            tell("second", "Việc thứ hai");
            sending.work();
            assertThat(box.letters(email)).hasSize(1);
            clock.moveTo(clock.today().plusDays(1));
            assertThat(sent(box, 2)).as(state()).hasSize(2);
        }
    }

    @Test
    void what_is_not_wanted_does_not_leave_the_program() {
        addressed();
        client.get("/account/notifications").formWith("Lưu").set("wanted").send();
        tell("unwanted", "Việc không muốn nhận thư");
        sending.work();
        assertThat(state()).isEqualTo("null");
        assertThat(client.get("/notifications").text()).contains("Việc không muốn nhận thư");
    }

    @Test
    void the_same_thing_is_told_once() {
        tell("once", "01 việc trễ hạn");
        tell("once", "01 việc trễ hạn");
        assertThat(client.get("/notifications").document().select(".notice")).hasSize(1);
    }
}
