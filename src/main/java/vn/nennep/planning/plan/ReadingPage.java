package vn.nennep.planning.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.obligation.ObligationCard;
import vn.nennep.planning.obligation.Tally;
import vn.nennep.web.Choice;
import vn.nennep.web.Problem;

/// Reading a plan: the text as a clean document beside what was found in it.
///
/// @param units on how many units the accepted obligations land; 0 while the day of issue is unknown
/// @param cards those that the filter shows
/// @param tally of all of them
/// @param boardHref the board, once given down
/// @param writeHref where the caller's unit writes its own plan under this one; null when it has or may not
public record ReadingPage(
        long id,
        String label,
        Sheet sheet,
        List<ObligationCard> cards,
        Tally tally,
        Looking looking,
        int units,
        int citations,
        boolean mayChange,
        @Nullable Head head,
        @Nullable String boardHref,
        @Nullable String writeHref,
        @Nullable String fileHref,
        @Nullable String jobHref,
        @Nullable String caseHref) {

    /// What was read of the document's head, to be corrected.
    public record Head(String symbol, String datedOn, String title, List<Problem> problems) {}

    /// Which obligations are shown.
    ///
    /// @param only the way to look, to be kept when another kind is chosen; empty for all
    /// @param here the address of what is shown
    public record Looking(List<Look> looks, List<Choice> kinds, String only, boolean narrow, String here) {}

    public record Look(String label, String href, boolean current) {}

    public record New(long plan, List<Choice> kinds) {}

    public String href() {
        return "/plans/" + id;
    }
}
