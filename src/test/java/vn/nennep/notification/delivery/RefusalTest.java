package vn.nennep.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.access.OfficeHolders;
import vn.nennep.notification.NewNotice;
import vn.nennep.notification.Notices;
import vn.nennep.organization.UnitId;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.LetterBox;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;

/// What does not go, or goes only once.
@PageTest
class RefusalTest {

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    @Autowired
    Notices notices;

    @Autowired
    Sending sending;

    @Autowired
    Bundling bundling;

    @Autowired
    Deliveries deliveries;

    @Autowired
    List<Carrier> carriers;

    @Autowired
    OfficeHolders holders;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    Cast cast;

    @BeforeEach
    void a_secretary_with_an_address() {
        cast = given.cast();
        addressed(cast.secretary());
    }

    private static String email(Given.SignIn who) {
        return "thu" + who.account() + "@coquan.vn";
    }

    private void addressed(Given.SignIn who) {
        sql.execute(
                "insert into notification.address (account_id, email, confirmed_at, codes_on) values (?, ?, now(), now())",
                who.account().value(),
                email(who));
    }

    private void tell(Given.SignIn who, UnitId unit) {
        transaction.executeWithoutResult(_ -> notices.tell(List.of(new NewNotice(
                who.account(),
                "planning.reminder",
                "reminder/" + clock.today(),
                "01 việc trễ hạn",
                List.of(new NewNotice.Line(unit, "Nộp kế hoạch, hạn 15/4/2024", "/desk"))))));
    }

    private String states(Given.SignIn who) {
        return String.valueOf(sql.fetchValue(
                "select string_agg(state || ' ' || tries, ', ') from notification.delivery where account_id = ?",
                who.account().value()));
    }

    private String settled(Given.SignIn who) throws InterruptedException {
        for (int i = 0; i < 100 && (states(who).equals("null") || states(who).contains("WAITING")); i++) {
            sending.work();
            Thread.sleep(50);
        }
        return states(who);
    }

    @Test
    void an_address_that_the_server_refuses_for_good_is_given_up_at_once_and_its_owner_reads_why() throws Exception {
        try (AutoCloseable _ = LetterBox.refusing()) {
            tell(cast.secretary(), cast.district());
            assertThat(settled(cast.secretary())).isEqualTo("GIVEN_UP 1");
        }
        assertThat(PageClient.signedIn(port, cast.secretary())
                        .get("/account/notifications")
                        .text())
                .contains("không gửi được")
                .contains("Lần gần nhất chưa gửi được: Máy chủ thư không nhận địa chỉ này");
    }

    @Test
    void after_five_letters_a_day_the_rest_waits_for_the_next_morning() throws Exception {
        for (int i = 0; i < Bundling.MOST_A_DAY; i++) {
            sql.execute(
                    "insert into notification.delivery (id, account_id, channel, state, made_on, next_try_at, made_at)"
                            + " values (gen_random_uuid(), ?, 'EMAIL', 'SENT', ?, now(), now())",
                    cast.secretary().account().value(),
                    clock.today());
        }
        try (LetterBox box = LetterBox.open()) {
            tell(cast.secretary(), cast.district());
            sending.work();
            assertThat(box.letters(email(cast.secretary()))).isEmpty();
            clock.moveTo(clock.today().plusDays(1));
            for (int i = 0; i < 50 && box.letters(email(cast.secretary())).isEmpty(); i++) {
                sql.execute("update notification.delivery set next_try_at = now() where state = 'WAITING'");
                sending.work();
                Thread.sleep(200);
            }
            assertThat(box.letters(email(cast.secretary())))
                    .as(sql.fetch("select * from notification.delivery where state <> 'SENT'") + "\n"
                            + sql.fetch("select * from notification.outgoing where delivery_id is null")
                            + clock.instant())
                    .hasSize(1);
        }
    }

    @Test
    void a_closed_account_gets_nothing() throws Exception {
        tell(cast.secretary(), cast.district());
        sql.execute(
                "update access.account set closed_at = now() where id = ?",
                cast.secretary().account().value());
        sql.execute(
                "update notification.delivery set next_try_at = now() where account_id = ?",
                cast.secretary().account().value());
        try (LetterBox box = LetterBox.open()) {
            assertThat(settled(cast.secretary())).startsWith("DROPPED");
            assertThat(box.letters(email(cast.secretary()))).isEmpty();
        }
    }

    @Test
    void several_copies_of_the_program_send_each_letter_once() throws Exception {
        List<Given.SignIn> all =
                List.of(cast.secretary(), cast.branchSecretary(), cast.otherSecretary(), cast.officer());
        List<UnitId> theirs = List.of(cast.district(), cast.branch(), cast.otherDistrict(), cast.province());
        all.stream().skip(1).forEach(this::addressed);
        List<Sending> copies = new ArrayList<>();
        try (LetterBox box = LetterBox.open()) {
            for (int i = 0; i < all.size(); i++) {
                tell(all.get(i), theirs.get(i));
            }
            for (int i = 0; i < 3; i++) {
                Sending copy = new Sending(bundling, deliveries, carriers, holders);
                copies.add(copy);
                copy.start();
            }
            sending.work();
            for (Given.SignIn who : all) {
                assertThat(settled(who)).isEqualTo("SENT 1");
                assertThat(box.letters(email(who))).hasSize(1);
            }
        } finally {
            copies.forEach(Sending::stop);
        }
    }
}
