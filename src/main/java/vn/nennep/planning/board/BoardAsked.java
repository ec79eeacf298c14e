package vn.nennep.planning.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which board of a plan an address asks for.
///
/// @param unit below which unit; null: the highest of the caller's that it bears on
/// @param on day of the facts' dues; null: today
/// @param as "then" for the structure of the day of issue
record BoardAsked(
        @Nullable Long unit,
        @Nullable LocalDate on,
        @Nullable String as) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /// A day of no calendar counts as not said.
    BoardAsked {
        on = on == null || on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR ? null : on;
    }

    static final BoardAsked USUAL = new BoardAsked(null, null, null);
}
