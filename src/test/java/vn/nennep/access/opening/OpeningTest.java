package vn.nennep.access.opening;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

@PageTest
class OpeningTest {

    private static final String CHOSEN = "câu mới dễ nhớ lắm";

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    Cast cast;
    SignIn keeper;

    @BeforeEach
    void an_administrator_of_a_district() {
        cast = given.cast();
        keeper = given.account(Role.ADMINISTRATOR, cast.district());
        sql.execute("delete from access.sign_in_failure");
    }

    private SeenPage open(String name, int status) {
        return PageClient.signedIn(port, keeper)
                .get("/units/" + cast.branch() + "/accounts/new")
                .form("main form")
                .set("fullName", name)
                .set("role", Role.MEMBER.name())
                .set("reason", "chi bộ đề nghị")
                .send(status);
    }

    @Test
    void somebody_of_the_list_gets_an_account_and_chooses_the_password() {
        SeenPage issued = open("tran quoc dat", 200);
        String username = issued.text("dl.facts dd:nth-of-type(1)");
        PageClient.at(port)
                .get("/recovery")
                .form("main form")
                .set("username", username)
                .set("code", issued.text(".handed"))
                .set("chosen", CHOSEN)
                .set("again", CHOSEN)
                .send();
        PageClient owner = PageClient.at(port).signIn(username, CHOSEN);
        assertThat(owner.get("/account").text()).contains("Đảng viên, Chi bộ ấp Một", "chi bộ đề nghị");
        assertThat(open("Trần Quốc Đạt", 422).text()).contains("Người này đã có tài khoản");

        assertThat(close(username, "", 422).text()).contains("Mời ghi lý do");
        close(username, "chuyển đi", 200);
        assertThat(owner.get("/desk").path()).isEqualTo("/sign-in");
        assertThat(sql.fetchValue(
                        "select count(*) from access.role_grant g join access.account a on a.id = g.account_id where"
                                + " a.username = {0} and (g.valid_to is null or g.valid_to > g.valid_from)",
                        DSL.val(username)))
                .isEqualTo(0L);
        open("Trần Quốc Đạt", 200);
    }

    private SeenPage close(String username, String reason, int status) {
        return PageClient.signedIn(port, keeper)
                .get("/accounts?q=" + username)
                .formWith("Đóng tài khoản")
                .set("reason", reason)
                .send(status);
    }

    @Test
    void whoever_is_not_of_the_unit_gets_none_there() {
        assertThat(open("Lê Thị Ước", 422).text()).contains("không có ai tên ấy");
        PageClient secretary = PageClient.signedIn(port, cast.secretary());
        assertThat(secretary.raw("/units/" + cast.branch() + "/accounts/new").statusCode())
                .isEqualTo(404);
        PageClient client = PageClient.signedIn(port, keeper);
        client.get("/account");
        for (String out : List.of(
                "/accounts/" + cast.otherSecretary().account() + "/closing",
                "/accounts/" + cast.administrator().account() + "/closing",
                "/accounts/" + keeper.account() + "/closing",
                "/units/" + cast.otherDistrict() + "/accounts")) {
            assertThat(client.rawPost(out, Map.of("reason", List.of("x"))).statusCode())
                    .as(out)
                    .isEqualTo(404);
        }
    }
}
