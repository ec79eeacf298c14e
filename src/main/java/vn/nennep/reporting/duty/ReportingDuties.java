package vn.nennep.reporting.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Measure;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.TopicId;

/// Reports owed: assignments of the kind report. A duty exists because a plan gave it; nothing is set up twice (12.1).
@Component
public class ReportingDuties {

    private final Assignments assignments;
    private final Units units;

    ReportingDuties(Assignments assignments, Units units) {
        this.assignments = assignments;
        this.units = units;
    }

    /// What the units themselves still owe.
    ///
    /// @param withinDays those that open later are left out
    public List<Assignment> owedBy(Collection<UnitId> those, LocalDate today, int withinDays) {
        return assignments.toDo(those, today, withinDays).stream()
                .filter(assignment ->
                        assignment.kind() == ObligationKind.REPORT && assignment.measure() != Measure.PEOPLE)
                .toList();
    }

    /// What is reported to a unit: duties given by the plans that gave one to a unit directly below it. So a province
    /// does not find among its own the reports that branches send to their committee.
    public List<Assignment> reportedTo(UnitId root, @Nullable TopicId topic, LocalDate today) {
        List<Assignment> all = assignments.below(root, topic, ObligationKind.REPORT, today).stream()
                .filter(assignment -> assignment.measure() != Measure.PEOPLE)
                .toList();
        Map<UnitId, Unit> standing =
                units.known(all.stream().map(Assignment::unit).distinct().toList(), today);
        Set<PlanId> plans = new HashSet<>();
        for (Assignment assignment : all) {
            Unit unit = standing.get(assignment.unit());
            if (unit != null && root.equals(unit.parentId())) plans.add(assignment.plan());
        }
        return all.stream()
                .filter(assignment -> !assignment.unit().equals(root) && plans.contains(assignment.plan()))
                .toList();
    }

    /// Of these, those that are reported to a unit in the sense above; without reading all that is owed below it.
    public Set<AssignmentId> reportedTo(UnitId root, Collection<AssignmentId> those, LocalDate today) {
        List<UnitId> children =
                units.children(root, today).stream().map(Unit::id).toList();
        return assignments.givenAlso(those, children, ObligationKind.REPORT);
    }

    /// Whose subtree the figures of a unit's report cover: an advisory body reports for its committee.
    public static UnitId scopeOf(Unit unit) {
        return unit.kind().advisory() && unit.parentId() != null ? unit.parentId() : unit.id();
    }
}
