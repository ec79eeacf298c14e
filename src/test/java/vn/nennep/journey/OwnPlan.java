package vn.nennep.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/// A unit below sees what it was given, and writes, has approved and issues a plan of its own.
final class OwnPlan {

    private final Walk walk;

    OwnPlan(Walk walk) {
        this.walk = walk;
    }

    /// From the desk to what was given, with the passage and the chain of plans above.
    void given() {
        walk.open("/desk").look("ban-lam-viec-co-viec").link("Soạn kế hoạch").titled("nhiệm vụ được giao");
        walk.shows("blockquote.quote", "");
        walk.shows(".chain", "Tỉnh ủy Hậu Giang", "Kế hoạch 258-KH/TU").look("viec-duoc-giao");
    }

    /// @return the plan's address
    String begin() {
        walk.button("Soạn kế hoạch của đơn vị").titled("đang soạn");
        walk.look("ke-hoach-de-xuat");
        return walk.path();
    }

    Locator card(String words) {
        return walk.card(words);
    }

    /// Later than above is refused unless one says why; earlier is welcome.
    void tighten(Locator card, String later, String earlier) {
        String id = "#" + card.getAttribute("id");
        card.locator("a:has-text('Sửa')").click();
        Locator form = walk.page().locator(id + " form.edit-form");
        form.locator("[name=due]").fill(later);
        form.getByText("Lưu nhiệm vụ").click();
        assertThat(form.locator(".error-summary")).containsText("muộn hơn kế hoạch cấp trên");
        walk.look("han-muon-bi-tu-choi");
        form.locator("[name=due]").fill(earlier);
        form.getByText("Lưu nhiệm vụ").click();
        assertThat(form).hasCount(0);
        assertThat(walk.page().locator(id)).containsText(earlier);
    }

    void word(String addedPurpose) {
        Locator purpose = walk.page().locator("#purpose");
        purpose.fill(purpose.inputValue() + "\n" + addedPurpose);
        walk.button("Lưu lời văn").says("Đã lưu lời văn");
        walk.shows("#document", addedPurpose).look("loi-van");
    }

    void approve(String note) {
        walk.page().locator("#note").fill(note);
        walk.button("Ghi nhận đã thông qua").says("Kế hoạch có thể ban hành").look("da-thong-qua");
    }

    void issue() {
        walk.ask("issue").look("hoi-truoc-khi-ban-hanh").answer("issue");
        assertThat(walk.page().locator(".job [role=status]")).containsText("Đã xong.");
        walk.look("ban-hanh-xong");
    }
}
