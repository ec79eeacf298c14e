package vn.nennep.desk.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.organization.UnitChanges;
import vn.nennep.people.PersonCategory;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

@PageTest
class UnitPagesTest {

    @Autowired
    Given given;

    @Autowired
    UnitChanges changes;

    @LocalServerPort
    int port;

    private Cast cast;

    @BeforeEach
    void openAProvince() {
        cast = given.cast();
    }

    @Test
    void the_officer_sees_the_units_directly_below_with_their_branches_and_members() {
        SeenPage page = as(cast.officer()).get("/units");

        assertThat(page.heading()).isEqualTo("Tỉnh ủy Thử Nghiệm: 03 đơn vị trực thuộc");
        assertThat(page.text("tr:contains(Mộc Lan)")).isEqualTo("Huyện ủy Mộc Lan Huyện ủy 2 5 –");
        assertThat(page.follow("Huyện ủy Mộc Lan").heading()).isEqualTo("Huyện ủy Mộc Lan: 02 chi bộ, 05 đảng viên");
    }

    @Test
    void units_are_found_with_and_without_diacritics_within_reach_only() {
        PageClient secretary = as(cast.secretary());

        SeenPage found = secretary.get("/units?q=ap+mot");
        assertThat(found.heading()).isEqualTo("01 đơn vị tên có “ap mot”");
        assertThat(found.text("tbody tr")).isEqualTo("Chi bộ ấp Một Chi bộ Đảng bộ xã Sen Vàng");
        assertThat(secretary.get("/units?q=tr%C3%BAc").heading()).isEqualTo("Không có đơn vị nào tên “trúc”");
    }

    @Test
    void a_unit_out_of_reach_does_not_exist() {
        as(cast.otherSecretary()).get("/units/" + cast.district(), 404);
        as(cast.branchSecretary()).get("/units/" + cast.grassroots(), 404);
        as(cast.officer()).get("/units/987654321", 404);
    }

    @Test
    void names_are_shown_to_the_branch_and_to_nobody_above() {
        SeenPage own = as(cast.branchSecretary()).get("/units/" + cast.branch());

        assertThat(own.document().select("#people li").eachText())
                .containsExactly("Đặng Thị Ngọc Ánh", "Nguyễn Văn Bảy", "Trần Quốc Đạt", "Tôn Nữ Thu Hà");
        SeenPage above = as(cast.officer()).get("/units/" + cast.branch());
        assertThat(above.heading()).isEqualTo("Chi bộ ấp Một: 04 đảng viên");
        assertThat(above.text()).doesNotContain("Nguyễn Văn Bảy");
        assertThat(as(cast.member()).get("/units").text()).doesNotContain("Trần Quốc Đạt");
    }

    @Test
    void the_page_tells_where_a_unit_stands_and_what_it_was_called() {
        changes.rename(cast.grassroots(), "Đảng bộ thị trấn Sen Vàng", "Sen Vàng", LocalDate.of(2024, 2, 1));

        SeenPage page = as(cast.secretary()).get("/units/" + cast.grassroots());

        assertThat(page.document()
                        .select("section:contains(Vị trí) li .card-title")
                        .eachText())
                .containsExactly("Tỉnh ủy Thử Nghiệm", "Huyện ủy Mộc Lan", "Đảng bộ thị trấn Sen Vàng");
        assertThat(page.document().select("section:contains(Vị trí) a")).hasSize(1);
        assertThat(page.document()
                        .select("section:contains(Tên gọi) .card-eyebrow")
                        .eachText())
                .containsExactly("từ 01/02/2024", "từ 01/01/2024 đến hết 31/01/2024");
    }

    @Test
    void people_outside_the_party_are_counted_apart() {
        var office = given.unit("Sở Vườn Cảnh", "STATE_BODY", cast.province());
        given.person("Phạm Thị Út", office, PersonCategory.OFFICIAL);

        assertThat(as(cast.officer()).get("/units/" + office).heading()).isEqualTo("Sở Vườn Cảnh: 01 người ngoài Đảng");
    }

    private PageClient as(Given.SignIn who) {
        return PageClient.signedIn(port, who);
    }
}
