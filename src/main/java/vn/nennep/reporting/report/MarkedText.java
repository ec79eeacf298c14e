package vn.nennep.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A text with marks on the sentences that came from units below, as long as they stand there word for word.
final class MarkedText {

    private MarkedText() {}

    /// @param sources name of the unit by sentence
    static SectionView.Paragraph mark(String paragraph, Map<String, String> sources) {
        List<SectionView.Run> runs = new ArrayList<>();
        int from = 0;
        while (from < paragraph.length()) {
            Found next = next(paragraph, from, sources);
            if (next == null) break;
            if (next.at() > from) runs.add(new SectionView.Run(paragraph.substring(from, next.at()), null));
            runs.add(new SectionView.Run(next.sentence(), next.source()));
            from = next.at() + next.sentence().length();
        }
        if (from < paragraph.length()) runs.add(new SectionView.Run(paragraph.substring(from), null));
        return new SectionView.Paragraph(runs);
    }

    private record Found(int at, String sentence, String source) {

        /// Of two that begin at the same place the longer one holds the other.
        boolean before(Found other) {
            return at < other.at || (at == other.at && sentence.length() > other.sentence.length());
        }
    }

    private static @Nullable Found next(String paragraph, int from, Map<String, String> sources) {
        Found first = null;
        for (var entry : sources.entrySet()) {
            int at = paragraph.indexOf(entry.getKey(), from);
            Found found = new Found(at, entry.getKey(), entry.getValue());
            if (at >= 0 && (first == null || found.before(first))) first = found;
        }
        return first;
    }
}
