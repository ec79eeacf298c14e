package vn.nennep.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.nennep.organization.UnitId;

/// Lời nhắc: what the level above has sent to units that are late.
public interface Reminders {

    /// Reminders of assignments that are still open, newest first; of each assignment only the newest.
    List<Reminder> forUnits(Collection<UnitId> units);

    record Reminder(
            AssignmentId assignment, UnitId unit, String title, String message, String from, LocalDate sentOn) {}
}
