package vn.nennep.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.DSLContext;
import vn.nennep.sample.SampleAccounts;

/// The reform of 1/7/2025: districts end, communes join the new province, two by two they become one.
final class Reform {

    static final String NEW_PROVINCE = "Thành ủy Cần Thơ";

    private static final String COMMUNES = """
            select c.name as commune, d.name as district,
                row_number() over (partition by d.unit_id order by c.sort, c.unit_id) as no,
                first_value(c.name) over (partition by d.unit_id order by c.sort, c.unit_id) as first
            from organization.unit_version c join organization.unit_version d on d.unit_id = c.parent_id and d.valid_to is null
            where c.valid_to is null and c.kind = 'GRASSROOTS_COMMITTEE'
                and d.kind in ('DISTRICT_COMMITTEE', 'TOWN_COMMITTEE', 'CITY_COMMITTEE')
            order by d.sort, d.unit_id, c.sort, c.unit_id
            """;

    private final Walk walk;
    private final DSLContext sql;

    Reform(Walk walk, DSLContext sql) {
        this.walk = walk;
        this.sql = sql;
    }

    /// What the report says: every figure and every sentence.
    List<String> told(Walk open) {
        return open.page().locator(".figure-line, .sheet p, section.card p").allInnerTexts();
    }

    void give() {
        walk.open("/reorganisations/sheet").look("bang-sap-xep");
        walk.page().locator("#sheet").setInputFiles(sheet());
        walk.page().locator("#decision").fill("Nghị quyết số 202/2025/QH15 ngày 12/6/2025");
        walk.page().locator("#effectiveOn").fill("2025-07-01");
        walk.button("Kiểm tra và xem trước").titled("xem trước, chưa thực hiện");
    }

    void carryOut() {
        walk.ask("carry").answer("carry");
        assertThat(walk.page().locator(".job [role=status]")).containsText("Đã xong.");
        walk.link("Xem kết quả").titled("đã thực hiện");
    }

    private Path sheet() {
        Path file = Path.of("target", "sap-xep-2025.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Sắp xếp");
            int at = 0;
            row(
                    sheet.createRow(at++),
                    "Việc",
                    "Đơn vị",
                    "Thuộc",
                    "Nơi nhận / cấp trên mới",
                    "Nơi nhận thuộc",
                    "Tên mới",
                    "Tên gọn",
                    "Loại tổ chức",
                    "Ký hiệu",
                    "Địa danh");
            row(
                    sheet.createRow(at++),
                    "Lập",
                    NEW_PROVINCE,
                    "",
                    SampleAccounts.PROVINCE,
                    "",
                    "",
                    "",
                    "Tỉnh ủy",
                    "TU",
                    "Cần Thơ");
            for (var commune : sql.fetch(COMMUNES)) {
                String name = commune.get("commune", String.class);
                String district = commune.get("district", String.class);
                row(sheet.createRow(at++), "Chuyển", name, district, NEW_PROVINCE);
                row(sheet.createRow(at++), "Đổi loại", name, district, "", "", "", "", "Đảng ủy xã, phường", "ĐU");
                if (commune.get("no", int.class) > 1) {
                    row(
                            sheet.createRow(at++),
                            "Hợp nhất",
                            name,
                            district,
                            commune.get("first", String.class),
                            district);
                }
            }
            for (var district : sql.fetch("select distinct district, first from (" + COMMUNES + ") as all_of_them")) {
                row(
                        sheet.createRow(at++),
                        "Giải thể",
                        district.get("district", String.class),
                        SampleAccounts.PROVINCE,
                        district.get("first", String.class),
                        district.get("district", String.class));
            }
            row(sheet.createRow(at), "Hợp nhất", SampleAccounts.PROVINCE, "", NEW_PROVINCE);
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void row(org.apache.poi.ss.usermodel.Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
