package vn.nennep.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The single steps of which reorganisations are made, each from a day on. The past is never rewritten: a step
/// dated before the unit's latest change is refused with IllegalArgumentException. Steps of the same day on one
/// unit become one change.
public interface UnitChanges {

    /// @throws IllegalArgumentException when the parent does not stand on that day
    UnitId open(NewUnit unit, LocalDate from);

    /// Opens many at once; answers the ids in the order given. Parents must already stand.
    List<UnitId> openAll(List<NewUnit> units, LocalDate from);

    /// Opens a unit that comes out of another: asked for a day before, its facts are counted with that one.
    UnitId openFrom(UnitId origin, NewUnit unit, LocalDate from);

    void rename(UnitId unit, String name, String shortName, LocalDate from);

    /// Changes what the unit is, and with it the symbol and place on its documents; its level follows from the kind.
    void reshape(UnitId unit, String kindCode, String symbol, String place, LocalDate from);

    /// Moves the unit with all below it; without a parent it becomes a root.
    ///
    /// @throws IllegalArgumentException when the new parent stands below the unit
    void move(UnitId unit, @Nullable UnitId newParent, LocalDate from);

    /// Ends the unit. Its facts are counted with the successor from then on; what stood directly below it must
    /// have been moved before.
    ///
    /// @throws IllegalArgumentException when something still stands below it, or the successor does not stand
    void close(UnitId unit, UnitId successor, LocalDate from);
}
