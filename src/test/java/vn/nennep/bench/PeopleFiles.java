package vn.nennep.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes one list of invented people as .csv and as .xlsx, the latter as Excel does: texts shared, days as numbers.
final class PeopleFiles {

    static final String HEAD =
            "Mã người,Họ và tên *,Năm sinh,Đối tượng *,Mã đơn vị,Đơn vị sinh hoạt *,Sinh hoạt từ ngày,Chức vụ tại đơn vị";

    private static final List<String> FAMILIES =
            words("Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý");
    private static final List<String> MIDDLES =
            words("Văn Thị Minh Ngọc Thanh Quốc Hữu Đức Kim Hoàng Xuân Thu Bích Công Gia "
                    + "Phương Thùy Anh Tuấn Bảo Hải Mỹ Diệu Khánh Trọng Đình Nhật Tường Cẩm Trúc");
    private static final List<String> GIVENS =
            words("An Ánh Bảy Bình Chi Cường Dũng Đạt Giang Hà Hạnh Hiền Hòa Hoa Hùng Hưng "
                    + "Hương Khoa Lan Linh Long Mai Nam Nga Nghĩa Nhung Oanh Phúc Phượng Quân Quyên Sơn Tâm Thảo Thủy Trang Tùng "
                    + "Uyên Vân Yến");

    private final int rows;
    private final int units;

    PeopleFiles(int rows, int units) {
        this.rows = rows;
        this.units = units;
    }

    static String unit(int number) {
        return "Chi bộ ấp " + (number % 25 + 1) + " xã số " + (number / 25 + 1);
    }

    void csv(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEAD + "\n");
            each(person -> write(
                    out,
                    String.join(
                                    ",",
                                    "",
                                    person.name,
                                    "" + person.year,
                                    person.category,
                                    "",
                                    person.unit,
                                    person.since.getDayOfMonth() + "/" + person.since.getMonthValue() + "/"
                                            + person.since.getYear(),
                                    person.title)
                            + "\n"));
        }
    }

    void xlsx(Path file) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
                Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            write(
                    out,
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            next(zip, out, "xl/_rels/workbook.xml.rels");
            write(
                    out,
                    "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                            + "2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            next(zip, out, "xl/worksheets/sheet1.xml");
            sheet(out, texts);
            next(zip, out, "xl/sharedStrings.xml");
            write(out, "<sst>");
            texts.keySet().forEach(text -> write(out, "<si><t>" + text + "</t></si>"));
            write(out, "</sst>");
            out.flush();
            zip.closeEntry();
        }
    }

    private void sheet(Writer out, Map<String, Integer> texts) {
        write(out, "<worksheet><sheetData><row r=\"1\">");
        List<String> heads = List.of(HEAD.split(","));
        for (int i = 0; i < heads.size(); i++) {
            write(out, text(1, i, heads.get(i), texts));
        }
        write(out, "</row>");
        int[] row = {1};
        each(person -> {
            int r = ++row[0];
            long serial = person.since.toEpochDay() + 25_569;
            write(
                    out,
                    "<row r=\"" + r + "\" spans=\"1:8\">" + text(r, 1, person.name, texts)
                            + "<c r=\"C" + r + "\"><v>" + person.year + "</v></c>" + text(r, 3, person.category, texts)
                            + text(r, 5, person.unit, texts) + "<c r=\"G" + r + "\" s=\"1\"><v>" + serial + "</v></c>"
                            + (person.title.isEmpty() ? "" : text(r, 7, person.title, texts)) + "</row>");
        });
        write(out, "</sheetData></worksheet>");
    }

    private static String text(int row, int column, String text, Map<String, Integer> texts) {
        Integer number = texts.putIfAbsent(text, texts.size());
        return "<c r=\"" + (char) ('A' + column) + row + "\" t=\"s\"><v>" + (number == null ? texts.size() - 1 : number)
                + "</v></c>";
    }

    /// Seeded: the same people each time.
    private void each(Consumer<Invented> taker) {
        Random random = new Random(3);
        for (int i = 0; i < rows; i++) {
            // People of one unit stand together; a year of its own tells those of one name apart.
            int place = (int) ((long) i * units / rows);
            String name = pick(FAMILIES, random) + " " + pick(MIDDLES, random) + " " + pick(MIDDLES, random) + " "
                    + pick(GIVENS, random);
            taker.accept(new Invented(
                    name,
                    1950 + i % 53,
                    i % 10 == 0 ? "Đảng viên; Công chức" : "Đảng viên",
                    unit(place),
                    LocalDate.of(2024, 1, 2).plusDays(random.nextInt(60)),
                    i % 33 == 0 ? "Bí thư" : ""));
        }
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static void next(ZipOutputStream zip, Writer out, String name) throws IOException {
        out.flush();
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry(name));
    }

    private static void write(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Invented(String name, int year, String category, String unit, LocalDate since, String title) {}
}
