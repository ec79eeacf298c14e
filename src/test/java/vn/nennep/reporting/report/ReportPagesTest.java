package vn.nennep.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.TopicId;
import vn.nennep.reporting.GivenReports;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;

/// The pages of reports in a real browser: written with htmx, looked at narrow and wide, by day and by night.
@PageTest
class ReportPagesTest {

    @Autowired
    Given given;

    @Autowired
    GivenReports reports;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    Cast cast;
    TopicId topic;
    List<AssignmentId> duties;

    @BeforeEach
    void a_district_and_the_province_must_report() {
        cast = given.cast();
        topic = reports.topic(cast.province());
        duties = reports.duties(cast.province(), topic, cast.district(), cast.otherDistrict(), cast.propaganda());
        clock.moveTo(LocalDate.of(2024, 12, 20));
    }

    @Test
    void a_report_is_written_and_consolidated_in_a_browser() {
        try (Visit district = Browser.visit(port).signIn(cast.secretary())) {
            district.open("/reports/new?assignment=" + duties.getFirst()).look("report-new");
            press(district.page(), "Bắt đầu viết báo cáo");
            write(district.page(), "II.1", "Huyện ủy tổ chức 03 hội nghị học tập. Không khí nghiêm túc, thiết thực.");
            assertThat(district.page().locator("#section-II-1-state").innerText())
                    .contains("Đã lưu lúc");
            overrule(district.page());
            district.look("report-editor");
            for (String code : List.of("I", "II.2", "II.3", "II.4", "II.5", "III", "IV")) {
                write(district.page(), code, "Các chi bộ, đảng bộ thực hiện nghiêm túc nội dung mục " + code + ".");
            }
            district.page().reload();
            press(district.page(), "Nộp báo cáo");
            district.page().locator("#submit button[type=submit]").click();
            assertThat(district.heading()).contains("đã nộp, chờ tiếp nhận");
            district.look("report-submitted");
        }
        try (Visit province = Browser.visit(port).signIn(cast.officer())) {
            province.open("/reports").look("report-list");
            province.open("/reports/new?assignment=" + duties.getLast());
            press(province.page(), "Bắt đầu viết báo cáo");
            String mine = province.page().url();
            province.page().navigate(mine + "/consolidation?section=II.1");
            province.page().locator("button:has-text('Lấy câu này')").first().click();
            province.look("report-consolidation");
            province.page().navigate(mine);
            province.look("report-consolidated");
            province.open("/figures/planning.reports.submitted?unit=" + cast.province() + "&topic=" + topic
                            + "&year=2024")
                    .look("figure-trace");
        }
    }

    @Test
    void what_bears_a_secrecy_stamp_is_not_kept() {
        PageClient district = PageClient.signedIn(port, cast.secretary());
        SeenPage report = district.get("/reports/new?assignment=" + duties.getFirst())
                .formWith("Bắt đầu viết báo cáo")
                .send();

        SeenPage refused = report.form("form[action$='/sections/I']")
                .set("body", "TỐI MẬT\nSố liệu mật.")
                .send(422);

        assertThat(refused.text()).contains("dấu chỉ độ mật “TỐI MẬT”", "Mời bỏ phần đó");
        assertThat(district.get(report.path()).text()).doesNotContain("TỐI MẬT");
    }

    @Test
    void saving_on_top_of_somebody_elses_text_shows_both_without_losing_the_page() {
        try (Visit mine = Browser.visit(port).signIn(cast.secretary());
                Visit theirs = Browser.visit(port).signIn(cast.secretary())) {
            mine.open("/reports/new?assignment=" + duties.getFirst());
            press(mine.page(), "Bắt đầu viết báo cáo");
            theirs.page().navigate(mine.page().url());
            write(theirs.page(), "I", "Bản của người kia.");

            write(mine.page(), "I", "Bản của tôi.");

            assertThat(mine.page().locator("#section-I-theirs").innerText()).contains("Bản của người kia.");
            assertThat(mine.page().locator("#section-I-body").inputValue()).isEqualTo("Bản của tôi.");
            mine.look("report-two-editors");
            write(mine.page(), "I", "Bản của người kia. Bản của tôi.");
            assertThat(mine.page().locator("#section-I-state").innerText()).contains("Đã lưu lúc");
        }
    }

    private static void press(Page page, String button) {
        page.locator("button:has-text('" + button + "')").first().click();
        page.waitForLoadState(LoadState.LOAD);
    }

    /// Typing and leaving the box saves.
    private static void write(Page page, String code, String text) {
        String anchor = "#section-" + code.replace('.', '-');
        page.waitForResponse(
                response -> response.url().contains("/sections/")
                        && response.request().method().equals("POST"),
                () -> {
                    page.locator(anchor + "-body").fill(text);
                    page.locator(anchor + "-body").blur();
                });
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void overrule(Page page) {
        String form = "#figure-planning-study-members";
        page.locator(form + " summary").click();
        page.locator(form + "-numerator").fill("2.431");
        page.locator(form + "-denominator").fill("2.497");
        page.locator(form + "-reason").fill("Chi bộ ấp Hai chưa nhập danh sách học bù.");
        page.locator(form + " button:has-text('Ghi số liệu')").click();
        page.waitForLoadState(LoadState.LOAD);
    }
}
