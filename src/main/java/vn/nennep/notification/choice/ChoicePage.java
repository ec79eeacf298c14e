package vn.nennep.notification.choice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// @param channels that are open, in the order of the table's columns
/// @param mail null when the operator has not opened e-mail
public record ChoicePage(
        Form<?> form,
        List<Column> channels,
        List<Row> kinds,
        List<Choice> rhythms,
        @Nullable Mailbox mail,
        List<Sent> sent) {

    public record Column(String code, String label) {}

    public record Row(String code, String label, String hint, List<Cell> cells) {}

    /// @param value as the form sends it
    public record Cell(String value, String label, boolean wanted) {}

    /// @param form of the address or of its code
    /// @param email empty when none was written yet
    public record Mailbox(String email, boolean confirmed, String problem, Form<?> form) {}

    public record Sent(String what, String when, String state, boolean failed, String problem) {}
}
