package vn.nennep.planning.breakthrough;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitId;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// The page on which something is chosen or put right.
@Component
class BreakthroughForms {

    private final ChosenUnder under;

    BreakthroughForms(ChosenUnder under) {
        this.under = under;
    }

    Page blank(UnitId unit, int year) {
        return again(
                unit, Form.of(new BreakthroughForm(unit, BreakthroughKind.BREAKTHROUGH, "", year, "", null, null)));
    }

    Page again(UnitId unit, Form<BreakthroughForm> form) {
        return page(
                "Chọn nội dung đột phá, trọng tâm, mô hình",
                form,
                unit,
                "/breakthroughs",
                "/breakthroughs?unit=" + unit);
    }

    Page change(Breakthrough own) {
        return again(own, Form.of(BreakthroughForm.of(own)));
    }

    Page again(Breakthrough own, Form<BreakthroughForm> form) {
        return page("Sửa nội dung đã chọn", form, own.unit(), own.href(), own.href());
    }

    /// Read apart, since the page has to come back for this unit.
    static UnitId unit(Form<BreakthroughForm> form) {
        String unit = form.text("unit");
        if (!unit.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return new UnitId(Long.parseLong(unit));
    }

    void check(Form<BreakthroughForm> form) {
        if (form.valid()
                && form.value().plan() != null
                && under.named(form.value().plan()).isEmpty()) {
            form.reject("plan", "Chọn kế hoạch trong danh sách");
        }
    }

    private Page page(String title, Form<BreakthroughForm> form, UnitId unit, String action, String back) {
        List<Choice> kinds = Arrays.stream(BreakthroughKind.values())
                .map(each -> Choice.of(each.name(), each.label(), form.chosen("kind", each.name())))
                .toList();
        List<Choice> plans = Stream.concat(
                        Stream.of(Choice.of(
                                "", "Không theo kế hoạch nào", form.text("plan").isEmpty())),
                        under.all().stream()
                                .map(each -> Choice.of(
                                        each.id().toString(),
                                        each.label(),
                                        form.chosen("plan", each.id().toString()))))
                .toList();
        return Page.of(
                        "planning/breakthrough/form",
                        "topics",
                        title,
                        new BreakthroughFormPage(form, unit.value(), action, back, kinds, plans))
                .crumb("Chuyên đề", "/topics")
                .crumb("Đột phá, trọng tâm, mô hình", "/breakthroughs?unit=" + unit);
    }
}
