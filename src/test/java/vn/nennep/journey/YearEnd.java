package vn.nennep.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/// The report of the year: written, figures from the data, submitted; and put together above.
final class YearEnd {

    private final Walk walk;

    YearEnd(Walk walk) {
        this.walk = walk;
    }

    /// From the desk. @return the report's address
    String begin() {
        walk.open("/desk").look("ban-lam-viec-cuoi-nam").link("Viết báo cáo").titled("báo cáo");
        walk.look("duoc-giao-bao-cao").button("Bắt đầu viết báo cáo").titled("mục chưa viết");
        walk.look("bao-cao-moi");
        return walk.path();
    }

    void write(String section, String text) {
        Locator form = section(section).locator("form[action$='/sections/" + section + "']");
        form.locator("textarea").fill(text);
        form.locator("button[type=submit]").click();
        assertThat(form.locator("textarea")).hasValue(text);
        walk.page().waitForLoadState();
    }

    Locator section(String code) {
        return walk.page().locator("#section-" + code.replace('.', '-'));
    }

    Locator figure(String name) {
        return walk.page()
                .locator(".figure-line")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    /// Typing over a figure is refused without a reason, and the reason stays in sight.
    void overrule(String name, String numerator, String reason) {
        figure(name).locator("summary").click();
        figure(name).locator("[name=numerator]").fill(numerator);
        figure(name).locator("[name=reason]").fill(" ");
        figure(name).locator("button:has-text('Ghi số liệu và lý do')").click();
        assertThat(figure(name).locator(".field-error")).containsText("lý do");
        walk.look("so-lieu-khong-ly-do");
        figure(name).locator("[name=numerator]").fill(numerator);
        figure(name).locator("[name=reason]").fill(reason);
        figure(name).locator("button:has-text('Ghi số liệu và lý do')").click();
        assertThat(figure(name).locator(".overruled")).containsText(reason);
    }

    void submit() {
        walk.page().locator("button[popovertarget=submit]").click();
        walk.page().locator("#submit button[type=submit]").click();
        walk.titled("đã nộp");
    }
}
