package vn.nennep.desk.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;

/// A month: a grid on a wide page; on a telephone the same as a list of the days that hold something.
///
/// @param month as people write it: "Tháng 4/2024"
/// @param todayHref null when this month is shown
/// @param units whose calendar can be shown, when there are several; empty otherwise
/// @param monthCode "2024-04"
public record CalendarPage(
        String month,
        List<Week> weeks,
        String previousHref,
        String nextHref,
        @Nullable String todayHref,
        List<Choice> units,
        String monthCode) {

    private static final int MOST_SHOWN = 4;

    public record Week(List<Day> days) {}

    /// @param number as shown in the grid
    /// @param label "thứ Hai 15/4"
    /// @param inside whether it belongs to the month
    /// @param shown at once
    /// @param folded beyond what a cell of the grid holds
    public record Day(
            String number, String label, boolean inside, boolean today, List<Entry> shown, List<Entry> folded) {

        public String cssClass() {
            return (inside ? "" : "is-outside ") + (today ? "is-today " : "") + (shown.isEmpty() ? "is-empty" : "");
        }
    }

    /// Nothing is folded away alone.
    static List<Entry> shown(List<Entry> entries) {
        return entries.size() <= MOST_SHOWN + 1 ? entries : entries.subList(0, MOST_SHOWN);
    }

    static List<Entry> folded(List<Entry> entries) {
        return entries.subList(shown(entries).size(), entries.size());
    }
}
