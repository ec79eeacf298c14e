package vn.nennep.study.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Pager;
import vn.nennep.web.Tone;

/// One conference: what, when and where it is, and how many were at each site.
///
/// @param tick the caller's own list that waits, or null
/// @param remaining who still has to study, or null when nobody does or the day has not come
public record ConferencePage(
        String href,
        List<Fact> facts,
        List<String> agenda,
        List<Number> numbers,
        List<SiteRow> sites,
        boolean openOnly,
        long openSites,
        Pager pager,
        @Nullable Link tick,
        @Nullable Remaining remaining,
        List<Link> makeUps,
        boolean mayChange) {

    public record Fact(String label, String value, @Nullable String href) {}

    public record Number(String value, String caption, String href, Tone tone) {}

    public record Link(String label, String href) {}

    public record SiteRow(
            String name,
            String href,
            String status,
            Tone tone,
            String called,
            String attended,
            String share,
            String excused,
            String remaining) {}

    /// @param mayHold the caller may call a make-up session for them
    /// @param day proposed for it, as a date field takes it
    public record Remaining(String text, String people, boolean mayHold, String day) {}
}
