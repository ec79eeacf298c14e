package vn.nennep.planning.board;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Unit;
import vn.nennep.planning.Counters;

/// How much of one obligation was done by which day, against what was given down and the day it is due.
///
/// @param columns all that may be chosen
/// @param done running total by day on which it grew
record BurnUp(
        Boards.PlanOfBoard plan,
        Unit root,
        List<Column> columns,
        @Nullable Column column,
        Counters counters,
        NavigableMap<LocalDate, Long> done,
        LocalDate day) {

    /// What can be done: all that was given down and is not exempt.
    long whole() {
        return counters.base();
    }

    long doneBy(LocalDate on) {
        var entry = done.floorEntry(on);
        return entry == null ? 0 : entry.getValue();
    }
}
