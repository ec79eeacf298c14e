package vn.nennep.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    private record Found(int at, String sentence, String source) {}

    private static @org.jspecify.annotations.Nullable Found next(
            String paragraph, int from, Map<String, String> sources) {
        Found first = null;
        for (var entry : sources.entrySet()) {
            int at = paragraph.indexOf(entry.getKey(), from);
            if (at >= 0 && (first == null || at < first.at())) first = new Found(at, entry.getKey(), entry.getValue());
        }
        return first;
    }
}
