package vn.nennep.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.people.Positions;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenForm;
import vn.nennep.testing.SeenPage;

/// The year of a mountain province's plan for 2024 (HA): every demand of the rows so tagged, from text to fulfilled.
@PageTest
class MountainProvinceTest {

    private static final String PLAN = "286-KH-TU-ha-quang-2024";

    @Autowired
    Given given;

    @Autowired
    Positions positions;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private Ground ground;
    private PageClient officer;
    private ModelledPlan plan;

    @BeforeEach
    void the_plan_is_read_and_settled() {
        ground = Ground.under("Tỉnh ủy Hà Quảng", "PROVINCIAL_COMMITTEE", given, positions, port)
                .below(
                        "Tỉnh ủy Hà Quảng",
                        "ADVISORY_BODY",
                        "Ban Tuyên giáo Tỉnh ủy",
                        "Ban Tổ chức Tỉnh ủy",
                        "Ủy ban Kiểm tra Tỉnh ủy",
                        "Văn phòng Tỉnh ủy")
                .below("Tỉnh ủy Hà Quảng", "STATE_BODY", "Sở Văn hóa, Thể thao và Du lịch")
                .below("Tỉnh ủy Hà Quảng", "MASS_ORGANISATION", "Hội Văn học Nghệ thuật tỉnh")
                .below("Tỉnh ủy Hà Quảng", "POLITICAL_SCHOOL", "Trường Chính trị tỉnh")
                .below("Tỉnh ủy Hà Quảng", "NEWSPAPER", "Báo Hà Quảng")
                .below("Tỉnh ủy Hà Quảng", "BROADCASTER", "Đài Phát thanh và Truyền hình tỉnh")
                .below("Tỉnh ủy Hà Quảng", "CITY_COMMITTEE", "Thành ủy Hà Quảng")
                .below("Tỉnh ủy Hà Quảng", "DISTRICT_COMMITTEE", "Huyện ủy Mường Khao")
                .below("Tỉnh ủy Hà Quảng", "DIRECT_COMMITTEE", "Đảng ủy Khối các cơ quan tỉnh")
                .below("Tỉnh ủy Hà Quảng", "ARMED_COMMITTEE", "Đảng ủy Quân sự tỉnh")
                .below("Huyện ủy Mường Khao", "GRASSROOTS_COMMITTEE", "Đảng bộ xã Nà Lốc")
                .below("Đảng bộ xã Nà Lốc", "BRANCH", "Chi bộ bản Pá Hin")
                .secretary("Lò Văn Pản", "Chi bộ bản Pá Hin", "Đảng bộ xã Nà Lốc")
                .member("Giàng A Sử", "Chi bộ bản Pá Hin")
                .member("Quàng Thị Mai", "Chi bộ bản Pá Hin");
        officer = ground.as(Role.ADVISORY_OFFICER, "Ban Tuyên giáo Tỉnh ủy");
        plan = ModelledPlan.settled(officer, PLAN, ModelTable.text(PLAN + ".txt"), ground, "");
    }

    @Test
    void every_demand_becomes_an_obligation_and_reaches_those_who_carry_it_out() {
        assertThat(plan.table().met()).containsAll(Demands.of("HA"));
        plan.isAsModelled().givenDown().isGivenAsModelled().isSeenAsModelled();
    }

    @Test
    void a_district_issues_its_own_plan_and_the_province_sees_what_is_done() {
        plan.givenDown();
        PageClient district = ground.as(Role.COMMITTEE_SECRETARY, "Huyện ủy Mường Khao");
        assertThat(officer.get(plan.path() + "/given?unit=" + ground.unit("Đảng ủy Quân sự tỉnh"))
                        .text())
                .as("the armed forces follow their own guidance")
                .contains("Tổ chức học tập cho toàn thể đảng viên miễn")
                .contains("thực hiện theo hướng dẫn của Quân ủy Trung ương");

        SeenPage own = district.get(plan.path() + "/given")
                .formWith("Soạn kế hoạch của đơn vị")
                .send();
        issued(own.formWith("Lưu lời văn").set("signatory", "Vàng Thị Súa").send());
        assertThat(officer.get(plan.path() + "/cascade?state=da-ban-hanh").text())
                .contains("Huyện ủy Mường Khao 01-KH/HU, ngày 01/4/2024 · hạn 14/4/2024 đã ban hành");

        String models = "Lựa chọn, xây dựng ít nhất 03 mô hình, điển hình tiêu biểu";
        note(district, "Huyện ủy Mường Khao", models, "2");
        assertThat(district.get(plan.path() + "/given").text()).contains("2 / 3 ít nhất 03");
        note(district, "Huyện ủy Mường Khao", models, "1");
        assertThat(district.get(plan.path() + "/given").text()).contains(models + " đạt");

        PageClient branch = ground.as(Role.BRANCH_SECRETARY, "Chi bộ bản Pá Hin");
        String meeting = "Đưa nội dung Chuyên đề vào sinh hoạt chi bộ thường kỳ";
        note(branch, "Chi bộ bản Pá Hin", meeting, null);
        assertThat(officer.get(plan.path() + "/board?unit=" + ground.unit("Đảng bộ xã Nà Lốc"))
                        .text())
                .contains("Chi bộ bản Pá Hin");
        SeenPage commitments =
                branch.get(plan.given(branch, "Chi bộ bản Pá Hin", "Xây dựng bản cam kết tu dưỡng, rèn luyện"));
        String first = commitments.document().select("[name=person]").first().val();
        assertThat(commitments
                        .formWith("Lưu danh sách đã nộp")
                        .tick("person", first)
                        .send()
                        .text())
                .contains("đúng hạn 1")
                .contains("còn lại 2");
    }

    @Test
    void a_term_is_extended_and_those_who_are_late_are_reminded() {
        plan.givenDown();
        String summingUp = "Tổ chức hội nghị sơ kết 03 năm thực hiện Kết luận số 01-KL/TW";
        SeenPage change = officer.get(plan.path() + "/changes/new")
                .formWith("Chọn nội dung điều chỉnh")
                .set("document", "Công văn số 512-CV/TU")
                .set("decidedOn", "2024-04-01")
                .set("reason", "Mưa lũ ở vùng cao")
                .send();
        SeenPage ready = change.formWith("Thêm gia hạn")
                .set("time", option(change, "time", summingUp))
                .set("dueOn", "2024-05-31")
                .send();
        ModelledPlan.awaitJob(officer, ready.formWith("Thực hiện").send().path());
        PageClient district = ground.as(Role.COMMITTEE_SECRETARY, "Huyện ủy Mường Khao");
        assertThat(district.get(plan.path() + "/given").text()).contains("hạn 31/5/2024");

        clock.moveTo(LocalDate.of(2024, 5, 25));
        SeenPage board = officer.get(plan.path() + "/board");
        assertThat(board.formWith("đơn vị trễ").send().text()).contains("lời nhắc về");
        assertThat(district.get("/desk").text()).contains("Báo cáo kết quả thực hiện");
    }

    private void issued(SeenPage draft) {
        SeenPage approved = draft.formWith("Ghi nhận đã thông qua")
                .set("members", "13")
                .set("agreed", "11")
                .set("against", "1")
                .set("absent", "1")
                .send();
        assertThat(approved.text())
                .contains("Hội nghị Ban Thường vụ, 11/13 đồng chí tán thành, 01 không tán thành, 01 vắng mặt");
        ModelledPlan.awaitJob(
                approved.client(), approved.formWith("Ban hành").send().path());
    }

    private void note(PageClient client, String unit, String title, @Nullable String amount) {
        SeenForm form = client.get(plan.given(client, unit, title))
                .formWith("Ghi kết quả")
                .set("happenedOn", "2024-04-01")
                .set("note", "Đã làm ở bản Pá Hin");
        if (amount != null) {
            form.set("amount", amount);
        }
        form.send();
    }

    private static String option(SeenPage page, String select, String words) {
        return page.document().select("select[name=" + select + "] option").stream()
                .filter(option -> option.text().contains(words))
                .map(option -> option.val())
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not in " + page.text()));
    }
}
