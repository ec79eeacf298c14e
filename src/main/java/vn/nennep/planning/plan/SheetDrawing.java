package vn.nennep.planning.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.nennep.planning.obligation.Obligation;

/// Cuts a plan's text into paragraphs, and each where a citation or a passage begins or ends. One pass over the marks
/// per
/// paragraph; texts have some hundred paragraphs and some dozen marks.
final class SheetDrawing {

    private record Span(int start, int end, long obligation) {
        boolean covers(int from, int to) {
            return start <= from && to <= end;
        }
    }

    private static final long CITATION = 0;

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final Map<Integer, Integer> headings = new HashMap<>();

    SheetDrawing(String text, StoredReading reading, List<Obligation> obligations) {
        this.text = text;
        reading.citationSpans().forEach(span -> add(span[0], span[1], CITATION));
        obligations.stream()
                .filter(obligation -> obligation.state() != Obligation.State.REMOVED)
                .filter(obligation -> obligation.passageStart() != null && obligation.passageEnd() != null)
                .forEach(obligation -> add(obligation.passageStart(), obligation.passageEnd(), obligation.id()));
        headings.putAll(reading.headings());
    }

    private void add(int start, int end, long obligation) {
        if (start >= 0 && start < end && end <= text.length()) {
            spans.add(new Span(start, end, obligation));
        }
    }

    /// @param from offset behind the head, which is drawn from what was read of it
    List<Sheet.Paragraph> paragraphs(int from) {
        List<Sheet.Paragraph> paragraphs = new ArrayList<>();
        int start = from;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Sheet.Paragraph(headings.getOrDefault(start, 0), segments(start, end)));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private List<Sheet.Segment> segments(int start, int end) {
        List<Span> here = spans.stream()
                .filter(span -> span.start() < end && span.end() > start)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Span span : here) {
            cuts.add(Math.max(start, span.start()));
            cuts.add(Math.min(end, span.end()));
        }
        List<Sheet.Segment> segments = new ArrayList<>();
        Integer at = cuts.first();
        for (Integer next = cuts.higher(at); next != null; at = next, next = cuts.higher(at)) {
            segments.add(segment(at, next, here));
        }
        return segments;
    }

    private Sheet.Segment segment(int from, int to, List<Span> here) {
        List<Span> covering =
                here.stream().filter(span -> span.covers(from, to)).toList();
        String obligations = covering.stream()
                .filter(span -> span.obligation() != CITATION)
                .map(span -> Long.toString(span.obligation()))
                .distinct()
                .collect(Collectors.joining(" "));
        Long anchor = covering.stream()
                .filter(span -> span.obligation() != CITATION && span.start() == from)
                .map(Span::obligation)
                .findFirst()
                .orElse(null);
        boolean citation = covering.stream().anyMatch(span -> span.obligation() == CITATION);
        return new Sheet.Segment(text.substring(from, to), citation, obligations, anchor);
    }
}
