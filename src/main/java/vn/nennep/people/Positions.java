package vn.nennep.people;

import java.time.LocalDate;
import java.util.List;
import vn.nennep.organization.UnitId;

/// Chức vụ: who holds which office at a unit.
public interface Positions {

    /// Key leaders first, then in the order in which they were entered.
    List<Holder> at(UnitId unit, LocalDate on);

    record Holder(PersonId person, String fullName, String title, boolean keyLeader) {}
}
