package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document on which this one rests (căn cứ, thực hiện), with every place where it is named.
///
/// @param symbol in its canonical spelling
/// @param dateInferred the first mention bears no date; it was taken from another mention in the same document
/// @param mentions in the order of the text, never empty
public record CitationFound(
        String symbol,
        @Nullable LocalDate date,
        boolean dateInferred,
        @Nullable String issuer,
        List<Mention> mentions) {

    /// Where it stands: from the kind's word ("Kết luận số …") to the end of its date.
    public record Mention(int start, int end) {}

    public int start() {
        return mentions.getFirst().start();
    }

    public int end() {
        return mentions.getFirst().end();
    }
}
