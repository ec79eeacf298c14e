package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.Topics;
import vn.nennep.planning.landing.GivingDown;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenForm;
import vn.nennep.testing.SeenPage;
import vn.nennep.web.Jobs;

@PageTest
class WrittenPlanTest {

    private final Given given;
    private final DSLContext sql;
    private final GivenPlan plans;
    private final int port;

    private Cast cast;
    private PlanId above;
    private PageClient district;

    WrittenPlanTest(
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

    @BeforeEach
    void province_gives_its_plan() {
        cast = given.cast();
        above = plans.of(cast);
        district = PageClient.signedIn(port, cast.secretary());
    }

    @Test
    void a_unit_sees_what_it_was_given_with_the_passage_and_the_chain_of_plans() {
        SeenPage page = district.get("/plans/" + above + "/given?unit=" + cast.district());
        assertThat(page.heading()).isEqualTo("Huyện ủy Mộc Lan: 04 nhiệm vụ được giao, chưa xong việc nào");
        assertThat(page.text()).contains(GivenPlan.STUDY).contains("Kế hoạch 258-KH/TU, mục II.1");
        assertThat(page.document().select(".chain > li").eachText())
                .containsExactly(
                        "Tỉnh ủy Thử Nghiệm Kế hoạch 258-KH/TU 27/3/2024",
                        "Huyện ủy Mộc Lan Kế hoạch của đơn vị chưa soạn");
        assertThat(page.text()).as("what others were given").doesNotContain("Hướng dẫn tuyên truyền");
    }

    @Test
    void what_is_out_of_reach_is_not_there() {
        district.get("/plans/" + above + "/given?unit=" + cast.otherDistrict(), 404);
        PageClient.signedIn(port, cast.member()).get("/plans/" + above + "/given?unit=" + cast.branch(), 404);
        SeenPage own = begin();
        PageClient other = PageClient.signedIn(port, cast.otherSecretary());
        other.get("/topics");
        other.get(own.path(), 404);
        other.get(own.path() + "/document", 404);
        other.post(own.path() + "/issue", Map.of(), 404);
        other.post(
                "/plans/" + above + "/derivations",
                Map.of("unit", List.of(cast.district().toString())),
                404);
    }

    @Test
    void a_plan_is_proposed_from_what_the_unit_was_given() {
        SeenPage own = begin();
        assertThat(own.heading()).isEqualTo("Kế hoạch của Huyện ủy Mộc Lan: đang soạn, chờ thông qua");
        assertThat(own.document().select("#obligations .card-title").eachText())
                .containsExactly(
                        "Học tập trong toàn thể đảng viên",
                        "Xây dựng kế hoạch học tập, thực hiện Chuyên đề",
                        "Đưa nội dung Chuyên đề vào sinh hoạt chi bộ thường kỳ",
                        "Báo cáo kết quả thực hiện Chuyên đề");
        String document = own.text("#document");
        assertThat(document)
                .contains("HUYỆN ỦY MỘC LAN")
                .contains("Số …-KH/HU")
                .contains("Thực hiện Kế hoạch số 258-KH/TU ngày 27/3/2024 của Tỉnh ủy Thử Nghiệm về tổ chức triển khai")
                .contains("Học tập trong toàn thể đảng viên: toàn đảng bộ hoàn thành trước ngày 15/4/2024.")
                .contains("các đảng bộ cơ sở thực hiện chậm nhất ngày 20/4/2024")
                .contains("báo cáo về Ban Thường vụ Huyện ủy Mộc Lan hằng năm, chậm nhất ngày 15/12")
                .contains("T/M BAN THƯỜNG VỤ");
    }

    @Test
    void begun_twice_or_at_once_it_is_one_plan() throws Exception {
        SeenPage first = begin();
        SeenPage page = district.get("/plans/" + above + "/given?unit=" + cast.district());
        assertThat(page.text()).contains("Soạn tiếp kế hoạch của đơn vị").contains("đang soạn");

        Cast others = given.cast();
        PlanId their = plans.of(others);
        List<Callable<String>> clicks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            PageClient secretary = PageClient.signedIn(port, others.secretary());
            SeenForm form = secretary
                    .get("/plans/" + their + "/given?unit=" + others.district())
                    .formWith("Soạn kế hoạch của đơn vị");
            clicks.add(() -> form.send().path());
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<String> came = new ArrayList<>();
            for (Future<String> each : pool.invokeAll(clicks)) {
                came.add(each.get());
            }
            assertThat(came).hasSize(4);
            assertThat(came.stream().distinct()).hasSize(1).doesNotContain(first.path());
        }
        assertThat(sql.fetchCount(
                        OBLIGATION,
                        OBLIGATION.PLAN_ID.in(sql.select(PLAN.ID).from(PLAN).where(PLAN.PARENT_ID.eq(their.value())))))
                .isEqualTo(4);
    }

    @Test
    void a_later_day_than_above_needs_a_reason() {
        SeenPage own = begin();
        String study = card(own, "Học tập trong toàn thể đảng viên");
        SeenPage edit = district.get("/obligations/" + study + "/edit");
        SeenPage refused =
                edit.formWith("Lưu nhiệm vụ").set("due", "trước ngày 20/4/2024").send(422);
        assertThat(refused.text()).contains("muộn hơn kế hoạch cấp trên (trước ngày 15/4/2024)");
        SeenPage saved = refused.formWith("Lưu nhiệm vụ")
                .set("looseningReason", "Đảng bộ xã tổ chức đại hội đến ngày 16/4")
                .send();
        assertThat(saved.text("#document")).contains("trước ngày 20/4/2024");
        assertThat(saved.text("#o" + study)).contains("Đảng bộ xã tổ chức đại hội");
    }

    @Test
    void the_wording_is_edited_and_shown_at_once() {
        SeenPage own = begin();
        SeenPage refused = own.formWith("Lưu lời văn").set("basis", " ").send(422);
        assertThat(refused.text()).contains("Nhập căn cứ");
        SeenPage saved = refused.formWith("Lưu lời văn")
                .set("basis", "Thực hiện Kế hoạch của Tỉnh ủy, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:")
                .set("signatory", "Đặng Thị Ngọc Ánh")
                .set("recipients", "- Ban Thường vụ Tỉnh ủy,\nLưu Văn phòng.")
                .send();
        assertThat(saved.text("#document"))
                .contains("Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:")
                .contains("- Ban Thường vụ Tỉnh ủy, - Lưu Văn phòng.")
                .endsWith("PHÓ BÍ THƯ Đặng Thị Ngọc Ánh");
    }

    @Test
    void issued_only_after_the_collective_has_approved() {
        SeenPage own = begin();
        assertThat(district.post(own.path() + "/issue", Map.of(), 422).text()).contains("chưa được tập thể thông qua");
        SeenPage late = own.formWith("Ghi nhận đã thông qua")
                .set("approvedOn", "02/4/2024")
                .send(422);
        assertThat(late.text()).contains("Ngày thông qua không thể sau hôm nay");
        SeenPage approved = late.formWith("Ghi nhận đã thông qua")
                .set("approvedOn", "01/4/2024")
                .send();
        assertThat(approved.heading()).endsWith("đã thông qua, chờ ban hành");
        assertThat(approved.text()).contains("Đã thông qua ngày 01/4/2024: Hội nghị Ban Thường vụ");
        assertThat(district.post(own.path() + "/issue", Map.of(), 422).text()).contains("Chưa có họ tên người ký");
    }

    @Test
    void what_is_changed_after_the_approval_is_approved_again() {
        SeenPage approved = approve(begin());
        String study = card(approved, "Học tập trong toàn thể đảng viên");
        SeenPage changed = district.get("/obligations/" + study + "/edit")
                .formWith("Lưu nhiệm vụ")
                .set("due", "trước ngày 12/4/2024")
                .send();
        assertThat(changed.text()).contains("việc thông qua không còn giá trị");
        assertThat(changed.heading()).endsWith("đang soạn, chờ thông qua");
        assertThat(district.post(changed.path() + "/issue", Map.of(), 422).text())
                .contains("chưa được tập thể thông qua");

        SeenPage again = approve(changed);
        SeenPage added = again.formWith("Thêm nhiệm vụ").send();
        SeenPage waiting = district.get(changed.path());
        assertThat(added.heading()).startsWith("Sửa nhiệm vụ");
        assertThat(waiting.text()).contains("Nhiệm vụ mới");
        assertThat(waiting.formWith("Ghi nhận đã thông qua").send(422).text()).contains("Còn nhiệm vụ chờ xem lại");
    }

    @Test
    void issuing_numbers_files_fulfils_and_gives_down_once() throws IOException {
        SeenPage own = begin();
        String study = card(own, "Học tập trong toàn thể đảng viên");
        district.get("/obligations/" + study + "/edit")
                .formWith("Lưu nhiệm vụ")
                .set("due", "trước ngày 12/4/2024")
                .send();
        SeenPage approved = approve(signed(district.get(own.path())));
        int before = assignments();
        UUID job = issue(approved);
        assertThat(issue(approved)).as("pressed twice").isEqualTo(job);
        plans.await(job);

        SeenPage issued = district.get(own.path());
        assertThat(issued.heading()).isEqualTo("Kế hoạch 01-KH/HU: 04 nhiệm vụ đã giao xuống");
        byte[] file = district.download(own.path() + "/document").body();
        assertThat(district.download(own.path() + "/file").body()).isEqualTo(file);
        assertThat(words(file))
                .contains("Số 01-KH/HU")
                .contains("Thử Nghiệm, ngày 01 tháng 4 năm 2024")
                .contains(GivenPlan.TITLE)
                .contains("Học tập trong toàn thể đảng viên: toàn đảng bộ hoàn thành trước ngày 12/4/2024.")
                .contains("T/M BAN THƯỜNG VỤ")
                .contains("Đặng Thị Ngọc Ánh");

        var plan = sql.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.UNIT_ID.eq(cast.district().value()))
                .and(ASSIGNMENT.OBLIGATION_ID.in(ofKind(above, ObligationKind.PLAN)))
                .fetchSingle();
        assertThat(plan.getOnTime()).as("the plan asked of the district").isEqualTo(1);
        assertThat(ownDue(cast.branch(), ObligationKind.STUDY)).containsExactly(LocalDate.of(2024, 4, 11));
        assertThat(ownDue(cast.district(), ObligationKind.REPORT))
                .as("the district reports when it had to")
                .containsOnlyNulls();
        // The commune's plan, and its reports of two years; study and meetings were there already.
        assertThat(assignments() - before).isEqualTo(3);
    }

    @Test
    void each_unit_numbers_its_own_plans() {
        issue(approve(signed(begin())));
        Cast others = given.cast();
        PlanId their = plans.of(others);
        PageClient secretary = PageClient.signedIn(port, others.secretary());
        SeenPage own = approve(signed(begin(secretary, their, others.district())));
        issue(own);
        assertThat(secretary.get(own.path()).heading()).startsWith("Kế hoạch 01-KH/HU");

        PlanId second = plans.of(cast);
        SeenPage next = approve(signed(begin(district, second, cast.district())));
        issue(next);
        assertThat(district.get(next.path()).heading()).startsWith("Kế hoạch 02-KH/HU");
    }

    @Test
    void a_unit_below_goes_on_from_the_plan_between() {
        SeenPage own = approve(signed(begin()));
        plans.await(issue(own));
        PageClient branch = PageClient.signedIn(port, cast.branchSecretary());
        SeenPage page = branch.get("/plans/" + above + "/given?unit=" + cast.branch());
        assertThat(page.document().select(".chain > li").eachText())
                .containsExactly(
                        "Tỉnh ủy Thử Nghiệm Kế hoạch 258-KH/TU 27/3/2024",
                        "Huyện ủy Mộc Lan Kế hoạch 01-KH/HU 01/4/2024",
                        "Chi bộ ấp Một Kế hoạch của đơn vị chưa soạn");
        SeenPage begun = page.formWith("Soạn kế hoạch của đơn vị").send();
        assertThat(begun.text("#document"))
                .contains("Thực hiện Kế hoạch số 01-KH/HU ngày 01/4/2024 của Huyện ủy Mộc Lan")
                .contains("Học tập trong toàn thể đảng viên: Chi bộ ấp Một hoàn thành trước ngày 15/4/2024.")
                .contains("T/M CHI BỘ BÍ THƯ");
        SeenPage approved = approve(signed(begun));
        plans.await(issue(approved));
        assertThat(branch.get(begun.path()).heading()).startsWith("Kế hoạch 01-KH");
    }

    private SeenPage begin() {
        return begin(district, above, cast.district());
    }

    private static SeenPage begin(PageClient client, PlanId plan, UnitId unit) {
        return client.get("/plans/" + plan + "/given?unit=" + unit)
                .formWith("Soạn kế hoạch của đơn vị")
                .send();
    }

    private static SeenPage signed(SeenPage own) {
        return own.formWith("Lưu lời văn").set("signatory", "Đặng Thị Ngọc Ánh").send();
    }

    private static SeenPage approve(SeenPage own) {
        return own.formWith("Ghi nhận đã thông qua").send();
    }

    /// @return the job that gives the plan down
    private static UUID issue(SeenPage approved) {
        String path = approved.formWith("Ban hành").send().path();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String card(SeenPage own, String title) {
        return own.document().select("#obligations .card").stream()
                .filter(card -> card.select(".card-title").text().equals(title))
                .map(card -> card.id().substring(1))
                .findFirst()
                .orElseThrow();
    }

    private static String words(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private org.jooq.Select<org.jooq.Record1<Long>> ofKind(PlanId plan, ObligationKind kind) {
        return sql.select(OBLIGATION.ID)
                .from(OBLIGATION)
                .where(OBLIGATION.PLAN_ID.eq(plan.value()))
                .and(OBLIGATION.KIND.eq(kind.name()));
    }

    private List<LocalDate> ownDue(UnitId unit, ObligationKind kind) {
        return sql.select(ASSIGNMENT.OWN_DUE_ON)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.UNIT_ID.eq(unit.value()))
                .and(ASSIGNMENT.OBLIGATION_ID.in(ofKind(above, kind)))
                .fetch(ASSIGNMENT.OWN_DUE_ON);
    }

    private int assignments() {
        return sql.fetchCount(
                ASSIGNMENT,
                ASSIGNMENT.UNIT_ID.in(
                        cast.district().value(),
                        cast.grassroots().value(),
                        cast.branch().value(),
                        cast.secondBranch().value()));
    }
}
