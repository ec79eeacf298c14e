package vn.nennep.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;

/// With Chromium's own virtual authenticator: a telephone's sensor that always knows its owner.
@PageTest
class PasskeyTest {

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    SignIn officer;

    @BeforeEach
    void somebody() {
        officer = given.account(Role.ADVISORY_OFFICER, given.unit("Tỉnh ủy Khóa", "PROVINCIAL_COMMITTEE", null));
        sql.execute("delete from access.sign_in_failure");
    }

    private static void sensor(Visit visit) {
        CDPSession device = visit.page().context().newCDPSession(visit.page());
        device.send("WebAuthn.enable");
        JsonObject sensor = new JsonObject();
        sensor.addProperty("protocol", "ctap2");
        sensor.addProperty("transport", "internal");
        sensor.addProperty("hasResidentKey", true);
        sensor.addProperty("hasUserVerification", true);
        sensor.addProperty("isUserVerified", true);
        sensor.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", sensor);
        device.send("WebAuthn.addVirtualAuthenticator", options);
    }

    @Test
    void a_key_is_made_and_lets_in_without_a_password_and_after_it() {
        try (Visit visit = Browser.visit(port)) {
            sensor(visit);
            visit.signIn(officer).open("/account/passkeys/new");
            visit.page().locator("#current").fill(officer.password());
            visit.look("mat-khau-truoc-khi-them-khoa");
            visit.page().locator("main button[type=submit]").click();
            visit.page().waitForSelector("#label");
            visit.page().locator("#label").fill("Điện thoại của tôi");
            visit.page().locator("main button[type=submit]").click();
            visit.page().waitForSelector(".codes");
            visit.look("ma-du-phong");
            visit.open("/account").look("tai-khoan-co-khoa");
            assertThat(visit.page().locator("main").innerText()).contains("Điện thoại của tôi");

            signOut(visit);
            visit.open("/sign-in/passkey").look("dang-nhap-bang-khoa");
            visit.page().locator("main button[type=submit]").click();
            visit.page().waitForURL("**/desk");

            signOut(visit);
            visit.signIn(officer);
            assertThat(visit.page().url()).endsWith("/sign-in/second-step");
            visit.look("buoc-hai");
            visit.page().locator("text=Dùng khóa truy cập").click();
            visit.page().locator("main button[type=submit]").click();
            visit.page().waitForURL("**/desk");
        }
    }

    private static void signOut(Visit visit) {
        visit.page().locator(".account").click();
        visit.page().locator("form[action='/sign-out'] button").click();
        visit.page().waitForURL("**/sign-in");
    }

    @Test
    void whatever_else_is_sent_in_place_of_a_key_lets_nobody_in() {
        PageClient stranger = PageClient.at(port);
        for (String sent : List.of("", "{}", "null", "[1]", "{\"id\":\"AAAA\",\"type\":\"public-key\"}")) {
            SeenPage page = stranger.get("/sign-in/passkey");
            SeenPage answer = page.form("main form").set("credential", sent).send(422);
            assertThat(answer.text()).contains("Khóa này chưa được nhận ra");
        }
        PageClient inside = PageClient.signedIn(port, officer);
        SeenPage sure = inside.get("/account/passkeys/new");
        sure.form("main form").set("current", "không phải").send(422);
        SeenPage making =
                sure.form("main form").set("current", officer.password()).send();
        making.form("main form").set("credential", "{}").send(422);
        assertThat(making.form("main form").set("credential", "{}").send(422).text())
                .as("each question is answered once")
                .contains("Mời nhập lại mật khẩu");
        inside.get("/account/passkeys/removal?key=987654321", 404);
        assertThat(inside.rawPost("/account/passkeys/removal", Map.of()).statusCode())
                .isIn(403, 404);
    }
}
