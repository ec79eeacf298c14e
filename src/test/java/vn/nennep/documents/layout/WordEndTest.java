package vn.nennep.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.nennep.documents.Authority;
import vn.nennep.documents.IssuedText;
import vn.nennep.documents.Signature;
import vn.nennep.documents.Signature.Mandate;

class WordEndTest extends OpenedDocument {

    @Test
    void the_signature_never_stands_alone_on_a_page() throws IOException {
        XWPFDocument word = open(Samples.plan());
        XWPFTable end = word.getTables().getLast();
        assertThat(end.getRow(0).isCantSplitRow()).isTrue();
        assertThat(end.getRow(0).getCell(1).getParagraphs()).allMatch(XWPFParagraph::isKeepNext);
        List<IBodyElement> before =
                word.getBodyElements().subList(0, word.getBodyElements().indexOf(end));
        assertThat(before.subList(before.size() - 2, before.size()))
                .allMatch(each -> each instanceof XWPFParagraph paragraph && paragraph.isKeepNext());
    }

    @Test
    void recipients_stand_left_and_the_signature_right() throws IOException {
        XWPFTable end = open(Samples.plan()).getTables().getLast();
        assertThat(lines(end, 0, 0))
                .startsWith("Nơi nhận:", "- Ban Bí thư Trung ương Đảng,")
                .endsWith("- Lưu VPTU.");
        assertThat(end.getRow(0)
                        .getCell(0)
                        .getParagraphs()
                        .getFirst()
                        .getRuns()
                        .getFirst()
                        .getUnderline())
                .isEqualTo(UnderlinePatterns.SINGLE);
        assertThat(face(end, 0, 0, 1)).isEqualTo("12");
        assertThat(lines(end, 0, 1)).containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Hoàng Minh Khuê");
        assertThat(face(end, 0, 1, 0)).isEqualTo("14 bold");
        assertThat(face(end, 0, 1, 1)).isEqualTo("14");
        assertThat(face(end, 0, 1, 2)).isEqualTo("14 bold");
        assertThat(end.getRow(0).getCell(1).getParagraphs().getLast().getSpacingBefore())
                .isGreaterThan(1200);
    }

    @Test
    void the_state_abbreviates_mandates_with_dots_and_may_close_with_a_stroke() throws IOException {
        XWPFDocument word = open(Samples.statePlan());
        assertThat(lines(word.getTables().getLast(), 0, 1)).startsWith("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(text(word)).contains("tổ chức thực hiện./.").contains("Độc lập - Tự do - Hạnh phúc");
        assertThat(paragraph(word, "Căn cứ Chỉ thị").getStyle()).isEqualTo(WordStyles.BASIS);
        assertThat(word.getStyles()
                        .getStyle(WordStyles.BASIS)
                        .getCTStyle()
                        .getRPr()
                        .sizeOfIArray())
                .isEqualTo(1);
    }

    @Test
    void a_mandate_the_profile_does_not_know_is_refused() {
        IssuedText plan = Samples.draft();
        Signature signature =
                new Signature(List.of(new Mandate(Authority.BY_AUTHORITY_OF, "Chủ tịch")), "Giám đốc", null);
        IssuedText text = IssuedText.of(
                IssuedText.PARTY, plan.head(), "KẾ HOẠCH", plan.title(), plan.body(), signature, plan.recipients());
        assertThatThrownBy(() -> layout.docx(text)).hasMessageContaining("BY_AUTHORITY_OF");
    }

    @Test
    void minutes_are_signed_by_the_recorder_left_and_the_chair_right() throws IOException {
        XWPFTable end = open(Samples.minutes()).getTables().getLast();
        assertThat(lines(end, 0, 0)).containsExactly("NGƯỜI GHI BIÊN BẢN", "Lê Thị Thu Hường");
        assertThat(lines(end, 0, 1)).containsExactly("CHỦ TRÌ", "Trần Quốc Bảo");
    }

    @Test
    void a_letter_has_no_kind_and_its_subject_under_the_number() throws IOException {
        XWPFDocument word = open(Samples.letter());
        XWPFTable head = word.getTables().getFirst();
        assertThat(lines(head, 1, 0))
                .containsExactly(
                        "Số 1749-CV/BTGTU", "về việc báo cáo số lượng bản cam kết tu dưỡng, rèn luyện năm 2024");
        assertThat(face(head, 1, 0, 1)).isEqualTo("12 italic");
        assertThat(text(word)).doesNotContain("CÔNG VĂN").contains("Kính gửi:", "- Các huyện, thị, thành ủy");
    }

    @Test
    void a_table_of_figures_repeats_its_head_and_breaks_no_row() throws IOException {
        XWPFTable table = open(Samples.report()).getTables().get(1);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        assertThat(table.getRow(1).getCell(2).getParagraphs().getFirst().getAlignment())
                .isEqualTo(ParagraphAlignment.CENTER);
        assertThat(table.getRow(1).getCell(1).getParagraphs().getFirst().getAlignment())
                .isEqualTo(ParagraphAlignment.LEFT);
    }
}
