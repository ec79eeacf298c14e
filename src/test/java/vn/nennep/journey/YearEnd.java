package vn.nennep.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/// The report of the year: written, figures from the data, submitted; and put together above.
final class YearEnd {

    private static final List<String> SECTIONS = List.of("I", "II.1", "II.2", "II.3", "II.4", "II.5", "III", "IV");
    private static final List<String> WORDS = List.of(
            "%s quán triệt, cụ thể hóa kế hoạch của cấp trên thành kế hoạch của đơn vị ngay trong tháng 4.",
            "%s tổ chức học tập Chuyên đề nghiêm túc, đúng đối tượng. Người vắng có lý do được học bù.",
            "%s đưa nội dung Chuyên đề vào sinh hoạt chi bộ thường kỳ, chọn nội dung sát với từng chi bộ.",
            "%s nhân rộng nhiều mô hình học tập và làm theo, nhất là mô hình dân vận khéo.",
            "%s tuyên truyền Chuyên đề trên đài truyền thanh, trang tin điện tử và trong sinh hoạt đoàn thể.",
            "%s kiểm tra, giám sát việc thực hiện Chuyên đề, kịp thời biểu dương tập thể, cá nhân tiêu biểu.",
            "%s thực hiện Chuyên đề đạt kết quả tích cực; một số chi bộ sinh hoạt chuyên đề còn hình thức.",
            "%s tiếp tục gắn học tập với làm theo, nêu gương; mỗi chi bộ có ít nhất một việc làm cụ thể.");

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

    /// All that must be written, and is not yet.
    void writeAll(String unit) {
        for (String code : SECTIONS) {
            Locator text = section(code).locator("textarea[name=body]");
            if (text.inputValue().isBlank()) {
                write(code, WORDS.get(SECTIONS.indexOf(code)).formatted(unit));
            }
        }
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
        walk.ask("submit").answer("submit").titled("đã nộp");
    }

    /// Side by side with what the units wrote: one sentence goes over, and its source stays known.
    void takeOver(String unit) {
        walk.page().locator("a:has-text('Tổng hợp từ cấp dưới')").click();
        walk.titled("báo cáo cấp dưới đã nộp").look("tong-hop-canh-nhau");
        walk.page().locator(".tabs a").nth(1).click();
        Locator theirs = walk.page().locator("article").filter(new Locator.FilterOptions().setHasText(unit));
        theirs.locator("button:has-text('Lấy câu này')").first().click();
        walk.shows(".sheet", "học tập Chuyên đề nghiêm túc", unit).look("da-lay-mot-cau");
    }

    /// The units below add up to the number that was clicked.
    void traceSumsUp(String figure) {
        Locator door = figure(figure).locator(".door");
        String told = door.innerText();
        door.click();
        walk.shows("#parts", "Gồm những phần nào");
        long total = 0;
        for (String part : walk.page().locator("tbody td.number:nth-of-type(1)").allInnerTexts()) {
            total += Long.parseLong(part.replace(".", ""));
        }
        String sum = walk.page().locator("tfoot td.number").first().innerText();
        org.assertj.core.api.Assertions.assertThat(Long.parseLong(sum.replace(".", "")))
                .isEqualTo(total);
        org.assertj.core.api.Assertions.assertThat(told).contains(sum);
    }
}
