package vn.nennep.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// What has been given down, for the modules above.
public interface Assignments {

    Optional<Assignment> find(AssignmentId id);

    /// Open assignments of the units, by due date, undated last; only those that open within so many days.
    List<Assignment> toDo(Collection<UnitId> units, LocalDate today, int withinDays);

    /// Assignments of the units, done or not, by which they have to be ready between two days, both included.
    List<Assignment> dueBetween(Collection<UnitId> units, LocalDate from, LocalDate to);

    /// All assignments of a kind and topic on a unit (any state), by period.
    List<Assignment> of(UnitId unit, TopicId topic, ObligationKind kind);

    /// What the plans have given one unit, in the plans' order.
    List<Assignment> given(UnitId unit, Collection<PlanId> plans);

    /// What the plans have given to units below one, an entry for each obligation.
    List<Below> givenBelow(UnitId unit, Collection<PlanId> plans, LocalDate on);

    /// @param units how many of the units below have it
    /// @param dueOn the nearest day on which some of it is due; null when nothing is open or no day is named
    record Below(
            ObligationId obligation,
            int units,
            Measure measure,
            Counters counters,
            LocalDate opensOn,
            @Nullable LocalDate dueOn) {

        public AssignmentStatus status(LocalDate today) {
            AssignmentStatus status = AssignmentStatus.of(counters, dueOn, today);
            return status == AssignmentStatus.UNDER_WAY && counters.done() == 0 && today.isBefore(opensOn)
                    ? AssignmentStatus.NOT_YET
                    : status;
        }
    }

    /// Assignments of a kind on units at or below a root; for lists of the level above.
    List<Assignment> below(UnitId root, @Nullable TopicId topic, ObligationKind kind, LocalDate on);

    /// Of these assignments, those whose plan gave one of the units something of the kind as well, counted by unit.
    Set<AssignmentId> givenAlso(Collection<AssignmentId> those, Collection<UnitId> units, ObligationKind kind);

    /// What one person has to do or has done, by due date.
    List<PersonDuty> ofPerson(PersonId person);

    /// Every person expected by one assignment.
    List<PersonDuty> duties(AssignmentId assignment);

    /// For a topic and unit: whether each person has been fulfilled for a kind (who still has to study, 4.3).
    Map<PersonId, PersonDuty> people(UnitId unit, TopicId topic, ObligationKind kind);

    record PersonDuty(
            Assignment assignment,
            PersonId person,
            @Nullable LocalDate fulfilledOn,
            @Nullable String exemptReason) {}
}
