package vn.nennep.documents.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenForm;
import vn.nennep.testing.SeenPage;

/// Study materials and which units have them (1.3).
@PageTest
class MaterialTest {

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    Cast cast;
    PageClient secretary;

    @BeforeEach
    void aDistrict() {
        cast = given.cast();
        secretary = PageClient.signedIn(port, cast.secretary());
    }

    @Test
    void what_a_body_issues_all_below_it_open_and_units_are_counted_not_persons() {
        SeenPage issued = blank().set("title", "Đề cương học tập chuyên đề")
                .set("kind", "OUTLINE")
                .attach(
                        "file",
                        "de cuong.txt",
                        "text/plain",
                        "Nội dung về ý chí tự lực".getBytes(StandardCharsets.UTF_8))
                .send();
        assertThat(issued.only("#spread").text()).isEqualTo("0 trong 03 đơn vị đã nhận, 0 đã mở");

        PageClient member = PageClient.signedIn(port, cast.member());
        assertThat(member.get("/materials?q=y+chi+tu+luc").document().select(".snippet mark"))
                .isNotEmpty();
        assertThat(member.rawPost(issued.path() + "/opening", token(member, issued.path()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(new String(member.download(issued.path() + "/file").body(), StandardCharsets.UTF_8))
                .isEqualTo("Nội dung về ý chí tự lực");
        PageClient branch = PageClient.signedIn(port, cast.branchSecretary());
        assertThat(branch.get(issued.path()).text()).contains("Đã nhận tài liệu này");
        assertThat(secretary.get(issued.path()).only("#spread").text()).isEqualTo("1 trong 03 đơn vị đã nhận, 1 đã mở");
        assertThat(PageClient.signedIn(port, cast.officer()).get(issued.path()).text())
                .contains("đã mở");
        PageClient.signedIn(port, cast.otherSecretary()).get(issued.path(), 404);
    }

    @Test
    void a_link_is_opened_by_the_unit_and_then_leads_there() {
        SeenPage issued = blank().set("title", "Video hội nghị")
                .set("kind", "VIDEO")
                .set("url", "https://video.example/hoi-nghi")
                .send();
        PageClient branch = PageClient.signedIn(port, cast.branchSecretary());
        assertThat(branch.get(issued.path()).document().select("a[href^=https://video.example]"))
                .isEmpty();
        SeenPage opened = branch.get(issued.path()).formWith("Mở tài liệu").send();
        assertThat(opened.document().select("a[href^=https://video.example]").attr("rel"))
                .contains("noopener");
    }

    @Test
    void printed_copies_are_received_without_being_opened() {
        String path = blank().set("title", "Sách")
                .set("kind", "BOOKLET")
                .set("url", "https://a.example/s")
                .send()
                .path();
        PageClient branch = PageClient.signedIn(port, cast.branchSecretary());
        assertThat(branch.get(path).formWith("Đã nhận bản in").send().text()).contains("Đã nhận tài liệu này");
        assertThat(secretary.get(path).only("#spread").text()).isEqualTo("1 trong 03 đơn vị đã nhận, 0 đã mở");
    }

    @Test
    void a_material_needs_a_file_or_an_address_of_a_page_and_nothing_secret() {
        assertThat(blank().set("title", "Sách").set("kind", "BOOKLET").send(422).text())
                .contains("Chọn tệp, hoặc nhập");
        blank().set("title", "Sách")
                .set("kind", "LINK")
                .set("url", "javascript:alert(1)")
                .send(422);
        blank().set("title", "Sách")
                .set("kind", "BOOKLET")
                .attach("file", "s.txt", "text/plain", "MẬT\nNội dung".getBytes(StandardCharsets.UTF_8))
                .send(422);
        PageClient.signedIn(port, cast.branchSecretary()).get("/materials/new", 404);
    }

    private SeenForm blank() {
        return secretary.get("/materials/new").form("form[enctype]");
    }

    private static Map<String, List<String>> token(PageClient client, String path) {
        return client.get(path).formWith("Mở tài liệu").values();
    }
}
