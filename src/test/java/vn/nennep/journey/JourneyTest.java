package vn.nennep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.testing.SamplePageTest;

/// From the text of a plan to the report at the end of the year, as the people of the sample walk it. Every page that
/// is looked at leaves pictures in target/screenshots, named by the step.
@SamplePageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OneAfterAnother.class)
class JourneyTest {

    private static final int FIRST_PAGE_BYTES = 200_000;

    Walk walk;
    Reading reading;
    String plan = "";

    @BeforeAll
    void everybody_comes(@LocalServerPort int port) {
        walk = new Walk(port);
        reading = new Reading(walk);
    }

    @AfterAll
    void nobody_complained() {
        walk.close();
    }

    @Test
    @Order(10)
    void the_first_page_is_light_and_lets_everybody_of_the_sample_in() {
        walk.step(1);
        walk.stranger().open("/sign-in").titled("Đăng nhập");
        assertThat(walk.visit().transferredBytes()).isLessThan(FIRST_PAGE_BYTES);
        walk.look("dang-nhap");
    }

    @Test
    @Order(11)
    void the_sample_is_there() {
        walk.as(SampleAccounts.HUONG).open("/units").look("don-vi");
        walk.link("Huyện ủy Vị Thủy").titled("Huyện ủy Vị Thủy").look("mot-huyen-uy");
        walk.open("/units?q=thanh+loi").link(SampleAccounts.BRANCH).look("mot-chi-bo");
    }

    @Test
    @Order(20)
    void everybody_signs_in_and_comes_to_the_own_desk() {
        walk.step(2);
        for (SampleAccounts.Account who : List.of(
                SampleAccounts.HUONG,
                SampleAccounts.THUY,
                SampleAccounts.PHUOC,
                SampleAccounts.LOI,
                SampleAccounts.AN)) {
            walk.as(who).open("/").shows("main", who.name()).look("ban-lam-viec-" + who.username());
        }
    }

    @Test
    @Order(30)
    void the_officer_has_a_plan_read() {
        walk.step(3);
        walk.as(SampleAccounts.HUONG);
        plan = reading.give();

        walk.look("van-ban-va-nhiem-vu");
        assertThat(reading.passages().count()).isGreaterThanOrEqualTo(6);
        assertThat(walk.page().locator(".sheet .cite").count()).isGreaterThanOrEqualTo(3);
        walk.shows(".sheet-head", "TỈNH ỦY HẬU GIANG", "Số 258-KH/TU", "ngày 27 tháng 3 năm 2024");
        assertThat(reading.card("Học tập trong toàn thể đảng viên").innerText())
                .contains("Học tập chuyên đề", "đảng viên", "trước ngày 15/4/2024", "chờ xem lại");
    }

    @Test
    @Order(31)
    void she_corrects_adds_removes_and_accepts() {
        reading.correct(reading.card("Bản cam kết"), "COMMITMENT", "trong tháng 4/2024");
        reading.remove(reading.card("Sinh hoạt chuyên đề"));
        reading.add(
                "PLAN",
                "Xây dựng kế hoạch học tập, thực hiện Chuyên đề",
                "trước ngày 10/4/2024",
                "kind-DISTRICT_COMMITTEE");
        reading.acceptAll();
        walk.look("da-nhan-cac-nhiem-vu");
    }

    @Test
    @Order(40)
    void what_she_accepted_is_given_down() {
        walk.step(4);
        reading.giveDown();
        walk.open(plan).titled("đã giao xuống").look("ke-hoach-da-giao");
    }
}
