package vn.nennep.documents.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

/// The register through its pages (1.1–1.4, 1.6).
@PageTest
class RegisterTest {

    private static final Path PLAN = Path.of("src/test/resources/intake/08-KH-HU-district.txt");

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    Cast cast;
    PageClient secretary;

    @BeforeEach
    void aDistrictKeepsItsRegister() {
        cast = given.cast();
        secretary = PageClient.signedIn(port, cast.secretary());
    }

    @Test
    void a_file_is_enough_and_the_same_one_twice_answers_the_one_that_stands() {
        SeenPage edit = hand("kế hoạch 08.txt", text());
        assertThat(edit.path()).endsWith("/edit");
        assertThat(edit.document().select("[name=kind] option[selected]").val()).isEqualTo("KH");
        assertThat(edit.document().select("[name=symbol]").val()).isEqualTo("08-KH/HU");
        assertThat(edit.document().select("[name=title]").text()).isNotBlank();
        SeenPage document = edit.formWith("Lưu").set("urgency", "URGENT").send();
        assertThat(document.heading()).startsWith("Kế hoạch số 08-KH/HU ngày");
        assertThat(document.text()).contains("Khẩn");

        SeenPage again = hand("bản khác tên.txt", text());
        assertThat(again.path()).isEqualTo(document.path());
        SeenPage byHand = byHand(secretary, "Kế hoạch", "08 - KH/HU", dateOf(edit), issuerOf(edit), "Gõ lại bằng tay");
        assertThat(byHand.path()).isEqualTo(document.path());
    }

    @Test
    void entered_by_hand_it_must_say_what_it_is_and_nothing_typed_is_lost() {
        SeenPage refused = secretary
                .get("/documents/new")
                .form("form[enctype]")
                .set("title", "Về việc học tập chuyên đề")
                .send(422);
        assertThat(refused.text()).contains("Chọn loại văn bản", "Nhập cơ quan ban hành", "Nhập ngày văn bản");
        assertThat(refused.document().select("[name=title]").text()).isEqualTo("Về việc học tập chuyên đề");

        SeenPage absurd = secretary
                .get("/documents/new")
                .form("form[enctype]")
                .set("title", "dài ".repeat(1000))
                .set("datedOn", "9999-05-18")
                .send(422);
        assertThat(absurd.text()).contains("Rút trích yếu còn không quá 2.000 chữ", "Xem lại năm");
    }

    @Test
    void a_text_that_is_stamped_secret_is_refused_and_not_kept() {
        secretary
                .get("/documents/new")
                .form("form[enctype]")
                .attach("file", "van ban.txt", "text/plain", ("TỐI MẬT\n" + text()).getBytes(StandardCharsets.UTF_8))
                .send(422);
        assertThat(secretary.get("/documents").text()).contains("Sổ văn bản đang trống");
    }

    @Test
    void a_number_is_found_in_any_spelling() {
        byHand(secretary, "Kết luận", "01-KL/TW", "2021-05-18", "Bộ Chính trị", "tiếp tục thực hiện Chỉ thị số 05");
        byHand(secretary, "Kế hoạch", "77/KH-BTV", "2024-03-01", "Hội Liên hiệp Phụ nữ", "tổ chức hội thi");
        byHand(secretary, "Quy định", "16-QĐi/TU", "2024-02-01", "Tỉnh ủy Thử Nghiệm", "về trách nhiệm nêu gương");
        for (String spelling : new String[] {"01 - KL/TW", "01-KL/TW", "KL 01", "1 kl", "kết luận 01"}) {
            assertThat(found(spelling)).as(spelling).containsExactly("Kết luận số 01-KL/TW");
        }
        assertThat(found("Số   77  /KH-BTV")).containsExactly("Kế hoạch số 77/KH-BTV");
        assertThat(found("16-QĐi/TU")).containsExactly("Quy định số 16-QĐi/TU");
        assertThat(found("16-qđi/tu")).containsExactly("Quy định số 16-QĐi/TU");
    }

    @Test
    void words_are_found_with_and_without_diacritics_and_those_spelt_alike_come_first() {
        byHand(secretary, "Công văn", "2-CV/HU", "2024-03-02", "Huyện ủy Mộc Lan", "về bản cam kết của đảng viên");
        byHand(secretary, "Công văn", "3-CV/HU", "2024-03-03", "Huyện ủy Mộc Lan", "về bàn giao tài liệu");
        assertThat(found("ban giao")).containsExactly("Công văn số 03-CV/HU");
        assertThat(found("về bản")).containsExactly("Công văn số 02-CV/HU", "Công văn số 03-CV/HU");
        assertThat(found("về bàn")).containsExactly("Công văn số 03-CV/HU", "Công văn số 02-CV/HU");
        assertThat(found("CAM KẾT ĐẢNG VIÊN")).containsExactly("Công văn số 02-CV/HU");
        assertThat(found("hoàn toàn không có")).isEmpty();
        assertThat(found("!!! & | : ' \\ %")).isNotNull();
    }

    @Test
    void what_a_file_says_is_found_and_shown_where_it_stands() {
        hand("ke hoach.txt", text());
        SeenPage list = secretary.get("/documents?q=hoc+tap+quan+triet");
        assertThat(list.document().select(".snippet mark").eachText()).contains("học", "tập");
    }

    @Test
    void filters_narrow_by_direction_kind_year_and_issuer() {
        byHand(secretary, "Kết luận", "01-KL/TW", "2021-05-18", "Bộ Chính trị", "một");
        byHand(secretary, "Kế hoạch", "08-KH/HU", "2024-05-18", "Huyện ủy Mộc Lan", "hai");
        assertThat(rows("?year=2021")).containsExactly("Kết luận số 01-KL/TW");
        assertThat(rows("?kind=KH")).containsExactly("Kế hoạch số 08-KH/HU");
        assertThat(rows("?issuer=bo+chinh")).containsExactly("Kết luận số 01-KL/TW");
        assertThat(rows("?direction=ISSUED")).isEmpty();
        assertThat(rows("?year=abc")).hasSize(2);
    }

    @Test
    void the_register_of_a_unit_is_for_those_above_and_for_whom_it_was_sent_to() {
        SeenPage document = byHand(secretary, "Công văn", "9-CV/HU", "2024-03-02", "Huyện ủy Mộc Lan", "mời họp");
        PageClient.signedIn(port, cast.officer()).get(document.path());
        PageClient branch = PageClient.signedIn(port, cast.branchSecretary());
        PageClient member = PageClient.signedIn(port, cast.member());
        PageClient other = PageClient.signedIn(port, cast.otherSecretary());
        branch.get(document.path(), 404);
        other.get(document.path(), 404);
        SeenPage nothing = branch.get("/documents?q=mời+họp");
        assertThat(nothing.text()).contains("Không tìm thấy");
        assertThat(nothing.follow("Tìm “mời họp” trong tài liệu học tập").text())
                .as("materials have a search of their own")
                .contains("tài liệu");

        document.formWith("Gửi").tick("units", cast.grassroots().toString()).send();
        branch.get(document.path());
        member.get(document.path());
        assertThat(branch.get("/documents?q=mời+họp").text()).contains("09-CV/HU");
        other.get(document.path(), 404);
        assertThat(branch.get(document.path()).document().select("a[href$=/edit]"))
                .isEmpty();
        branch.get(document.path() + "/edit", 404);

        secretary.get(document.path()).formWith("Thu lại").send();
        branch.get(document.path(), 404);
    }

    @Test
    void a_scan_is_kept_as_the_signed_copy_and_what_is_no_document_is_not() throws IOException {
        SeenPage document = byHand(secretary, "Công văn", "9-CV/HU", "2024-03-02", "Huyện ủy Mộc Lan", "mời họp");
        String form = "form[action$=/signed-copy]";
        document.form(form)
                .attach("file", "a.exe", "x/y", new byte[] {'M', 'Z', 0, 1, 2, 3})
                .send(422);
        byte[] pdf = SampleScan.pdf();
        SeenPage kept = document.form(form)
                .attach("file", "bản ký.pdf", "application/pdf", pdf)
                .send();
        assertThat(kept.text()).contains("Tải bản đã ký");
        assertThat(secretary.download(document.path() + "/signed-copy").body()).isEqualTo(pdf);
    }

    private SeenPage hand(String name, String text) {
        return secretary
                .get("/documents/new")
                .form("form[enctype]")
                .attach("file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8))
                .send();
    }

    static SeenPage byHand(PageClient client, String kind, String symbol, String on, String issuer, String title) {
        SeenPage blank = client.get("/documents/new");
        String sign = blank.document().select("[name=kind] option").stream()
                .filter(option -> option.text().equals(kind))
                .findFirst()
                .orElseThrow()
                .val();
        return blank.form("form[enctype]")
                .set("kind", sign)
                .set("symbol", symbol)
                .set("datedOn", on)
                .set("issuer", issuer)
                .set("title", title)
                .send();
    }

    private static String dateOf(SeenPage edit) {
        return edit.document().select("[name=datedOn]").val();
    }

    private static String issuerOf(SeenPage edit) {
        return edit.document().select("[name=issuer]").val();
    }

    private List<String> found(String words) {
        return rows("?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private List<String> rows(String query) {
        return secretary
                .get("/documents" + query)
                .document()
                .select("tbody th > a")
                .eachText();
    }

    private static String text() {
        try {
            return Files.readString(PLAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
