package vn.nennep.planning.obligation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;
import vn.nennep.web.Problem;
import vn.nennep.web.Tone;

/// An obligation on its card, beside the text it comes from.
///
/// @param editing the open form; null while the card is only read
public record ObligationCard(
        long id,
        int no,
        String kind,
        String title,
        String state,
        boolean accepted,
        boolean removed,
        boolean hasPassage,
        List<Chip> chips,
        boolean mayChange,
        @Nullable Editing editing) {

    public record Chip(String text, Tone tone) {}

    /// @param loosening asks for a reason because the due date is later than that of the plan above
    public record Editing(
            List<Choice> kinds,
            String title,
            List<Choice> who,
            List<Choice> audience,
            String due,
            String atLeast,
            List<Choice> per,
            String reportTo,
            String via,
            @Nullable String dueAbove,
            String looseningReason,
            String passage,
            List<Problem> problems) {}

    public String href() {
        return "/obligations/" + id;
    }
}
