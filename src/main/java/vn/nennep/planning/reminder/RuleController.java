package vn.nennep.planning.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// When a unit and those below it are reminded by themselves.
@Controller
@RequestMapping("/units/{id}/reminders")
class RuleController {

    private final ReminderRules rules;
    private final Units units;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    RuleController(ReminderRules rules, Units units, Access access, Audit audit, Clock clock) {
        this.rules = rules;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    Page show(@PathVariable long id) {
        Unit unit = load(id);
        ReminderRule rule = holding(unit).map(Map.Entry::getValue).orElse(ReminderRule.USUAL);
        return page(unit, Form.of(new RuleForm(rule.daysBefore(), rule.escalateAfter())));
    }

    @PostMapping
    @Transactional
    public Object set(@PathVariable long id, Form<RuleForm> form) {
        Unit unit = load(id);
        if (!form.valid()) {
            return page(unit, form).status(422);
        }
        Integer before = form.value().daysBefore();
        Integer after = form.value().escalateAfter();
        if (before == null || after == null) {
            return page(unit, form).status(422); // asked for already
        }
        rules.set(unit.id(), new ReminderRule(before, after));
        audit.record("planning.reminder_rule.set", "unit/" + id, unit.id(), Map.of("before", before, "after", after));
        return Redirect.to("/units/" + id + "/reminders").saying("Đã lưu. Có hiệu lực từ lần nhắc tới.");
    }

    @PostMapping("/removal")
    @Transactional
    public Redirect remove(@PathVariable long id) {
        Unit unit = load(id);
        if (rules.remove(unit.id())) {
            audit.record("planning.reminder_rule.removed", "unit/" + id, unit.id(), Map.of());
        }
        return Redirect.to("/units/" + id + "/reminders").saying("Từ nay nhắc theo cấp trên.");
    }

    private Unit load(long id) {
        UnitId unit = new UnitId(id);
        access.require(PlanningPermission.SET_REMINDERS, unit);
        return units.find(unit, LocalDate.now(clock)).orElseThrow(NotFound::new);
    }

    private Optional<Map.Entry<UnitId, ReminderRule>> holding(Unit unit) {
        List<UnitId> upwards = units.chain(unit.id(), LocalDate.now(clock)).reversed().stream()
                .map(Unit::id)
                .toList();
        return ReminderRules.nearest(upwards, rules.all());
    }

    private Page page(Unit unit, Form<RuleForm> form) {
        Optional<Map.Entry<UnitId, ReminderRule>> holding = holding(unit);
        boolean own = holding.filter(rule -> rule.getKey().equals(unit.id())).isPresent();
        String follows = own
                ? null
                : holding.flatMap(rule -> units.find(rule.getKey(), LocalDate.now(clock)))
                        .map(Unit::name)
                        .orElse(null);
        RulePage model = new RulePage(unit.name(), "/units/" + unit.id() + "/reminders", form, follows, own);
        return Page.of(
                        "planning/reminder/rule",
                        "units",
                        title(holding.map(Map.Entry::getValue).orElse(ReminderRule.USUAL)),
                        model)
                .crumb("Tổ chức", "/units")
                .crumb(unit.name(), "/units/" + unit.id());
    }

    private static String title(ReminderRule rule) {
        String before = rule.daysBefore() == 0
                ? "Không tự nhắc trước hạn"
                : "Tự nhắc trước hạn " + OfficialFigures.count(rule.daysBefore()) + " ngày";
        return before
                + (rule.escalateAfter() == 0
                        ? "; trễ thì không báo lên"
                        : "; trễ " + OfficialFigures.count(rule.escalateAfter()) + " ngày thì báo lên");
    }
}
