package vn.nennep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.testing.SamplePageTest;

/// From the text of a plan to the report at the end of the year, as the people of the sample walk it. Every page that
/// is looked at leaves pictures in target/screenshots, named by the step.
@Tag("journey")
@SamplePageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OneAfterAnother.class)
class JourneyTest {

    private static final String LATE_BRANCH = "Chi bộ Cơ quan xã Vị Thanh";
    private static final int FIRST_PAGE_BYTES = 200_000;
    private static final String[] PARTY_COMMITTEES = {
        "kind-CITY_COMMITTEE", "kind-TOWN_COMMITTEE", "kind-DISTRICT_COMMITTEE", "kind-DIRECT_COMMITTEE"
    };

    Walk walk;
    Reading reading;
    OwnPlan ownPlan;
    Studying studying;
    Following following;
    YearEnd yearEnd;
    String plan = "";
    String districtPlan = "";
    String conference = "";
    String report = "";

    @BeforeAll
    void everybody_comes(@LocalServerPort int port) {
        walk = new Walk(port);
        reading = new Reading(walk);
        ownPlan = new OwnPlan(walk);
        studying = new Studying(walk);
        following = new Following(walk);
        yearEnd = new YearEnd(walk);
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
        reading.correct(
                reading.card("Xây dựng kế hoạch học tập, thực hiện"), "PLAN", "trước ngày 10/4/2024", PARTY_COMMITTEES);
        reading.correct(reading.card("Xây dựng tiêu chí đánh giá"), "GUIDANCE", "trong tháng 4/2024");
        reading.remove(reading.card("Báo cáo với chi bộ"));
        reading.remove(reading.card("Đánh giá kết quả thực hiện Chuyên đề"));
        reading.add("SUMMING_UP", "Sơ kết 06 tháng thực hiện Chuyên đề", "trước ngày 30/6/2024", PARTY_COMMITTEES);
        walk.look("da-sua-cac-nhiem-vu");
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

    @Test
    @Order(50)
    void a_unit_below_sees_what_it_was_given() {
        walk.step(5);
        walk.dayMovesTo(LocalDate.of(2024, 4, 2));
        walk.as(SampleAccounts.PHUOC);
        ownPlan.given();
    }

    @Test
    @Order(51)
    void it_writes_its_own_plan_and_may_tighten_but_not_loosen() {
        districtPlan = ownPlan.begin();
        ownPlan.tighten(
                ownPlan.card("Học tập trong toàn thể đảng viên"), "trước ngày 30/4/2024", "trước ngày 12/4/2024");
        ownPlan.word("- Gắn học tập với phong trào xây dựng nông thôn mới ở các xã.");
    }

    @Test
    @Order(52)
    void the_plan_is_approved_numbered_and_issued() {
        walk.as(SampleAccounts.THUY).open(districtPlan);
        ownPlan.approve("Hội nghị Ban Thường vụ phiên tháng 4");
        ownPlan.issue();
        walk.open(districtPlan).titled("đã giao xuống").look("ke-hoach-cua-huyen");

        assertThat(walk.word("Tải .docx đã ban hành"))
                .contains("HUYỆN ỦY VỊ THỦY", "Số 01-KH/HU", "KẾ HOẠCH", "trước ngày 12/4/2024", "Nơi nhận");
    }

    @Test
    @Order(60)
    void it_calls_its_study_conference() {
        walk.step(6);
        walk.as(SampleAccounts.THUY);
        conference = studying.call(LocalDate.of(2024, 4, 9), "Hội trường Huyện ủy Vị Thủy");
    }

    @Test
    @Order(61)
    void the_branch_secretary_ticks_on_a_telephone_who_was_there() {
        walk.as(SampleAccounts.LOI).dayMovesTo(LocalDate.of(2024, 4, 9));
        studying.tickOnTelephone("đi khám bệnh");
    }

    @Test
    @Order(70)
    void the_assignment_has_fulfilled_itself_and_others_are_late() {
        walk.step(7);
        walk.as(SampleAccounts.HUONG).dayMovesTo(LocalDate.of(2024, 4, 16));
        following.board(plan);
        walk.look("bang-theo-doi-ca-tinh");
        following.down(SampleAccounts.DISTRICT);
        walk.look("bang-theo-doi-huyen");
        following.down(SampleAccounts.COMMUNE);
        walk.look("bang-theo-doi-xa");
        assertThat(following.row(SampleAccounts.BRANCH).locator("td").first().innerText())
                .contains("93,8%");
        assertThat(following.row(LATE_BRANCH).locator("td").first().innerText()).contains("trễ");
    }

    @Test
    @Order(71)
    void each_cell_opens_its_evidence() {
        following.evidence(SampleAccounts.BRANCH, 0);
        walk.titled("93,8%").shows("main", "đúng hạn 15").look("minh-chung-chi-bo-da-hoc");
        walk.page().goBack();
        following.evidence(LATE_BRANCH, 0);
        walk.titled("0%").look("minh-chung-chi-bo-tre");
    }

    @Test
    @Order(72)
    void the_late_are_reminded_level_by_level_and_see_it_on_their_desk() {
        following.board(plan);
        following.remind();
        walk.look("da-nhac");
        walk.as(SampleAccounts.THUY).open("/desk").shows("main", "Lời nhắc ngày 16/4/2024 · Tỉnh ủy Hậu Giang");
        walk.look("loi-nhac-o-huyen");
        following.board(plan);
        following.remind();
        walk.as(SampleAccounts.LOI).open("/desk").shows("main", "Lời nhắc ngày 16/4/2024 · Huyện ủy Vị Thủy");
        walk.look("loi-nhac-o-chi-bo");
    }

    @Test
    @Order(73)
    void who_missed_it_is_called_once_more_counts_once_and_late() {
        walk.open(conference).shows("main", "15/16");
        String session = studying.makeUp(conference, LocalDate.of(2024, 4, 16));
        studying.tickAll(session, SampleAccounts.BRANCH);
        walk.look("diem-danh-hoc-bu").as(SampleAccounts.DUNG).open(conference).look("diem-cau-cua-xa");
        following.board(plan);
        following.evidence(SampleAccounts.BRANCH, 0);
        walk.titled("100%").shows("main", "đúng hạn 15", "trễ hạn 1").look("minh-chung-hoc-bu-tre");
    }

    @Test
    @Order(80)
    void the_year_end_report_waits_on_the_desk_and_is_written() {
        walk.step(8);
        walk.as(SampleAccounts.THUY).dayMovesTo(LocalDate.of(2024, 12, 16));
        report = yearEnd.begin();
        yearEnd.writeAll(SampleAccounts.DISTRICT);
        walk.look("bao-cao-da-viet");
    }

    @Test
    @Order(81)
    void a_figure_is_overruled_only_with_a_reason() {
        yearEnd.overrule("Mô hình, điển hình", "12", "Ba mô hình của xã chưa ghi vào sổ.");
        walk.look("so-lieu-co-ly-do");
        yearEnd.submit();
        walk.look("bao-cao-da-nop");
    }

    @Test
    @Order(82)
    void the_province_sees_all_side_by_side_and_takes_over_a_sentence() {
        walk.as(SampleAccounts.NGHIA);
        yearEnd.begin();
        yearEnd.writeAll(SampleAccounts.OTHER_DISTRICT);
        yearEnd.submit();
        walk.as(SampleAccounts.HUONG).open("/reports").look("bao-cao-cac-don-vi");
        report = yearEnd.begin();
        yearEnd.takeOver(SampleAccounts.DISTRICT);
    }

    @Test
    @Order(83)
    void every_figure_opens_what_it_is_made_of() {
        walk.open(report);
        yearEnd.traceSumsUp("Đảng viên");
        walk.look("so-lieu-gom-nhung-gi");
    }

    @Test
    @Order(84)
    void the_consolidated_report_comes_as_a_word_file() {
        walk.open(report);
        yearEnd.writeAll("Toàn tỉnh");
        assertThat(walk.word("Tải Word"))
                .contains("TỈNH ỦY HẬU GIANG", "học tập Chuyên đề nghiêm túc", "16/1.875 đảng viên", "PHỤ LỤC SỐ LIỆU")
                .containsSubsequence("I- CÔNG TÁC", "II- KẾT QUẢ", "III- ĐÁNH GIÁ", "IV- PHƯƠNG HƯỚNG");
        yearEnd.submit();
        walk.look("bao-cao-tong-hop-da-nop");
    }

    @Test
    @Order(85)
    void it_gets_its_number_in_the_register() {
        walk.link("Cấp số, ban hành").titled("cấp số và ban hành").look("cap-so-bao-cao");
        walk.page().locator("#signatory").fill("Đặng Quốc Tuấn");
        walk.button("Cấp số và ban hành").says("Đã cấp số");
        assertThat(walk.word("Tải Word")).contains("Số 01-BC/TU", "Đặng Quốc Tuấn");
    }

    @Test
    @Order(90)
    void every_desk_shows_what_is_due_in_order() {
        walk.step(9);
        for (SampleAccounts.Account who : List.of(
                SampleAccounts.HUONG,
                SampleAccounts.THUY,
                SampleAccounts.PHUOC,
                SampleAccounts.LOI,
                SampleAccounts.AN)) {
            walk.as(who).open("/desk").look("ban-lam-viec-" + who.username());
        }
    }
}
