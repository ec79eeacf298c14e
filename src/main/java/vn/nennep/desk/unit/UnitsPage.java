package vn.nennep.desk.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The units within reach, or those found.
///
/// @param query what was searched for; empty when nothing was
/// @param people whether the caller may read lists of people
/// @param rows the units directly below, with their counts
/// @param reorganises whether the caller reorganises units
/// @param found what was found; null when nothing was searched for
public record UnitsPage(
        String query,
        boolean people,
        List<Row> rows,
        @Nullable List<Found> found,
        boolean reorganises) {

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
