package vn.nennep.roster.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.people.Affiliations;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonId;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;

@PageTest
class PeoplePagesTest {

    @Autowired
    Given given;

    @Autowired
    Affiliations affiliations;

    @LocalServerPort
    int port;

    private Cast cast;

    @BeforeEach
    void a_province() {
        cast = given.cast();
    }

    @Test
    void the_branch_secretary_comes_to_the_own_list() {
        SeenPage page = as(cast.branchSecretary()).get("/people");

        assertThat(page.path()).isEqualTo("/units/" + cast.branch() + "/people");
        assertThat(page.heading()).isEqualTo("04 người sinh hoạt ở Chi bộ ấp Một");
        assertThat(names(page))
                .containsExactly("Đặng Thị Ngọc Ánh", "Nguyễn Văn Bảy", "Trần Quốc Đạt", "Tôn Nữ Thu Hà");
    }

    @Test
    void the_committee_directly_above_knows_the_people_of_all_its_branches() {
        Given.SignIn commune = given.account(Role.COMMITTEE_SECRETARY, cast.grassroots());

        SeenPage page = as(commune).get("/people");

        assertThat(page.heading()).isEqualTo("05 người sinh hoạt ở 02 đơn vị");
        assertThat(names(page)).contains("Lê Thị Ước", "Nguyễn Văn Bảy");
        assertThat(page.text()).contains("Chi bộ ấp Hai");
        assertThat(as(commune).get("/units/" + cast.secondBranch() + "/people").heading())
                .isEqualTo("01 người sinh hoạt ở Chi bộ ấp Hai");
    }

    @Test
    void everybody_further_up_sees_numbers() {
        for (Given.SignIn who : List.of(cast.officer(), cast.secretary())) {
            SeenPage district = as(who).get("/units/" + cast.district() + "/people");
            assertThat(district.heading()).isEqualTo("05 người sinh hoạt ở Huyện ủy Mộc Lan");
            SeenPage branch = as(who).get("/units/" + cast.branch() + "/people");
            assertThat(branch.heading()).isEqualTo("04 người sinh hoạt ở Chi bộ ấp Một");
            assertThat(branch.text()).doesNotContain("Nguyễn Văn Bảy");
            as(who).get("/people/" + cast.members().get(1), 404);
            as(who).get("/units/" + cast.branch() + "/people/new", 404);
        }
    }

    @Test
    void heads_and_memberships_are_told_apart() {
        var union = given.unit("Hội Nông dân huyện Mộc Lan", "DISTRICT_MASS_ORGANISATION", cast.district());
        affiliations.join(cast.members().get(1), union, Given.SINCE);
        affiliations.join(cast.members().get(2), union, Given.SINCE);

        SeenPage page = as(cast.officer()).get("/units/" + cast.district() + "/people");

        assertThat(page.heading()).startsWith("05 người");
        assertThat(page.document().select(".figures").text()).contains("07 lượt sinh hoạt");
        assertThat(page.document().select("tr:contains(Hội Nông dân) td").eachText())
                .containsExactly("0", "0", "0", "2");
    }

    @Test
    void a_name_is_found_and_the_filter_dropped() {
        PageClient client = as(cast.branchSecretary());
        SeenPage found = client.get("/people").formWith("Tìm").set("q", "bay").send();

        assertThat(found.heading()).isEqualTo("01 người tên có “bay”");
        assertThat(names(found)).containsExactly("Nguyễn Văn Bảy");
        SeenPage nobody = client.get("/people").formWith("Tìm").set("q", "xyz").send();
        assertThat(nobody.heading()).isEqualTo("Không ai tên có “xyz”");
        assertThat(names(nobody.follow("Bỏ lọc"))).hasSize(4);
        SeenPage others = client.get("/people")
                .formWith("Tìm")
                .set("category", "UNION_MEMBER")
                .send();
        assertThat(others.heading()).isEqualTo("Chi bộ ấp Một chưa có đoàn viên, hội viên nào");
    }

    @Test
    void a_long_list_is_turned_page_by_page() {
        for (int i = 0; i < 120; i++) {
            given.person("Nguyễn Văn Sáu", cast.branch());
        }
        SeenPage first = as(cast.branchSecretary()).get("/people");
        SeenPage second = first.follow("Sau");
        SeenPage third = second.follow("Sau");

        assertThat(names(first)).hasSize(50);
        assertThat(names(third)).hasSize(24);
        assertThat(third.document().select("nav.pager a").eachText()).containsExactly("Trước");
        assertThat(names(third.follow("Trước"))).isEqualTo(names(second));
    }

    @Test
    void somebody_is_added_and_a_namesake_only_on_purpose() {
        PageClient client = as(cast.branchSecretary());
        SeenPage form = client.get("/people").follow("Thêm người");
        SeenPage added = form.formWith("Thêm vào danh sách")
                .set("fullName", "  nguyễn  văn Tám ")
                .set("birthYear", "1980")
                .set("day", "2024-03-01")
                .send();
        assertThat(added.text()).contains("Đã thêm nguyễn văn Tám");
        assertThat(names(added)).contains("nguyễn văn Tám");

        SeenPage same = client.get("/units/" + cast.branch() + "/people/new")
                .formWith("Thêm vào danh sách")
                .set("fullName", "Nguyễn Văn Tám")
                .set("day", "2024-03-01")
                .send(422);
        assertThat(same.text()).contains("Trong danh sách đã có nguyễn văn Tám, sinh 1980");
        SeenPage another =
                same.formWith("Thêm vào danh sách").tick("another", "true").send();
        assertThat(another.heading()).startsWith("06 người");

        SeenPage wrong = client.get("/units/" + cast.branch() + "/people/new")
                .formWith("Thêm vào danh sách")
                .set("fullName", "")
                .set("birthYear", "1850")
                .set("day", "")
                .send(422);
        assertThat(wrong.document().select(".error-summary li").eachText())
                .contains("Nhập họ và tên", "Nhập ngày bắt đầu sinh hoạt ở đây");
    }

    @Test
    void it_looks_well() {
        PersonId hung = given.person("Nguyễn Văn Hùng", cast.branch(), PersonCategory.MEMBER, PersonCategory.OFFICIAL);
        given.person("Nguyễn Văn Hùng", cast.branch());
        affiliations.join(
                hung,
                given.unit("Hội Nông dân huyện Mộc Lan", "DISTRICT_MASS_ORGANISATION", cast.district()),
                Given.SINCE);
        Given.SignIn commune = given.account(Role.COMMITTEE_SECRETARY, cast.grassroots());
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(commune).open("/people").look("danh-sach-nguoi");
            visit.open("/units/" + cast.branch() + "/people/new").look("them-nguoi");
            visit.open("/units/" + cast.grassroots() + "/people").look("so-luong-nguoi");
            visit.open("/people?q=khong-co-ai").look("khong-tim-thay-nguoi");
        }
    }

    private static List<String> names(SeenPage page) {
        return page.document().select("tbody th a").eachText();
    }

    private PageClient as(Given.SignIn who) {
        return PageClient.signedIn(port, who);
    }
}
