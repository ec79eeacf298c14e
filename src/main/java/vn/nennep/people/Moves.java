package vn.nennep.people;

import java.time.LocalDate;
import java.util.Collection;
import vn.nennep.organization.UnitId;

/// Chuyển sinh hoạt of many at once, as a reorganisation needs it. The acts run in the caller's transaction, and are
/// undone by its journal. They do not ask whether the units stand: who reorganises knows.
public interface Moves {

    /// Whoever takes part at the unit on the day or later takes part at the other from that day on, officially
    /// or
    /// otherwise as before; what was before the day stays as it was. Who would then be in one place twice is
    /// there once, and officially wins. Offices at the unit are left alone: see [#endPositions].
    void everybody(UnitId from, UnitId to, LocalDate day);

    /// The same for those named only; who does not take part there is passed over.
    void some(Collection<PersonId> people, UnitId from, UnitId to, LocalDate day);

    /// Ends all offices at the unit on the day; those that would have begun later never begin.
    void endPositions(UnitId at, LocalDate day);
}
