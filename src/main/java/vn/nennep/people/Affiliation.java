package vn.nennep.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// Sinh hoạt: somebody takes part in a unit for a span of days.
///
/// @param until the first day on which it no longer holds; null while open
public record Affiliation(
        UnitId unit,
        AffiliationKind kind,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean holds(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
}
