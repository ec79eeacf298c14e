package vn.nennep.desk.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;

/// @param address of the feed just opened, shown this once; null otherwise
/// @param choices of whose calendar to open
public record FeedsPage(
        List<Line> feeds, List<Choice> choices, @Nullable String address) {

    public record Line(long id, String name, String said) {}

    /// The same for programs that open calendars by themselves.
    public String subscribeAddress() {
        return address == null ? "" : address.replaceFirst("^https?", "webcal");
    }
}
