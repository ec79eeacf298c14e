package vn.nennep.planning.breakthrough;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Tone;

/// What a unit has chosen for a year, and who below has chosen.
///
/// @param newHref null for who may not choose for the unit
public record BreakthroughsPage(
        String unitName,
        String href,
        long unit,
        int year,
        List<Card> own,
        List<Below> below,
        @Nullable String newHref) {

    public record Card(String kind, String title, String href, String aim, String state, Tone tone) {}

    /// @param mine how many the unit itself has chosen
    /// @param share "12/46" of the units at and below it
    public record Below(String name, String href, int mine, String share, String reached, boolean none) {}
}
