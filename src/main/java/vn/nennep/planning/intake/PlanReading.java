package vn.nennep.planning.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was found in a document. All offsets point into `text`: the document in NFC with its lines joined into
/// paragraphs, the head
/// first. What the document does not say is null; nothing is guessed.
///
/// @param truncated the document was longer than the reader reads, and its end is missing from the text
public record PlanReading(
        Header header,
        List<CitationFound> citations,
        List<OutlineNode> outline,
        List<ObligationFound> obligations,
        List<String> recipients,
        String text,
        boolean truncated) {

    /// The JSON of the intake's contract as maps and lists.
    public Map<String, @Nullable Object> toMap() {
        return ReadingMap.of(this);
    }
}
