package vn.nennep.planning.breakthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

/// What units break through with, followed through the year (2.8).
@PageTest
class BreakthroughTest {

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    MovableClock clock;

    Cast cast;
    PageClient branch;

    @BeforeEach
    void aBranchChooses() {
        cast = given.cast();
        branch = PageClient.signedIn(port, cast.branchSecretary());
        clock.moveTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void the_level_above_sees_who_has_not_chosen_yet() {
        PageClient officer = PageClient.signedIn(port, cast.officer());
        String list = "/breakthroughs?unit=" + cast.grassroots() + "&year=2024";
        assertThat(officer.get(list).heading()).isEqualTo("02 trong 02 đơn vị trực thuộc chưa chọn nội dung năm 2024");

        choose("Tuyến đường hoa");

        assertThat(officer.get(list).heading()).isEqualTo("01 trong 02 đơn vị trực thuộc chưa chọn nội dung năm 2024");
        assertThat(officer.get("/breakthroughs?unit=" + cast.province() + "&year=2024")
                        .text())
                .contains("1/4");
        officer.get(list).follow("Chi bộ ấp Một").follow("Tuyến đường hoa");
    }

    @Test
    void it_is_approved_then_noted_with_what_shows_it_then_closed() {
        SeenPage chosen = choose("Tuyến đường hoa");
        assertThat(chosen.text()).contains("chờ thông qua");
        branch.post(
                chosen.path() + "/notes", chosen.form("form[action$=/approval]").values(), 422);

        SeenPage approved = chosen.formWith("Ghi nhận đã thông qua").send();
        assertThat(approved.text()).contains("chưa ghi tiến độ");
        branch.get(chosen.path() + "/edit", 404);
        approved.formWith("Ghi tiến độ").send(422);
        SeenPage noted = approved.formWith("Ghi tiến độ")
                .set("note", "Trồng xong 500 m")
                .set("proof", "12 - BC/CB")
                .send();
        assertThat(noted.text()).contains("Trồng xong 500 m", "đang làm, ghi ngày 01/3/2024");
        assertThat(noted.document().select("a[href^='/documents?q=12-BC']")).hasSize(1);
        noted.formWith("Kết thúc theo dõi").send(422);
        SeenPage closed =
                noted.formWith("Kết thúc theo dõi").set("reached", "true").send();
        assertThat(closed.text()).contains("đã đạt");
        assertThat(closed.document().select("form[action$=/notes]")).isEmpty();
    }

    @Test
    void what_is_due_and_not_closed_is_late() {
        SeenPage chosen = branch.get("/breakthroughs/new?unit=" + cast.branch() + "&year=2024")
                .formWith("Lưu")
                .set("title", "Camera an ninh")
                .set("dueOn", "2024-06-30")
                .send();
        chosen.formWith("Ghi nhận đã thông qua").send();
        clock.moveTo(LocalDate.of(2024, 7, 1));
        assertThat(branch.get(chosen.path()).text()).contains("quá hạn 30/6/2024");
    }

    @Test
    void the_same_twice_is_chosen_once_and_strangers_see_nothing() {
        SeenPage chosen = choose("Tuyến đường hoa");
        branch.get("/breakthroughs/new?unit=" + cast.branch() + "&year=2024")
                .formWith("Lưu")
                .set("title", "Tuyến đường hoa")
                .send(422);
        PageClient other = PageClient.signedIn(port, cast.otherSecretary());
        other.get(chosen.path(), 404);
        other.get("/breakthroughs?unit=" + cast.branch(), 404);
        branch.get("/breakthroughs/new?unit=" + cast.secondBranch(), 404);
        branch.get(chosen.path()).form("form[action$=/removal]").send();
        branch.get(chosen.path(), 404);
    }

    private SeenPage choose(String title) {
        return branch.get("/breakthroughs/new?unit=" + cast.branch() + "&year=2024")
                .formWith("Lưu")
                .set("title", title)
                .send();
    }
}
