package vn.nennep.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.Positions;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenForm;
import vn.nennep.testing.SeenPage;

/// The year of a plan of a provincial agencies' committee for 2025 (LC): every demand of the rows so tagged,
/// from text to fulfilled.
@PageTest
class AgenciesCommitteeTest {

    private static final String PLAN = "412-KH-DUK-ha-quang-2025";

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
        clock.moveTo(LocalDate.of(2025, 1, 2));
        String committee = "Đảng ủy Khối các cơ quan tỉnh";
        ground = Ground.under(committee, "DIRECT_COMMITTEE", given, positions, port)
                .below(
                        committee,
                        "ADVISORY_BODY",
                        "Ban Tuyên giáo Đảng ủy Khối",
                        "Ban Tổ chức Đảng ủy Khối",
                        "Ủy ban Kiểm tra Đảng ủy Khối")
                .below(committee, "MASS_ORGANISATION", "Công đoàn Viên chức tỉnh", "Đoàn Khối các cơ quan tỉnh")
                .below(committee, "POLITICAL_SCHOOL", "Trường Chính trị tỉnh")
                .below(committee, "GRASSROOTS_COMMITTEE", "Đảng bộ Sở Nông nghiệp")
                .below(committee, "GRASSROOTS_BRANCH", "Chi bộ Báo Hà Quảng")
                .below("Đảng bộ Sở Nông nghiệp", "BRANCH", "Chi bộ Văn phòng Sở")
                .secretary("Hoàng Văn Chính", "Chi bộ Văn phòng Sở", "Đảng bộ Sở Nông nghiệp")
                .member("Nông Thị Duyên", "Chi bộ Văn phòng Sở")
                .member("Lục Văn Thắng", "Chi bộ Văn phòng Sở")
                .person("Triệu Thị Hoa", "Chi bộ Văn phòng Sở", PersonCategory.EMPLOYEE);
        officer = ground.as(Role.ADVISORY_OFFICER, "Ban Tuyên giáo Đảng ủy Khối");
        plan = ModelledPlan.settled(officer, PLAN, ModelTable.text(PLAN + ".txt"), ground, "");
    }

    @Test
    void every_demand_becomes_an_obligation_and_reaches_those_who_carry_it_out() {
        assertThat(plan.table().met()).containsAll(Demands.of("LC"));
        plan.isAsModelled().givenDown().isGivenAsModelled().isSeenAsModelled();
    }

    @Test
    void what_the_collective_approved_is_kept_with_its_votes_and_its_versions() {
        plan.givenDown();
        PageClient secretary = ground.as(Role.COMMITTEE_SECRETARY, "Đảng bộ Sở Nông nghiệp");
        SeenPage draft = secretary
                .get(plan.path() + "/given")
                .formWith("Soạn kế hoạch của đơn vị")
                .send()
                .formWith("Lưu lời văn")
                .set("signatory", "Hoàng Văn Chính")
                .send();
        SeenForm approval = draft.formWith("Ghi nhận đã thông qua");
        assertThat(approval.set("members", "15").set("agreed", "7").send(422).text())
                .contains("Chưa quá nửa số thành viên tán thành");
        assertThat(approval.set("agreed", "14").set("against", "2").send(422).text())
                .contains("cộng lại lớn hơn số thành viên");
        SeenPage approved = approval.set("agreed", "13")
                .set("against", "1")
                .set("absent", "1")
                .send();
        String words = "Đã thông qua ngày 02/01/2025: Hội nghị Đảng ủy Sở Nông nghiệp, 13/15 đồng chí tán thành,"
                + " 01 không tán thành, 01 vắng mặt";
        assertThat(approved.text()).contains(words);

        SeenPage changed = approved.formWith("Lưu lời văn")
                .set("signatory", "Nông Thị Duyên")
                .send();
        assertThat(changed.text("#approved"))
                .contains("13/15 đồng chí tán thành")
                .contains("hết giá trị ngày 02/01/2025 vì kế hoạch được sửa")
                .contains("Xây dựng kế hoạch cá nhân");
        SeenPage again = changed.formWith("Ghi nhận đã thông qua")
                .set("members", "15")
                .set("agreed", "15")
                .send();
        ModelledPlan.awaitJob(secretary, again.formWith("Ban hành").send().path());
        SeenPage issued = secretary.get(again.path());
        assertThat(issued.text("#approved"))
                .contains("15/15 đồng chí tán thành")
                .contains("13/15");
        String document =
                officer.get("/documents?q=01-KH%2F%C4%90U").follow("01-KH/ĐU").text();
        assertThat(document).contains("15/15 đồng chí tán thành");
    }

    @Test
    void a_plan_issued_on_paper_counts_as_issued() {
        plan.givenDown();
        PageClient secretary = ground.as(Role.BRANCH_SECRETARY, "Chi bộ Báo Hà Quảng");
        SeenForm paper = secretary.get(plan.path() + "/given").formWith("Ghi nhận bản trên giấy");
        assertThat(paper.set("symbol", "số 5")
                        .set("datedOn", "02/01/2025")
                        .send(422)
                        .text())
                .contains("viết như “05-KH/HU”");
        assertThat(paper.set("symbol", "05 - KH/CB")
                        .set("datedOn", "20/01/2025")
                        .send(422)
                        .text())
                .contains("không thể sau hôm nay");
        SeenPage document = paper.set("datedOn", "31/12/2024")
                .set("signatory", "Lâm Thị Vẻ")
                .send();
        assertThat(document.text()).contains("05-KH/CB").contains("Lâm Thị Vẻ").contains("412-KH/ĐUK");
        paper.send();
        assertThat(officer.get(plan.path() + "/cascade?state=tren-giay").text())
                .contains("Chi bộ Báo Hà Quảng 05-KH/CB, ngày 31/12/2024 · hạn 23/01/2025 đã ban hành trên giấy");
        assertThat(officer.get(plan.path() + "/cascade?state=tren-giay")
                        .follow("Chi bộ Báo Hà Quảng")
                        .text())
                .contains("05-KH/CB");
        SeenPage given = secretary.get(plan.path() + "/given");
        assertThat(given.text()).contains("Kế hoạch 05-KH/CB").contains("Xây dựng kế hoạch đạt");
        assertThat(given.formWith("Bỏ ghi nhận").send().text()).doesNotContain("Xây dựng kế hoạch đạt");
        assertThat(officer.get(plan.path() + "/cascade").heading()).contains("02 / 02 đơn vị chưa ban hành");
    }

    @Test
    void a_key_leader_registers_and_what_waits_for_an_event_gets_its_day() {
        plan.givenDown();
        PageClient branch = ground.as(Role.BRANCH_SECRETARY, "Chi bộ Văn phòng Sở");
        SeenPage duty =
                branch.get(plan.given(branch, "Chi bộ Văn phòng Sở", "Đăng ký ít nhất 01 việc cụ thể theo 02 nhóm"));
        assertThat(duty.document().select(".form-check label").eachText())
                .as("key leaders by their office alone")
                .containsExactly("Hoàng Văn Chính chưa xong");

        SeenPage events = officer.get(plan.path() + "/events");
        String event = "có quyết định sắp xếp";
        ModelledPlan.awaitJob(
                officer,
                events.formWith("Ghi ngày")
                        .set("event", event)
                        .set("happenedOn", "2025-01-02")
                        .set("basis", "Quyết định số 77-QĐ/TU")
                        .send()
                        .path());
        assertThat(officer.get(plan.path() + "/given?unit=" + ground.unit("Ban Tổ chức Đảng ủy Khối"))
                        .text())
                .contains("hạn 17/01/2025");
    }
}
