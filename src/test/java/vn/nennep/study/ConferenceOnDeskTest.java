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
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.people.People;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

/// What the desk and its reader learn of conferences.
@PageTest
class ConferenceOnDeskTest {

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
    void a_secrecy_stamp_is_refused_beside_the_field_and_the_rest_stays() {
        AssignmentId duty = ground.conference(cast.province(), topic, cast.district());

        SeenPage refused = as(cast.secretary())
                .get("/conferences/new?assignment=" + duty)
                .formWith("Lập hội nghị")
                .set("agenda", "MẬT\nQuán triệt")
                .set("place", "Hội trường lớn")
                .send(422);

        assertThat(refused.text(".errors, [role=alert]")).contains("dấu chỉ độ mật “MẬT”");
        assertThat(refused.document().select("[name=place]").val()).isEqualTo("Hội trường lớn");
    }

    @Test
    void the_desk_learns_what_waits_and_what_comes() {
        String href = Conducted.conference(as(cast.secretary()), cast.district(), topic, DAY);
        List<UnitId> own = List.of(cast.branch());
        assertThat(conferences.upcoming(own, clock.today(), 14))
                .extracting(Conferences.Upcoming::href)
                .contains(href);
        assertThat(conferences.toTick(own, clock.today())).isEmpty();

        clock.moveTo(DAY);
        assertThat(conferences.toTick(own, DAY))
                .extracting(Conferences.SiteToTick::href)
                .contains(siteOf(href));
        as(cast.branchSecretary()).post(siteOf(href), everybody("PRESENT"), 200);

        assertThat(conferences.toTick(own, DAY)).isEmpty();
        assertThat(conferences.attended(cast.members().getFirst()))
                .extracting(Conferences.Attended::state)
                .containsExactly(AttendanceState.PRESENT);
        PageClient member =
                as(given.account(Role.MEMBER, cast.branch(), cast.members().getLast()));
        assertThat(member.get("/desk").text()).contains("Đã xong", "Có mặt");
        as(cast.branchSecretary()).post(siteOf(href), everybody("ABSENT"), 200);
        assertThat(member.get("/desk").text()).doesNotContain("Có mặt", "Vắng");
    }

    private Map<String, List<String>> everybody(String state) {
        return cast.members().stream()
                .collect(java.util.stream.Collectors.toMap(member -> "s" + member, _ -> List.of(state)));
    }

    private String siteOf(String conference) {
        return conference + "/sites/" + cast.branch();
    }

    private PageClient as(Given.SignIn who) {
        PageClient client = PageClient.signedIn(port, who);
        client.get("/conferences");
        return client;
    }
}
