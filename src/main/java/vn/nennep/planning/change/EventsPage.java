package vn.nennep.planning.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// The events that a plan waits for.
///
/// @param choices the same, to choose from
public record EventsPage(
        String action, List<Event> events, boolean mayRecord, List<Choice> choices, Form<EventForm> form) {

    /// @param day null while it has not happened
    /// @param waiting the obligations whose days follow from it
    public record Event(String name, @Nullable String day, List<String> waiting) {}
}
