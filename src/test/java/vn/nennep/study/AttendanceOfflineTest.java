package vn.nennep.study;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
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
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.Visit;

@PageTest
class AttendanceOfflineTest {

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

    Cast cast;
    AssignmentId duty;
    String list;

    @BeforeEach
    void aListWaits() {
        cast = given.cast();
        StudyGround ground = new StudyGround(sql, topics, people);
        TopicId topic = ground.topic(cast.province());
        duty = ground.study(cast.province(), topic, cast.branch());
        String href = Conducted.conference(PageClient.signedIn(port, cast.secretary()), cast.district(), topic, DAY);
        list = href + "/sites/" + cast.branch();
        clock.moveTo(DAY);
    }

    @Test
    void ticks_without_a_network_wait_on_the_telephone_and_are_sent_when_it_is_back() {
        try (Visit visit = Browser.visit(port).onTelephone().signIn(cast.branchSecretary())) {
            Page page = visit.open(list).page();
            page.context().setOffline(true);
            present(page, 0);
            present(page, 1);
            assertThat(page.locator("[data-status]")).hasText("02 điểm danh chưa lưu, còn giữ trên máy này.");
            page.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("[data-status]")).containsText("chưa gửi được; sẽ gửi lại");
            assertThat(done()).isZero();

            page.context().setOffline(false);

            assertThat(page.locator("[data-status]")).hasText("Đã lưu.");
            assertThat(page.locator(".savebar")).containsText("Đã điểm danh 2/4");
            assertThat(page.locator("h1")).hasText("Đã điểm danh 2/4 đảng viên");
            assertThat(done()).isEqualTo(2);
        }
    }

    @Test
    void ticks_not_yet_sent_are_still_there_after_the_page_was_closed() {
        try (Visit visit = Browser.visit(port).onTelephone().signIn(cast.branchSecretary())) {
            Page page = visit.open(list).page();
            present(page, 2);
            visit.open("/conferences").open(list);

            assertThat(page.locator("[data-status]")).hasText("Đã lưu.");
            assertThat(done()).isEqualTo(1);
        }
    }

    @Test
    void one_tap_ticks_everybody_and_one_answer_can_then_be_changed() {
        try (Visit visit = Browser.visit(port).onTelephone().signIn(cast.branchSecretary())) {
            Page page = visit.open(list).page();
            visit.look("study-attendance");
            page.locator("[data-all]").click();
            page.locator(person(0) + " summary").click();
            page.locator(person(0) + " label:has-text('Vắng có lý do')").click();
            page.locator(person(0) + " .reason input").fill("đi viện");
            page.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();

            assertThat(page.locator("[data-status]")).hasText("Đã lưu.");
            visit.open(list);
            assertThat(visit.heading()).isEqualTo("Đã điểm danh 4/4 đảng viên");
            assertThat(assignments.find(duty).orElseThrow().counters()).isEqualTo(new Counters(4, 3, 0, 0));
        }
    }

    @Test
    void every_page_looks_right() {
        try (Visit visit = Browser.visit(port).signIn(cast.secretary())) {
            String href = list.replaceFirst("/sites/.*", "");
            visit.open("/conferences").look("study-conferences");
            visit.open("/conferences/new").look("study-conference-new");
            visit.open(href).look("study-conference");
        }
    }

    private void present(Page page, int member) {
        page.locator(person(member) + " label.is-present").click();
    }

    private String person(int member) {
        return "[data-person='" + cast.members().get(member) + "']";
    }

    private long done() {
        return assignments.find(duty).orElseThrow().counters().done();
    }
}
