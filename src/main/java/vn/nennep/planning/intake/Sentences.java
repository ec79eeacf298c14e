package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a paragraph into sentences, and a sentence at its semicolons; neither inside brackets or quotation marks.
final class Sentences {

    /// Offsets within the text it was cut from, without white space at the ends.
    record Span(int start, int end) {}

    private static final Set<String> ABBREVIATIONS = Set.of(
            "tp", "ts", "gs", "pgs", "ths", "đ/c", "đc", "nxb", "tm", "kt", "tl", "tuq", "v.v", "tr", "bs", "ks", "st",
            "vd", "tx", "q", "p", "mr");
    // An unclosed bracket must not swallow the rest of a document.
    private static final int LONGEST_BRACKET = 900;

    private Sentences() {}

    static List<Span> of(String text) {
        return cut(text, 0, text.length(), true);
    }

    static List<Span> clauses(String text, Span sentence) {
        return cut(text, sentence.start, sentence.end, false);
    }

    static int firstEnd(String text) {
        List<Span> spans = of(text);
        return spans.isEmpty() ? text.length() : spans.getFirst().end();
    }

    private static List<Span> cut(String text, int from, int to, boolean sentences) {
        List<Span> spans = new ArrayList<>();
        int start = from;
        int depth = 0;
        int opened = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '“') {
                if (depth++ == 0) opened = i;
            } else if (c == ')' || c == '”') {
                depth = Math.max(0, depth - 1);
            }
            if (depth > 0 && i - opened > LONGEST_BRACKET) depth = 0;
            if (depth == 0 && (sentences ? endsSentence(text, i, to) : c == ';')) {
                add(spans, text, start, i + 1);
                start = i + 1;
            }
        }
        add(spans, text, start, to);
        return spans;
    }

    private static void add(List<Span> spans, String text, int start, int end) {
        while (start < end && text.charAt(start) == ' ') start++;
        while (end > start && text.charAt(end - 1) == ' ') end--;
        if (end - start > 1) spans.add(new Span(start, end));
    }

    private static boolean endsSentence(String text, int i, int to) {
        char c = text.charAt(i);
        if (c != '.' && c != '!' && c != '?' && c != '…') return false;
        int next = i + 1;
        while (next < to && (text.charAt(next) == '”' || text.charAt(next) == ')')) return false;
        boolean spaced = next < to && text.charAt(next) == ' ';
        while (next < to && text.charAt(next) == ' ') next++;
        if (next >= to) return false;
        char after = text.charAt(next);
        boolean dots = c == '…' || (c == '.' && i > 1 && text.charAt(i - 1) == '.');
        if (!spaced && !(dots && Character.isUpperCase(after))) return false;
        if (!Character.isUpperCase(after) && after != '“' && after != '(' && !Character.isDigit(after)) return false;
        return dots || c != '.' || !abbreviation(text, i);
    }

    private static boolean abbreviation(String text, int dot) {
        int start = dot;
        while (start > 0 && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '(' && dot - start < 6) start--;
        String word = text.substring(start, dot).toLowerCase(java.util.Locale.ROOT);
        if (word.length() == 1 && Character.isLetter(word.charAt(0)) && Character.isUpperCase(text.charAt(start)))
            return true;
        return ABBREVIATIONS.contains(word);
    }
}
