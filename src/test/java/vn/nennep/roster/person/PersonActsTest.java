package vn.nennep.roster.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.people.Affiliations;
import vn.nennep.people.People;
import vn.nennep.people.PersonId;
import vn.nennep.people.Positions;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;

@PageTest
class PersonActsTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    @Autowired
    Given given;

    @Autowired
    People people;

    @Autowired
    Affiliations affiliations;

    @Autowired
    Positions positions;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private Cast cast;
    private PersonId person;
    private PageClient secretary;
    private String address;

    @BeforeEach
    void a_member_of_the_first_branch() {
        clock.moveTo(MAY);
        cast = given.cast();
        person = cast.members().get(1);
        address = "/people/" + person;
        secretary = PageClient.signedIn(port, given.account(Role.COMMITTEE_SECRETARY, cast.grassroots()));
    }

    @Test
    void the_page_tells_where_somebody_takes_part_and_took_part() {
        affiliations.stayFor(person, cast.secondBranch(), LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 1));
        positions.appoint(person, cast.grassroots(), "Phó Bí thư Đảng ủy", MAY, null);

        SeenPage page = secretary.get("/people").follow("Nguyễn Văn Bảy");

        assertThat(page.heading()).isEqualTo("Nguyễn Văn Bảy");
        assertThat(page.text("section:has(#now-title)"))
                .contains("Sinh hoạt chính thức Chi bộ ấp Một", "Phó Bí thư Đảng ủy", "cán bộ chủ chốt")
                .doesNotContain("Chi bộ ấp Hai");
        assertThat(page.document().select("section:has(#days-title) li").eachText())
                .contains("từ 01/02/2024 đến hết 31/3/2024 Sinh hoạt tạm thời Chi bộ ấp Hai");
    }

    @Test
    void a_transfer_ends_the_office_at_the_old_place() {
        positions.appoint(person, cast.branch(), "Phó Bí thư chi bộ", MAY, null);

        SeenPage page = secretary
                .get(address)
                .follow("Chuyển sinh hoạt chính thức")
                .formWith("Ghi chuyển")
                .set("place", "Chi bộ ấp Hai, Đảng bộ xã Sen Vàng, Huyện ủy Mộc Lan, Tỉnh ủy")
                .set("day", "2024-05-06")
                .send();

        assertThat(page.text()).contains("Đã ghi chuyển sinh hoạt chính thức của Nguyễn Văn Bảy");
        assertThat(people.home(person, LocalDate.of(2024, 5, 6))).contains(cast.secondBranch());
        assertThat(positions.at(cast.branch(), LocalDate.of(2024, 5, 6))).isEmpty();
        assertThat(positions.at(cast.branch(), LocalDate.of(2024, 5, 5))).hasSize(1);
    }

    @Test
    void who_is_transferred_away_is_no_longer_known_here_from_that_day() {
        given.unit(
                "Chi bộ Hoa Sứ", "BRANCH", given.unit("Đảng bộ xã Trúc", "GRASSROOTS_COMMITTEE", cast.otherDistrict()));

        SeenPage list = secretary
                .get(address + "/transfer")
                .formWith("Ghi chuyển")
                .set("place", "chi bo hoa su, dang bo xa truc, huyen uy truc dao")
                .set("day", "2024-05-01")
                .send();

        assertThat(list.path()).isEqualTo("/units/" + cast.branch() + "/people");
        assertThat(list.text()).contains("Đã ghi chuyển").contains("03 người sinh hoạt");
        secretary.get(address, 404);
    }

    @Test
    void a_stay_has_a_last_day_and_a_membership_can_end() {
        var union = given.unit("Hội Nông dân " + person, "DISTRICT_MASS_ORGANISATION", cast.district());
        SeenPage page = secretary
                .get(address + "/stay")
                .formWith("Ghi sinh hoạt")
                .set("place", "Hội Nông dân " + person)
                .set("until", "2024-06-30")
                .send();
        assertThat(page.text()).contains("từ 01/5/2024 đến hết 30/6/2024");
        page = page.formWith("Ghi ngày kết thúc").set("day", "2024-05-31").send();
        assertThat(page.text()).contains("đến hết 31/5/2024");

        page = secretary
                .get(address + "/membership")
                .formWith("Ghi nơi tham gia")
                .set("place", "Hội Nông dân " + person)
                .send(422);
        assertThat(page.text()).contains("đã sinh hoạt ở đơn vị này rồi");
        page = page.formWith("Ghi nơi tham gia").set("day", "2024-06-01").send();
        assertThat(page.text()).contains("Tham gia thêm").contains("từ 01/6/2024");
        assertThat(affiliations.of(person))
                .filteredOn(span -> span.unit().equals(union))
                .hasSize(2);
    }

    @Test
    void an_office_is_given_and_ended() {
        SeenPage page = secretary
                .get(address + "/office")
                .formWith("Ghi chức vụ")
                .set("title", "Bí thư chi bộ")
                .set("until", "2024-04-01")
                .send(422);
        assertThat(page.text()).contains("Chọn ngày không trước ngày bắt đầu");
        page = page.formWith("Ghi chức vụ").set("until", "").send();
        assertThat(page.text()).contains("Đã ghi chức vụ Bí thư chi bộ");
        assertThat(positions.at(cast.branch(), MAY)).hasSize(1);

        page = page.formWith("Ghi ngày kết thúc").set("day", "2024-05-31").send();
        assertThat(page.text()).contains("Đã ghi ngày thôi giữ");
        assertThat(positions.at(cast.branch(), LocalDate.of(2024, 6, 1))).isEmpty();
    }

    @Test
    void categories_name_and_year_are_changed() {
        secretary
                .get(address + "/categories")
                .formWith("Đổi đối tượng")
                .tick("categories", "OFFICIAL")
                .send();
        SeenPage wrong = secretary
                .get(address + "/correction")
                .formWith("Lưu")
                .set("birthYear", "3000")
                .send(422);
        assertThat(wrong.text()).contains("Nhập năm sinh bốn chữ số");
        SeenPage page = wrong.formWith("Lưu")
                .set("fullName", "Nguyễn Văn Bẩy")
                .set("birthYear", "1977")
                .send();

        assertThat(page.heading()).isEqualTo("Nguyễn Văn Bẩy");
        assertThat(page.text()).contains("Sinh 1977", "Đảng viên, cán bộ, công chức, viên chức");
    }

    @Test
    void who_left_stays_on_the_pages_of_those_who_knew_them_and_may_come_back() {
        SeenPage page = secretary
                .get(address + "/departure")
                .formWith("Ghi thôi sinh hoạt")
                .set("day", "2024-05-01")
                .send();

        assertThat(page.text()).contains("Đã ghi thôi sinh hoạt").contains("Đã thôi sinh hoạt");
        assertThat(page.document().select("section:has(#acts-title) a").eachText())
                .containsExactly("Tiếp nhận trở lại", "Sửa họ tên, năm sinh");
        assertThat(secretary.get("/units/" + cast.branch() + "/people").text()).doesNotContain("Nguyễn Văn Bảy");
    }

    @Test
    void only_those_near_enter_anything() {
        for (Given.SignIn who : List.of(cast.officer(), cast.secretary(), cast.member(), cast.administrator())) {
            PageClient client = PageClient.signedIn(port, who);
            client.get("/desk");
            client.get(address, 404);
            client.post(address + "/departure", Map.of("day", List.of("2024-05-01")), 404);
            client.post(address + "/transfer", Map.of(), 404);
        }
        assertThat(people.home(person, MAY.plusDays(1))).contains(cast.branch());
    }

    @Test
    void it_looks_well() {
        positions.appoint(person, cast.branch(), "Phó Bí thư chi bộ", MAY, null);
        positions.appoint(person, cast.grassroots(), "Phó Bí thư Đảng ủy", MAY, null);
        affiliations.stayFor(person, cast.secondBranch(), LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 1));
        affiliations.join(
                person, given.unit("Hội Nông dân huyện Mộc Lan", "DISTRICT_MASS_ORGANISATION", cast.district()), MAY);
        Given.SignIn commune = given.account(Role.COMMITTEE_SECRETARY, cast.grassroots());
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(commune).open(address).look("mot-nguoi");
            visit.open(address + "/transfer").look("chuyen-sinh-hoat");
            visit.page().locator("#place").fill("Chi bộ ấp Hai");
            visit.page().locator("button.btn-primary").click();
            visit.look("chuyen-sinh-hoat-nhieu-don-vi");
            visit.open(address + "/office").look("them-chuc-vu");
        }
    }
}
