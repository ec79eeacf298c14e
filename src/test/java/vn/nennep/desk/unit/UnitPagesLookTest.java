package vn.nennep.desk.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.testing.Browser;
import vn.nennep.testing.SamplePageTest;
import vn.nennep.testing.Visit;

/// The pages of units as the sample's people see them, in a real browser.
@SamplePageTest
class UnitPagesLookTest {

    @LocalServerPort
    int port;

    @Test
    void the_officer_walks_down_from_the_province_to_a_branch() {
        try (Visit visit = Browser.visit(port).signIn(SampleAccounts.HUONG.username(), SampleAccounts.PASSWORD)) {
            visit.open("/units").look("to-chuc");
            visit.page()
                    .locator("a", new Page.LocatorOptions().setHasText("Huyện ủy Vị Thủy"))
                    .first()
                    .click();
            assertThat(visit.heading()).startsWith("Huyện ủy Vị Thủy: ");
            visit.look("huyen-uy");
            visit.open("/units?q=thanh+loi").look("tim-don-vi");
            visit.page()
                    .locator("a", new Page.LocatorOptions().setHasText("Chi bộ ấp Thạnh Lợi"))
                    .first()
                    .click();
            visit.look("chi-bo");
        }
    }

    @Test
    void the_secretary_of_a_branch_sees_the_names() {
        try (Visit visit = Browser.visit(port).signIn(SampleAccounts.LOI.username(), SampleAccounts.PASSWORD)) {
            visit.open("/units");
            assertThat(visit.page().locator("#people li").allInnerTexts())
                    .anyMatch(name -> name.startsWith("Nguyễn Văn Hùng"));
            visit.look("chi-bo-cua-toi");
        }
    }
}
