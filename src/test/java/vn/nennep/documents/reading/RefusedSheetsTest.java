package vn.nennep.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nennep.documents.TableReading.Row;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.documents.UnreadableFile.Reason;

class RefusedSheetsTest {

    private static final List<String> HEADINGS = List.of("Họ và tên *", "Năm sinh", "Đơn vị *");
    private static final String HEAD =
            "<row r=\"1\">" + text("A1", "Họ và tên") + text("B1", "Năm sinh") + text("C1", "Đơn vị") + "</row>";
    private static final String HOA = "<row r=\"2\">" + text("A2", "Nguyễn Thị Hoa") + "<c r=\"B2\"><v>1.99E3</v></c>"
            + text("C2", "ấp Hai") + "</row>";

    private final SafeTableReading reading = new SafeTableReading();

    @TempDir
    Path folder;

    @Test
    void rows_are_read_as_typed() throws IOException {
        assertThat(cells(book("Danh sách", HEAD + HOA, "")))
                .containsExactly(List.of("Nguyễn Thị Hoa", "1990", "ấp Hai"));
    }

    @Test
    void titles_above_and_numbered_columns_below_the_headings_are_passed_over() throws IOException {
        String csv =
                "\uFEFFĐẢNG ỦY XÃ;;\nDanh sách;;\nDON VI;Họ và tên;Ghi chú\n(1);(2);(3)\n;;\nấp Hai;Hoa;x\nĐơn vị;Họ và tên;\n";
        assertThat(cells(csv.getBytes(StandardCharsets.UTF_8))).containsExactly(List.of("Hoa", "", "ấp Hai"));
    }

    @Test
    void every_usual_csv_is_read() throws IOException {
        String csv = "Họ và tên\tNăm sinh\tĐơn vị\r\n\"Hoa\t\"\"Ba\"\"\nBé\"\t1990\tấp Hai";
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            assertThat(cells(csv.getBytes(charset)))
                    .as(charset.name())
                    .containsExactly(List.of("Hoa\t\"Ba\"\nBé", "1990", "ấp Hai"));
        }
        assertThat(cells(Normalizer.normalize("Họ và tên,Đơn vị\nHoa,ấp", Normalizer.Form.NFD)
                        .getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void the_sheet_with_the_headings_is_found_whatever_it_is_called() throws IOException {
        byte[] book = book("Trang tính", HEAD + HOA, "", "<row r=\"1\">" + text("A1", "Bìa") + "</row>");
        assertThat(cells(book)).hasSize(1);
    }

    @Test
    void a_formula_is_told_and_never_taken() throws IOException {
        String formula = "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>CONCAT(\"a\")</f><v>Nguyễn Thị Hoa</v></c>"
                + text("C2", "ấp") + "</row>";
        assertThat(rows(book("Danh sách", HEAD + formula, "")).getFirst().formula())
                .isEqualTo("Họ và tên *");
    }

    @Test
    void merged_cells_below_the_headings_are_refused() throws IOException {
        String merged = "<mergeCells><mergeCell ref=\"A2:A9\"/></mergeCells>";
        assertThat(refused(book("Danh sách", HEAD + HOA, merged)).getMessage()).contains("ô gộp (A2:A9)");
        String above = "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>";
        assertThat(cells(book("Danh sách", HEAD + HOA, above))).hasSize(1);
    }

    @Test
    void a_bomb_is_refused_before_it_unfolds() throws IOException {
        String spaces = "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>" + " ".repeat(30 << 20) + "</v></c></row>";
        assertThat(refused(book("Danh sách", HEAD + HOA + spaces, "")).reason()).isEqualTo(Reason.BOMB);
    }

    @Test
    void nothing_outside_is_looked_up() throws IOException {
        byte[] book = zip(Map.of(
                "xl/workbook.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><workbook><sheets/></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships/>"));
        assertThat(refused(book).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void what_is_secret_is_refused() throws IOException {
        byte[] book = book("Danh sách", HEAD + HOA, "");
        assertThatThrownBy(() -> reading.read("DS (MẬT).xlsx", write(book), "", HEADINGS, _ -> {}))
                .isInstanceOf(UnreadableFile.class);
        String stamp = "<row r=\"3\">" + text("F3", "TỐI MẬT") + "</row>";
        assertThat(refused(book("Danh sách", HEAD + HOA + stamp, "")).reason()).isEqualTo(Reason.SECRET);
        String head = "<headerFooter><oddHeader>&amp;C MẬT</oddHeader></headerFooter>";
        assertThat(refused(book("Danh sách", HEAD + HOA, head)).reason()).isEqualTo(Reason.SECRET);
        assertThat(cells("Họ và tên,Đơn vị\nTRẦN THỊ MẬT,ấp Hai".getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void letters_of_before_unicode_are_refused_with_advice() throws IOException {
        UnreadableFile bytes = refused("Hä vµ tªn,§¬n vÞ\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(bytes.advice()).contains("Unicode");
        String old = "Họ và tên,Đơn vị\n" + "NguyÔn V¨n Tïng,Chi bé Êp Hai\n".repeat(50);
        assertThat(refused(old.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.OLD_ENCODING);
    }

    @Test
    void whatever_else_is_handed_in_is_named() throws IOException {
        assertThat(refused(new byte[0]).reason()).isEqualTo(Reason.EMPTY);
        assertThat(refused("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)).getMessage())
                .contains("tiêu đề cột");
        assertThat(refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8)).getMessage())
                .contains("PDF");
        assertThat(refused(zip(Map.of("word/document.xml", "<w/>"))).getMessage())
                .contains("Word");
        assertThat(refused("Họ và tên,Đơn vị\n\"Hoa,ấp".getBytes(StandardCharsets.UTF_8))
                        .getMessage())
                .contains("dòng 2");
    }

    private UnreadableFile refused(byte[] file) throws IOException {
        Path path = write(file);
        UnreadableFile refused = catchThrowableOfType(
                UnreadableFile.class, () -> reading.read("danh sách.xlsx", path, "Danh sách", HEADINGS, _ -> {}));
        assertThat(refused).isNotNull();
        return refused;
    }

    private List<List<String>> cells(byte[] file) throws IOException {
        return rows(file).stream().map(Row::cells).toList();
    }

    private List<Row> rows(byte[] file) throws IOException {
        List<Row> rows = new ArrayList<>();
        reading.read("danh sách.xlsx", write(file), "Danh sách", HEADINGS, rows::add);
        return rows;
    }

    private Path write(byte[] file) throws IOException {
        return Files.write(folder.resolve("tệp"), file);
    }

    private static String text(String at, String text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static byte[] book(String name, String rows, String behind, String... before) throws IOException {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i <= before.length; i++) {
            boolean last = i == before.length;
            String part = "worksheets/s" + i + ".xml";
            sheets.append("<sheet name=\"%s\" r:id=\"r%d\"/>".formatted(last ? name : "Bìa " + i, i));
            relations.append("<Relationship Id=\"r%d\" Type=\"x/worksheet\" Target=\"%s\"/>".formatted(i, part));
            parts.put(
                    "xl/" + part,
                    "<worksheet><sheetData>" + (last ? rows : before[i]) + "</sheetData>" + (last ? behind : "")
                            + "</worksheet>");
        }
        parts.put("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
