package vn.nennep.access;

import java.time.LocalDate;
import java.util.Collection;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// Roles when units are reorganised. In the caller's transaction, undone by its journal.
public interface Handover {

    /// The unit ends: its members are members of the other from the day on, and who keeps the program there
    /// keeps it here; every other role held at it ends, because who leads the other is decided there.
    void end(UnitId unit, UnitId to, LocalDate on);

    /// These persons' membership goes with them.
    void pass(Collection<PersonId> people, UnitId from, UnitId to, LocalDate on);

    /// The advisory body acts for another committee from the day on.
    void reach(UnitId advisory, UnitId committee, LocalDate on);
}
