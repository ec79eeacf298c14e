package vn.nennep.reorganisation.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

@PageTest
class UnitListPagesTest {

    private static final String HEAD =
            "Mã đơn vị,Tên đơn vị,Tên gọn,Loại tổ chức,Cấp trên,Cấp trên thuộc,Ký hiệu,Địa danh\n";
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    @Autowired
    Given given;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    Cast cast;
    PageClient secretary;

    @BeforeEach
    void a_district() {
        cast = given.cast();
        clock.moveTo(DAY);
        secretary = PageClient.signedIn(port, cast.secretary());
    }

    @Test
    void units_come_in_any_order_and_the_same_file_twice_changes_nothing() throws InterruptedException {
        String list = HEAD + """
                ,Chi bộ ấp Chín,,Chi bộ,Đảng bộ xã Hoa Sen,,,
                ,Đảng bộ xã Hoa Sen,Xã Hoa Sen,Đảng bộ cơ sở,%s,,,
                ,Chi bộ ấp Ba,,Chi bộ,Đảng bộ xã Sen Vàng,,,
                ,Chi bộ ấp Một,,Chi bộ,đảng bộ xã sen vàng,,,
                """.formatted(cast.district().code());

        SeenPage preview = handIn(list, true, 200);
        assertThat(preview.heading()).contains("Lập 03 đơn vị theo danh sách: xem trước");
        assertThat(preview.text()).contains("đơn vị mới03");
        carriedOut(preview);

        assertThat(secretary.get("/units?q=ap+chin").text()).contains("Chi bộ ấp Chín", "Đảng bộ xã Hoa Sen");
        assertThat(handIn(list, true, 200).text()).contains("04 đơn vị trong tệp đều đã có đúng như vậy");

        SeenPage undone = secretary.get(preview.path()).formWith("Hoàn tác").send();
        assertThat(undone.text()).contains("Đã hoàn tác");
        assertThat(secretary.get("/units?q=ap+chin").text()).doesNotContain("Đảng bộ xã Hoa Sen");
    }

    @Test
    void what_was_given_out_is_handed_in_again_without_any_change() throws IOException {
        byte[] out = secretary.download("/units/sheet/units.xlsx").body();

        assertThat(rows(out).getFirst().getFirst()).isEqualTo("Mã đơn vị");
        assertThat(attach("đơn vị.xlsx", out, true, 200).text()).contains("đều đã có đúng như vậy");
    }

    @Test
    void every_faulty_row_is_named_and_given_back_and_the_others_are_taken_when_asked() throws IOException {
        String list = HEAD
                + """
                ,Chi bộ ấp Ba,,Chi bộ,Đảng bộ xã Sen Vàng,,,
                ,Chi bộ ấp Bốn,,Câu lạc bộ,Đảng bộ xã Sen Vàng,,,
                ,,,Chi bộ,Đảng bộ xã Sen Vàng,,,
                ,Chi bộ ấp Năm,,Chi bộ,,,,
                ,Chi bộ ấp Sáu,,Chi bộ,Đảng bộ xã Không Có,,,
                ,Chi bộ ấp ba,,Chi bộ,Đảng bộ xã Sen Vàng,,,
                ,Chi bộ Vòng A,,Chi bộ,Chi bộ Vòng B,,,
                ,Chi bộ Vòng B,,Chi bộ,Chi bộ Vòng A,,,
                ,Chi bộ ấp Hai,,Đảng bộ cơ sở,Đảng bộ xã Sen Vàng,,,
                %s,Chi bộ ấp Hai Mới,,Chi bộ,,,,
                %s,Huyện ủy Trúc Đào,,Huyện ủy,,,,
                ,Huyện ủy Mới,,Huyện ủy,Đảng bộ xã Sen Vàng,,,
                """.formatted(cast.secondBranch().code(), cast.otherDistrict().code());

        SeenPage refused = handIn(list, true, 422);

        assertThat(refused.heading()).isEqualTo("11 dòng chưa đúng, chưa có gì thay đổi");
        assertThat(refused.text())
                .contains(
                        "Không có loại tổ chức “Câu lạc bộ”",
                        "Chưa ghi tên đơn vị",
                        "Cột “Cấp trên” còn trống",
                        "Không thấy cấp trên “Đảng bộ xã Không Có”",
                        "Trùng với dòng 2",
                        "thành một vòng",
                        "đang là Chi bộ",
                        "Đổi tên thì làm ở Sắp xếp tổ chức",
                        "Không có đơn vị mang mã",
                        "không đặt dưới cấp trên này được");
        String href = refused.only("a[href$=faults.xlsx]").attr("href");
        List<List<String>> back = rows(secretary.download(href).body());
        assertThat(back).hasSize(12);
        assertThat(back.get(1)).contains("Chi bộ ấp Bốn").last().asString().startsWith("Không có loại tổ chức");
        PageClient.signedIn(port, cast.otherSecretary()).get(href, 404);

        assertThat(handIn(list, false, 200).heading()).contains("Lập 01 đơn vị theo danh sách: xem trước");
    }

    @Test
    void what_is_no_list_is_refused_with_advice_and_strangers_are_not_asked() {
        SeenPage refused = attach("bang.xlsx", "không phải bảng".getBytes(StandardCharsets.UTF_8), true, 422);

        assertThat(refused.text()).contains("tải tệp mẫu");
        PageClient.signedIn(port, cast.branchSecretary()).get("/units/sheet", 404);
        PageClient.signedIn(port, cast.member()).get("/units/sheet/units.xlsx", 404);
    }

    @Test
    void a_chain_as_long_as_the_file_is_refused_not_followed() {
        StringBuilder list = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            list.append(",Chi bộ số ")
                    .append(i)
                    .append(",,Chi bộ,Chi bộ số ")
                    .append(i + 1)
                    .append(",,,\n");
        }

        assertThat(handIn(list.toString(), true, 422).heading()).contains("5.000 dòng chưa đúng");
    }

    @Test
    void it_looks_as_it_should() {
        try (var visit = Browser.visit(port)) {
            visit.signIn(cast.secretary()).open("/units/sheet").look("units-sheet");
            visit.page()
                    .locator("#file")
                    .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                            "đơn vị.csv",
                            "text/csv",
                            (HEAD + ",Chi bộ ấp Ba,,Hội,Đảng bộ xã Sen Vàng,,,\n").getBytes(StandardCharsets.UTF_8)));
            visit.page().locator("#decision").fill("Nhập danh sách ban đầu");
            visit.page().locator("#effectiveOn").fill("2024-07-01");
            visit.page().locator("button:has-text('Kiểm tra')").click();
            visit.look("units-sheet-faults");
        }
    }

    private SeenPage handIn(String csv, boolean whole, int status) {
        return attach("đơn vị.csv", csv.getBytes(StandardCharsets.UTF_8), whole, status);
    }

    private SeenPage attach(String name, byte[] file, boolean whole, int status) {
        return secretary
                .get("/units/sheet")
                .form("form[enctype]")
                .attach("file", name, "application/octet-stream", file)
                .set("decision", "Nhập danh sách ban đầu")
                .set("effectiveOn", "2024-07-01")
                .set("whole", Boolean.toString(whole))
                .send(status);
    }

    private void carriedOut(SeenPage preview) throws InterruptedException {
        SeenPage job = preview.form("#carry form").send();
        for (int i = 0; i < 300 && !job.text().contains("Đã xong"); i++) {
            Thread.sleep(50);
            job = secretary.get(job.path());
        }
        assertThat(secretary.get(preview.path()).heading()).contains("đã thực hiện");
    }

    private static List<List<String>> rows(byte[] xlsx) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.getStringCellValue()));
                if (!cells.stream().allMatch(String::isEmpty)) {
                    rows.add(cells);
                }
            }
            return rows;
        }
    }
}
