package vn.nennep.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/// A conference is called; those who were there are ticked, site by site.
final class Studying {

    private final Walk walk;

    Studying(Walk walk) {
        this.walk = walk;
    }

    /// @return the conference's address
    String call(LocalDate day, String place) {
        walk.open("/conferences").look("hoc-tap-trong").link("Lập hội nghị").titled("Lập hội nghị học tập");
        walk.page().locator("#heldOn").fill(day.toString());
        walk.page().locator("#place").fill(place);
        walk.look("lap-hoi-nghi").page().locator(".savebar button[type=submit]").click();
        walk.says("Đã lập hội nghị").look("hoi-nghi-da-lap");
        return walk.path();
    }

    /// All present but the first of the list, who was not there and says why.
    void tickOnTelephone(String reason) {
        walk.page().locator("[data-all]").tap();
        Locator first = walk.page().locator(".roll > li").first();
        first.locator("summary").tap();
        first.locator(".is-absent").tap();
        first.locator(".reason input").fill(reason);
        walk.look("diem-danh-tren-dien-thoai");
        walk.page().locator(".savebar button").tap();
        assertThat(walk.page().locator(".savebar")).containsText("Đã lưu");
    }
}
