package vn.nennep.desk.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Measure;
import vn.nennep.planning.ObligationKind;
import vn.nennep.reporting.Reports;
import vn.nennep.study.Conferences;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Tone;

/// What the units have to do for which the caller answers.
@Component
class UnitTasks {

    private static final int WITHIN_DAYS = 30;

    private final Assignments assignments;
    private final Conferences conferences;
    private final Reports reports;
    private final Units units;

    UnitTasks(Assignments assignments, Conferences conferences, Reports reports, Units units) {
        this.assignments = assignments;
        this.conferences = conferences;
        this.reports = reports;
        this.units = units;
    }

    List<Task> of(Collection<UnitId> mine, LocalDate today) {
        Map<UnitId, Unit> known = units.known(mine, today);
        List<Task> tasks = new ArrayList<>();
        conferences.toTick(mine, today).forEach(site -> tasks.add(tick(site, today)));
        Set<AssignmentId> reported = new HashSet<>();
        for (Reports.Owed owed : reports.toWrite(mine, today)) {
            reported.add(owed.assignment());
            if (owed.dueOn() == null || !owed.dueOn().isAfter(today.plusDays(WITHIN_DAYS))) {
                tasks.add(write(owed, today));
            }
        }
        assignments.toDo(mine, today, WITHIN_DAYS).stream()
                .filter(assignment -> !reported.contains(assignment.id()))
                .filter(assignment ->
                        assignment.kind() != ObligationKind.REPORT || assignment.measure() == Measure.PEOPLE)
                .forEach(assignment -> tasks.add(task(assignment, known, mine.size() > 1, today)));
        tasks.sort(Task.BY_DUE);
        return tasks;
    }

    private static Task tick(Conferences.SiteToTick site, LocalDate today) {
        return new Task(
                "Hội nghị ngày " + OfficialFigures.date(site.heldOn()),
                "Điểm danh: " + site.title(),
                "Đã điểm danh " + site.answered() + " / " + site.called() + " người.",
                site.heldOn().isBefore(today) ? Task.Urgency.LATE : Task.Urgency.SOON,
                "Điểm danh",
                site.href(),
                site.heldOn(),
                List.of());
    }

    private static Task write(Reports.Owed owed, LocalDate today) {
        String text = owed.state() == null
                ? "Chưa soạn. Số liệu được lấy sẵn từ việc đã ghi."
                : owed.state().label();
        return new Task(
                When.eyebrow(owed.dueOn(), today),
                owed.title(),
                text,
                When.urgency(owed.dueOn(), today),
                owed.state() == null ? "Viết báo cáo" : "Viết tiếp báo cáo",
                owed.href(),
                owed.dueOn(),
                List.of());
    }

    private static Task task(Assignment assignment, Map<UnitId, Unit> known, boolean several, LocalDate today) {
        LocalDate due = assignment.nextDueOn();
        List<Task.Chip> chips = new ArrayList<>();
        Unit unit = known.get(assignment.unit());
        if (several && unit != null) {
            chips.add(new Task.Chip(unit.shortName(), Tone.WHO));
        }
        chips.add(new Task.Chip(assignment.kind().label(), Tone.PLAIN));
        chips.add(new Task.Chip(assignment.periodLabel(), Tone.DUE));
        return new Task(
                When.eyebrow(due, today),
                assignment.title(),
                progress(assignment),
                When.urgency(due, today),
                action(assignment),
                href(assignment),
                due,
                chips);
    }

    private static String progress(Assignment assignment) {
        var counters = assignment.counters();
        if (assignment.measure() == Measure.PEOPLE) {
            return "Đã xong " + OfficialFigures.grouped(counters.done()) + " / "
                    + OfficialFigures.grouped(counters.base()) + " người"
                    + (assignment.lead() ? " ở các đơn vị bên dưới." : ".");
        }
        return assignment.measure() == Measure.AMOUNT
                ? "Đã có " + OfficialFigures.count(counters.done()) + " / " + OfficialFigures.count(counters.base())
                        + "."
                : "Đơn vị chưa ghi kết quả.";
    }

    private static String action(Assignment assignment) {
        if (assignment.lead()) {
            return "Xem đơn vị nào còn chậm";
        }
        return switch (assignment.kind()) {
            case PLAN -> "Soạn kế hoạch";
            case STUDY -> "Xem ai còn phải học";
            case COMMITMENT -> "Ghi người đã nộp";
            case REPORT -> "Ghi người đã báo cáo";
            default -> "Ghi kết quả";
        };
    }

    private static String href(Assignment assignment) {
        if (assignment.kind() == ObligationKind.PLAN) {
            return "/plans/" + assignment.plan() + "/given?unit=" + assignment.unit();
        }
        return assignment.lead()
                ? "/plans/" + assignment.plan() + "/board?unit=" + assignment.unit()
                : "/assignments/" + assignment.id();
    }
}
