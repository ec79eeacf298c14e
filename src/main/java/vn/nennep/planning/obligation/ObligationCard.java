package vn.nennep.planning.obligation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.ObligationKind;
import vn.nennep.web.Choice;
import vn.nennep.web.Problem;
import vn.nennep.web.Tone;

/// An obligation on its card, beside the text it comes from.
///
/// @param whoUnclear nothing says on whom it lands
/// @param editing the open form; null while the card is only read
/// @param tally how far one has come, told with the answer to a decision; null on a page that says it itself
public record ObligationCard(
        long id,
        int no,
        ObligationKind kind,
        String title,
        Obligation.State state,
        boolean whoUnclear,
        boolean dueUnclear,
        boolean hasPassage,
        List<Chip> chips,
        boolean mayChange,
        @Nullable Editing editing,
        @Nullable Tally tally) {

    public boolean accepted() {
        return state == Obligation.State.ACCEPTED;
    }

    public boolean removed() {
        return state == Obligation.State.REMOVED;
    }

    public boolean waiting() {
        return state == Obligation.State.PROPOSED;
    }

    public String stateWords() {
        return switch (state) {
            case PROPOSED -> "chờ xem lại";
            case ACCEPTED -> "đã nhận";
            case REMOVED -> "đã bỏ";
        };
    }

    ObligationCard telling(Tally now) {
        return new ObligationCard(
                id, no, kind, title, state, whoUnclear, dueUnclear, hasPassage, chips, mayChange, editing, now);
    }

    public record Chip(String text, Tone tone) {}

    /// @param loosening asks for a reason because the due date is later than that of the plan above
    public record Editing(
            List<Choice> kinds,
            String title,
            List<Choice> who,
            String named,
            List<Choice> audience,
            String due,
            String atLeast,
            List<Choice> per,
            String reportTo,
            String via,
            String partners,
            String exceptions,
            String product,
            @Nullable String dueAbove,
            String looseningReason,
            String passage,
            List<Problem> problems) {}

    public String href() {
        return "/obligations/" + id;
    }
}
