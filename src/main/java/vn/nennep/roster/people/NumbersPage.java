package vn.nennep.roster.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// People in numbers, for those too far away for names.
///
/// @param said instead of a table, when there is nothing to count; null when there is
public record NumbersPage(
        List<Figure> figures, List<Row> rows, @Nullable String said) {

    public record Figure(String value, String caption) {}

    /// @param heads each person once, at home
    /// @param memberships each place in which somebody takes part
    public record Row(String name, String href, String heads, String members, String memberships, String leaders) {}
}
