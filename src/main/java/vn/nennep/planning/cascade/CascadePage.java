package vn.nennep.planning.cascade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Tone;

/// Which units have issued the plan of their own that they were asked for.
///
/// @param remindHref where all that have not are reminded; null when there is none, or the caller may not
/// @param more how many further units are not shown
public record CascadePage(
        long root,
        List<Tile> tiles,
        List<Row> rows,
        long more,
        List<Later> later,
        @Nullable String remindHref,
        int waiting) {

    public record Tile(String value, String caption, String href, Tone tone, boolean chosen) {}

    /// @param href the unit's own plan, else what asks for it
    public record Row(String name, String state, Tone tone, String due, String href, String what) {}

    /// A later day than that of the level above.
    public record Later(String unit, String title, String days, String reason, String href) {}
}
