package vn.nennep.access.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

@PageTest
class DelegationTest {

    private static final LocalDate TODAY = MovableClock.FIRST_DAY;
    private static final String UNTIL = "2024-04-20";

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext sql;

    Cast cast;
    PageClient deputy;

    @BeforeEach
    void a_secretary_who_goes_away() {
        cast = given.cast();
        deputy = PageClient.signedIn(port, cast.member());
    }

    private SeenPage lend(SignIn by, String place, SignIn to, String until, int status) {
        return PageClient.signedIn(port, by)
                .get("/account/delegations/new")
                .form("main form")
                .set("place", place)
                .set("account", to.username())
                .set("until", until)
                .set("reason", "đi công tác")
                .send(status);
    }

    private int status(String path) {
        return deputy.raw(path).statusCode();
    }

    @Test
    void a_role_is_lent_until_its_day_and_what_is_done_with_it_is_on_behalf_of_its_owner() {
        String district = "/units/" + cast.district();
        assertThat(lend(cast.secretary(), "", cast.member(), UNTIL, 200).text())
                .contains("Đang ủy quyền cho người khác", "từ 01/4/2024 đến hết 20/4/2024");
        assertThat(status(district)).isEqualTo(200);
        assertThat(status("/units/" + cast.otherDistrict())).isEqualTo(404);
        assertThat(deputy.get("/account").text()).contains("ủy quyền · đi công tác");
        assertThat(deputy.get("/desk").text()).contains("Đồng chí được ủy quyền vai trò Bí thư cấp ủy");
        deputy.get("/plans/new")
                .form("main form")
                .set(
                        "text",
                        "HUYỆN ỦY MỘC LAN\nKẾ HOẠCH\nvề học tập chuyên đề năm 2024\n1. Các chi bộ nộp báo cáo trước 15/4/2024.")
                .send();
        assertThat(PageClient.signedIn(port, cast.administrator()).get("/audit").text())
                .contains("thay mặt Bí thư cấp ủy");
        clock.moveTo(LocalDate.of(2024, 4, 21));
        assertThat(status(district)).isEqualTo(404);
    }

    @Test
    void at_a_unit_below_it_reaches_no_more_than_that_unit() {
        lend(cast.secretary(), "dang bo xa sen vang", cast.member(), UNTIL, 200);
        assertThat(status("/units/" + cast.grassroots())).isEqualTo(200);
        assertThat(status("/units/" + cast.secondBranch())).isEqualTo(200);
        assertThat(status("/units/" + cast.district())).isEqualTo(404);
        assertThat(lend(cast.secretary(), "Huyện ủy Trúc Đào", cast.member(), UNTIL, 422)
                        .text())
                .contains("Không có đơn vị trực thuộc nào tên này");
    }

    @Test
    void a_loan_ends_when_it_is_revoked_and_when_its_owner_loses_the_role() {
        String district = "/units/" + cast.district();
        SeenPage lent = lend(cast.secretary(), "", cast.member(), UNTIL, 200);
        lent.formWith("Thôi ủy quyền").send();
        assertThat(status(district)).isEqualTo(404);
        lend(cast.secretary(), "", cast.member(), UNTIL, 200);
        assertThat(status(district)).isEqualTo(200);
        long role = (Long) sql.fetchValue(
                "select id from access.role_grant where account_id = {0}",
                DSL.val(cast.secretary().account().value()));
        PageClient.signedIn(port, cast.administrator())
                .get("/roles/" + role + "/end")
                .form("main form")
                .set("reason", "nghỉ hưu")
                .send();
        assertThat(status(district)).isEqualTo(404);
        assertThat(deputy.get("/account").text()).doesNotContain("Bí thư cấp ủy");
    }

    @Test
    void what_is_lent_is_not_lent_on_gives_no_role_and_opens_no_account() {
        SignIn keeper = given.account(Role.ADMINISTRATOR, cast.district());
        lend(keeper, "", cast.member(), UNTIL, 200);
        assertThat(deputy.get("/account/delegations/new").text()).contains("Không có vai trò nào để ủy quyền");
        assertThat(status("/units/" + cast.district() + "/roles")).isEqualTo(200);
        assertThat(status("/units/" + cast.district() + "/roles/new")).isEqualTo(404);
        assertThat(status("/units/" + cast.branch() + "/accounts/new")).isEqualTo(404);
        assertThat(status("/accounts")).isEqualTo(404);
        deputy.get("/account");
        long role = (Long) sql.fetchValue(
                "select id from access.role_grant where account_id = {0}",
                DSL.val(keeper.account().value()));
        deputy.post("/account/delegations", foreign(role), 422);
        assertThat(deputy.rawPost("/accounts/" + cast.branchSecretary().account() + "/recovery", Map.of())
                        .statusCode())
                .isEqualTo(404);
        PageClient stranger = PageClient.signedIn(port, cast.otherSecretary());
        stranger.get("/account");
        long loan = (Long) sql.fetchValue("select id from access.delegation where grant_id = {0}", DSL.val(role));
        assertThat(stranger.rawPost("/account/delegations/" + loan + "/end", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private Map<String, List<String>> foreign(long role) {
        return Map.of(
                "grant", List.of(String.valueOf(role)),
                "account", List.of(cast.branchSecretary().username()),
                "from", List.of(TODAY.toString()),
                "until", List.of(UNTIL),
                "reason", List.of("thử"));
    }

    @Test
    void a_loan_has_an_end_within_a_year_and_another_holder() {
        assertThat(lend(cast.secretary(), "", cast.member(), "", 422).text()).contains("ủy quyền luôn có thời hạn");
        assertThat(lend(cast.secretary(), "", cast.member(), "2025-04-02", 422).text())
                .contains("Ủy quyền dài nhất 12 tháng");
        assertThat(lend(cast.secretary(), "", cast.member(), "2024-03-31", 422).text())
                .contains("Ngày cuối phải từ ngày bắt đầu");
        assertThat(lend(cast.secretary(), "", cast.secretary(), UNTIL, 422).text())
                .contains("Không ủy quyền cho chính mình được");
        assertThat(lend(cast.secretary(), "", cast.otherSecretary(), UNTIL, 422).text())
                .contains("Không có tài khoản tên này");
        lend(cast.secretary(), "", cast.member(), "2025-04-01", 200);
        assertThat(lend(cast.secretary(), "", cast.member(), UNTIL, 422).text()).contains("đã ủy quyền vai trò này");
    }
}
