package vn.nennep.planning.intake;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Letters that a scanner read where dates and document numbers have figures: `l5/4/2O24`, `ngày 3l tháng 12`,
/// `O1-KL/TW`.
final class OcrDigits {

    private static final String F = "[\\dlIoO]";
    private static final Pattern SUSPECT = Pattern.compile("[lIoO]");
    private static final List<Pattern> FIGURES = List.of(
            Pattern.compile("(?<![\\p{L}\\p{N}])" + F + "{1,2}\\s?[/.\\-]\\s?" + F + "{1,2}\\s?[/.\\-]\\s?[12]" + F
                    + "{3}(?![\\p{L}\\p{N}])"),
            Pattern.compile("(?<![\\p{L}\\p{N}/])(?:\\d[lIoO]|[lIoO]\\d|\\d{1,2})/20" + F + "{2}(?![\\p{L}\\p{N}/])"),
            Pattern.compile("(?<=(?iu:ngày)\\s)" + F + "{1,2}(?=\\s+tháng\\s)"),
            Pattern.compile("(?<=(?iu:tháng)\\s)" + F + "{1,2}(?=\\s+năm\\s)"),
            Pattern.compile("(?<=(?iu:năm)\\s)2" + F + "{3}(?![\\p{L}\\p{N}])"),
            Pattern.compile("(?<=(?iu:số)\\s)" + F + "{1,4}(?=\\s?[-/]\\s?\\p{Lu}{2})"));

    private OcrDigits() {}

    static String mended(String line) {
        String text = line;
        if (!SUSPECT.matcher(text).find()) return text;
        for (Pattern figures : FIGURES) text = figures.matcher(text).replaceAll(OcrDigits::figures);
        return text;
    }

    /// At least one real figure among them, else they are a word: `Il`, `Io`.
    private static String figures(MatchResult match) {
        String text = match.group();
        if (text.chars().noneMatch(Character::isDigit)) return Matcher.quoteReplacement(text);
        return text.replaceAll("[lI]", "1").replaceAll("[oO]", "0");
    }
}
