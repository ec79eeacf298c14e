package vn.nennep.planning.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.planning.Topics;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

@PageTest
class RemindingTest {

    private static final LocalDate DUE = LocalDate.of(2024, 3, 20);

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    @Autowired
    Topics topics;

    @Autowired
    Telling telling;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    Cast cast;
    GivenDuties duties;
    long plan;

    @BeforeEach
    void a_plan_given_down() {
        cast = given.cast();
        duties = new GivenDuties(sql, topics);
        plan = duties.plan(cast.province());
    }

    private SeenPage bell(Given.SignIn who) {
        telling.work();
        return PageClient.signedIn(port, who).get("/notifications");
    }

    private void remind() {
        PageClient officer = PageClient.signedIn(port, cast.officer());
        officer.get("/plans/" + plan + "/board").formWith("Nhắc").send();
    }

    @Test
    void one_action_rings_the_bell_of_those_who_answer_for_a_late_unit_and_of_nobody_else() {
        var duty = duties.duty(plan, cast.branch(), DUE, "Nộp kế hoạch cá nhân");

        remind();

        SeenPage told = bell(cast.branchSecretary());
        assertThat(told.heading()).isEqualTo("01 thông báo chưa đọc");
        assertThat(told.text(".bell-count")).isEqualTo("1");
        assertThat(told.text(".notice")).contains("01 việc trễ hạn").contains("Nộp kế hoạch cá nhân, hạn 20/3/2024");
        assertThat(bell(cast.member()).heading()).isEqualTo("Chưa có thông báo nào");
        assertThat(bell(cast.officer()).heading()).isEqualTo("Chưa có thông báo nào");
        assertThat(bell(cast.otherSecretary()).heading()).isEqualTo("Chưa có thông báo nào");

        SeenPage opened = told.formWith("Nộp kế hoạch cá nhân").send();
        assertThat(opened.path()).isEqualTo("/assignments/" + duty);
        assertThat(opened.document().select(".bell-count")).isEmpty();
    }

    @Test
    void what_is_read_can_be_left_unread_and_all_be_read_at_once() {
        duties.duty(plan, cast.branch(), DUE);
        remind();

        SeenPage read = bell(cast.branchSecretary()).formWith("đọc hết").send();
        assertThat(read.heading()).isEqualTo("Đã đọc hết thông báo");
        assertThat(read.formWith("Để lại chưa đọc").send().heading()).isEqualTo("01 thông báo chưa đọc");
    }

    @Test
    void a_notice_of_somebody_else_does_not_exist() {
        duties.duty(plan, cast.branch(), DUE);
        remind();
        bell(cast.branchSecretary());
        long notice = (Long) sql.fetchValue("select max(id) from notification.notice");

        PageClient other = PageClient.signedIn(port, cast.otherSecretary());
        other.get("/notifications");
        other.post("/notifications/" + notice + "/reading", Map.of(), 404);
        other.post("/notifications/" + notice + "/lines/0", Map.of(), 404);
    }

    @Test
    void whoever_lost_the_role_is_told_nothing_any_more() {
        duties.duty(plan, cast.branch(), DUE);
        remind();
        assertThat(bell(cast.branchSecretary()).heading()).isEqualTo("01 thông báo chưa đọc");

        sql.execute(
                "update access.role_grant set valid_to = ? where account_id = ?",
                clock.today(),
                cast.branchSecretary().account().value());

        assertThat(bell(cast.branchSecretary()).heading()).isEqualTo("Chưa có thông báo nào");
    }

    @Test
    void nobody_is_told_twice_a_day_and_what_came_later_is_told_on_the_next() {
        duties.duty(plan, cast.branch(), DUE, "Việc thứ nhất");
        remind();
        assertThat(bell(cast.branchSecretary()).document().select(".notice")).hasSize(1);

        duties.duty(plan, cast.branch(), DUE, "Việc thứ hai");
        remind();
        assertThat(bell(cast.branchSecretary()).document().select(".notice")).hasSize(1);

        clock.moveTo(clock.today().plusDays(1));
        SeenPage next = bell(cast.branchSecretary());
        assertThat(next.document().select(".notice")).hasSize(2);
        assertThat(next.document().select(".notice").getFirst().text())
                .contains("Việc thứ hai")
                .doesNotContain("Việc thứ nhất");
    }

    @Test
    void pressing_twice_says_so() {
        duties.duty(plan, cast.branch(), DUE);
        remind();
        PageClient officer = PageClient.signedIn(port, cast.officer());
        SeenPage again =
                officer.get("/plans/" + plan + "/board").formWith("Nhắc").send();
        assertThat(again.text()).contains("Hôm nay đã nhắc các đơn vị này rồi");
        assertThat(List.of(again.path())).containsExactly("/plans/" + plan + "/board");
    }
}
