package vn.nennep.planning.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Problem;
import vn.nennep.web.Tone;

/// What a unit was given by the plans above it: each obligation with its passage, and the chain of plans it came down.
///
/// @param ownHref the unit's own plan, when it has begun one or issued one on paper
/// @param beginHref where it is begun; null when it has one, or the caller may not
/// @param paper null when the unit has issued its plan here, or the caller may not
public record GivenPage(
        long unit,
        List<Card> cards,
        List<Link> chain,
        @Nullable String ownHref,
        String ownLabel,
        @Nullable String beginHref,
        @Nullable Paper paper) {

    /// For a plan that the unit issued on paper.
    ///
    /// @param href where it is recorded; null when it is
    /// @param removeHref where what was recorded is taken back; null when there is nothing, or the caller may not
    public record Paper(
            @Nullable String href,
            @Nullable String removeHref,
            String symbol,
            String datedOn,
            String signatory,
            List<Problem> problems) {}

    /// One obligation on this unit.
    ///
    /// @param edge look of the card's edge: what it asks for
    /// @param href the assignment that is next, with its evidence
    /// @param times every assignment, when it comes back
    public record Card(
            String edge,
            String eyebrow,
            String title,
            String href,
            String status,
            Tone tone,
            List<Quote> quotes,
            List<Chip> chips,
            List<Time> times) {}

    /// What a plan of the chain says of it; the plans between say it again, with a day of their own.
    public record Quote(String passage, String source) {}

    public record Chip(String text, Tone tone, @Nullable String href) {}

    public record Time(String label, String status, String href) {}

    /// A plan of the chain.
    public record Link(
            String issuer, String label, @Nullable String href, String note, boolean here) {}
}
