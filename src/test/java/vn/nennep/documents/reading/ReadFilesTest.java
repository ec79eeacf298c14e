package vn.nennep.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nennep.documents.ExtractedText;
import vn.nennep.documents.FileReading;
import vn.nennep.documents.SamplePlan;

class ReadFilesTest {

    private static final String LINE = "Học tập trong toàn thể đảng viên, hoàn thành trước ngày 15/4/2024.";

    private final FileReading reading = FileReading.standard();

    @Test
    void a_plan_as_word_file_keeps_every_paragraph_in_order() {
        ExtractedText read = read("258.docx", Files.docx(SamplePlan.paragraphs()));
        assertThat(read.text().lines()).containsExactlyElementsOf(SamplePlan.paragraphs());
        assertThat(read.wholeParagraphs()).isTrue();
        assertThat(read.mediaType()).contains("wordprocessingml");
    }

    @Test
    void a_plan_as_pdf_keeps_every_printed_line_in_order_and_drops_page_numbers() {
        List<String> lines = SamplePlan.printed()
                .lines()
                .map(line -> Normalizer.normalize(line.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC))
                .filter(line -> !line.isEmpty())
                .toList();
        ExtractedText read = read("258.pdf", Files.pdf(lines));
        assertThat(read.text().lines().filter(line -> !line.isBlank())).containsExactlyElementsOf(lines);
        assertThat(read.wholeParagraphs()).isFalse();
        assertThat(read.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void plain_text_is_read_in_every_form_of_unicode_with_and_without_a_mark(String charset) {
        byte[] bare = LINE.getBytes(Charset.forName(charset));
        byte[] marked = ("\uFEFF" + LINE).getBytes(Charset.forName(charset));
        byte[] apart = Normalizer.normalize(LINE, Normalizer.Form.NFD).getBytes(Charset.forName(charset));
        for (byte[] file : List.of(bare, marked, apart)) {
            assertThat(read("a.txt", file).text()).isEqualTo(LINE);
        }
    }

    @Test
    void text_without_diacritics_and_english_are_no_old_encoding() {
        assertThat(read("a.txt", Files.utf8("Ke hoach hoc tap nam 2024")).text())
                .startsWith("Ke hoach");
        assertThat(reading.pasted("Ông Müller và bà Françoise dự Hội nghị tại Đắk Lắk ngày 15/4/2024.")
                        .text())
                .contains("Müller");
    }

    @Test
    void line_ends_spaces_and_invisible_signs_become_plain() {
        assertThat(reading.pasted("Số\u00A0258-KH/TU\r\n\r\n\r\n\r\nHọc\u00AD tập\u200B  \rhết")
                        .text())
                .isEqualTo("Số 258-KH/TU\n\nHọc tập\nhết");
    }

    @Test
    void automatic_numbers_and_dashes_of_word_are_written_out() {
        String levels =
                "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.")
                        + level(2, "decimal", "%2.%3.") + level(3, "lowerLetter", "%4)") + level(4, "bullet", "\uF0B7")
                        + level(5, "bullet", "+") + "</w:abstractNum>";
        String numbering = Files.part(
                "numbering",
                levels + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num>"
                        + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        String styles = Files.part(
                "styles",
                "<w:style w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId=\"MucCon\"><w:basedOn w:val=\"Muc\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>");
        String body = styled("Muc", "MỤC ĐÍCH")
                + styled("MucCon", "Mục đích")
                + styled("MucCon", "Yêu cầu")
                + Files.listed(5, 2, "Nội dung")
                + Files.listed(5, 2, "Hình thức")
                + Files.listed(5, 3, "một")
                + Files.listed(5, 3, "hai")
                + Files.listed(5, 4, "gạch")
                + Files.listed(5, 5, "cộng")
                + styled("Muc", "TỔ CHỨC")
                + styled("MucCon", "Ban Tuyên giáo")
                + Files.listed(6, 0, "PHỤ LỤC")
                + Files.listed(0, 0, "không số");
        byte[] docx = Files.docx(body, Map.of("word/numbering.xml", numbering, "word/styles.xml", styles));
        assertThat(read("a.docx", docx).text().lines())
                .containsExactly(
                        "I. MỤC ĐÍCH",
                        "1. Mục đích",
                        "2. Yêu cầu",
                        "2.1. Nội dung",
                        "2.2. Hình thức",
                        "a) một",
                        "b) hai",
                        "- gạch",
                        "+ cộng",
                        "II. TỔ CHỨC",
                        "1. Ban Tuyên giáo",
                        "I. PHỤ LỤC",
                        "không số");
    }

    @Test
    void tables_of_figures_stay_in_rows_and_tables_for_placing_are_read_block_by_block() {
        String figures = table(row("TT", "Đơn vị", "Số"), row("1", "Chi bộ", "20"));
        String head = "<w:tbl><w:tr><w:tc>" + Files.paragraph("TỈNH ỦY HẬU GIANG") + Files.paragraph("Số 258-KH/TU")
                + "</w:tc><w:tc>" + Files.paragraph("ĐẢNG CỘNG SẢN VIỆT NAM")
                + Files.paragraph("Hậu Giang, ngày 27 tháng 3 năm 2024")
                + "</w:tc></w:tr></w:tbl>";
        assertThat(read("a.docx", Files.docx(head + figures, Map.of())).text().lines())
                .containsExactly(
                        "TỈNH ỦY HẬU GIANG",
                        "Số 258-KH/TU",
                        "ĐẢNG CỘNG SẢN VIỆT NAM",
                        "Hậu Giang, ngày 27 tháng 3 năm 2024",
                        "TT\tĐơn vị\tSố",
                        "1\tChi bộ\t20");
    }

    @Test
    void a_file_of_Word_97_is_read_with_its_numbers_and_tables() throws IOException {
        try (var file = ReadFilesTest.class.getResourceAsStream("/documents/ke-hoach-doi-cu.doc")) {
            ExtractedText read = reading.read("ke-hoach.doc", file);
            assertThat(read.mediaType()).isEqualTo("application/msword");
            assertThat(read.text().lines())
                    .containsExactly(
                            "TỈNH ỦY HẬU GIANG",
                            "I. MỤC ĐÍCH",
                            "1. Mục đích",
                            "- gạch một",
                            "- gạch hai",
                            "2. Yêu cầu",
                            "II. TỔ CHỨC",
                            "TT\tĐơn vị",
                            "1\tChi bộ",
                            LINE);
        }
    }

    @Test
    void footnotes_stand_apart_and_headers_deleted_hidden_and_doubled_text_are_left_out() {
        String notes = Files.part(
                "footnotes",
                "<w:footnote w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>" + "<w:footnote w:id=\"2\">"
                        + Files.paragraph("Theo Kế hoạch số 58-KH/BTGTW.") + "</w:footnote>");
        String body =
                "<w:p><w:r><w:t xml:space=\"preserve\">Thực hiện </w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + "<w:r><w:t>Kết luận.</w:t></w:r><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>"
                        + "<w:moveFrom><w:r><w:t>dời</w:t></w:r></w:moveFrom>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><mc:AlternateContent><mc:Choice>"
                        + box("Khung") + "</mc:Choice><mc:Fallback>"
                        + box("Khung") + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
        byte[] docx = Files.docx(
                body,
                Map.of(
                        "word/footnotes.xml",
                        notes,
                        "word/header1.xml",
                        Files.part("hdr", Files.paragraph("Đầu trang"))));
        ExtractedText read = read("a.docx", docx);
        assertThat(read.text()).isEqualTo("Thực hiện Kết luận.\nKhung");
        assertThat(read.footnotes()).containsExactly("Theo Kế hoạch số 58-KH/BTGTW.");
    }

    @Test
    void blocks_side_by_side_in_a_pdf_are_parted_by_a_tab() throws IOException {
        try (PDDocument pdf = new PDDocument();
                var bytes = new java.io.ByteArrayOutputStream()) {
            var page = new org.apache.pdfbox.pdmodel.PDPage();
            pdf.addPage(page);
            var font = Files.vietnameseFont(pdf);
            try (var content = new org.apache.pdfbox.pdmodel.PDPageContentStream(pdf, page)) {
                Files.write(content, font, 330, 700, "ĐẢNG CỘNG SẢN VIỆT NAM");
                Files.write(content, font, 60, 700, "TỈNH ỦY HẬU GIANG");
                Files.write(content, font, 60, 660, LINE);
            }
            pdf.save(bytes);
            assertThat(read("a.pdf", bytes.toByteArray()).text())
                    .isEqualTo("TỈNH ỦY HẬU GIANG\tĐẢNG CỘNG SẢN VIỆT NAM\n" + LINE);
        }
    }

    @Test
    void what_the_program_issues_it_can_read_again_as_word_and_as_pdf() {
        byte[] docx = vn.nennep.documents.layout.SampleFiles.plan(Clock.systemUTC());
        ExtractedText word = read("phat-hanh.docx", docx);
        assertThat(word.text().lines()).containsAll(SamplePlan.paragraphs());
        assertThat(word.text())
                .startsWith("TỈNH ỦY HẬU GIANG\n*")
                .contains("Số 258-KH/TU\nHậu Giang, ngày 27 tháng 3 năm 2024");
        var printer = vn.nennep.documents.layout.SampleFiles.printer();
        assumeTrue(printer.available(), "LibreOffice is not installed");
        String pdf = read("phat-hanh.pdf", printer.pdf(docx)).text().replaceAll("\\s+", " ");
        int from = 0;
        for (String paragraph : SamplePlan.paragraphs()) {
            int at = pdf.indexOf(paragraph, from);
            assertThat(at).as(paragraph).isNotNegative();
            from = at;
        }
    }

    @Test
    void a_pdf_with_a_picture_among_its_pages_says_which_one_was_not_read() throws IOException {
        try (PDDocument text = org.apache.pdfbox.Loader.loadPDF(Files.pdf(List.of(LINE)));
                PDDocument scan = org.apache.pdfbox.Loader.loadPDF(Files.scannedPdf(1));
                var bytes = new java.io.ByteArrayOutputStream()) {
            new org.apache.pdfbox.multipdf.PDFMergerUtility().appendDocument(text, scan);
            text.save(bytes);
            ExtractedText read = read("a.pdf", bytes.toByteArray());
            assertThat(read.text()).isEqualTo(LINE);
            assertThat(read.remarks()).singleElement().asString().contains("Trang 2");
        }
    }

    @Test
    void the_contents_decide_and_not_the_name() {
        assertThat(read("ten-sai.pdf", Files.docx(List.of(LINE))).mediaType()).contains("wordprocessingml");
        assertThat(read("khong-duoi", Files.pdf(List.of(LINE))).mediaType()).isEqualTo("application/pdf");
        assertThat(read("a.docx", LINE.getBytes(StandardCharsets.UTF_8)).mediaType())
                .isEqualTo("text/plain");
    }

    private ExtractedText read(String name, byte[] file) {
        return reading.read(name, new ByteArrayInputStream(file));
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String box(String text) {
        return "<w:pict><v:textbox><w:txbxContent>" + Files.paragraph(text) + "</w:txbxContent></v:textbox></w:pict>";
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>"
                + String.join(
                        "",
                        List.of(cells).stream()
                                .map(cell -> "<w:tc>" + Files.paragraph(cell) + "</w:tc>")
                                .toList())
                + "</w:tr>";
    }
}
