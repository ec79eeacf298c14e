package vn.nennep.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// Giao việc: an obligation landed on one unit for one period, with what a page needs to tell it.
///
/// @param title of the obligation
/// @param issuer whose plan gave it
/// @param passage the plan's own words from which it came
/// @param dueOn last day on which it is on time for the level above; null when the plan names none
/// @param ownDueOn the day set by the nearest plan below, when earlier
/// @param lead answers for the units below; its numbers are the sum of the subtree
/// @param withdrawn not owed any more since a recorded change of the plan
/// @param via the body through which a report goes to whom it is for
/// @param counters the unit's own; for a lead counting people they are zero
public record Assignment(
        AssignmentId id,
        ObligationId obligation,
        PlanId plan,
        TopicId topic,
        UnitId issuer,
        UnitId unit,
        ObligationKind kind,
        String title,
        String passage,
        List<String> audience,
        String periodLabel,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate opensOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate ownDueOn,
        boolean lead,
        Measure measure,
        Counters counters,
        @Nullable String exemptReason,
        boolean withdrawn,
        @Nullable String reportTo,
        @Nullable String via) {

    /// The day by which the unit itself has to be ready.
    public @Nullable LocalDate nextDueOn() {
        return ownDueOn != null ? ownDueOn : dueOn;
    }

    public AssignmentStatus status(LocalDate today) {
        return AssignmentStatus.of(counters, nextDueOn(), today);
    }
}
