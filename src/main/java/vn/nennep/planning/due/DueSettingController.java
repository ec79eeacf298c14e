package vn.nennep.planning.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.privacy.SpecialDays;
import vn.nennep.text.OfficialFigures;
import vn.nennep.time.WorkCalendar;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Cách tính hạn: how a unit reckons days in the plans that it gives down from now on.
@Controller
class DueSettingController {

    private static final int LONGEST_TERM = 730;

    private final DueSettings settings;
    private final SpecialDays specialDays;
    private final Units units;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    DueSettingController(
            DueSettings settings, SpecialDays specialDays, Units units, Access access, Audit audit, Clock clock) {
        this.settings = settings;
        this.specialDays = specialDays;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/due-setting")
    Page show(@PathVariable long id) {
        Unit unit = unit(id);
        var setting = settings.of(unit.id());
        Integer days = setting.map(DueSettings.Setting::termDays).orElse(null);
        return page(
                unit,
                Form.of(new DueSettingForm(
                        days == null ? "" : days.toString(),
                        setting.map(DueSettings.Setting::moving).orElse(WorkCalendar.Moving.NONE))));
    }

    @PostMapping("/units/{id}/due-setting")
    @Transactional
    Object change(@PathVariable long id, Form<DueSettingForm> form) {
        Unit unit = unit(id);
        Integer days = days(form);
        if (!form.valid()) {
            return page(unit, form).status(422);
        }
        WorkCalendar.Moving moving = form.value().moving();
        settings.put(new DueSettings.Setting(unit.id(), days, moving));
        audit.record(
                "planning.due_setting.changed",
                "unit/" + unit.id(),
                unit.id(),
                Map.of("term_days", String.valueOf(days), "moving", moving.name()));
        return Redirect.to("/units/" + id + "/due-setting")
                .saying("Đã lưu. Cách tính này dùng cho các kế hoạch giao xuống từ nay; hạn đã giao giữ nguyên.");
    }

    private Unit unit(long id) {
        UnitId unit = new UnitId(id);
        access.require(PlanningPermission.GIVE_PLAN, unit);
        return units.find(unit, LocalDate.now(clock)).orElseThrow(NotFound::new);
    }

    private static @Nullable Integer days(Form<DueSettingForm> form) {
        String words = form.text("termDays").strip();
        if (words.isEmpty()) {
            return null;
        }
        OptionalLong days = OfficialFigures.parseCount(words);
        if (days.isEmpty() || days.getAsLong() < 1 || days.getAsLong() > LONGEST_TERM) {
            form.reject("termDays", "Nhập số ngày từ 1 đến 730; để trống nếu không đặt thời hạn chung.");
            return null;
        }
        return (int) days.getAsLong();
    }

    private Page page(Unit unit, Form<DueSettingForm> form) {
        Optional<String> from = settings.of(unit.id())
                .filter(setting -> !setting.unit().equals(unit.id()))
                .flatMap(setting -> units.known(setting.unit(), LocalDate.now(clock)))
                .map(Unit::name);
        DueSettingPage page = new DueSettingPage(
                "/units/" + unit.id() + "/due-setting", form, movings(form), from.orElse(null), holidays());
        return Page.of("planning/due/setting", "units", "Cách tính hạn của " + unit.name(), page)
                .lead("Dùng khi giao kế hoạch xuống. Hạn đã giao không đổi theo.")
                .crumb(unit.name(), "/units/" + unit.id());
    }

    private static List<Choice> movings(Form<DueSettingForm> form) {
        return List.of(
                Choice.of("NONE", "Giữ đúng ngày ghi trong văn bản", form.chosen("moving", "NONE")),
                Choice.of("NEXT", "Dời sang ngày làm việc kế tiếp", form.chosen("moving", "NEXT")),
                Choice.of("PREVIOUS", "Dời lên ngày làm việc liền trước", form.chosen("moving", "PREVIOUS")));
    }

    private List<DueSettingPage.Holiday> holidays() {
        LocalDate first = LocalDate.now(clock).withDayOfYear(1);
        WorkCalendar calendar = specialDays.between(first, first.plusYears(2).minusDays(1));
        return calendar.special().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> new DueSettingPage.Holiday(
                        OfficialFigures.date(day.getKey()),
                        day.getValue().name() + (day.getValue().working() ? " (đi làm)" : "")))
                .toList();
    }
}
