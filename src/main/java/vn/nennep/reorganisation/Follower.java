package vn.nennep.reorganisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// Whoever keeps something by unit and must follow when the unit hands over. A bean of the module that keeps
/// it; its tables are handed in to the journal, so that nothing need be written for undoing.
public interface Follower {

    /// In the act's transaction, after the people have moved.
    void pass(Passing passing);

    /// What of its tables is told beforehand and afterwards: table, as `planning.assignment`, and the words for
    /// a number of rows, as "nhiệm vụ đang làm".
    Map<String, String> watched();

    /// @param on first day on which the other unit answers
    /// @param people only what these persons owe; null when the unit ends and all goes over
    /// @param reason for what cannot go over and is closed: "Nhập vào Chi bộ ấp Hai theo Quyết định …"
    record Passing(
            UnitId from, UnitId to, LocalDate on, @Nullable Set<PersonId> people, String reason) {}
}
