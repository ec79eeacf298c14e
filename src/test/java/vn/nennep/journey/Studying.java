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

    /// From the desk: all present but the first of the list, who was not there and says why.
    void tickOnTelephone(String reason) {
        walk.open("/desk").look("ban-lam-viec-tren-dien-thoai");
        walk.page().locator("a:has-text('Điểm danh')").first().tap();
        Locator first = walk.page().locator(".roll > li").first();
        walk.page().locator("[data-all]").tap();
        first.locator("summary").tap();
        first.locator(".is-absent").tap();
        first.locator(".reason input").fill(reason);
        first.locator(".reason input").blur();
        walk.look("diem-danh-tren-dien-thoai");
        save();
        walk.look("diem-danh-da-luu");
    }

    /// At an office, everybody of one site at once.
    void tickAll(String conference, String site) {
        walk.open(conference).link(site).titled("Đã điểm danh");
        walk.page().locator("[data-all]").click();
        save();
    }

    private void save() {
        walk.page().locator(".savebar button").click();
        assertThat(walk.page().locator(".savebar [data-status]")).hasText("Đã lưu.");
    }

    /// Those who missed it are called once more; who has studied already is not.
    String makeUp(String conference, LocalDate day) {
        walk.open(conference).look("hoi-nghi-sau-ngay-hoc");
        walk.page().locator("#remaining #heldOn").fill(day.toString());
        walk.page().locator("#remaining button[type=submit]").click();
        walk.says("Đã mở buổi học bù").look("buoi-hoc-bu");
        return walk.path();
    }

    /// Sites of the conference that the caller sees, by name.
    java.util.List<String> sites(String conference) {
        walk.open(conference);
        return walk.page().locator("#sites tbody th a").allInnerTexts();
    }
}
