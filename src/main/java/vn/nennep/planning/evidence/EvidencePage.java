package vn.nennep.planning.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.due.DueStep;
import vn.nennep.web.CellState;
import vn.nennep.web.Problem;

/// What a cell of the board is made of.
///
/// @param numbers phải làm, đúng hạn, trễ, miễn, còn lại
/// @param contents what is studied in this period, for meetings of branches
/// @param below the units directly below, each a door one level deeper
/// @param people by name, only for those who may read names
/// @param reminded what has been sent about it, newest first
/// @param actions what the reader may do here; null for nothing
/// @param origin of the unit's own assignment; empty where only those below have one
public record EvidencePage(
        String passage,
        String planLabel,
        String planHref,
        @Nullable String section,
        String when,
        CellState state,
        String stateText,
        List<Number> numbers,
        List<String> contents,
        @Nullable String exemptReason,
        List<Fact> facts,
        List<Below> below,
        List<Source> sources,
        List<Someone> people,
        List<Reminded> reminded,
        @Nullable Actions actions,
        Origin origin) {

    /// How the unit came to have it.
    ///
    /// @param due from the plan's words to the day, step by step
    /// @param reporting to whom and through whom it is reported
    /// @param partners who helps, without owing it
    /// @param chainHref the whole chain from the highest plan to the task
    public record Origin(
            List<DueStep> due,
            @Nullable String reporting,
            @Nullable String partners,
            @Nullable String chainHref) {

        static final Origin NONE = new Origin(List.of(), null, null, null);
    }

    public record Number(String label, String value) {}

    public record Fact(
            String day,
            String what,
            String note,
            String amount,
            String by,
            @Nullable String removeHref) {}

    public record Below(String name, String href, String done, CellState state, String stateText) {}

    /// How many persons one source shows.
    public record Source(
            String what, String day, String count, @Nullable String href) {}

    public record Someone(long id, String name, @Nullable String note, boolean done, String state) {}

    /// @param what "nhắc trước hạn"
    /// @param told the unit, and how many accounts of it
    public record Reminded(String day, String what, String told) {}

    /// @param noteHref where what was done is noted; null where another record is the evidence
    /// @param peopleHref where persons are ticked; null where another record is the evidence
    /// @param amountLabel what is counted, when it is a number of things
    public record Actions(
            @Nullable String noteHref,
            @Nullable String peopleHref,
            @Nullable String exemptHref,
            @Nullable String unexemptHref,
            @Nullable String studyHref,
            @Nullable String amountLabel,
            String today,
            String note,
            String amount,
            String happenedOn,
            String reason,
            List<Problem> problems) {}
}
