package vn.nennep.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.people.People;
import vn.nennep.people.PersonId;
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
import vn.nennep.testing.SeenForm;
import vn.nennep.testing.SeenPage;

@PageTest
class AttendanceTest {

    private static final LocalDate CONFERENCE_DAY = LocalDate.of(2024, 4, 9);

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

    Cast cast;
    StudyGround ground;
    TopicId topic;
    AssignmentId duty;

    @BeforeEach
    void aBranchHasToStudy() {
        cast = given.cast();
        ground = new StudyGround(sql, topics, people);
        topic = ground.topic(cast.province());
        duty = ground.study(cast.province(), topic, cast.branch());
    }

    @Test
    void ticking_somebody_fulfils_their_duty_on_time_and_counts_the_rest_as_open() {
        SeenPage list = list(conference(cast.branchSecretary(), cast.branch(), CONFERENCE_DAY));

        SeenPage saved = tick(list, Map.of(0, "PRESENT", 1, "ONLINE", 2, "ABSENT_WITH_REASON"))
                .send();

        assertThat(saved.heading()).isEqualTo("Đã điểm danh 3/4 đảng viên");
        assertThat(counters()).isEqualTo(new Counters(4, 2, 0, 0));
    }

    @Test
    void a_conference_after_the_due_day_fulfils_late() {
        clock.moveTo(LocalDate.of(2024, 4, 20));
        SeenPage list = list(conference(cast.branchSecretary(), cast.branch(), LocalDate.of(2024, 4, 18)));

        tick(list, Map.of(0, "PRESENT")).send();

        assertThat(counters()).isEqualTo(new Counters(4, 0, 1, 0));
    }

    @Test
    void the_same_list_sent_twice_changes_nothing() {
        SeenPage list = list(conference(cast.branchSecretary(), cast.branch(), CONFERENCE_DAY));
        tick(list, Map.of(0, "PRESENT", 1, "PRESENT")).send();
        long entries = auditEntries();

        SeenPage again = tick(list, Map.of(0, "PRESENT", 1, "PRESENT")).send();

        assertThat(again.heading()).isEqualTo("Đã điểm danh 2/4 đảng viên");
        assertThat(counters()).isEqualTo(new Counters(4, 2, 0, 0));
        assertThat(auditEntries()).isEqualTo(entries);
    }

    @Test
    void one_button_ticks_everybody_present() {
        SeenPage list = list(conference(cast.branchSecretary(), cast.branch(), CONFERENCE_DAY));

        SeenPage saved = list.client()
                .post(list.path(), with(tick(list, Map.of(0, "ABSENT")).values(), "all", "PRESENT"), 200);

        assertThat(saved.heading()).isEqualTo("Đã điểm danh 4/4 đảng viên");
        assertThat(counters()).isEqualTo(new Counters(4, 3, 0, 0));
    }

    @Test
    void a_list_opened_long_ago_takes_nothing_back_that_somebody_else_has_written_since() {
        SeenPage list = list(conference(cast.branchSecretary(), cast.branch(), CONFERENCE_DAY));
        tick(list, Map.of(0, "ABSENT")).send();
        SeenPage stale = list.client().get(list.path());
        tick(stale, Map.of(0, "PRESENT")).send();

        SeenPage saved = tick(stale, Map.of(1, "PRESENT")).send();

        assertThat(saved.heading()).isEqualTo("Đã điểm danh 2/4 đảng viên");
        assertThat(counters()).isEqualTo(new Counters(4, 2, 0, 0));
    }

    @Test
    void two_secretaries_at_once_lose_nothing() throws Exception {
        UnitId branch = given.unit("Chi bộ ấp Đông Người", "BRANCH", cast.grassroots());
        List<PersonId> members = IntStream.range(0, 40)
                .mapToObj(number -> given.person("Nguyễn Thị Hoa", branch))
                .toList();
        AssignmentId crowd = ground.study(cast.province(), topic, branch);
        Given.SignIn first = given.account(Role.BRANCH_SECRETARY, branch);
        Given.SignIn second = given.account(Role.BRANCH_SECRETARY, branch);
        String list = list(conference(first, branch, CONFERENCE_DAY)).path();
        List<PageClient> secretaries = List.of(PageClient.signedIn(port, first), PageClient.signedIn(port, second));
        secretaries.forEach(secretary -> secretary.get(list));

        CountDownLatch start = new CountDownLatch(1);
        try (var hands = Executors.newFixedThreadPool(2)) {
            var done = IntStream.range(0, 2)
                    .mapToObj(hand -> hands.submit(() -> {
                        start.await();
                        for (int i = hand; i < members.size(); i += 2) {
                            secretaries.get(hand).post(list, Map.of("s" + members.get(i), List.of("PRESENT")), 200);
                        }
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (var hand : done) hand.get();
        }

        assertThat(assignments.find(crowd).orElseThrow().counters()).isEqualTo(new Counters(40, 40, 0, 0));
        assertThat(secretaries.getFirst().get(list).heading()).isEqualTo("Đã điểm danh 40/40 đảng viên");
    }

    @Test
    void nobody_is_ticked_before_the_day() {
        clock.moveTo(LocalDate.of(2024, 4, 1));
        String href = conference(cast.branchSecretary(), cast.branch(), LocalDate.of(2024, 4, 9));
        PageClient secretary = PageClient.signedIn(port, cast.branchSecretary());
        String list = href + "/sites/" + cast.branch();

        assertThat(secretary.get(list).heading()).isEqualTo("Điểm danh từ ngày 09/4/2024");
        SeenPage refused = secretary.post(list, Map.of("s" + cast.members().getFirst(), List.of("PRESENT")), 422);

        assertThat(refused.text()).contains("Mời điểm danh từ ngày 09/4/2024");
        assertThat(counters()).isEqualTo(new Counters(4, 0, 0, 0));
    }

    @Test
    void who_studied_at_the_conference_above_is_not_called_again_and_counts_once() {
        String above = conference(cast.officer(), cast.province(), CONFERENCE_DAY);
        tick(list(above), Map.of(0, "PRESENT", 1, "PRESENT")).send();

        SeenPage own = list(conference(cast.branchSecretary(), cast.branch(), LocalDate.of(2024, 4, 10)));

        assertThat(own.heading()).isEqualTo("Đã điểm danh 0/2 đảng viên");
        assertThat(own.text()).contains("Đã học tại Tỉnh ủy Thử Nghiệm, 09/4/2024");
        SeenPage saved = tick(own, Map.of(0, "PRESENT", 2, "PRESENT")).send();
        assertThat(saved.heading()).isEqualTo("Đã điểm danh 2/3 đảng viên");
        assertThat(counters()).isEqualTo(new Counters(4, 3, 0, 0));
    }

    @Test
    void a_name_is_shown_to_the_units_own_secretary_and_the_one_above_and_to_nobody_else() {
        String href = conference(cast.officer(), cast.province(), CONFERENCE_DAY) + "/sites/" + cast.branch();
        Given.SignIn commune = given.account(Role.COMMITTEE_SECRETARY, cast.grassroots());
        clock.moveTo(CONFERENCE_DAY);

        for (Given.SignIn near : List.of(cast.branchSecretary(), commune)) {
            assertThat(PageClient.signedIn(port, near).get(href).text()).contains("Tôn Nữ Thu Hà");
        }
        for (Given.SignIn far : List.of(cast.officer(), cast.secretary(), cast.member())) {
            PageClient reader = PageClient.signedIn(port, far);
            assertThat(reader.get(href).text()).contains("gọi 4 đảng viên").doesNotContain("Tôn Nữ Thu Hà");
            reader.post(href, Map.of("s" + cast.members().getFirst(), List.of("PRESENT")), 404);
        }
        PageClient stranger = PageClient.signedIn(port, cast.otherSecretary());
        stranger.get(href, 404);
        stranger.post(href, Map.of("s" + cast.members().getFirst(), List.of("PRESENT")), 404);
    }

    @Test
    void a_secretary_passes_over_people_who_are_not_on_the_list() {
        PersonId stranger = given.person("Lê Văn Lạ", cast.secondBranch());
        SeenPage list = list(conference(cast.branchSecretary(), cast.branch(), CONFERENCE_DAY));

        list.client().post(list.path(), Map.of("s" + stranger, List.of("PRESENT")), 200);

        assertThat(counters()).isEqualTo(new Counters(4, 0, 0, 0));
        assertThat(list.client().get(list.path()).heading()).isEqualTo("Đã điểm danh 0/4 đảng viên");
    }

    @Test
    void armed_units_tell_numbers_only() {
        UnitId armed = given.unit("Đảng ủy Quân sự tỉnh", "ARMED_COMMITTEE", cast.province());
        String href = conference(cast.officer(), cast.province(), CONFERENCE_DAY);
        Given.SignIn secretary = given.account(Role.COMMITTEE_SECRETARY, armed);
        PageClient client = PageClient.signedIn(port, secretary);
        clock.moveTo(CONFERENCE_DAY);

        SeenPage page = client.get(href + "/sites/" + armed);
        page.formWith("Ghi số lượng").set("called", "30").set("attended", "31").send(422);
        SeenPage told = page.formWith("Ghi số lượng")
                .set("called", "30")
                .set("attended", "29")
                .send();

        assertThat(told.heading()).isEqualTo("Đã báo 29/30 đảng viên dự");
    }

    private SeenPage list(String conference) {
        clock.moveTo(clock.today().isBefore(LocalDate.of(2024, 4, 11)) ? LocalDate.of(2024, 4, 11) : clock.today());
        return PageClient.signedIn(port, secretaryOf(conference)).get(conference + "/sites/" + siteOf(conference));
    }

    private final Map<String, Given.SignIn> secretaries = new HashMap<>();
    private final Map<String, UnitId> sites = new HashMap<>();

    private Given.SignIn secretaryOf(String conference) {
        return secretaries.getOrDefault(conference, cast.branchSecretary());
    }

    private UnitId siteOf(String conference) {
        return sites.getOrDefault(conference, cast.branch());
    }

    private String conference(Given.SignIn who, UnitId holder, LocalDate day) {
        String href = Conducted.conference(PageClient.signedIn(port, who), holder, topic, day);
        if (!holder.equals(cast.province()) && !holder.equals(cast.branch())) {
            secretaries.put(href, who);
            sites.put(href, holder);
        }
        return href;
    }

    private SeenForm tick(SeenPage list, Map<Integer, String> states) {
        SeenForm form = list.form("#attendance");
        states.forEach((member, state) -> form.set("s" + cast.members().get(member), state));
        return form;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> values, String name, String value) {
        Map<String, List<String>> more = new HashMap<>(values);
        more.put(name, List.of(value));
        return more;
    }

    private Counters counters() {
        return assignments.find(duty).orElseThrow().counters();
    }

    private long auditEntries() {
        return sql.fetchCount(
                nennep.sql.access.Tables.AUDIT_ENTRY,
                nennep.sql.access.Tables.AUDIT_ENTRY.ACTION.eq("study.attendance.ticked"));
    }
}
