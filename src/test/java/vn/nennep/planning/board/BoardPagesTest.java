package vn.nennep.planning.board;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.EVIDENCE;
import static nennep.sql.planning.Tables.OBLIGATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.Topics;
import vn.nennep.planning.landing.GivingDown;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.planning.plan.GivenPlan;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.web.Jobs;

@PageTest
class BoardPagesTest {

    private final Given given;
    private final DSLContext sql;
    private final GivenPlan plans;
    private final int port;

    private Cast cast;
    private PlanId plan;
    private String board;
    private PageClient officer;

    BoardPagesTest(
            @Autowired Given given,
            @Autowired DSLContext sql,
            @Autowired Topics topics,
            @Autowired Obligations obligations,
            @Autowired GivingDown givingDown,
            @Autowired Jobs jobs,
            @LocalServerPort int port) {
        this.given = given;
        this.sql = sql;
        this.plans = new GivenPlan(sql, topics, obligations, givingDown, jobs);
        this.port = port;
    }

    /// Two districts, of which the first has issued its plan in time; guidance of the advisory body is exempt.
    @BeforeEach
    void a_province_follows_its_plan() {
        cast = given.cast();
        plan = plans.of(cast);
        board = "/plans/" + plan;
        officer = PageClient.signedIn(port, cast.officer());
        done(assignment("PLAN", cast.district()), LocalDate.of(2024, 4, 10));
        sql.update(ASSIGNMENT)
                .set(ASSIGNMENT.EXEMPT, 1)
                .set(ASSIGNMENT.EXEMPT_REASON, "đã có hướng dẫn chung")
                .where(ASSIGNMENT.ID.eq(assignment("GUIDANCE", cast.propaganda())))
                .execute();
    }

    private void done(long assignment, LocalDate day) {
        sql.insertInto(EVIDENCE)
                .set(EVIDENCE.ASSIGNMENT_ID, assignment)
                .set(EVIDENCE.SOURCE, "planning.note")
                .set(EVIDENCE.SOURCE_ID, "1")
                .set(EVIDENCE.HAPPENED_ON, day)
                .set(EVIDENCE.AT, Instant.EPOCH)
                .execute();
        sql.update(ASSIGNMENT)
                .set(ASSIGNMENT.ON_TIME, 1)
                .where(ASSIGNMENT.ID.eq(assignment))
                .execute();
    }

    private long assignment(String kind, UnitId unit) {
        return sql.select(ASSIGNMENT.ID)
                .from(ASSIGNMENT)
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                .where(OBLIGATION.KIND.eq(kind), ASSIGNMENT.UNIT_ID.eq(unit.value()))
                .fetchSingle()
                .value1();
    }

    private long obligation(String kind) {
        return sql.select(OBLIGATION.ID)
                .from(OBLIGATION)
                .where(OBLIGATION.KIND.eq(kind), OBLIGATION.PLAN_ID.eq(plan.value()))
                .fetchSingle()
                .value1();
    }

    private SeenPage board(String view) {
        return officer.get(board + "/board?on=2024-04-25" + view);
    }

    private static List<String> rows(SeenPage page) {
        return page.document().select("#board tbody tr:not(.board-group) th").eachText();
    }

    @Test
    void rows_are_sorted_by_lateness_by_name_and_by_a_column() {
        assertThat(rows(board(""))).containsExactly("Ban Tuyên giáo Tỉnh ủy", "Huyện ủy Mộc Lan", "Huyện ủy Trúc Đào");
        assertThat(rows(board("&sort=late")))
                .containsExactly("Huyện ủy Mộc Lan", "Huyện ủy Trúc Đào", "Ban Tuyên giáo Tỉnh ủy");
        assertThat(rows(board("&sort=" + obligation("PLAN"))))
                .containsExactly("Huyện ủy Trúc Đào", "Huyện ủy Mộc Lan", "Ban Tuyên giáo Tỉnh ủy");
        assertThat(rows(board("&sort=name"))).isSorted();
    }

    @Test
    void rows_and_columns_are_picked_while_the_numbers_above_stay_those_of_all() {
        SeenPage late = board("&show=late&column=" + obligation("PLAN"));
        assertThat(rows(late)).containsExactly("Huyện ủy Trúc Đào");
        assertThat(late.document().select("#board thead th").eachText()).hasSize(2);
        assertThat(late.text()).contains("Đang xem 1 / 3 đơn vị");
        assertThat(late.heading()).isEqualTo(board("").heading());
        assertThat(rows(board("&show=exempt"))).containsExactly("Ban Tuyên giáo Tỉnh ủy");
        SeenPage districts = board("&kind=DISTRICT_COMMITTEE");
        assertThat(rows(districts)).hasSize(2);
        assertThat(districts.text("#board tfoot th")).isEqualTo("Cộng 2 đơn vị đang xem");
    }

    @Test
    void what_is_exempt_is_hatched() {
        assertThat(board("").document().select("#board tbody .cell-exempt").eachText())
                .containsExactly("miễn (miễn, theo hướng dẫn riêng)");
    }

    @Test
    void a_unit_with_a_later_day_of_its_own_is_not_late_until_then() {
        sql.update(ASSIGNMENT)
                .set(ASSIGNMENT.DUE_ON, LocalDate.of(2024, 5, 10))
                .where(ASSIGNMENT.ID.eq(assignment("PLAN", cast.otherDistrict())))
                .execute();
        assertThat(rows(board("&show=late&column=" + obligation("PLAN")))).isEmpty();
        assertThat(board("").text("#board tbody")).contains("hạn 10/5");
        assertThat(rows(officer.get(board + "/board?on=2024-05-11&show=late&column=" + obligation("PLAN"))))
                .containsExactly("Huyện ủy Trúc Đào");
    }

    @Test
    void nothing_found_says_how_to_see_all_again() {
        SeenPage none = board("&show=done&kind=NEWSPAPER");
        assertThat(none.text()).contains("Không có đơn vị nào như vậy");
        assertThat(rows(none.follow("Bỏ lọc"))).hasSize(3);
    }

    @Test
    void rows_stand_under_their_kinds_or_are_whole_levels() {
        SeenPage kinds = board("&by=kind");
        assertThat(kinds.document().select(".board-group").eachText())
                .containsExactly("Cơ quan tham mưu, giúp việc cấp ủy", "Huyện ủy");
        assertThat(rows(kinds)).contains("Cộng 2 đơn vị");
        SeenPage levels = board("&by=level");
        assertThat(rows(levels)).containsExactly("Cơ quan tham mưu, giúp việc cấp ủy", "Huyện ủy", "Chi bộ");
        assertThat(levels.document().select("tfoot").text())
                .as("the same sum, however it is parted")
                .isEqualTo(board("").document().select("tfoot").text());
    }

    @Test
    void what_an_address_says_wrongly_counts_as_not_said() {
        assertThat(rows(board("&sort=%27;drop&show=nothing&by=&column=x&column=99999999999999999999&kind=")))
                .isEqualTo(rows(board("")));
    }

    @Test
    void a_view_is_kept_under_a_name_for_oneself_alone() {
        SeenPage kept = board("&show=late&unit=" + cast.province())
                .formWith("Lưu cách xem")
                .set("name", "Các đơn vị trễ")
                .send();
        assertThat(kept.document().select(".kept-views a").eachText()).containsExactly("Các đơn vị trễ");
        SeenPage again = officer.get(board + "/board").follow("Các đơn vị trễ");
        assertThat(again.at().getQuery()).contains("show=late").doesNotContain("on=");
        PageClient other = PageClient.signedIn(port, cast.secretary());
        assertThat(other.get(board + "/board").document().select(".kept-views")).isEmpty();
        String removal = again.only(".kept-views form").attr("action");
        other.post(removal, Map.of(), 404);
        assertThat(again.form(".kept-views form").send().document().select(".kept-views"))
                .isEmpty();
    }

    @Test
    void a_view_without_a_name_is_refused_with_what_to_do() {
        SeenPage refused = board("").formWith("Lưu cách xem").set("name", " ").send(422);
        assertThat(refused.text()).contains("Đặt tên cho cách xem này");
    }

    @Test
    void excel_has_the_same_rows_and_numbers() throws Exception {
        byte[] file =
                officer.download(board + "/board.xlsx?on=2024-04-25&show=late").body();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            List<String> units = new ArrayList<>();
            double expected = 0;
            for (int i = 4; i <= sheet.getLastRowNum(); i++) {
                units.add(sheet.getRow(i).getCell(0).getStringCellValue());
                for (var cell : sheet.getRow(i)) {
                    expected += cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : 0;
                }
            }
            assertThat(units).isEqualTo(rows(board("&show=late")));
            assertThat(expected).isPositive();
        }
    }

    @Test
    void the_timeline_says_what_opens_and_falls_due_when() {
        SeenPage timeline = officer.get(board + "/timeline?on=2024-04-25");
        assertThat(timeline.document().select(".timeline tbody th").eachText())
                .anyMatch(lane -> lane.contains("chậm nhất ngày 20/4/2024"));
        assertThat(timeline.document().select(".timeline .lane svg").eachAttr("aria-label"))
                .anyMatch(bars -> bars.contains("đến hạn 20/4/2024"));
        assertThat(timeline.document().select(".lane rect.cell-late")).isNotEmpty();
    }

    @Test
    void the_burn_up_says_how_much_was_done_by_which_day() {
        SeenPage burnUp = officer.get(board + "/burn-up?on=2024-04-25&obligation=" + obligation("PLAN"));
        assertThat(burnUp.heading()).isEqualTo("Đã xong 50%; quá hạn 5 ngày");
        assertThat(burnUp.document().select("table tbody tr").eachText())
                .anyMatch(row -> row.startsWith("25/4/2024 1 / 2 50%"))
                .anyMatch(row -> row.contains(" 0 / 2 0%"));
        assertThat(officer.get(board + "/burn-up?obligation=none").status()).isEqualTo(200);
    }

    @Test
    void nobody_follows_what_is_out_of_reach() {
        PageClient other = PageClient.signedIn(port, cast.otherSecretary());
        for (String page : List.of("timeline", "burn-up", "board", "board.xlsx")) {
            other.get(board + "/" + page + "?unit=" + cast.district(), 404);
        }
    }
}
