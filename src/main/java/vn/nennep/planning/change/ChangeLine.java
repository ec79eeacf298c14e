package vn.nennep.planning.change;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One thing that a change does to one obligation.
///
/// @param periodFrom of an extension, the time that is extended
/// @param dueOn of an extension, the new day
/// @param unit only this unit and those below it; null for all
/// @param before the terms as they were, as JSON
/// @param terms the terms from then on, as JSON
/// @param assignments how many it has changed so far
record ChangeLine(
        long id,
        long change,
        Action action,
        @Nullable Long obligation,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate dueOn,
        @Nullable Long unit,
        @Nullable String before,
        @Nullable String terms,
        int assignments,
        boolean finished) {

    /// The obligation, of a line that has one.
    long about() {
        return Objects.requireNonNull(obligation);
    }

    enum Action {
        EXTEND,
        WITHDRAW,
        AMEND,
        ADD,
        EVENT
    }
}
