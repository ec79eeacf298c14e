package vn.nennep.notification.choice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// @param channels that are open, in the order of the table's columns
/// @param mail null when the operator has not opened e-mail
/// @param browsers null when the operator has not opened push
public record ChoicePage(
        Form<?> form,
        List<Column> channels,
        List<Row> kinds,
        List<Choice> rhythms,
        @Nullable Mailbox mail,
        @Nullable Browsers browsers,
        List<Sent> sent) {

    public record Column(String code, String label) {}

    public record Row(String code, String label, String hint, List<Cell> cells) {}

    /// @param value as the form sends it
    public record Cell(String value, String label, boolean wanted) {}

    /// @param form of the address or of its code
    /// @param email empty when none was written yet
    public record Mailbox(String email, boolean confirmed, String problem, Form<?> form) {}

    /// @param key the program's, as the browser asks for it
    /// @param reached how many of them can be sent to
    public record Browsers(String key, List<Browser> list, int reached) {}

    /// @param mark by which the browser knows that it is itself
    public record Browser(long id, String name, String since, String last, boolean here, String mark, String problem) {}

    public record Sent(String what, String when, String state, boolean failed, String problem) {}
}
