package vn.nennep.documents.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Register;
import vn.nennep.documents.Register.Citation;
import vn.nennep.documents.Register.Direction;
import vn.nennep.documents.Register.NewDocument;
import vn.nennep.documents.Relation;
import vn.nennep.organization.UnitId;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

/// What rests on what, both ways and across levels (1.2).
@PageTest
class CitationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    Register register;

    Cast cast;
    PageClient officer;

    @BeforeEach
    void aProvince() {
        cast = given.cast();
        officer = PageClient.signedIn(port, cast.officer());
    }

    @Test
    void a_document_named_before_it_is_registered_is_linked_by_itself_once_it_is() {
        DocumentId plan =
                issued(cast.district(), "08-KH/HU", "Huyện ủy Mộc Lan", cites("61-KH/TU", "Ban Thường vụ Tỉnh ủy"));
        SeenPage before = page(plan);
        assertThat(before.only("#citations").text()).contains("61-KH/TU ngày 05/3/2024", "chưa có trong sổ");
        assertThat(before.document().select("svg g.is-unknown")).hasSize(1);

        DocumentId above = issued(cast.province(), "61-KH/TU", "Tỉnh ủy Thử Nghiệm");
        assertThat(page(plan).document().select("#citations li a").eachAttr("href"))
                .containsExactly("/documents/" + above);
        SeenPage cited = page(above);
        assertThat(cited.only("#citations").text()).contains("Dựa trên văn bản này", "08-KH/HU");
        assertThat(cited.document().select("svg a").eachAttr("href")).containsExactly("/documents/" + plan);
    }

    @Test
    void the_chain_goes_on_behind_the_nearest_and_circles_end() {
        DocumentId top =
                issued(cast.province(), "61-KH/TU", "Tỉnh ủy Thử Nghiệm", cites("09-KH/ĐU", "Đảng ủy xã Sen Vàng"));
        DocumentId middle = issued(cast.district(), "08-KH/HU", "Huyện ủy Mộc Lan", cites("61-KH/TU", "Tỉnh ủy"));
        DocumentId low = issued(cast.grassroots(), "09-KH/ĐU", "Đảng ủy xã Sen Vàng", cites("08-KH/HU", "Huyện ủy"));
        SeenPage page = page(low);
        assertThat(page.document().select("#citations li .snippet a").eachAttr("href"))
                .containsExactlyInAnyOrder("/documents/" + top, "/documents/" + middle);
        assertThat(page.document().select("svg a").eachAttr("href"))
                .contains("/documents/" + middle, "/documents/" + top);
    }

    @Test
    void the_same_number_of_another_issuer_or_another_day_is_another_document() {
        issued(cast.otherDistrict(), "12-KH/HU", "Huyện ủy Trúc Đào");
        DocumentId plan = issued(cast.grassroots(), "09-KH/ĐU", "Đảng ủy xã", cites("12-KH/HU", "Huyện ủy Mộc Lan"));
        DocumentId later = issued(
                cast.secondBranch(),
                "10-KH/CB",
                "Chi bộ",
                new Citation("12-KH/HU", DAY.plusYears(5), "Huyện ủy Trúc Đào"));
        assertThat(page(plan).text()).contains("chưa có trong sổ");
        assertThat(page(later).text()).contains("chưa có trong sổ");
    }

    @Test
    void what_is_out_of_reach_is_named_and_not_linked() {
        issued(cast.province(), "61-KH/TU", "Tỉnh ủy Thử Nghiệm");
        DocumentId plan = issued(cast.district(), "08-KH/HU", "Huyện ủy Mộc Lan", cites("61-KH/TU", "Tỉnh ủy"));
        SeenPage page = PageClient.signedIn(port, cast.secretary()).get("/documents/" + plan);
        assertThat(page.document().select("#citations li a[href^=/documents]")).isEmpty();
        assertThat(page.text()).contains("61-KH/TU");
    }

    @Test
    void citations_are_put_right_by_hand() {
        DocumentId plan = issued(cast.district(), "08-KH/HU", "Huyện ủy Mộc Lan");
        PageClient secretary = PageClient.signedIn(port, cast.secretary());
        SeenPage page = secretary.get("/documents/" + plan);
        String form = "form[action$=/citations]";
        page.form(form).set("symbol", "không phải số").send(422);
        SeenPage added = page.form(form)
                .set("symbol", "Số 05 - CT/TW")
                .set("relation", "CARRIES_OUT")
                .send();
        assertThat(added.only("#citations").text()).contains("Thực hiện", "05-CT/TW");
        page.form(form).set("symbol", "05-CT/TW").send();
        assertThat(secretary.get("/documents/" + plan).document().select("#citations li"))
                .hasSize(1);
        assertThat(added.form("form[action*=/citations/]").send().document().select("#citations li"))
                .isEmpty();
    }

    @Test
    void the_relation_is_read_from_the_words_before() {
        assertThat(read("Căn cứ ")).isEqualTo(Relation.BASIS);
        assertThat(read("Thực hiện ")).isEqualTo(Relation.CARRIES_OUT);
        assertThat(read("Căn cứ Điều lệ Đảng; thực hiện ")).isEqualTo(Relation.CARRIES_OUT);
        assertThat(read("Kế hoạch này thay thế ")).isEqualTo(Relation.REPLACES);
        assertThat(read("sửa đổi, bổ sung một số điều của ")).isEqualTo(Relation.SUPPLEMENTS);
        assertThat(read("Thực hiện nghị quyết. ")).isEqualTo(Relation.BASIS);
    }

    private static Relation read(String words) {
        return Relation.before(words + "Kế hoạch số 61-KH/TU", words.length());
    }

    private SeenPage page(DocumentId document) {
        return officer.get("/documents/" + document);
    }

    private static Citation cites(String symbol, String issuer) {
        return new Citation(symbol, DAY, issuer, Relation.CARRIES_OUT);
    }

    private DocumentId issued(UnitId unit, String symbol, String issuer, Citation... citations) {
        return register.register(new NewDocument(
                unit,
                Direction.ISSUED,
                "KH",
                symbol,
                DAY,
                issuer,
                "thực hiện chuyên đề",
                null,
                null,
                null,
                List.of(),
                List.of(citations),
                null));
    }
}
