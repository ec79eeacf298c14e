package vn.nennep.roster.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person.
///
/// @param keeps whether the caller may change where the person takes part
/// @param acts what may be entered, in the order of how often it is
/// @param days where, what and as whom, newest first
public record PersonPage(
        String address,
        boolean keeps,
        String categories,
        List<Place> places,
        List<Office> offices,
        List<Act> acts,
        List<Day> days) {

    /// @param how "sinh hoạt chính thức"
    /// @param since "từ 01/3/2024"
    /// @param href null when the unit is out of reach
    /// @param endAction where the end is entered; null for home, which is left by a transfer
    public record Place(
            String id,
            String name,
            String how,
            String since,
            @Nullable String href,
            @Nullable String endAction) {}

    public record Office(String id, String title, String unit, String since, boolean keyLeader, String endAction) {}

    public record Act(String label, String hint, String href) {}

    /// @param days "từ 01/3/2024", "từ 01/01/2023 đến hết 29/02/2024"
    public record Day(String what, String where, String days, boolean now) {}
}
