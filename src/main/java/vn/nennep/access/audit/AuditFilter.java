package vn.nennep.access.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the list is narrowed to.
///
/// @param who part of a name or of a user name
/// @param action as recorded; a module and a dot for all of its actions
/// @param until the last day
record AuditFilter(
        String who,
        String action,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /// So many days are shown when nobody asks for others: a year's log would be counted for nothing.
    static final int USUAL_DAYS = 30;

    LocalDate firstDay(LocalDate today) {
        return from != null ? from : today.minusDays(USUAL_DAYS);
    }

    boolean narrowed() {
        return !who.isEmpty() || !action.isEmpty() || from != null || until != null;
    }
}
