package vn.nennep.roster.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;

/// People by name.
///
/// @param address where the search goes
/// @param categories the filter by category, "tất cả" first
/// @param filtered whether anything is filtered, so that it can be dropped
/// @param several whether each line says where: people of several units, or some who are here for a time
/// @param offices whether anybody on the page holds one
/// @param found "31 người", also of what is searched for
/// @param previousHref the page before, or null
/// @param nextHref the page after, or null
/// @param newHref where somebody is added, or null
/// @param numbersHref where the same is told in numbers, or null
public record PeoplePage(
        String address,
        String words,
        List<Choice> categories,
        boolean filtered,
        boolean several,
        boolean offices,
        String found,
        List<Row> rows,
        @Nullable String previousHref,
        @Nullable String nextHref,
        @Nullable String newHref,
        @Nullable String numbersHref) {

    /// @param note what tells people of one name apart
    /// @param place the unit when there are several, and how the person takes part when not at home
    public record Row(
            String name, @Nullable String note, String href, String categories, String offices, String place) {}
}
