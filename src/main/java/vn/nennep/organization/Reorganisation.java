package vn.nennep.organization;

import java.time.LocalDate;
import java.util.List;

/// Sắp xếp tổ chức: the acts that change the structure, each from a day on. The past is never rewritten: an act
/// dated before the unit's latest change is refused with IllegalArgumentException. Acts of the same day on one
/// unit become one change.
public interface Reorganisation {

    /// @throws IllegalArgumentException when the parent does not stand on that day
    UnitId open(NewUnit unit, LocalDate from);

    /// Opens many at once; answers the ids in the order given. Parents must already stand.
    List<UnitId> openAll(List<NewUnit> units, LocalDate from);

    void rename(UnitId unit, String name, String shortName, LocalDate from);

    /// Moves the unit with all below it.
    ///
    /// @throws IllegalArgumentException when the new parent stands below the unit
    void move(UnitId unit, UnitId newParent, LocalDate from);
}
