package vn.nennep.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.organization.UnitId;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.web.Download;

@PageTest
class ReorganisationPagesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final String[] HEADINGS = {
        "Việc", "Đơn vị", "Thuộc", "Nơi nhận / cấp trên mới", "Nơi nhận thuộc", "Tên mới"
    };

    @Autowired
    Given given;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    Cast cast;
    PageClient secretary;

    @BeforeEach
    void aDistrict() {
        cast = given.cast();
        clock.moveTo(DAY);
        secretary = PageClient.signedIn(port, cast.secretary());
    }

    @Test
    void two_branches_become_one_and_two_again() throws InterruptedException {
        SeenPage preview =
                filled("merge", cast.branch(), "target", cast.secondBranch().toString(), "2024-07-01");
        assertThat(preview.heading()).contains("Hợp nhất Chi bộ ấp Một vào Chi bộ ấp Hai: xem trước");
        assertThat(preview.text()).contains("người chuyển nơi sinh hoạt04");
        assertThat(secretary.get("/units/" + cast.branch()).heading()).contains("Chi bộ ấp Một");

        SeenPage done = carriedOut(preview);
        assertThat(secretary.get("/units/" + cast.branch()).text())
                .contains("không còn hoạt động", "Nhập vào Chi bộ ấp Hai", "Quyết định số 15-QĐ/HU");
        assertThat(secretary.get("/units/" + cast.secondBranch()).heading()).contains("05 đảng viên");
        assertThat(secretary.download(done.path() + "/transfer-record.docx").body())
                .isNotEmpty();

        SeenPage undone = done.formWith("Hoàn tác").send();
        assertThat(undone.text()).contains("Đã hoàn tác");
        assertThat(secretary.get("/units/" + cast.branch()).heading()).contains("04 đảng viên");
    }

    @Test
    void a_day_to_come_is_waited_for() throws InterruptedException {
        SeenPage preview = filled("rename", cast.branch(), "name", "Chi bộ khu phố Một", "2024-08-01");
        assertThat(preview.document().select("#carry")).isEmpty();
        SeenPage scheduled = preview.formWith("Hẹn ngày 01/8/2024").send();
        assertThat(scheduled.heading()).contains("đã hẹn ngày");

        clock.moveTo(LocalDate.of(2024, 8, 2));
        assertThat(carriedOut(secretary.get(scheduled.path())).heading()).contains("đã thực hiện");
        assertThat(secretary.get("/units/" + cast.branch()).heading()).contains("Chi bộ khu phố Một");
    }

    @Test
    void what_is_missing_is_asked_for_and_nothing_is_kept() {
        SeenPage form = secretary.get("/units/" + cast.branch() + "/reorganisation/dissolve");

        SeenPage refused = form.formWith("Xem trước")
                .set("decision", "Quyết định 1")
                .set("effectiveOn", "2024-07-01")
                .send(422);

        assertThat(refused.text()).contains("Chọn đơn vị nhận người và việc");
        assertThat(refused.document().select("#decision").val()).isEqualTo("Quyết định 1");
    }

    @Test
    void names_for_a_split_are_for_those_near() {
        SeenPage far =
                PageClient.signedIn(port, cast.officer()).get("/units/" + cast.branch() + "/reorganisation/split");
        assertThat(far.text()).contains("chỉ hiện với bí thư của đơn vị").doesNotContain("Ngọc Ánh");
    }

    @Test
    void nobody_reorganises_out_of_reach_or_into_what_is_out_of_reach() {
        PageClient.signedIn(port, cast.otherSecretary()).get("/units/" + cast.branch() + "/reorganisation/rename", 404);
        PageClient.signedIn(port, cast.branchSecretary())
                .get("/units/" + cast.branch() + "/reorganisation/rename", 404);
        secretary
                .get("/units/" + cast.branch() + "/reorganisation/move")
                .formWith("Xem trước")
                .set("decision", "Quyết định 1")
                .set("effectiveOn", "2024-07-01")
                .set("target", cast.otherDistrict().toString())
                .send(404);
    }

    @Test
    void every_wrong_row_of_a_sheet_is_named_and_nothing_happens() throws IOException {
        SeenPage refused = given(
                sheet(
                        HEADINGS,
                        new String[] {"Giải tán", "Chi bộ ấp Một"},
                        new String[] {"Hợp nhất", "Chi bộ ấp Không Có", "", "Chi bộ ấp Hai"},
                        new String[] {"Đổi tên", "Chi bộ ấp Một"}),
                422);

        assertThat(refused.heading()).contains("03 dòng chưa đúng");
        assertThat(refused.text())
                .contains(
                        "Không có việc “Giải tán”",
                        "Không thấy đơn vị “Chi bộ ấp Không Có”",
                        "Cột “Tên mới” còn trống");
    }

    @Test
    void a_sheet_is_carried_out_as_one_act() throws IOException, InterruptedException {
        SeenPage preview = given(
                sheet(
                        HEADINGS,
                        new String[] {"Đổi tên", "Chi bộ ấp Hai", "", "", "", "Chi bộ ấp Một Hai"},
                        new String[] {"Hợp nhất", "Chi bộ ấp Một", "", "Chi bộ ấp Hai"}),
                200);
        assertThat(preview.heading()).contains("02 việc từ bảng Excel: xem trước");
        assertThat(preview.text()).contains("Dòng 2:", "Dòng 3:");

        carriedOut(preview);

        assertThat(secretary.get("/units/" + cast.secondBranch()).heading())
                .contains("Chi bộ ấp Một Hai: 05 đảng viên");
    }

    @Test
    void what_is_no_sheet_is_refused_with_advice() {
        SeenPage refused = given("không phải bảng".getBytes(java.nio.charset.StandardCharsets.UTF_8), 422);

        assertThat(refused.text()).contains("Không thấy dòng tiêu đề cột", "tải tệp mẫu");
    }

    private SeenPage filled(String operation, UnitId unit, String field, String value, String day) {
        return secretary
                .get("/units/" + unit + "/reorganisation/" + operation)
                .formWith("Xem trước")
                .set(field, value)
                .set("decision", "Quyết định số 15-QĐ/HU")
                .set("effectiveOn", day)
                .send();
    }

    private SeenPage carriedOut(SeenPage preview) throws InterruptedException {
        SeenPage job = preview.form("#carry form").send();
        for (int i = 0; i < 300 && !job.text().contains("Đã xong"); i++) {
            Thread.sleep(50);
            job = secretary.get(job.path());
        }
        SeenPage done = secretary.get(preview.path());
        assertThat(done.heading()).contains("đã thực hiện");
        return done;
    }

    private SeenPage given(byte[] sheet, int status) {
        return secretary
                .get("/reorganisations/sheet")
                .formWith("Kiểm tra")
                .attach("sheet", "bang.xlsx", Download.XLSX, sheet)
                .set("decision", "Quyết định số 15-QĐ/HU")
                .set("effectiveOn", "2024-07-01")
                .send(status);
    }

    private static byte[] sheet(String[]... rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
