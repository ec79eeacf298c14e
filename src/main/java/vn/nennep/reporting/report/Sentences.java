package vn.nennep.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.nennep.text.VietnameseText;

/// Splits what officials write into sentences, so that each can be taken over alone. Nothing is lost or changed but the
/// space between sentences. When in doubt it does not split: half a sentence is worse than two.
public final class Sentences {

    private static final String ENDS = ".!?…";
    private static final String CLOSES = "\"”’»)]";
    /// Abbreviations after which a sentence goes on although a capital follows.
    private static final Set<String> ABBREVIATIONS = Set.of(
            "tp", "tx", "tt", "ts", "ths", "pgs", "gs", "bs", "ks", "cn", "đ/c", "ông", "bà", "st", "nxb", "p", "q",
            "h", "x", "t", "k", "v.v", "tr", "số", "mr", "dr");

    private Sentences() {}

    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        VietnameseText.nfc(text).lines().forEach(line -> split(line.strip(), sentences));
        return List.copyOf(sentences);
    }

    private static void split(String line, List<String> sentences) {
        int from = 0;
        for (int at = 0; at < line.length(); at++) {
            if (ENDS.indexOf(line.charAt(at)) < 0) continue;
            int end = afterMarks(line, at);
            if (ends(line, from, at, end)) {
                sentences.add(line.substring(from, end).strip());
                from = end;
            }
            at = end - 1;
        }
        String rest = line.substring(from).strip();
        if (!rest.isEmpty()) sentences.add(rest);
    }

    /// Past "…", "?!" and what closes a quotation.
    private static int afterMarks(String line, int at) {
        int end = at + 1;
        while (end < line.length() && ENDS.indexOf(line.charAt(end)) >= 0) end++;
        while (end < line.length() && CLOSES.indexOf(line.charAt(end)) >= 0) end++;
        return end;
    }

    private static boolean ends(String line, int from, int at, int end) {
        int next = end;
        while (next < line.length() && Character.isWhitespace(line.charAt(next))) next++;
        if (next == end || next == line.length() || !begins(line, next)) return false;
        String word = wordBefore(line, from, at);
        return !isMarker(line, from, at) && !isAbbreviation(word);
    }

    /// A sentence begins with a capital, a number, an opening quotation or a dash.
    private static boolean begins(String line, int next) {
        char c = line.charAt(next);
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘«([-+*".indexOf(c) >= 0;
    }

    /// "1." or "a." at the start of a line numbers what follows; it is no sentence.
    private static boolean isMarker(String line, int from, int at) {
        String before = line.substring(from, at).strip();
        return before.matches("[0-9]{1,2}(\\.[0-9]{1,2})*|\\p{L}|[IVX]{1,5}");
    }

    private static String wordBefore(String line, int from, int at) {
        int start = at;
        while (start > from && !Character.isWhitespace(line.charAt(start - 1)) && line.charAt(start - 1) != '(')
            start--;
        return line.substring(start, at);
    }

    private static boolean isAbbreviation(String word) {
        String folded = VietnameseText.lower(word);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(folded);
    }
}
