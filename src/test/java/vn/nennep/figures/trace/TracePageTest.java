package vn.nennep.figures.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.organization.UnitChanges;
import vn.nennep.planning.Topics;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;

@PageTest
class TracePageTest {

    @Autowired
    Given given;

    @Autowired
    Topics topics;

    @Autowired
    UnitChanges changes;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    @Test
    void a_figure_of_a_past_year_is_seen_over_either_structure() {
        Cast cast = given.cast();
        long topic = topics.open(cast.province(), "Chuyên đề", 2024, 2025).value();
        changes.move(cast.grassroots(), cast.otherDistrict(), LocalDate.of(2025, 3, 1));
        String address = "/figures/planning.study.members?unit=" + cast.province() + "&topic=" + topic + "&year=2024";
        PageClient officer = PageClient.signedIn(port, cast.officer());
        assertThat(officer.get(address).text()).doesNotContain("Xem theo tổ chức");

        clock.moveTo(LocalDate.of(2025, 6, 2));
        SeenPage now = officer.get(address);
        assertThat(now.text()).contains("theo cơ cấu tổ chức hiện nay");
        SeenPage then = now.follow("Xem theo tổ chức cuối năm (31/12/2024)");
        assertThat(then.text()).contains("theo cơ cấu tổ chức ngày 31/12/2024");
        assertThat(then.follow("Xem theo tổ chức hiện nay").text()).contains("theo cơ cấu tổ chức hiện nay");
        assertThat(officer.get(address.replace("planning.study.members", "study.people"))
                        .text())
                .as("study counts a past year over its last day")
                .contains("theo cơ cấu tổ chức ngày 31/12/2024");
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(cast.officer()).open(then.path() + address.substring(address.indexOf('?')) + "&as=then");
            visit.look("so-lieu-theo-to-chuc-cuoi-nam");
        }
    }
}
