package vn.nennep.planning.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan's text as a clean document: head, paragraphs with citations and passages marked.
///
/// @param head null when nothing was read of it
public record Sheet(@Nullable Head head, List<Paragraph> paragraphs) {

    public record Head(String issuer, String number, String placeAndDate, String kind, String title) {}

    /// @param level 0 for text, 2–4 for a heading
    public record Paragraph(int level, List<Segment> segments) {}

    /// A stretch of text of one look.
    ///
    /// @param obligations ids of the obligations whose passage it is part of, parted by blanks; empty for none
    /// @param anchor id of the obligation whose passage begins here, for links from its card
    public record Segment(
            String text,
            boolean citation,
            String obligations,
            @Nullable Long anchor) {

        public boolean passage() {
            return !obligations.isEmpty();
        }

        public String first() {
            int space = obligations.indexOf(' ');
            return space < 0 ? obligations : obligations.substring(0, space);
        }
    }
}
