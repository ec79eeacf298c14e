package vn.nennep.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.access.Audit;
import vn.nennep.access.Role;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;

@PageTest
class AuditPageTest {

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    Audit audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext sql;

    Cast cast;
    SignIn inspector;

    @BeforeEach
    void acts_at_two_districts() {
        cast = given.cast();
        inspector = given.account(Role.INSPECTOR, cast.district());
        transaction.executeWithoutResult(_ -> {
            audit.record("planning.plan.issued", "plan/700001", cast.grassroots(), Map.of("symbol", "12-KH/ĐU"));
            audit.record("study.conference.cancelled", "conference/700002", cast.branch(), Map.of("reason", "mưa bão"));
            audit.record("planning.plan.issued", "plan/700003", cast.otherDistrict(), Map.of());
        });
    }

    @Test
    void an_inspector_reads_in_words_what_was_done_within_reach_and_nothing_else() {
        SeenPage page = PageClient.signedIn(port, inspector).get("/audit");
        assertThat(page.text("table"))
                .contains("Ban hành kế hoạch · kế hoạch 700001", "ký hiệu: 12-KH/ĐU", "Đảng bộ xã Sen Vàng")
                .contains("Hủy hội nghị · hội nghị 700002", "lý do: mưa bão", "Chương trình")
                .contains("Đăng nhập · tài khoản")
                .doesNotContain("700003");
    }

    @Test
    void the_list_is_narrowed_by_action_name_and_day() {
        PageClient client = PageClient.signedIn(port, inspector);
        assertThat(client.get("/audit?action=study.conference.cancelled").text("table"))
                .contains("700002")
                .doesNotContain("700001");
        assertThat(client.get("/audit?who=can+bo+kiem").text("table"))
                .contains("Đăng nhập")
                .doesNotContain("700001");
        SeenPage none = client.get("/audit?until=2000-01-01");
        assertThat(none.text()).contains("Không có việc nào", "Thử bỏ bớt điều kiện lọc");
        client.get("/audit?from=h%C3%B4m+qua&until=");
    }

    @Test
    void others_find_no_such_page() {
        PageClient.signedIn(port, cast.officer()).get("/audit", 404);
        PageClient.signedIn(port, cast.member()).get("/audit", 404);
    }

    @Test
    void an_entry_is_sealed_within_seconds_and_the_page_shows_the_head_of_the_chain() throws InterruptedException {
        for (int i = 0; unsealed() > 0; i++) {
            assertThat(i).as("seconds that an entry waits for its seal").isLessThan(50);
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(PageClient.signedIn(port, inspector).get("/audit").text())
                .containsPattern("mắt xích [0-9.]+")
                .containsPattern("[0-9]+:[0-9a-f]{64}");
    }

    private int unsealed() {
        return sql.fetchCount(nennep.sql.access.Tables.AUDIT_UNSEALED);
    }

    @Test
    void it_is_read_on_every_screen() {
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(inspector).open("/audit").look("nhat-ky");
            visit.open("/audit?who=khong-co-ai").look("nhat-ky-trong");
        }
    }
}
