package vn.nennep.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.testing.Given;
import vn.nennep.testing.MultipartBody;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.SeenPage;
import vn.nennep.web.probe.ProbeTest;

@ProbeTest
class ErrorPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Given given;

    private PageClient officer;
    private String token;

    @BeforeEach
    void signIn() {
        officer = PageClient.at(port);
        var who = given.cast().officer();
        SeenPage page = officer.get("/sign-in?next=/probe")
                .form("form:has(input[type=password])")
                .set("username", who.username())
                .set("password", who.password())
                .send();
        token = page.document().select("input[name=_csrf]").getFirst().val();
    }

    private MultipartBody upload() {
        return new MultipartBody().field("_csrf", token);
    }

    @Test
    void a_page_that_does_not_exist_says_where_to_begin() {
        SeenPage page = officer.get("/no/such/page", 404);
        assertThat(page.heading()).isEqualTo("Không có trang này");
        assertThat(page.text()).contains("Về bàn làm việc");
    }

    @Test
    void an_address_with_a_part_that_cannot_be_read_names_nothing() {
        officer.get("/probe/units/abc", 404);
        officer.get("/jobs/not-an-id", 404);
    }

    @Test
    void a_refusal_says_why_and_what_to_do() {
        SeenPage page = officer.post("/probe/refusal", Map.of(), 422);
        assertThat(page.text()).contains("Kế hoạch đã ban hành. Mời lập kế hoạch sửa đổi.");
    }

    @Test
    void an_error_of_the_program_shows_a_reference_and_nothing_of_the_inside() {
        SeenPage page = officer.get("/probe/failure", 500);
        assertThat(page.text()).containsPattern("Mã lỗi: [2-9A-Z]{8}").doesNotContain("secret", "Exception", " at ");
    }

    @Test
    void a_wrong_method_or_a_missing_part_is_explained() {
        assertThat(officer.post("/probe/failure", Map.of(), 405).heading())
                .isEqualTo("Trang này không nhận thao tác vừa gửi");
        assertThat(officer.get("/probe/required", 400).heading()).isEqualTo("Không đọc được yêu cầu này");
    }

    @Test
    void an_address_that_cannot_be_decoded_is_no_failure_of_the_program() {
        assertThat(officer.get("/probe/required?needed=%ff", 400).heading()).isEqualTo("Không đọc được yêu cầu này");
        assertThat(officer.get("/probe/required?needed=%00", 422).text()).contains("ký tự không đọc được");
    }

    @Test
    void a_form_without_its_token_is_not_accepted() {
        SeenPage page = officer.post("/probe", Map.of("_csrf", List.of("made-up")), 403);
        assertThat(page.heading()).isEqualTo("Phiên làm việc đã hết hạn, hãy tải lại trang");
    }

    @Test
    void a_file_below_the_limit_arrives() {
        var body = upload().field("name", "Mô hình").file("file", "a.bin", "x/y", new byte[19_000_000]);
        assertThat(officer.upload("/probe/file", body, 200).heading()).isEqualTo("Mô hình 19000000");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_with_a_page_that_says_what_to_do() {
        var body = upload().field("name", "Mô hình").file("file", "a.bin", "x/y", new byte[50_000_000]);
        SeenPage page = officer.upload("/probe/file", body, 413);
        assertThat(page.heading()).isEqualTo("Tệp quá lớn: mỗi lần gửi tối đa 20 MB");
    }

    @Test
    void a_form_that_is_not_filled_in_says_what_to_do() {
        var body = upload().field("name", "  ").file("file", "", "x/y", new byte[0]);
        assertThat(officer.upload("/probe/file", body, 422).heading()).isEqualTo("Nhập tên mô hình");
    }

    @Test
    void before_sign_in_errors_have_their_frame_too() {
        PageClient stranger = PageClient.at(port);
        SeenPage page = stranger.post("/sign-in", Map.of("_csrf", List.of("made-up")), 403);
        assertThat(page.document().select("header.topbar")).hasSize(1);
        assertThat(stranger.get("/error", 404).heading()).isEqualTo("Không có trang này");
    }

    @Test
    void an_address_the_server_itself_refuses_gets_a_page() {
        assertThat(PageClient.at(port).get("/a;b=c", 400).heading()).isEqualTo("Không đọc được yêu cầu này");
    }

    @Test
    void a_message_is_shown_once() {
        officer.get("/probe");
        SeenPage saved = officer.post("/probe", Map.of(), 200);
        assertThat(saved.text("#flash")).contains("Đã lưu mô hình.");
        Document again = officer.get("/probe").document();
        assertThat(again.select("#flash").text()).isEmpty();
    }
}
