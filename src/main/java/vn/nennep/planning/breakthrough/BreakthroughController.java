package vn.nennep.planning.breakthrough;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Choosing, and looking at what was chosen (2.8).
@Controller
class BreakthroughController {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private final BreakthroughRows rows;
    private final BreakthroughList list;
    private final BreakthroughPages pages;
    private final BreakthroughForms forms;
    private final Units units;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    BreakthroughController(
            BreakthroughRows rows,
            BreakthroughList list,
            BreakthroughPages pages,
            BreakthroughForms forms,
            Units units,
            Access access,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.list = list;
        this.pages = pages;
        this.forms = forms;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/breakthroughs")
    Page list(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer year) {
        UnitId asked = unit == null
                ? access.places(PlanningPermission.FOLLOW).stream().findFirst().orElseThrow(NotFound::new)
                : new UnitId(unit);
        access.require(PlanningPermission.FOLLOW, asked);
        Unit found = units.find(asked, LocalDate.now(clock)).orElseThrow(NotFound::new);
        return list.of(found, year(year));
    }

    private int year(@Nullable Integer asked) {
        return asked == null || asked < EARLIEST || asked > LATEST
                ? LocalDate.now(clock).getYear()
                : asked;
    }

    @GetMapping("/breakthroughs/new")
    Page blank(@RequestParam long unit, @RequestParam(required = false) @Nullable Integer year) {
        access.require(PlanningPermission.WRITE_PLAN, new UnitId(unit));
        return forms.blank(new UnitId(unit), year(year));
    }

    @PostMapping("/breakthroughs")
    @Transactional
    Object choose(Form<BreakthroughForm> form) {
        UnitId unit = BreakthroughForms.unit(form);
        access.require(PlanningPermission.WRITE_PLAN, unit);
        forms.check(form);
        if (!form.valid()) {
            return forms.again(unit, form).status(422);
        }
        var added = rows.add(unit, form.value());
        if (added.isEmpty()) {
            form.reject("title", "Đơn vị đã chọn nội dung này trong năm; mời đặt tên khác hoặc mở nội dung đã có");
            return forms.again(unit, form).status(422);
        }
        audit.record("planning.breakthrough.chosen", "breakthrough/" + added.get(), unit, Map.of());
        return Redirect.to("/breakthroughs/" + added.get())
                .saying("Đã chọn. Ghi ngày tập thể thông qua để bắt đầu theo dõi.");
    }

    @GetMapping("/breakthroughs/{id}")
    Page show(@PathVariable long id) {
        Breakthrough seen = rows.find(id).orElseThrow(NotFound::new);
        access.require(PlanningPermission.FOLLOW, seen.unit());
        return pages.of(seen, Form.blank());
    }

    @GetMapping("/breakthroughs/{id}/edit")
    Page edit(@PathVariable long id) {
        return forms.change(draft(id));
    }

    @PostMapping("/breakthroughs/{id}")
    @Transactional
    Object change(@PathVariable long id, Form<BreakthroughForm> form) {
        Breakthrough own = draft(id);
        forms.check(form);
        if (form.valid() && rows.taken(own, form.value())) {
            form.reject("title", "Đơn vị đã chọn nội dung này trong năm; mời đặt tên khác");
        }
        if (!form.valid()) {
            return forms.again(own, form).status(422);
        }
        rows.change(own, form.value());
        audit.record("planning.breakthrough.changed", "breakthrough/" + id, own.unit(), Map.of());
        return Redirect.to(own.href()).saying("Đã lưu.");
    }

    @PostMapping("/breakthroughs/{id}/removal")
    @Transactional
    Redirect remove(@PathVariable long id) {
        Breakthrough own = draft(id);
        rows.remove(id);
        audit.record("planning.breakthrough.removed", "breakthrough/" + id, own.unit(), Map.of());
        return Redirect.to("/breakthroughs?unit=" + own.unit() + "&year=" + own.year())
                .saying("Đã bỏ.");
    }

    /// What has been approved stays as it was approved.
    private Breakthrough draft(long id) {
        Breakthrough own = rows.find(id).filter(Breakthrough::draft).orElseThrow(NotFound::new);
        access.require(PlanningPermission.WRITE_PLAN, own.unit());
        return own;
    }
}
