package vn.nennep.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import vn.nennep.documents.Block;
import vn.nennep.documents.IssuedText;

class WordLayoutTest extends OpenedDocument {

    @Test
    void every_shape_of_document_is_written_for_the_eye_to_check() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "documents"));
        Map<String, IssuedText> all = Map.of(
                "plan", Samples.plan(),
                "draft", Samples.draft(),
                "report", Samples.report(),
                "minutes", Samples.minutes(),
                "letter", Samples.letter(),
                "state-plan", Samples.statePlan());
        for (var each : all.entrySet()) {
            Files.write(folder.resolve(each.getKey() + ".docx"), layout.docx(each.getValue()));
            assertThat(folder.resolve(each.getKey() + ".docx")).isNotEmptyFile();
        }
    }

    @Test
    void the_party_page_is_A4_with_20_20_30_15_millimetres() throws IOException {
        CTPageMar margins =
                open(Samples.plan()).getDocument().getBody().getSectPr().getPgMar();
        assertThat(List.of(
                        margins.getTop(),
                        margins.getBottom(),
                        margins.getLeft(),
                        margins.getRight(),
                        margins.getHeader()))
                .containsExactly(twips(1134), twips(1134), twips(1701), twips(850), twips(567));
    }

    @Test
    void the_page_number_stands_top_centre_on_every_page_but_the_first() throws IOException {
        XWPFDocument word = open(Samples.plan());
        assertThat(word.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
        assertThat(word.getHeaderFooterPolicy().getFirstPageHeader().getText()).isBlank();
        XWPFParagraph number = word.getHeaderFooterPolicy()
                .getHeader(org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy.DEFAULT)
                .getParagraphArray(0);
        assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
    }

    @Test
    void the_head_says_who_issues_at_the_left_and_party_place_and_date_at_the_right() throws IOException {
        XWPFTable head = open(Samples.minutes()).getTables().getFirst();
        assertThat(lines(head, 0, 0)).containsExactly("ĐẢNG ỦY XÃ TÂN BÌNH", "CHI BỘ ẤP TÂN THẠNH", "*");
        assertThat(lines(head, 1, 0)).containsExactly("Số 05-BB/CB");
        assertThat(lines(head, 0, 1)).containsExactly("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(lines(head, 1, 1)).containsExactly("Tân Bình, ngày 03 tháng 4 năm 2024");
        assertThat(face(head, 0, 0, 0)).isEqualTo("14");
        assertThat(face(head, 0, 0, 1)).isEqualTo("14 bold");
        assertThat(face(head, 0, 1, 0)).isEqualTo("15 bold");
        assertThat(face(head, 1, 1, 0)).isEqualTo("14 italic");
        assertThat(head.getRow(0).getCell(1).getWidth()).isGreaterThanOrEqualTo(5640);
    }

    @Test
    void the_rule_below_the_party_is_a_border_and_no_row_of_underscores() throws IOException {
        XWPFDocument word = open(Samples.plan());
        XWPFParagraph rule =
                word.getTables().getFirst().getRow(0).getCell(1).getParagraphs().getLast();
        assertThat(rule.getText()).isEmpty();
        assertThat(rule.getBorderTop()).isEqualTo(org.apache.poi.xwpf.usermodel.Borders.SINGLE);
        assertThat(rule.getIndentationLeft())
                .isEqualTo(rule.getIndentationRight())
                .isPositive();
        assertThat(text(word)).doesNotContain("__");
    }

    @Test
    void the_example_of_the_rule_is_dated_as_officials_write() throws IOException {
        assertThat(text(open(Samples.plan()))).contains("Số 258-KH/TU", "Hậu Giang, ngày 27 tháng 3 năm 2024");
        assertThat(text(open(Samples.statePlan()))).contains("Số: 30/KH-SVHTTDL", "ngày 09 tháng 02 năm 2024");
    }

    @Test
    void a_draft_leaves_room_for_number_date_and_name() throws IOException {
        String text = text(open(Samples.draft()));
        assertThat(text).containsPattern("Số {4,}-KH/HU").containsPattern("Châu Thành A, ngày {4,}tháng {4,}năm");
    }

    @Test
    void the_body_is_14_justified_first_line_10_mm_pitch_exactly_18() throws IOException, XmlException {
        XWPFDocument word = open(Samples.plan());
        XWPFStyle style = word.getStyles().getStyle(WordStyles.BODY);
        CTPPrGeneral shape = style.getCTStyle().getPPr();
        assertThat(shape.getJc().getVal().toString()).isEqualTo("both");
        assertThat(shape.getInd().getFirstLine()).isEqualTo(twips(567));
        assertThat(shape.getSpacing().getLine()).isEqualTo(twips(360));
        assertThat(shape.getSpacing().getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
        assertThat(style.getCTStyle().getRPr().getSzArray(0).getVal()).isEqualTo(twips(28));
        assertThat(paragraph(word, "Tạo sự thống nhất").getStyle()).isEqualTo(WordStyles.BODY);
        assertThat(word.getStyle()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getRFontsArray(0)
                        .getAscii())
                .isEqualTo("Times New Roman");
    }

    @Test
    void kind_title_and_mark_follow_each_other_in_the_middle() throws IOException {
        List<XWPFParagraph> paragraphs = open(Samples.draft()).getParagraphs().stream()
                .filter(each -> !each.getText().isBlank())
                .toList();
        assertThat(paragraphs.subList(0, 3))
                .extracting(XWPFParagraph::getText)
                .containsExactly("KẾ HOẠCH", "thực hiện Chuyên đề năm 2024 - 2025 của Tỉnh ủy", "-----");
        assertThat(paragraphs.subList(0, 3)).allMatch(each -> each.getAlignment() == ParagraphAlignment.CENTER);
        assertThat(face(paragraphs.getFirst())).isEqualTo("16 bold");
        assertThat(face(paragraphs.get(1))).isEqualTo("15 bold");
    }

    @Test
    void the_outline_keeps_its_order_and_headings_stay_with_what_follows() throws IOException {
        XWPFDocument word = open(Samples.draft());
        assertThat(word.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .filter(each -> each.matches("^(I-|1|a|-|\\+).*"))
                        .filter(each -> !each.equals("-----")))
                .containsExactly(
                        "I- MỤC ĐÍCH, YÊU CẦU",
                        "1. Mục đích",
                        "1.1. Đối với cấp ủy",
                        "a) Cấp ủy huyện",
                        "- Học tập trong toàn thể đảng viên, hoàn thành trước ngày 15/4/2024.",
                        "+ Chi bộ có đảng viên đi làm xa tổ chức học bù trong tháng 4/2024.");
        assertThat(word.getStyles().getStyle("Heading3").getCTStyle().getPPr().isSetKeepNext())
                .isTrue();
        assertThat(word.getStyles()
                        .getStyle("Heading3")
                        .getCTStyle()
                        .getPPr()
                        .getOutlineLvl()
                        .getVal())
                .isEqualTo(BigInteger.TWO);
    }

    @Test
    void what_comes_in_as_NFD_goes_out_as_NFC() throws IOException {
        IssuedText plan = Samples.draft();
        String decomposed = Normalizer.normalize("Học tập và làm theo tư tưởng", Normalizer.Form.NFD);
        IssuedText text = IssuedText.of(
                IssuedText.PARTY,
                plan.head(),
                "KẾ HOẠCH",
                decomposed,
                List.of(Block.paragraph(decomposed)),
                plan.signature(),
                List.of(decomposed));
        assertThat(text(open(text))).satisfies(out -> assertThat(Normalizer.isNormalized(out, Normalizer.Form.NFC))
                .isTrue());
    }

    @Test
    void the_file_says_what_it_is_and_who_issued_it() throws IOException {
        var core = open(Samples.plan()).getProperties().getCoreProperties();
        assertThat(core.getTitle()).startsWith("KẾ HOẠCH tổ chức triển khai");
        assertThat(core.getCreator()).isEqualTo("Tỉnh ủy Hậu Giang");
        assertThat(core.getCreated()).isEqualTo(NOW);
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("vi-VN");
    }

    @Test
    void a_profile_is_named_by_a_plain_word_that_has_a_file() {
        IssuedText plan = Samples.draft();
        for (String name : List.of("army", "../layout/party", "")) {
            IssuedText text = IssuedText.of(
                    name, plan.head(), "KẾ HOẠCH", plan.title(), plan.body(), plan.signature(), plan.recipients());
            assertThatThrownBy(() -> layout.docx(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
