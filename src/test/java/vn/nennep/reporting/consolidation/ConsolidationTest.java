package vn.nennep.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.planning.AssignmentId;
import vn.nennep.reporting.GivenReports;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

/// The province's report made from those of its districts (12.3, 12.4).
@PageTest
class ConsolidationTest {

    private static final List<String> SECTIONS = List.of("I", "II.1", "II.2", "II.3", "II.4", "II.5", "III", "IV");

    @Autowired
    Given given;

    @Autowired
    GivenReports reports;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    Cast cast;
    List<AssignmentId> duties;
    PageClient district;
    PageClient otherDistrict;
    PageClient province;

    @BeforeEach
    void two_districts_and_the_province_must_report() {
        cast = given.cast();
        var topic = reports.topic(cast.province());
        duties = reports.duties(cast.province(), topic, cast.district(), cast.otherDistrict(), cast.propaganda());
        reports.duties(cast.district(), topic, cast.grassroots());
        district = PageClient.signedIn(port, cast.secretary());
        otherDistrict = PageClient.signedIn(port, cast.otherSecretary());
        province = PageClient.signedIn(port, cast.officer());
        clock.moveTo(LocalDate.of(2024, 12, 20));
    }

    @Test
    void sentences_are_taken_over_and_their_source_stays_known() {
        submit(district, 0, Map.of("II.1", "Huyện ủy tổ chức 03 hội nghị. Không khí sôi nổi."));
        submit(otherDistrict, 1, Map.of("II.1", "Các chi bộ học nghiêm túc."));
        SeenPage mine = open(province, 2);

        SeenPage page = province.get(mine.path() + "/consolidation?section=II.1");
        assertThat(page.heading()).isEqualTo("02/02 báo cáo cấp dưới đã nộp");
        assertThat(page.text())
                .contains(
                        "Huyện ủy Mộc Lan", "Huyện ủy tổ chức 03 hội nghị.", "Không khí sôi nổi.", "Huyện ủy Trúc Đào");
        SeenPage taken = page.formWith("Lấy câu này").send();
        assertThat(taken.document().select(".take .chip").eachText()).containsExactly("đã lấy");
        assertThat(taken.text("#mine ~ .sheet")).contains("Huyện ủy tổ chức 03 hội nghị.", "Huyện ủy Mộc Lan");

        SeenPage again = province.get(mine.path());
        assertThat(again.only("#section-II-1-body").wholeText()).isEqualTo("Huyện ủy tổ chức 03 hội nghị.");
        assertThat(again.text("#section-II-1")).contains("Câu lấy từ báo cáo cấp dưới", "Huyện ủy Mộc Lan");
        SeenPage without = again.formWith("Bỏ câu này").send();
        assertThat(without.only("#section-II-1-body").wholeText()).isEmpty();
        assertThat(without.text()).doesNotContain("Câu lấy từ báo cáo cấp dưới");
    }

    @Test
    void a_sentence_taken_twice_stands_once_and_a_false_source_is_refused() {
        SeenPage below = submit(district, 0, Map.of("I", "Một câu thật."));
        SeenPage mine = open(province, 2);
        var values = taking("I", below, "Một câu thật.");

        province.post(mine.path() + "/borrowings", values, 200);
        province.post(mine.path() + "/borrowings", values, 200);
        assertThat(province.get(mine.path()).only("#section-I-body").wholeText())
                .isEqualTo("Một câu thật.");

        province.post(mine.path() + "/borrowings", taking("I", below, "Một câu bịa."), 422);
        province.post(mine.path() + "/borrowings", taking("I", mine, "Một câu thật."), 404);
    }

    private static Map<String, List<String>> taking(String section, SeenPage from, String sentence) {
        String id = from.path().substring("/reports/".length());
        return Map.of("section", List.of(section), "from", List.of(id), "sentence", List.of(sentence));
    }

    @Test
    void who_has_not_reported_is_listed_with_the_state_and_drafts_are_not_shown() {
        SeenPage draft = open(otherDistrict, 1);
        write(draft, "I", "Bản nháp chưa xong.");
        SeenPage mine = open(province, 2);

        SeenPage page = province.get(mine.path() + "/consolidation");

        assertThat(page.heading()).isEqualTo("00/02 báo cáo cấp dưới đã nộp, còn 02 chưa tổng hợp được");
        assertThat(page.text("[aria-labelledby=missing]"))
                .contains("Huyện ủy Mộc Lan", "chưa viết", "Huyện ủy Trúc Đào", "đang viết", "30/12/2024")
                .doesNotContain("Đảng bộ xã Sen Vàng");
        assertThat(page.text()).doesNotContain("Bản nháp chưa xong");
    }

    @Test
    void what_a_unit_overruled_is_seen_above_and_the_own_figure_comes_from_data() {
        SeenPage report = open(district, 0);
        report.form("form[action$='/figures/planning.exemplars/overruling']")
                .set("numerator", "77")
                .set("reason", "Hai mô hình chưa ghi vào sổ.")
                .send();
        submitOpened(district, report, Map.of());
        SeenPage mine = open(province, 2);

        SeenPage page = province.get(mine.path() + "/consolidation?section=II.3");

        assertThat(page.text("article")).contains("77 mô hình", "Khác với dữ liệu", "Hai mô hình chưa ghi vào sổ.");
        assertThat(page.text("#mine ~ .card")).contains("00 mô hình").doesNotContain("77");
    }

    @Test
    void a_district_consolidates_its_own_and_the_committee_receives_the_provinces_report() {
        SeenPage mine = open(district, 0);
        assertThat(district.get(mine.path() + "/consolidation").text("[aria-labelledby=missing]"))
                .contains("Đảng bộ xã Sen Vàng")
                .doesNotContain("Trúc Đào");

        SeenPage whole = submit(province, 2, Map.of());
        assertThat(whole.document().select("form[action$=acceptance]")).isEmpty();
        PageClient secretary = PageClient.signedIn(port, given.account(Role.COMMITTEE_SECRETARY, cast.province()));
        assertThat(secretary
                        .get(whole.path())
                        .formWith("Chấp nhận báo cáo")
                        .send()
                        .heading())
                .contains("đã được chấp nhận");
    }

    @Test
    void the_document_has_the_structure_of_year_end_reports_and_its_figures() throws IOException {
        submit(district, 0, Map.of("II.1", "Huyện ủy tổ chức 03 hội nghị."));
        SeenPage mine = open(province, 2);
        province.get(mine.path() + "/consolidation?section=II.1")
                .formWith("Lấy câu này")
                .send();
        mine.client()
                .get(mine.path())
                .form("form[action$='/figures/planning.study.members/overruling']")
                .set("numerator", "34.118")
                .set("denominator", "35.029")
                .set("reason", "Cộng cả các đơn vị chưa ghi danh sách.")
                .send();
        submitOpened(province, province.get(mine.path()), Map.of("V", "Thiếu báo cáo viên."));

        byte[] word = province.download(mine.path() + "/document").body();
        keep("report-draft.docx", word);
        List<String> lines = lines(word);
        assertThat(lines)
                .containsSubsequence(
                        "I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI THỰC HIỆN",
                        "Nội dung mục I.",
                        "II- KẾT QUẢ THỰC HIỆN",
                        "1. Việc tổ chức nghiên cứu, học tập, quán triệt",
                        "Huyện ủy tổ chức 03 hội nghị.",
                        "5. Công tác kiểm tra, giám sát, biểu dương, khen thưởng",
                        "III- ĐÁNH GIÁ CHUNG",
                        "IV- PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025",
                        "V- KHÓ KHĂN, VƯỚNG MẮC; ĐỀ XUẤT, KIẾN NGHỊ",
                        "PHỤ LỤC SỐ LIỆU");
        assertThat(lines)
                .anyMatch(line -> line.contains("Tỷ lệ đảng viên học tập đạt 97,4% (34.118/35.029 đảng viên)"));
        assertThat(String.join("\n", lines)).doesNotContain("Mộc Lan:");
        assertThat(annex(word)).anySatisfy(row -> assertThat(row.getFirst())
                .contains("97,4%", "34.118", "35.029", "Cộng cả các đơn vị chưa ghi danh sách."));
    }

    @Test
    void an_issued_report_bears_its_number_and_is_kept_as_it_was() {
        SeenPage mine = submit(province, 2, Map.of());
        SeenPage ask = mine.follow("Cấp số, ban hành");
        assertThat(ask.formWith("Cấp số và ban hành")
                        .set("signatory", "")
                        .send(422)
                        .text("[role=alert]"))
                .contains("họ tên người ký");

        SeenPage issued = ask.formWith("Cấp số và ban hành")
                .set("signatory", "Lê Thị Thu Hường")
                .send();
        assertThat(issued.text()).contains("Đã cấp số 01-BC/TU");
        byte[] word = province.download(mine.path() + "/document").body();
        keep("report-issued.docx", word);
        assertThat(whole(word))
                .contains("Số 01-BC/TU", "Lê Thị Thu Hường", "T/M BAN THƯỜNG VỤ", "ngày 20 tháng 12 năm 2024");
        province.get(mine.path() + "/issue", 422);
    }

    @Test
    void the_list_of_the_level_above_says_who_has_not_reported() {
        submit(district, 0, Map.of());

        SeenPage list = province.get("/reports");
        assertThat(list.heading()).isEqualTo("01/02 đơn vị đã nộp báo cáo năm 2024; 01 đơn vị chưa nộp");
        assertThat(list.text("#below ~ .card table"))
                .contains("Huyện ủy Mộc Lan", "đã nộp", "Huyện ủy Trúc Đào", "chưa viết");
        SeenPage missing = province.get("/reports?state=missing");
        assertThat(missing.text("#below ~ .card table")).contains("Trúc Đào").doesNotContain("Mộc Lan");
    }

    private SeenPage open(PageClient who, int duty) {
        return who.get("/reports/new?assignment=" + duties.get(duty))
                .formWith("Bắt đầu viết báo cáo")
                .send();
    }

    private SeenPage submit(PageClient who, int duty, Map<String, String> texts) {
        return submitOpened(who, open(who, duty), texts);
    }

    private static SeenPage submitOpened(PageClient who, SeenPage report, Map<String, String> texts) {
        SeenPage page = report;
        for (String code : SECTIONS) {
            String anchor = "#section-" + code.replace('.', '-') + "-body";
            String there = page.only(anchor).wholeText();
            if (there.isBlank()) page = write(page, code, texts.getOrDefault(code, "Nội dung mục " + code + "."));
        }
        if (texts.containsKey("V")) page = write(page, "V", texts.get("V"));
        return who.get(page.path()).formWith("Nộp báo cáo").send();
    }

    private static SeenPage write(SeenPage report, String code, String text) {
        return report.form("form[action$='/sections/" + code + "']")
                .set("body", text)
                .send();
    }

    private static void keep(String name, byte[] word) {
        try {
            Files.createDirectories(Path.of("target", "documents"));
            Files.write(Path.of("target", "documents", name), word);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lines(byte[] word) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static List<List<String>> annex(byte[] word) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return document.getTables().getLast().getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> cell.getText())
                            .toList())
                    .map(cells -> List.of(String.join(" | ", cells)))
                    .toList();
        }
    }

    private static String whole(byte[] word) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var extractor = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(document)) {
            return extractor.getText().lines().map(String::strip).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
