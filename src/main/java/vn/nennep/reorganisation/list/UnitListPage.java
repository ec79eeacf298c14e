package vn.nennep.reorganisation.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// Where a list of units is handed in, and what is wrong with the one handed in.
///
/// @param whole whether one faulty row stops all
/// @param faults the first of them
/// @param more how many faulty rows are not shown; null when all are
/// @param faultsHref all of them as a sheet; null when there are none
/// @param said what was found when there is nothing to do; null otherwise
public record UnitListPage(
        Form<? extends Record> form,
        List<Choice> whole,
        List<Fault> faults,
        @Nullable String more,
        @Nullable String faultsHref,
        @Nullable String said) {

    public record Fault(int row, String name, String message) {}
}
