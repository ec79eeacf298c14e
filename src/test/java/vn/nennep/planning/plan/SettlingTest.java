package vn.nennep.planning.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nennep.sql.planning.Tables.PLAN_ACCEPTANCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;

/// Settling what was read, one obligation after another.
@PageTest
class SettlingTest {

    private static final int TASKS = 36;
    private static final double MOST_SECONDS = 6;

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    @LocalServerPort
    int port;

    private Cast cast;
    private PageClient officer;
    private SeenPage reading;

    @BeforeEach
    void a_long_plan_was_read() {
        cast = given.cast();
        officer = PageClient.signedIn(port, cast.officer());
        reading = officer.get("/plans/new")
                .formWith("Đọc kế hoạch")
                .set("text", plan())
                .send();
    }

    private static String plan() {
        StringBuilder text = new StringBuilder("""
                TỈNH ỦY THỬ NGHIỆM
                Số 77-KH/TU
                Thử Nghiệm, ngày 05 tháng 3 năm 2024
                KẾ HOẠCH
                thực hiện Chuyên đề năm 2024
                -----
                I. NHIỆM VỤ
                """);
        List<String> tasks = List.of(
                "Các huyện ủy báo cáo kết quả đợt %d về Ban Tuyên giáo Tỉnh ủy trước ngày %d/4/2024.",
                "Các chi bộ tổ chức sinh hoạt chuyên đề lần %d trong tháng 5/2024.",
                "Tổ chức kiểm tra việc thực hiện nội dung thứ %d.");
        for (int i = 1; i <= TASKS; i++) {
            text.append(i)
                    .append(". ")
                    .append(tasks.get(i % 3).formatted(i, i % 28 + 1))
                    .append('\n');
        }
        return text.append("""
                Nơi nhận:
                - Các huyện ủy.
                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ
                Trần Văn Tám
                """).toString();
    }

    @Test
    void what_is_shown_is_chosen_in_the_address() {
        assertThat(reading.text(".settling")).contains("Đã xem 0/36", "Tất cả (36)", "Chưa xem (36)");
        String first = reading.document().select(".card-passage").first().id();
        reading = reading.form("#" + first + " form[data-act=accept]").send();
        assertThat(reading.text(".settling")).contains("Đã xem 1/36: nhận 01, bỏ 00", "Chưa xem (35)");
        SeenPage unseen = reading.follow("Chưa xem (35)");
        assertThat(unseen.at().getQuery()).isEqualTo("only=unseen");
        assertThat(unseen.document().select(".card-passage")).hasSize(35);
        assertThat(unseen.document().select("#" + first)).isEmpty();
        assertThat(unseen.document().select("mark.passage[data-obligation=" + first.substring(1) + "]"))
                .as("passages of what is not shown are just text")
                .isEmpty();
        SeenPage meetings = officer.get(reading.path() + "?only=unseen&kind=INSPECTION");
        assertThat(meetings.document().select(".card-passage .card-eyebrow").eachText())
                .isNotEmpty()
                .allMatch(words -> words.contains("Kiểm tra"));
        assertThat(officer.get(reading.path() + "?only=nonsense&kind=NONE")
                        .document()
                        .select(".card-passage"))
                .hasSize(36);
    }

    @Test
    void what_the_officer_corrected_is_taken_out_as_a_case_without_names() {
        String first = reading.document().select(".card-passage").first().id();
        String second = reading.document().select(".card-passage").get(1).id();
        String card = "/obligations/" + first.substring(1);
        SeenPage corrected = officer.get(card + "/edit")
                .formWith("Lưu nhiệm vụ")
                .set("product", "Nghị quyết chuyên đề")
                .set("due", "trước ngày 20/5/2024")
                .send();
        assertThat(corrected.text("#" + first)).contains("sản phẩm: Nghị quyết chuyên đề", "20/5/2024");
        assertThat(officer.get(card + "/edit").form("form.edit-form").values().get("product"))
                .containsExactly("Nghị quyết chuyên đề");
        officer.post(card + "/acceptance", Map.of(), 200);
        officer.post("/obligations/" + second.substring(1) + "/removal", Map.of(), 200);
        assertThat(officer.get(reading.path() + "/case", 404).status()).isEqualTo(404);
        given_down();
        assertThat(officer.get(reading.path()).text()).contains("Xuất ca kiểm thử");
        Map<?, ?> found = JsonMapper.shared()
                .readValue(officer.download(reading.path() + "/case").body(), Map.class);
        assertThat(found.get("obligations").toString())
                .contains("product=Nghị quyết chuyên đề", "2024-05-20", "kind=THEMATIC_MEETING");
        assertThat(found.get("none").toString()).contains("nội dung thứ 2");
        assertThat(found.get("header").toString()).contains("symbol=77-KH/TU", "date=2024-03-05");
        assertThat(found.toString()).doesNotContainIgnoringCase("Tám").contains("Nguyễn Văn An");
        assertThat(PageClient.signedIn(port, cast.secretary())
                        .get(reading.path() + "/case", 404)
                        .status())
                .isEqualTo(404);
    }

    private void given_down() {
        sql.insertInto(PLAN_ACCEPTANCE)
                .set(PLAN_ACCEPTANCE.PLAN_ID, Long.valueOf(reading.path().replaceAll("\\D", "")))
                .set(PLAN_ACCEPTANCE.JOB_ID, UUID.randomUUID())
                .set(PLAN_ACCEPTANCE.AT, Instant.EPOCH)
                .execute();
    }

    @Test
    void a_long_plan_is_settled_with_the_keyboard_alone() {
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(cast.officer()).open(reading.path());
            Page page = visit.page();
            page.keyboard().press("j");
            visit.look("duyet-nhiem-vu");
            long began = System.nanoTime();
            edit(page);
            for (int i = 0; i < TASKS; i++) {
                page.keyboard().press(i % 6 == 5 ? "x" : "a");
                if (i == 3) takeBack(page);
            }
            assertThat(page.locator("#tally")).hasText("Đã xem 36/36: nhận 30, bỏ 06");
            double each = (System.nanoTime() - began) / 1e9 / TASKS;
            System.out.printf("settled %d obligations by keyboard, %.2f s each%n", TASKS, each);
            assertThat(each).isLessThan(MOST_SECONDS);
            assertThat(page.locator("h1")).containsText("36 nhiệm vụ tìm thấy, 30 đã nhận");
            assertThat(page.locator("#reading-looks")).containsText("Chưa xem (0)");
            switchOff(visit);
        }
    }

    /// The first one's due date; the form has the focus, Enter sends it, and the card has the focus again.
    private static void edit(Page page) {
        assertThat(page.locator(".card-passage:focus")).hasAttribute("data-no", "1");
        page.keyboard().press("e");
        page.locator("form.edit-form [name=due]").focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("trước ngày 20/4/2024");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-no='1'] .chip-due")).containsText("20/4/2024");
        assertThat(page.locator(".card-passage:focus")).hasAttribute("data-no", "1");
    }

    /// What was accepted last waits again and has the focus; its passage is one key away, and so is the way back.
    private static void takeBack(Page page) {
        page.keyboard().press("u");
        assertThat(page.locator(".card-passage:focus")).hasAttribute("data-no", "4");
        assertThat(page.locator("#said")).containsText("Nhiệm vụ 4 chờ xem lại");
        page.keyboard().press("p");
        assertThat(page.locator(".passage a:focus")).hasCount(1);
        page.keyboard().press("p");
        assertThat(page.locator("[data-no='4'] :focus")).hasCount(1);
        page.keyboard().press("a");
    }

    /// Where keys are switched off they do nothing; the list of keys is opened by its button then.
    private static void switchOff(Visit visit) {
        Page page = visit.page();
        page.keyboard().press("?");
        visit.look("phim-tat");
        page.locator("#keys-on").uncheck();
        page.keyboard().press("Escape");
        page.reload();
        page.keyboard().press("j");
        page.keyboard().press("?");
        assertThat(page.locator(".card-passage:focus, .keys:popover-open")).hasCount(0);
    }
}
