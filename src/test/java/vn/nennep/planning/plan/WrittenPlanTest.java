package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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

/// A unit writes its own plan: what it was given, what is proposed, what it words.
@PageTest
class WrittenPlanTest extends OwnPlanKit {

    WrittenPlanTest(
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
}
