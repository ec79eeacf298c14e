package vn.nennep.planning.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Accounts;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitChanges;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Topics;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

/// Reminders that come by themselves, and everything together: nobody is reminded twice a day.
@PageTest
class AutomaticRemindersTest {

    private static final LocalDate DUE = LocalDate.of(2024, 4, 20);

    @Autowired
    Given given;

    @Autowired
    Accounts accounts;

    @Autowired
    UnitChanges changes;

    @Autowired
    DSLContext sql;

    @Autowired
    Topics topics;

    @Autowired
    AutomaticReminders automatic;

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

    private void dayComes(LocalDate day) {
        clock.moveTo(day);
        automatic.remind(day);
        telling.work();
    }

    private SeenPage bell(Given.SignIn who) {
        return PageClient.signedIn(port, who).get("/notifications");
    }

    private int notices(Given.SignIn who) {
        return sql.fetchCount(sql.selectFrom("notification.notice")
                .where("account_id = ?", who.account().value()));
    }

    @Test
    void a_unit_hears_of_what_comes_near_once_and_the_levels_above_when_it_is_late_for_long() {
        AssignmentId duty = duties.duty(plan, cast.branch(), DUE, "Nộp kế hoạch cá nhân");
        dayComes(DUE.minusDays(4));
        assertThat(notices(cast.branchSecretary())).isZero();
        for (int day = 3; day >= 0; day--) {
            dayComes(DUE.minusDays(day));
        }
        assertThat(bell(cast.branchSecretary()).text(".notice"))
                .contains("01 việc sắp đến hạn")
                .contains("Nộp kế hoạch cá nhân, hạn 20/4/2024");
        dayComes(DUE.plusDays(7));
        assertThat(notices(cast.secretary())).isZero(); // the commune hears first; nobody answers for it here
        dayComes(DUE.plusDays(14));
        dayComes(DUE.plusDays(15));
        assertThat(bell(cast.secretary()).text(".notice"))
                .contains("01 việc ở đơn vị dưới trễ lâu")
                .contains("Chi bộ ấp Một chưa xong: Nộp kế hoạch cá nhân, hạn 20/4/2024");
        assertThat(notices(cast.branchSecretary())).isEqualTo(1);
        assertThat(notices(cast.officer())).isZero();

        assertThat(PageClient.signedIn(port, cast.secretary())
                        .get("/assignments/" + duty)
                        .text("section[aria-labelledby=reminded]"))
                .contains("4/5/2024 · báo lên cấp trên")
                .contains("Huyện ủy Mộc Lan, 01 người được báo")
                .contains("17/4/2024 · nhắc trước hạn");
    }

    @Test
    void what_is_done_and_what_was_extended_is_not_late() {
        AssignmentId done = duties.duty(plan, cast.branch(), DUE, "Việc đã xong");
        AssignmentId extended = duties.duty(plan, cast.branch(), DUE, "Việc gia hạn");
        sql.execute("update planning.assignment set on_time = 1 where id = ?", done.value());
        dayComes(DUE.minusDays(2));
        assertThat(bell(cast.branchSecretary()).text(".notice"))
                .contains("Việc gia hạn")
                .doesNotContain("Việc đã xong");
        sql.execute("update planning.assignment set due_on = ? where id = ?", DUE.plusDays(30), extended.value());
        dayComes(DUE.plusDays(20));
        assertThat(notices(cast.secretary())).isZero();
        dayComes(DUE.plusDays(28));
        assertThat(notices(cast.branchSecretary())).isEqualTo(2); // of its new day it hears anew
    }

    @Test
    void a_committee_sets_its_own_days_and_those_below_follow() {
        duties.duty(plan, cast.branch(), DUE, "Nộp kế hoạch cá nhân");
        PageClient secretary = PageClient.signedIn(port, cast.secretary());
        String path = "/units/" + cast.district() + "/reminders";
        SeenPage page = secretary.get("/units/" + cast.district()).follow("Tự nhắc việc");
        assertThat(page.heading()).isEqualTo("Tự nhắc trước hạn 03 ngày; trễ 07 ngày thì báo lên");
        assertThat(page.formWith("Lưu cho")
                        .set("daysBefore", "61")
                        .set("escalateAfter", "")
                        .send(422)
                        .text())
                .contains("Nhập số ngày từ 0 đến 60")
                .contains("Nhập số ngày trễ");
        SeenPage set = page.formWith("Lưu cho")
                .set("daysBefore", "10")
                .set("escalateAfter", "0")
                .send();
        assertThat(set.heading()).isEqualTo("Tự nhắc trước hạn 10 ngày; trễ thì không báo lên");
        assertThat(secretary.get("/units/" + cast.branch() + "/reminders").text())
                .contains("Đang theo Huyện ủy Mộc Lan");

        dayComes(DUE.minusDays(10));
        assertThat(notices(cast.branchSecretary())).isEqualTo(1);
        dayComes(DUE.plusDays(40));
        assertThat(notices(cast.secretary())).isZero();

        secretary.get(path);
        assertThat(secretary.post(path + "/removal", java.util.Map.of(), 200).text())
                .contains("Từ nay nhắc theo cấp trên")
                .contains("Đang theo mức chung");
        PageClient.signedIn(port, cast.branchSecretary()).get("/units/" + cast.branch() + "/reminders", 404);
        PageClient.signedIn(port, cast.otherSecretary()).get(path, 404);
    }

    /// The district gave it, and the commune then came under another: the other one hears of it when it stands
    /// below a plan above, else nobody does but the unit itself.
    @Test
    void of_a_unit_that_came_under_others_those_above_it_hear_as_far_as_the_plan_reaches() {
        duties.duty(duties.plan(cast.district(), plan), cast.branch(), DUE, "Việc theo kế hoạch của tỉnh");
        duties.duty(duties.plan(cast.district()), cast.branch(), DUE, "Việc riêng của huyện");
        changes.move(cast.grassroots(), cast.otherDistrict(), clock.today().plusDays(1));
        dayComes(DUE);
        assertThat(bell(cast.branchSecretary()).text(".notice")).contains("02 việc sắp đến hạn");
        dayComes(DUE.plusDays(14));
        assertThat(bell(cast.otherSecretary()).text(".notice"))
                .contains("Việc theo kế hoạch của tỉnh")
                .doesNotContain("Việc riêng của huyện");
        assertThat(notices(cast.secretary())).isZero();
        dayComes(DUE.plusDays(21));
        assertThat(bell(cast.officer()).text()).doesNotContain("Việc riêng của huyện");
    }

    /// Presses, days that come near, days late, several offices of one account, work done twice: in any order.
    @Test
    void nobody_is_reminded_twice_a_day_whatever_reminds_and_nothing_is_told_twice() {
        Random random = new Random(2_10);
        UnitId[] units = {cast.branch(), cast.secondBranch(), cast.grassroots(), cast.district()};
        accounts.grant(cast.branchSecretary().account(), Role.BRANCH_SECRETARY, cast.secondBranch(), Given.SINCE);
        accounts.grant(cast.branchSecretary().account(), Role.COMMITTEE_SECRETARY, cast.grassroots(), Given.SINCE);
        PageClient officer = PageClient.signedIn(port, cast.officer());
        LocalDate day = clock.today();
        for (int step = 0; step < 60; step++) {
            switch (random.nextInt(6)) {
                case 0, 1 ->
                    duties.duty(
                            plan,
                            units[random.nextInt(units.length)],
                            day.plusDays(random.nextInt(-20, 8)),
                            "Việc " + step);
                case 2 -> {
                    var board = officer.get("/plans/" + plan + "/board");
                    if (board.text().contains("Nhắc ")) {
                        board.formWith("Nhắc").send();
                    }
                }
                case 3 -> automatic.remind(day);
                case 4 ->
                    sql.execute(
                            "update planning.assignment set on_time = 1 where plan_id = ? and id % 7 = ?",
                            plan, random.nextInt(7));
                default -> {
                    day = day.plusDays(random.nextInt(1, 4));
                    clock.moveTo(day);
                }
            }
            telling.work();
            telling.work();
        }
        assertThat(sql.fetchValue(
                        "select count(*) from notification.notice where account_id in (?, ?)",
                        cast.branchSecretary().account().value(),
                        cast.secretary().account().value()))
                .as("the test tells something")
                .isNotEqualTo(0L);
        assertThat(sql.fetch(
                        "select account_id, day from notification.notice where kind = 'planning.reminder'"
                                + " and account_id in (?, ?) group by account_id, day having count(*) > 1",
                        cast.branchSecretary().account().value(),
                        cast.secretary().account().value()))
                .isEmpty();
        assertThat(sql.fetch(
                        "select assignment_id, to_unit_id, kind from planning.reminder r where kind <> 'LATE'"
                                + " and assignment_id in (select id from planning.assignment where plan_id = ?)"
                                + " group by 1, 2, 3 having count(*) > 1",
                        plan))
                .isEmpty();
    }
}
