package vn.nennep.reporting.report;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.EVIDENCE;
import static nennep.sql.reporting.Tables.REPORT_FIGURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.TopicId;
import vn.nennep.reporting.GivenReports;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

/// A report from its duty to its acceptance, through the pages (12.1, 12.2).
@PageTest
class ReportJourneyTest {

    private static final String MEMBERS = "Đảng viên đã học tập, quán triệt chuyên đề";

    @Autowired
    Given given;

    @Autowired
    GivenReports reports;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext sql;

    @LocalServerPort
    int port;

    Cast cast;
    TopicId topic;
    AssignmentId duty;
    PageClient district;
    PageClient province;

    @BeforeEach
    void a_district_that_must_report() {
        cast = given.cast();
        topic = reports.topic(cast.province());
        duty = reports.duties(cast.province(), topic, cast.district(), cast.otherDistrict(), cast.propaganda())
                .getFirst();
        district = PageClient.signedIn(port, cast.secretary());
        province = PageClient.signedIn(port, cast.officer());
        clock.moveTo(LocalDate.of(2024, 12, 20));
    }

    @Test
    void a_report_is_written_submitted_returned_completed_and_accepted() {
        SeenPage begin = district.get("/reports").follow("Viết báo cáo");
        assertThat(begin.heading()).contains("Huyện ủy Mộc Lan chưa bắt đầu viết");
        assertThat(begin.text()).contains("Cuối năm báo cáo kết quả", "30/12/2024", "thông qua Ban Tuyên giáo Tỉnh ủy");
        SeenPage report = begin.formWith("Bắt đầu viết báo cáo").send();
        assertThat(report.heading()).contains("còn 08 mục chưa viết");
        assertThat(body(report, "0")).contains("Chuyên đề năm 2024 - 2025 về nêu gương", "Huyện ủy Mộc Lan", "2024");

        SeenPage refused = report.formWith("Nộp báo cáo").send(422);
        assertThat(refused.text("[role=alert]"))
                .contains("1. Việc tổ chức nghiên cứu", "IV- PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025");
        assertThat(refused.text("[role=alert]")).doesNotContain("KHÓ KHĂN");
        assertThat(evidence()).isEmpty();

        report = writeAll(report);
        assertThat(report.heading()).contains("đã viết đủ, chưa nộp");
        SeenPage submitted = report.formWith("Nộp báo cáo").send();
        assertThat(submitted.heading()).contains("đã nộp, chờ tiếp nhận");
        assertThat(submitted.text()).contains("chốt lúc", "Nộp báo cáo");
        assertThat(submitted.document().select("textarea")).isEmpty();
        assertThat(evidence()).containsExactly(LocalDate.of(2024, 12, 20));

        clock.moveTo(LocalDate.of(2025, 1, 6));
        SeenPage received = province.get(report.path());
        assertThat(received.formWith("Trả lại báo cáo")
                        .set("note", " ")
                        .send(422)
                        .text("[role=alert]"))
                .contains("Mời nêu điều cần bổ sung");
        received.formWith("Trả lại báo cáo")
                .set("note", "Bổ sung kết quả mục 3.")
                .send();
        assertThat(evidence()).as("a returned report is owed again").isEmpty();

        SeenPage back = district.get(report.path());
        assertThat(back.text()).contains("Cấp trên trả lại để bổ sung", "Bổ sung kết quả mục 3.");
        write(back, "II.3", "Đã bổ sung kết quả nêu gương.")
                .formWith("Nộp báo cáo")
                .send();
        assertThat(evidence()).as("on time by its first submission").containsExactly(LocalDate.of(2024, 12, 20));

        SeenPage accepted =
                province.get(report.path()).formWith("Chấp nhận báo cáo").send();
        assertThat(accepted.heading()).contains("đã được chấp nhận");
        assertThat(accepted.document().select("#history ~ ul li"))
                .extracting(Element::text)
                .satisfiesExactly(
                        step -> assertThat(step).contains("Nộp báo cáo"),
                        step -> assertThat(step).contains("Trả lại để bổ sung: Bổ sung kết quả mục 3."),
                        step -> assertThat(step).contains("Nộp báo cáo"),
                        step -> assertThat(step).contains("Chấp nhận"));
        assertThat(sql.fetchValue(
                        sql.select(ASSIGNMENT.ON_TIME).from(ASSIGNMENT).where(ASSIGNMENT.ID.eq(duty.value()))))
                .isEqualTo(1);
    }

    @Test
    void figures_are_frozen_when_a_report_is_submitted() {
        SeenPage report = writeAll(open());
        assertThat(report.text()).contains("Từ dữ liệu, tính đến lúc này");
        assertThat(figure(report, "Báo cáo đã nộp")).contains("0% (00/01 báo cáo)");

        report.formWith("Nộp báo cáo").send();
        reports.duties(cast.district(), topic, cast.grassroots());

        assertThat(figure(district.get(report.path()), "Báo cáo đã nộp")).contains("100% (01/01 báo cáo)");
        assertThat(district.get("/figures/planning.reports.submitted?unit=" + cast.district() + "&topic=" + topic
                                + "&year=2024")
                        .heading())
                .contains("50%", "01/02");
        assertThat(sql.fetchCount(
                        REPORT_FIGURE, REPORT_FIGURE.REPORT_ID.eq(id(report)), REPORT_FIGURE.READ_AT.isNotNull()))
                .isEqualTo(16);
    }

    @Test
    void a_figure_is_overruled_only_with_a_reason_and_the_reason_stays_in_sight() {
        SeenPage report = open();
        String path = report.path() + "/figures/planning.study.members/overruling";

        SeenPage refused = overrule(report, "planning.study.members")
                .set("numerator", "2.431")
                .set("denominator", "2.497")
                .set("reason", "")
                .send(422);
        assertThat(refused.text("[role=alert]")).contains("Mời nêu lý do");
        assertThat(refused.only("#figure-planning-study-members-numerator").val())
                .isEqualTo("2.431");
        assertThat(district.post(path, values("99", "50", "Số của chi bộ chưa nhập kịp."), 422)
                        .text("[role=alert]"))
                .contains("không thể lớn hơn tổng số");

        SeenPage overruled = overrule(report, "planning.study.members")
                .set("numerator", "2.431")
                .set("denominator", "2.497")
                .set("reason", "Chi bộ ấp Hai chưa nhập danh sách.")
                .send();
        assertThat(figure(overruled, MEMBERS))
                .contains("97,4% (2.431/2.497 đảng viên)", "Khác với dữ liệu", "Chi bộ ấp Hai chưa nhập danh sách.");
        writeAll(overruled).formWith("Nộp báo cáo").send();

        assertThat(figure(province.get(report.path()), MEMBERS))
                .contains("97,4%", "Chi bộ ấp Hai chưa nhập danh sách.");
    }

    @Test
    void an_overruling_can_be_taken_back() {
        SeenPage report = open();
        String before = figure(report, "Mô hình, điển hình");
        SeenPage overruled = overrule(report, "planning.exemplars")
                .set("numerator", "77")
                .set("reason", "Hai mô hình chưa ghi vào sổ.")
                .send();
        assertThat(figure(overruled, "Mô hình, điển hình")).contains("77 mô hình");

        assertThat(figure(overruled.formWith("Lấy lại từ dữ liệu").send(), "Mô hình, điển hình"))
                .isEqualTo(before);
    }

    @Test
    void of_two_who_write_at_once_the_second_sees_both_texts_and_nothing_is_lost() {
        SeenPage mine = open();
        SeenPage theirs = PageClient.signedIn(
                        port, given.account(vn.nennep.access.Role.COMMITTEE_SECRETARY, cast.district()))
                .get(mine.path());

        write(theirs, "I", "Bản của người kia.");
        SeenPage clash = sectionForm(mine, "I").set("body", "Bản của tôi.").send(422);

        assertThat(clash.text("[role=alert]")).contains("vừa được", "lưu trước");
        assertThat(body(clash, "I")).isEqualTo("Bản của tôi.");
        assertThat(clash.text("#section-I-theirs")).contains("Bản của người kia.");
        assertThat(body(district.get(mine.path()), "I")).isEqualTo("Bản của người kia.");

        SeenPage joined = sectionForm(clash, "I")
                .set("body", "Bản của người kia. Bản của tôi.")
                .send();
        assertThat(body(joined, "I")).isEqualTo("Bản của người kia. Bản của tôi.");
    }

    @Test
    void different_sections_never_clash() {
        SeenPage mine = open();
        SeenPage theirs = district.get(mine.path());

        write(theirs, "I", "Mục một.");
        SeenPage saved = write(mine, "II.1", "Mục hai.");

        assertThat(body(saved, "I")).isEqualTo("Mục một.");
        assertThat(body(saved, "II.1")).isEqualTo("Mục hai.");
    }

    @Test
    void what_was_submitted_cannot_be_changed() {
        SeenPage report = writeAll(open());
        report.formWith("Nộp báo cáo").send();

        district.post(
                report.path() + "/sections/I", Map.of("body", List.of("Sửa lén."), "revision", List.of("1")), 422);
        district.post(
                report.path() + "/figures/planning.exemplars/overruling", values("9", "", "Lý do đủ dài đây."), 422);
        assertThat(district.get(report.path()).text()).doesNotContain("Sửa lén");
    }

    @Test
    void nobody_outside_reads_and_nobody_above_writes() {
        SeenPage report = open();
        PageClient other = PageClient.signedIn(port, cast.otherSecretary());

        other.get(report.path(), 404);
        other.get("/reports/new?assignment=" + duty, 404);
        other.post(report.path() + "/submission", Map.of(), 404);
        province.get(report.path());
        province.post(
                report.path() + "/sections/I", Map.of("body", List.of("Viết hộ."), "revision", List.of("0")), 404);
        province.post(report.path() + "/submission", Map.of(), 404);
        district.post(report.path() + "/acceptance", Map.of(), 404);
        PageClient.signedIn(port, cast.branchSecretary()).get(report.path(), 404);
    }

    private SeenPage open() {
        return district.get("/reports/new?assignment=" + duty)
                .formWith("Bắt đầu viết báo cáo")
                .send();
    }

    private SeenPage writeAll(SeenPage report) {
        SeenPage page = report;
        for (String code : List.of("I", "II.1", "II.2", "II.3", "II.4", "II.5", "III", "IV")) {
            page = write(page, code, "Nội dung mục " + code + ".");
        }
        return page;
    }

    private static SeenPage write(SeenPage report, String code, String text) {
        return sectionForm(report, code).set("body", text).send();
    }

    private static vn.nennep.testing.SeenForm sectionForm(SeenPage report, String code) {
        return report.form("form[action$='/sections/" + code + "']");
    }

    private static vn.nennep.testing.SeenForm overrule(SeenPage report, String code) {
        return report.form("form[action$='/figures/" + code + "/overruling']");
    }

    private static Map<String, List<String>> values(String numerator, String denominator, String reason) {
        return Map.of("numerator", List.of(numerator), "denominator", List.of(denominator), "reason", List.of(reason));
    }

    private static String body(SeenPage report, String code) {
        return report.only("#section-" + code.replace('.', '-') + "-body").wholeText();
    }

    private static String figure(SeenPage report, String name) {
        return report.document().select(".figure-line").stream()
                .filter(line -> line.child(0).text().equals(name))
                .map(line -> line.select(".door, .overruled").text())
                .findFirst()
                .orElseThrow();
    }

    private static long id(SeenPage report) {
        return Long.parseLong(report.path().substring("/reports/".length()));
    }

    private List<LocalDate> evidence() {
        return sql.select(EVIDENCE.HAPPENED_ON)
                .from(EVIDENCE)
                .where(EVIDENCE.ASSIGNMENT_ID.eq(duty.value()))
                .fetch(EVIDENCE.HAPPENED_ON);
    }
}
