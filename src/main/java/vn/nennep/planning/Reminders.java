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

    /// What has been sent about one assignment, whoever or whatever sent it; newest first.
    List<Sent> about(AssignmentId assignment);

    /// @param why "nhắc vì trễ hạn"
    /// @param to the unit that was told
    /// @param told how many accounts have been
    record Sent(LocalDate on, String why, String to, int told) {}
}
