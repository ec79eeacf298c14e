package vn.nennep.planning.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.planning.obligation.TermsJson;
import vn.nennep.privacy.SpecialDays;
import vn.nennep.text.OfficialFigures;
import vn.nennep.time.DueRule;

/// How the due day of an assignment came about, step by step in words: passage, rule, period, event, days off,
/// what recorded changes did, and the day of the unit's own plan (2.5).
@Component
public class DueDerivation {

    private final DueFacts facts;
    private final Obligations obligations;
    private final PlanEvents events;
    private final SpecialDays specialDays;
    private final Units units;
    private final Structure structure;
    private final Clock clock;

    DueDerivation(
            DueFacts facts,
            Obligations obligations,
            PlanEvents events,
            SpecialDays specialDays,
            Units units,
            Structure structure,
            Clock clock) {
        this.facts = facts;
        this.obligations = obligations;
        this.events = events;
        this.specialDays = specialDays;
        this.units = units;
        this.structure = structure;
        this.clock = clock;
    }

    public List<DueStep> of(Assignment assignment) {
        Obligation obligation =
                obligations.find(assignment.obligation().value()).orElseThrow();
        List<DueFacts.Changed> changes = facts.changes(assignment);
        List<DueStep> steps = new ArrayList<>();
        steps.add(passage(assignment, obligation));
        @Nullable DueRule rule = ruleAtFirst(obligation, changes);
        @Nullable LocalDate first = changes.isEmpty() ? assignment.dueOn() : atFirst(changes);
        steps.add(rule(assignment, rule, first));
        period(assignment, rule).ifPresent(steps::add);
        event(assignment, rule).ifPresent(steps::add);
        moved(assignment, first, changes).ifPresent(steps::add);
        changes.stream().flatMap(change -> changed(change).stream()).forEach(steps::add);
        own(assignment).ifPresent(steps::add);
        return List.copyOf(steps);
    }

    private DueStep passage(Assignment assignment, Obligation obligation) {
        DueFacts.Source plan = facts.plan(assignment.plan());
        String section =
                obligation.section() == null || obligation.section().isEmpty() ? "" : ", mục " + obligation.section();
        String dated = plan.datedOn() == null ? "" : " ngày " + OfficialFigures.date(plan.datedOn());
        String words = obligation.passage().isEmpty() ? "nhiệm vụ tự ghi" : "“" + obligation.passage() + "”";
        return new DueStep(
                "Văn bản", plan.label() + dated + section + ": " + words, null, "/plans/" + assignment.plan());
    }

    /// What the text said, before amendments.
    private static @Nullable DueRule ruleAtFirst(Obligation obligation, List<DueFacts.Changed> changes) {
        for (DueFacts.Changed change : changes) {
            if (change.before() != null) {
                return TermsJson.read(change.before()).due();
            }
        }
        return obligation.terms().due();
    }

    /// The day as it was given down; of an event, the day once it was known.
    private static @Nullable LocalDate atFirst(List<DueFacts.Changed> changes) {
        LocalDate day = changes.getFirst().was();
        for (DueFacts.Changed change : changes) {
            day = change.action().equals("EVENT") ? change.is() : day;
        }
        return day;
    }

    private DueStep rule(Assignment assignment, @Nullable DueRule rule, @Nullable LocalDate first) {
        if (rule != null) {
            return DueStep.of("Quy tắc", rule.label());
        }
        LocalDate dated = facts.plan(assignment.plan()).datedOn();
        if (first == null || dated == null) {
            return DueStep.of("Quy tắc", "văn bản không nêu hạn");
        }
        return DueStep.of(
                "Quy tắc",
                "văn bản không nêu hạn; tính theo thời hạn chung của đơn vị ban hành, kể từ ngày "
                        + OfficialFigures.date(dated));
    }

    private Optional<DueStep> period(Assignment assignment, @Nullable DueRule rule) {
        @Nullable String day = facts.written(assignment).map(OfficialFigures::date).orElse(null);
        if (rule != null && rule.recurring()) {
            return Optional.of(new DueStep("Kỳ", assignment.periodLabel(), day, null));
        }
        return day == null || rule instanceof DueRule.DaysAfter
                ? Optional.empty()
                : Optional.of(new DueStep("Ngày cuối cùng đúng hạn", "theo lời văn", day, null));
    }

    private Optional<DueStep> event(Assignment assignment, @Nullable DueRule rule) {
        if (!(rule instanceof DueRule.DaysAfter after)) {
            return Optional.empty();
        }
        String href = "/plans/" + assignment.plan() + "/events";
        Optional<LocalDate> day = events.of(assignment.plan().value()).dayOf(after.event());
        return Optional.of(
                day.isEmpty()
                        ? new DueStep("Sự kiện", "chờ sự kiện: " + after.event(), null, href)
                        : new DueStep(
                                "Sự kiện",
                                after.event() + " ngày " + OfficialFigures.date(day.get()) + ", cộng "
                                        + OfficialFigures.count(after.days()) + " ngày",
                                facts.written(assignment)
                                        .map(OfficialFigures::date)
                                        .orElse(null),
                                href));
    }

    private Optional<DueStep> moved(Assignment assignment, @Nullable LocalDate first, List<DueFacts.Changed> changes) {
        boolean amended = changes.stream().anyMatch(change -> change.action().equals("AMEND"));
        Optional<LocalDate> written = facts.written(assignment);
        if (first == null || amended || written.isEmpty() || written.get().equals(first)) {
            return Optional.empty();
        }
        return specialDays
                .between(written.get(), written.get())
                .rest(written.get())
                .map(rest -> new DueStep(
                        "Ngày nghỉ",
                        "ngày " + OfficialFigures.date(written.get()) + " là " + rest + ", hạn dời sang ngày làm việc",
                        OfficialFigures.date(first),
                        null));
    }

    private static Optional<DueStep> changed(DueFacts.Changed change) {
        String by = change.document() + " ngày " + OfficialFigures.date(change.decidedOn()) + ": " + change.reason();
        String href = "/changes/" + change.change();
        boolean own = !java.util.Objects.equals(change.ownWas(), change.ownIs());
        LocalDate day = own ? change.ownIs() : change.is();
        @Nullable String words = day == null ? null : OfficialFigures.date(day);
        return switch (change.action()) {
            case "EXTEND" -> Optional.of(new DueStep(own ? "Đổi hạn riêng" : "Gia hạn", by, words, href));
            case "AMEND" -> Optional.of(new DueStep("Sửa đổi", by + amended(change), words, href));
            case "WITHDRAW" -> Optional.of(new DueStep("Thôi giao", by, null, href));
            default -> Optional.empty();
        };
    }

    private static String amended(DueFacts.Changed change) {
        DueRule rule =
                change.terms() == null ? null : TermsJson.read(change.terms()).due();
        return rule == null ? "" : " (hạn: " + rule.label() + ")";
    }

    /// The day of the nearest plan below, when it differs.
    private Optional<DueStep> own(Assignment assignment) {
        LocalDate own = assignment.ownDueOn();
        if (own == null) {
            return Optional.empty();
        }
        boolean later = assignment.dueOn() != null && own.isAfter(assignment.dueOn());
        DueFacts.Tightened by = nearest(assignment);
        String name = by == null ? "kế hoạch của đơn vị" : by.label() + " của " + name(by.unit());
        String reason = by == null || by.reason() == null ? "" : "; lý do: " + by.reason();
        return Optional.of(new DueStep(
                later ? "Nới hạn riêng" : "Siết hạn riêng",
                name + reason,
                OfficialFigures.date(own),
                by == null ? null : "/plans/" + by.plan()));
    }

    private DueFacts.@Nullable Tightened nearest(Assignment assignment) {
        LocalDate today = LocalDate.now(clock);
        DueFacts.Tightened nearest = null;
        for (DueFacts.Tightened each : facts.carriedOutBy(assignment)) {
            nearest = structure.isWithin(assignment.unit(), each.unit(), today) ? each : nearest;
        }
        return nearest;
    }

    private String name(UnitId unit) {
        return units.known(unit, LocalDate.now(clock)).map(Unit::name).orElse("đơn vị đã kết thúc hoạt động");
    }
}
