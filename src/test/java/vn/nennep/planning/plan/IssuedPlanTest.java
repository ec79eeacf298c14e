package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jooq.DSLContext;
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
import vn.nennep.testing.SeenPage;
import vn.nennep.web.Jobs;

/// A unit's own plan is approved, numbered, issued and given down.
@PageTest
class IssuedPlanTest extends OwnPlanKit {

    IssuedPlanTest(
            @Autowired Given given,
            @Autowired DSLContext sql,
            @Autowired Topics topics,
            @Autowired Obligations obligations,
            @Autowired GivingDown givingDown,
            @Autowired Jobs jobs,
            @LocalServerPort int port) {
        super(given, sql, topics, obligations, givingDown, jobs, port);
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
        assertThat(again.formWith("Thêm nhiệm vụ").send().path())
                .as("whoever turns back leaves one empty one behind, not many")
                .isEqualTo(added.path());
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
    void a_number_used_on_paper_is_left_out_and_the_paper_stays_in_the_register() throws IOException {
        String given = "/plans/" + plans.of(cast) + "/given?unit=" + cast.district();
        SeenPage paper = district.get(given)
                .formWith("Ghi nhận bản trên giấy")
                .set("symbol", "01-KH/HU")
                .set("datedOn", "01/4/2024")
                .send();
        assertThat(district.post(paper.path() + "/removal", Map.of(), 422).text())
                .contains("đã ghi nhận ban hành trên giấy");
        assertThat(paper.heading()).startsWith("Kế hoạch số 01-KH/HU");

        SeenPage own = approve(signed(begin()));
        plans.await(issue(own));
        assertThat(district.get(own.path()).heading()).startsWith("Kế hoạch 02-KH/HU");
        assertThat(words(district.download(own.path() + "/document").body())).contains("Số 02-KH/HU");
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
