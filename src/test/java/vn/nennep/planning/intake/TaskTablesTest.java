package vn.nennep.planning.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.nennep.documents.FileReading;
import vn.nennep.planning.ObligationKind;

/// A table of tasks asks the same whether a file draws it, parts it by strokes or only by gaps.
class TaskTablesTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời hạn"),
            List.of("I", "Học tập, quán triệt", "", "", "", ""),
            List.of("1", "Tổ chức hội nghị học tập chuyên đề", "Ban Tuyên giáo", "Văn phòng", "Hội nghị", "4/2026"),
            List.of("2", "Học bù cho đảng viên vắng mặt", "Các chi bộ", "", "Danh sách", "Trước 15/5/2026"),
            List.of("II", "Kiểm tra", "", "", "", ""),
            List.of("3", "Kiểm tra tại 05 chi bộ", "Ủy ban Kiểm tra", "Ban Tổ chức", "Kết luận", "Quý III/2026"),
            List.of("4", "Báo cáo kết quả về Đảng ủy", "Văn phòng", "", "Báo cáo", "Hằng quý"));

    private static final List<String> ABOVE =
            List.of("KẾ HOẠCH", "thực hiện chuyên đề năm 2026", "-----", "I. PHÂN CÔNG NHIỆM VỤ");
    private static final List<String> BELOW = List.of("II. TỔ CHỨC THỰC HIỆN", "Các chi bộ nghiêm túc thực hiện.");

    private final PlanReader reader = new PlanReader();

    @Test
    void strokes_gaps_word_and_pdf_ask_the_same() throws IOException {
        List<String> expected = List.of(
                "CONFERENCE [Ban Tuyên giáo] [Văn phòng] Hội nghị {by=2026-04-30, from=2026-04-01} I.1",
                "STUDY [Các chi bộ] [] Danh sách {before=2026-05-15} I.2",
                "INSPECTION [Ủy ban Kiểm tra] [Ban Tổ chức] Kết luận {by=2026-09-30, from=2026-07-01} I.3",
                "REPORT [Văn phòng] [] Báo cáo {every=QUARTER} I.4");
        assertThat(asked(reader.read(text(TaskTablesTest::stroked)))).isEqualTo(expected);
        assertThat(asked(reader.read(text(TaskTablesTest::spaced)))).isEqualTo(expected);
        assertThat(asked(reader.read(taken("a.docx", word())))).isEqualTo(expected);
        assertThat(asked(reader.read(taken("a.pdf", pdf())))).isEqualTo(expected);
    }

    @Test
    void each_task_leads_to_its_own_row() {
        PlanReading reading = reader.read(text(TaskTablesTest::stroked));
        ObligationFound study = reading.obligations().get(1);
        assertThat(reading.text().substring(study.start(), study.end()))
                .isEqualTo("2 | Học bù cho đảng viên vắng mặt | Các chi bộ | | Danh sách | Trước 15/5/2026");
    }

    @Test
    void a_heading_of_two_rows_and_numbers_of_columns_are_no_tasks() {
        PlanReading reading = reader.read("""
                KẾ HOẠCH
                năm 2025
                -----
                I. PHÂN CÔNG
                | TT | Nội dung công việc | Phân công | | Thời gian |
                | | | Chủ trì | Phối hợp | |
                | (1) | (2) | (3) | (4) | (5) |
                | 1 | Xây dựng kế hoạch kiểm tra, giám sát | Ủy ban Kiểm tra | Ban Tổ chức | Tháng 2, tháng 8 năm 2025 |
                """);
        assertThat(reading.obligations()).hasSize(2).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo(ObligationKind.INSPECTION);
            assertThat(one.actors()).containsExactly("Ủy ban Kiểm tra");
            assertThat(one.partners()).containsExactly("Ban Tổ chức");
        });
        assertThat(reading.obligations().stream()
                        .map(one -> Objects.requireNonNull(one.due()).toMap()))
                .containsExactly(
                        java.util.Map.of("from", "2025-02-01", "by", "2025-02-28"),
                        java.util.Map.of("from", "2025-08-01", "by", "2025-08-31"));
    }

    @Test
    void a_table_of_figures_asks_nothing() {
        assertThat(reader.read("""
                KẾ HOẠCH
                năm 2025
                -----
                I. KẾT QUẢ
                | TT | Đơn vị | Số đảng viên | Tỷ lệ |
                |---|---|---|---|
                | 1 | Đảng bộ xã An Hòa | 120 | 97% |
                """).obligations()).isEmpty();
    }

    @Test
    void a_row_that_goes_on_overleaf_is_one_task() throws IOException {
        List<List<String>> first =
                List.of(ROWS.get(0), List.of("1", "Tổ chức hội nghị", "Ban Tuyên", "", "Hội", "Trước 15/5/2026"));
        List<List<String>> second = List.of(
                ROWS.get(0),
                List.of("", "học tập chuyên đề", "giáo", "", "nghị", ""),
                List.of("2", "Kiểm tra tại 05 chi bộ", "Ủy ban Kiểm tra", "", "", "Quý III/2026"));
        PlanReading reading = reader.read(taken("a.pdf", pdf(List.of(first, second))));
        assertThat(reading.obligations())
                .extracting(one -> one.title() + " | " + one.actors() + " | " + one.product())
                .containsExactly(
                        "Tổ chức hội nghị học tập chuyên đề | [Ban Tuyên giáo] | Hội nghị",
                        "Kiểm tra tại 05 chi bộ | [Ủy ban Kiểm tra] | null");
    }

    @Test
    void what_a_word_file_cites_in_a_footnote_is_cited() throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ABOVE.forEach(line -> word.createParagraph().createRun().setText(line));
            var paragraph = word.createParagraph();
            paragraph.createRun().setText("1. Các chi bộ báo cáo kết quả");
            var note = word.createFootnote();
            note.createParagraph().createRun().setText("Theo Hướng dẫn số 19-HD/BTGTW, ngày 05/02/2026.");
            paragraph.addFootnoteReference(note);
            paragraph.createRun().setText(" trước ngày 15/5/2026.");
            word.write(bytes);
            var text = FileReading.standard().read("a.docx", new ByteArrayInputStream(bytes.toByteArray()));
            PlanReading reading = reader.read(text.text(), text.footnotes());
            assertThat(reading.citations()).extracting(CitationFound::symbol).containsExactly("19-HD/BTGTW");
            assertThat(reading.obligations())
                    .singleElement()
                    .extracting(ObligationFound::passage)
                    .asString()
                    .contains("kết quả trước ngày 15/5/2026");
        }
    }

    private static List<String> asked(PlanReading reading) {
        return reading.obligations().stream()
                .map(one -> one.kind() + " " + one.actors() + " " + one.partners() + " " + one.product() + " "
                        + new java.util.TreeMap<>(
                                Objects.requireNonNull(one.due()).toMap()) + " " + one.section())
                .toList();
    }

    private interface Drawing {
        List<String> lines();
    }

    private static String text(Drawing drawing) {
        List<String> lines = new ArrayList<>(ABOVE);
        lines.addAll(drawing.lines());
        lines.addAll(BELOW);
        return String.join("\n", lines);
    }

    private static List<String> stroked() {
        return ROWS.stream().map(row -> "| " + String.join(" | ", row) + " |").toList();
    }

    /// Every cell but the first broken after its second word.
    private static List<String> spaced() {
        int[] widths = {5, 22, 18, 14, 14, 16};
        List<String> lines = new ArrayList<>();
        for (List<String> row : ROWS) {
            List<List<String>> cells = row.stream().map(TaskTablesTest::broken).toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(1);
            for (int at = 0; at < height; at++) {
                StringBuilder line = new StringBuilder();
                for (int column = 0; column < widths.length; column++) {
                    String part =
                            at < cells.get(column).size() ? cells.get(column).get(at) : "";
                    line.append(part).append(" ".repeat(widths[column] - part.length()));
                }
                lines.add(line.toString().stripTrailing());
            }
        }
        lines.add("");
        return lines;
    }

    private static List<String> broken(String cell) {
        String[] words = cell.split(" ");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.length; i += 3)
            lines.add(String.join(" ", List.of(words).subList(i, Math.min(words.length, i + 3))));
        return lines;
    }

    private static String taken(String name, byte[] file) {
        return FileReading.standard().read(name, new ByteArrayInputStream(file)).text();
    }

    private static byte[] word() throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ABOVE.forEach(line -> word.createParagraph().createRun().setText(line));
            XWPFTable table = word.createTable(ROWS.size(), 6);
            for (int row = 0; row < ROWS.size(); row++)
                for (int cell = 0; cell < 6; cell++)
                    table.getRow(row).getCell(cell).setText(ROWS.get(row).get(cell));
            BELOW.forEach(line -> word.createParagraph().createRun().setText(line));
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] pdf() throws IOException {
        return pdf(List.of(ROWS));
    }

    /// @param pages the rows of each page; what stands above is on the first, what stands below on the last
    private static byte[] pdf(List<List<List<String>>> pages) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDFont font = font(pdf);
            for (List<List<String>> rows : pages) {
                List<String> above = rows.equals(pages.getFirst()) ? ABOVE : List.of();
                page(pdf, font, above, rows, rows.equals(pages.getLast()) ? BELOW : List.of());
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void page(
            PDDocument pdf, PDFont font, List<String> above, List<List<String>> rows, List<String> below)
            throws IOException {
        float[] edges = {40, 65, 195, 300, 380, 450, 555};
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
            float y = 800;
            for (String line : above) write(out, font, 40, y -= 20, line);
            y -= 20;
            level(out, edges, y);
            for (List<String> row : rows) {
                float top = y;
                int height =
                        row.stream().mapToInt(cell -> broken(cell).size()).max().orElse(1);
                for (int column = 0; column < row.size(); column++) {
                    List<String> lines = broken(row.get(column));
                    for (int at = 0; at < lines.size(); at++)
                        write(out, font, edges[column] + 3, top - 12 - at * 13, lines.get(at));
                }
                y = top - height * 13 - 6;
                level(out, edges, y);
                for (float x : edges) line(out, x, top, x, y);
            }
            for (String line : below) write(out, font, 40, y -= 20, line);
        }
    }

    private static void level(PDPageContentStream out, float[] edges, float y) throws IOException {
        out.addRect(edges[0], y, edges[edges.length - 1] - edges[0], 0.5f);
        out.fill();
    }

    private static void line(PDPageContentStream out, float x1, float y1, float x2, float y2) throws IOException {
        out.moveTo(x1, y1);
        out.lineTo(x2, y2);
        out.stroke();
    }

    private static void write(PDPageContentStream out, PDFont font, float x, float y, String text) throws IOException {
        if (text.isEmpty()) return;
        out.beginText();
        out.setFont(font, 10);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static PDFont font(PDDocument pdf) throws IOException {
        try (var file =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(pdf, Objects.requireNonNull(file), true);
        }
    }
}
