package vn.nennep.planning.breakthrough;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Problem;
import vn.nennep.web.Tone;

/// One thing chosen, and how it comes along.
///
/// @param keeping what may be done; null for a reader
public record BreakthroughPage(
        String href,
        String kind,
        String unitName,
        String listHref,
        String aim,
        @Nullable String plan,
        @Nullable String planHref,
        String due,
        String state,
        Tone tone,
        String closing,
        List<Note> notes,
        @Nullable Keeping keeping) {

    /// @param proofHref where a document of that number is found, or the page itself
    public record Note(
            String on, String note, String proof, @Nullable String proofHref) {}

    /// @param today filled in as the day
    public record Keeping(
            boolean draft,
            boolean open,
            String today,
            String note,
            String proof,
            String closingNote,
            List<Problem> problems) {}
}
