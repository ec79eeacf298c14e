package vn.nennep.desk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.planning.Topics;
import vn.nennep.planning.reminder.GivenDuties;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;

@PageTest
class CalendarTest {

    private static final LocalDate LATE = LocalDate.of(2024, 3, 20);
    private static final LocalDate DUE = LocalDate.of(2024, 4, 15);

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    @Autowired
    Topics topics;

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

    private SeenPage month(Given.SignIn who, String query) {
        return PageClient.signedIn(port, who).get("/calendar" + query);
    }

    @Test
    void a_month_holds_what_is_due_for_those_who_answer_and_the_anniversaries() {
        duties.duty(plan, cast.branch(), DUE, "Nộp kế hoạch cá nhân");
        duties.duty(plan, cast.branch(), LATE, "Sinh hoạt quý I");

        SeenPage april = month(cast.branchSecretary(), "?month=2024-04");
        assertThat(april.heading()).isEqualTo("Tháng 4/2024: 01 việc đến hạn");
        assertThat(april.text(".calendar-due")).contains("đến hạn").contains("Nộp kế hoạch cá nhân");
        assertThat(april.text()).contains("thứ Ba 30/4").contains("Ngày Giải phóng miền Nam");
        assertThat(april.follow("Nộp kế hoạch cá nhân").heading()).contains("Chi bộ ấp Một");

        SeenPage march = month(cast.branchSecretary(), "?month=2024-03");
        assertThat(march.heading()).isEqualTo("Tháng 3/2024: 01 việc trễ hạn");
        assertThat(march.text(".calendar-late")).contains("trễ hạn").contains("Sinh hoạt quý I");

        assertThat(month(cast.otherSecretary(), "?month=2024-04").heading())
                .isEqualTo("Tháng 4/2024: không có việc nào đến hạn");
        assertThat(month(cast.member(), "?month=2024-04").document().select(".calendar-due"))
                .isEmpty();
    }

    @Test
    void who_gave_it_down_sees_how_far_those_below_are() {
        duties.duty(plan, cast.branch(), DUE, "Nộp kế hoạch cá nhân");

        SeenPage april = month(cast.officer(), "?month=2024-04");
        assertThat(april.text(".calendar-due")).contains("Kế hoạch, đã xong 0/1");
        assertThat(april.follow("Nộp kế hoạch cá nhân").heading()).startsWith("Tỉnh ủy Thử Nghiệm");
    }

    @Test
    void a_unit_followed_has_a_calendar_and_what_is_out_of_reach_has_none() {
        duties.duty(plan, cast.branch(), DUE, "Nộp kế hoạch cá nhân");

        SeenPage unit = PageClient.signedIn(port, cast.secretary())
                .get("/units/" + cast.branch())
                .follow("Lịch của đơn vị");
        assertThat(unit.text()).contains("Lịch của Chi bộ ấp Một");
        assertThat(month(cast.secretary(), "?month=2024-04&unit=" + cast.branch())
                        .text())
                .contains("Nộp kế hoạch cá nhân");
        PageClient.signedIn(port, cast.otherSecretary()).get("/calendar?unit=" + cast.branch(), 404);
        PageClient.signedIn(port, cast.member()).get("/calendar?unit=" + cast.grassroots(), 404);
    }

    @Test
    void a_month_that_is_none_is_this_month() {
        for (String month : new String[] {"2024-13", "abc", "9999-01", "0000-01", ""}) {
            assertThat(month(cast.secretary(), "?month=" + month).heading())
                    .as(month)
                    .startsWith("Tháng 4/2024");
        }
    }

    @Test
    void a_crowded_day_folds_what_a_cell_does_not_hold() {
        for (int i = 1; i <= 9; i++) {
            duties.duty(plan, cast.branch(), DUE, "Việc thứ " + i);
        }
        SeenPage april = month(cast.branchSecretary(), "?month=2024-04");
        assertThat(april.heading()).isEqualTo("Tháng 4/2024: 09 việc đến hạn");
        assertThat(april.document().select("details .calendar-due")).hasSize(5);
        assertThat(april.text(".month summary")).startsWith("thêm 5 việc");
    }

    @Test
    void it_is_well_in_the_browser() {
        duties.duty(plan, cast.branch(), DUE, "Nộp kế hoạch cá nhân");
        duties.duty(plan, cast.branch(), LocalDate.of(2024, 4, 3), "Sinh hoạt chi bộ thường kỳ hàng tháng");
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(cast.branchSecretary()).open("/calendar").look("lich");
            visit.open("/calendar/feeds");
            visit.page().getByText("Mở đường dẫn lịch").click();
            visit.page().waitForSelector(".feed-address");
            visit.look("duong-dan-lich");
            visit.open("/notifications").look("thong-bao");
            visit.open("/account/notifications").look("cach-nhan-thong-bao");
            String notices = "http://localhost:" + port + "/notifications";
            assertThat(visit.pushed("{\"title\": \"01 việc trễ hạn\", \"tag\": \"1\", \"href\": \"/notifications\"}"))
                    .containsExactly("01 việc trễ hạn " + notices);
            assertThat(visit.pushed("{\"title\": \"lần hai\", \"tag\": \"1\", \"href\": \"https://khac.example\"}"))
                    .as("in its own place, and to the program only")
                    .containsExactly("lần hai " + notices);
        }
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(cast.secretary())
                    .open("/units/" + cast.district() + "/reminders")
                    .look("tu-nhac");
        }
    }
}
