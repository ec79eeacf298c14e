package vn.nennep.access;

import java.time.LocalDate;
import java.util.List;

/// What the caller is told of roles given, lent, taken and about to end, for a fortnight each.
public interface RoleNotices {

    List<Notice> ofCaller();

    /// @param from who did it; empty when it comes of itself
    record Notice(String from, String message, LocalDate day) {}
}
