package vn.nennep.planning.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a plan was changed since it was given down.
///
/// @param newHref where the reader begins a change; null for those who may not
/// @param eventsHref null when the plan waits for no event
public record ChangesPage(
        List<Change> changes,
        @Nullable String newHref,
        @Nullable String eventsHref) {

    public record Change(String href, String document, String day, String reason, boolean draft, List<String> what) {}
}
