package vn.nennep.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/// The officer has a plan read, puts the reading right, and gives it down.
final class Reading {

    private static final Path PLAN = Path.of("src/test/resources/intake/258-KH-TU-hau-giang-2024.txt");

    private final Walk walk;

    Reading(Walk walk) {
        this.walk = walk;
    }

    /// @return the plan's address
    String give() {
        walk.open("/desk")
                .look("ban-lam-viec-trong")
                .link("Đưa kế hoạch vào để đọc")
                .titled("Đưa kế hoạch vào để đọc");
        walk.page().locator("#file").setInputFiles(PLAN);
        walk.look("dua-ke-hoach-vao").button("Đọc kế hoạch").titled("nhiệm vụ tìm thấy");
        return walk.path();
    }

    Locator card(String words) {
        return walk.card(words);
    }

    Locator passages() {
        return walk.page().locator(".sheet mark.passage");
    }

    /// Kind, due date and who, in the card itself, beside the text.
    void correct(Locator card, String kind, String due, String... who) {
        String id = "#" + card.getAttribute("id");
        card.locator("a:has-text('Sửa')").click();
        Locator form = walk.page().locator(id + " form.edit-form");
        fill(form, kind, due, who);
        walk.look("sua-nhiem-vu");
        form.getByText("Lưu nhiệm vụ").click();
        assertThat(form).hasCount(0);
    }

    /// When somebody is named, only they do it then.
    static void fill(Locator form, String kind, String due, String... who) {
        form.locator("[name=kind]").selectOption(kind);
        form.locator("[name=due]").fill(due);
        if (who.length == 0) {
            return;
        }
        Locator chosen = form.locator("[name=who]:checked");
        while (chosen.count() > 0) {
            chosen.first().uncheck();
        }
        for (String each : who) {
            form.locator("[name=who][value='" + each + "']").check();
        }
    }

    void remove(Locator card) {
        card.locator("button:has-text('Bỏ')").click();
        assertThat(card).containsText("đã bỏ");
    }

    /// One that the text asks for and the reading did not find.
    void add(String kind, String title, String due, String... who) {
        walk.button("Thêm nhiệm vụ").titled("Sửa nhiệm vụ");
        Locator form = walk.page().locator("form.edit-form");
        form.locator("[name=title]").fill(title);
        fill(form, kind, due, who);
        walk.look("them-nhiem-vu").button("Lưu nhiệm vụ").titled("nhiệm vụ tìm thấy");
    }

    void acceptAll() {
        walk.page().locator("button:has-text('nhiệm vụ còn lại')").click();
        walk.says("Đã nhận các nhiệm vụ còn lại");
    }

    void giveDown() {
        walk.ask("accept").look("hoi-truoc-khi-giao").answer("accept");
        walk.shows(".job", "Giao").look("tien-do-giao-viec");
        assertThat(walk.page().locator(".job [role=status]")).containsText("Đã xong.");
        walk.look("da-giao-xong");
    }
}
