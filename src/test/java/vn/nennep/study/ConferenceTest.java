package vn.nennep.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.people.People;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Counters;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

@PageTest
class ConferenceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 9);

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    Topics topics;

    @Autowired
    People people;

    @Autowired
    Assignments assignments;

    @Autowired
    Conferences conferences;

    Cast cast;
    StudyGround ground;
    TopicId topic;

    @BeforeEach
    void aTopicIsStudied() {
        cast = given.cast();
        ground = new StudyGround(sql, topics, people);
        topic = ground.topic(cast.province());
    }

    @Test
    void a_duty_proposes_title_topic_audience_day_and_sites() {
        AssignmentId duty = ground.conference(cast.province(), topic, cast.district());

        SeenPage form = as(cast.secretary()).get("/conferences/new?assignment=" + duty);

        assertThat(form.document().select("[name=heldOn]").val()).isEqualTo("2024-04-08");
        assertThat(form.document().select("[name=topic] option[selected]").val())
                .isEqualTo(topic.toString());
        assertThat(form.document().select("[name=audience][checked]").eachAttr("value"))
                .containsExactly("MEMBER");
        assertThat(form.document().select("[name=sites][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder(
                        cast.branch().toString(), cast.secondBranch().toString());
        assertThat(form.document().select("[name=title]").val()).contains("Chuyên đề năm 2024");
    }

    @Test
    void holding_it_fulfils_the_holders_duty_once_somebody_attended() {
        AssignmentId duty = ground.conference(cast.province(), topic, cast.district());
        String href = as(cast.secretary())
                .get("/conferences/new?assignment=" + duty)
                .formWith("Lập hội nghị")
                .set("heldOn", DAY.toString())
                .send()
                .path();
        clock.moveTo(DAY);
        assertThat(counters(duty).done()).isZero();

        tick(href, "ABSENT");
        assertThat(counters(duty).done()).isZero();
        tick(href, "PRESENT");
        assertThat(counters(duty)).isEqualTo(new Counters(1, 1, 0, 0));
        tick(href, "ABSENT");
        assertThat(counters(duty).done()).isZero();
    }

    @Test
    void cancelling_takes_back_what_the_lists_showed() {
        AssignmentId study = ground.study(cast.province(), topic, cast.branch());
        AssignmentId held = ground.conference(cast.province(), topic, cast.district());
        String href = Conducted.conference(as(cast.secretary()), cast.district(), topic, DAY);
        clock.moveTo(DAY);
        tick(href, "PRESENT");
        assertThat(counters(study).done()).isEqualTo(1);
        assertThat(counters(held).done()).isEqualTo(1);

        SeenPage page = as(cast.secretary()).get(href);
        page.form("form[action$=/cancellation]").set("reason", "  ").send(422);
        SeenPage cancelled = page.form("form[action$=/cancellation]")
                .set("reason", "Mất điện toàn huyện")
                .send();

        assertThat(cancelled.heading()).isEqualTo("Hội nghị đã hủy: Mất điện toàn huyện");
        assertThat(counters(study).done()).isZero();
        assertThat(counters(held).done()).isZero();
        as(cast.branchSecretary())
                .post(siteOf(href), Map.of("s" + cast.members().getFirst(), List.of("PRESENT")), 422);
    }

    @Test
    void moving_the_day_of_a_ticked_conference_moves_what_it_showed() {
        AssignmentId study = ground.study(cast.province(), topic, cast.branch());
        String href = Conducted.conference(as(cast.secretary()), cast.district(), topic, DAY);
        clock.moveTo(LocalDate.of(2024, 4, 20));
        tick(href, "PRESENT");
        assertThat(counters(study)).isEqualTo(new Counters(4, 1, 0, 0));

        as(cast.secretary())
                .get(href + "/edit")
                .formWith("Lưu thay đổi")
                .set("heldOn", "16/4/2024")
                .send();

        assertThat(counters(study)).isEqualTo(new Counters(4, 0, 1, 0));
    }

    @Test
    void a_site_can_be_taken_away_until_its_list_is_begun() {
        String href = Conducted.conference(as(cast.secretary()), cast.district(), topic, DAY);
        clock.moveTo(DAY);
        tick(href, "PRESENT");
        SeenPage form = as(cast.secretary()).get(href + "/edit");

        SeenPage refused = form.formWith("Lưu thay đổi")
                .set("sites", cast.secondBranch().toString())
                .send(422);
        assertThat(refused.text()).contains("01 điểm cầu đã điểm danh nên không bỏ được");
        SeenPage changed = form.formWith("Lưu thay đổi")
                .set("sites", cast.branch().toString())
                .send();

        assertThat(changed.text("#sites")).contains("Chi bộ ấp Một").doesNotContain("Chi bộ ấp Hai");
    }

    @Test
    void a_make_up_session_calls_just_those_who_still_have_to_study() {
        String href = Conducted.conference(as(cast.secretary()), cast.district(), topic, DAY);
        clock.moveTo(LocalDate.of(2024, 4, 11));
        tick(href, "PRESENT");
        SeenPage page = as(cast.secretary()).get(href);
        assertThat(page.text("#remaining")).contains("Còn 04 đảng viên ở 02 điểm cầu phải học");

        SeenPage makeUp =
                page.formWith("Mở buổi học bù").set("heldOn", "2024-04-12").send();
        SeenPage again =
                page.formWith("Mở buổi học bù").set("heldOn", "2024-04-12").send();

        assertThat(again.path()).isEqualTo(makeUp.path());
        assertThat(makeUp.heading()).isEqualTo("Gọi 04 đảng viên dự ngày 12/4/2024");
        clock.moveTo(LocalDate.of(2024, 4, 12));
        SeenPage list = as(cast.branchSecretary()).get(siteOf(makeUp.path()));
        assertThat(list.heading()).isEqualTo("Đã điểm danh 0/3 đảng viên");
        assertThat(list.text()).contains("Đã học tại Huyện ủy Mộc Lan, 09/4/2024");
    }

    @Test
    void a_branch_reads_a_conference_held_above_and_sees_only_its_own_site() {
        String href = Conducted.conference(as(cast.officer()), cast.province(), topic, DAY);

        SeenPage page = as(cast.branchSecretary()).get(href);

        assertThat(page.text("#sites")).contains("Chi bộ ấp Một").doesNotContain("Chi bộ ấp Hai");
        assertThat(page.document().select("a[href$=/edit]")).isEmpty();
        as(cast.branchSecretary()).get(href + "/edit", 404);
        as(cast.branchSecretary()).post(href + "/cancellation", Map.of("reason", List.of("x")), 404);
    }

    @Test
    void what_is_out_of_reach_does_not_exist() {
        String href = Conducted.conference(as(cast.secretary()), cast.district(), topic, DAY);
        PageClient stranger = as(cast.otherSecretary());

        stranger.get(href, 404);
        stranger.get(href + "/edit", 404);
        stranger.get("/conferences/new?unit=" + cast.district(), 404);
        stranger.post(href + "/make-up-sessions", Map.of("heldOn", List.of("2024-04-12")), 404);
        stranger.post("/conferences", Map.of("unit", List.of(cast.district().toString())), 404);
        assertThat(stranger.get("/conferences").text()).doesNotContain("Huyện ủy Mộc Lan");
    }

    @Test
    void a_form_that_cannot_be_accepted_says_what_to_do_and_keeps_what_was_typed() {
        SeenPage refused = as(cast.secretary())
                .get("/conferences/new")
                .formWith("Lập hội nghị")
                .set("title", "")
                .set("place", "Hội trường huyện")
                .set("topic", topic.toString())
                .set("heldOn", "2031-04-09")
                .set("audience", "UNION_MEMBER")
                .send(422);

        assertThat(refused.text(".error-summary")).contains("Ghi tên hội nghị");
        assertThat(refused.document().select("[name=place]").val()).isEqualTo("Hội trường huyện");
        SeenPage absurd =
                refused.formWith("Lập hội nghị").set("title", "Hội nghị").send(422);
        assertThat(absurd.text(".error-summary")).contains("chuyên đề này học trong năm 2024–2025");
        SeenPage empty =
                absurd.formWith("Lập hội nghị").set("heldOn", "2024-04-09").send(422);
        assertThat(empty.text(".error-summary")).contains("Không có ai thuộc đối tượng đã chọn");
    }

    @Test
    void the_list_filters_by_state_and_words_in_the_address() {
        String href = Conducted.conference(as(cast.secretary()), cast.district(), topic, DAY);
        PageClient secretary = as(cast.secretary());
        assertThat(secretary
                        .get("/conferences?state=upcoming&q=HOI%20NGHI")
                        .document()
                        .select("a[href=" + href + "]"))
                .isNotEmpty();
        clock.moveTo(DAY);

        SeenPage waiting = secretary.get("/conferences?state=to-tick");

        assertThat(waiting.heading()).isEqualTo("02 điểm cầu chưa điểm danh xong");
        assertThat(waiting.document().select("a[href=" + href + "]")).isNotEmpty();
        assertThat(secretary.get("/conferences?state=upcoming").document().select("a[href=" + href + "]"))
                .isEmpty();
        assertThat(secretary.get("/conferences?q=khong+co").text()).contains("Không có hội nghị nào như vậy");
    }

    private void tick(String conference, String state) {
        PageClient secretary = as(cast.branchSecretary());
        secretary.get(siteOf(conference));
        secretary.post(siteOf(conference), Map.of("s" + cast.members().getFirst(), List.of(state)), 200);
    }

    private String siteOf(String conference) {
        return conference + "/sites/" + cast.branch();
    }

    private PageClient as(Given.SignIn who) {
        PageClient client = PageClient.signedIn(port, who);
        client.get("/conferences");
        return client;
    }

    private Counters counters(AssignmentId duty) {
        return assignments.find(duty).orElseThrow().counters();
    }
}
