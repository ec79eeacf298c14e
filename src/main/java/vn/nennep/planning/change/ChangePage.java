package vn.nennep.planning.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// One change: what decided it, what it does, and while it is a draft the forms by which it grows.
///
/// @param adding null once it is carried out, and for those who may not change the plan
/// @param noteHref where the reader's unit takes note of it
public record ChangePage(
        String href,
        String document,
        String decided,
        String effective,
        String reason,
        List<Line> lines,
        @Nullable Adding adding,
        @Nullable String jobHref,
        @Nullable String noteHref) {

    /// @param effect before it is carried out what it would change, afterwards what it has
    /// @param before the terms as they were, in words
    public record Line(
            String action,
            String title,
            String what,
            List<String> before,
            String effect,
            @Nullable String removeHref) {}

    /// @param times obligations with their periods, to be extended
    /// @param ready whether there is something to carry out
    public record Adding(
            List<Choice> times,
            List<Choice> withdrawable,
            List<Choice> amendable,
            Form<ExtensionForm> extension,
            Form<WithdrawalForm> withdrawal,
            boolean ready,
            String consequence) {}
}
