package vn.nennep.desk.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The units within reach, or those found.
///
/// @param query what was searched for; empty when nothing was
/// @param rows the units directly below, with their counts
/// @param found what was found; null when nothing was searched for
public record UnitsPage(
        String query,
        Offered offered,
        List<Row> rows,
        @Nullable List<Found> found) {

    /// What the caller may go on to from here.
    ///
    /// @param people lists of people, or their numbers
    /// @param reorganises acts of reorganisation
    /// @param handsIn lists of people as files
    public record Offered(boolean people, boolean reorganises, boolean handsIn) {}

    /// Counts are null where there is nothing to count.
    public record Row(
            String name,
            String href,
            String kind,
            @Nullable String branches,
            @Nullable String members,
            @Nullable String others) {}

    /// @param above the unit above it; empty at the top
    public record Found(String name, String href, String kind, String above) {}
}
