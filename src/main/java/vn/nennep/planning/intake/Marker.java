package vn.nennep.planning.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.DocumentNumber;

/// What stands before a numbered part or a list item: `II.`, `1.2.1`, `a)`, `-`, `+`.
///
/// @param sign without its punctuation
/// @param end offset of the text after it
record Marker(Level level, String sign, int end) {

    /// From the outside in. Parts down to [#LETTER] make the outline; the rest are items of a list.
    enum Level {
        PART,
        ROMAN,
        NUMBER,
        NUMBER2,
        NUMBER3,
        NUMBER4,
        LETTER,
        STAR,
        PAREN,
        DASH,
        PLUS;

        boolean outline() {
            return compareTo(LETTER) <= 0;
        }
    }

    private static final String TEXT = "(?=[\\p{Lu}“\"(‘'\\[])";
    private static final Pattern PART = Pattern.compile("(?iu:(?:phần|chương|mục|điều)\\s+(?:thứ\\s+)?)((?iu:nhất|hai|"
            + "ba|tư|bốn|năm|sáu|[ivx]{1,5}|\\d{1,2}))\\s*[.:\\-–]\\s*");
    private static final Pattern ROMAN =
            Pattern.compile("([IVX]{1,5})\\s*[-.)/–:—]\\s*" + TEXT + "|([IVX]{1,5})\\s+(?=\\p{Lu}{2,})");
    private static final Pattern CAPITAL = Pattern.compile("([A-EĐ])\\s*[-.)/–—]\\s+(?=\\p{Lu}{2,})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s*[.)\\-–—:]?\\s*" + TEXT);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})\\s*(?:[.):]\\s*|[\\-–—/]\\s+)" + TEXT);
    private static final Pattern LETTER = Pattern.compile("([a-zđ])\\s*(?:\\)|\\.(?=\\s))\\s*(?=[\\p{L}“\"])");
    private static final Pattern PAREN = Pattern.compile("\\(([0-9]{1,2}|[a-zđ])\\)\\.?\\s*(?=\\S)");
    private static final Pattern BULLET =
            Pattern.compile("([-–—•●▪◦■□➢✓·+*])(?:\\s+([-–+•*])(?=\\s))?(?:\\s+|(?=[\\p{Lu}“]))(?=\\S)");

    static Optional<Marker> of(String line) {
        if (line.isEmpty() || DocumentNumber.at(line, 0).isPresent()) return Optional.empty();
        Marker bullet = bullet(line);
        if (bullet != null) return Optional.of(bullet);
        Matcher dotted = DOTTED.matcher(line);
        if (dotted.lookingAt()) {
            String sign = dotted.group(1);
            int dots = (int) sign.chars().filter(c -> c == '.').count();
            Level level = Level.values()[Level.NUMBER.ordinal() + dots];
            return Optional.of(new Marker(level, sign, dotted.end()));
        }
        return first(line, PART, Level.PART)
                .or(() -> first(line, ROMAN, Level.ROMAN))
                .or(() -> first(line, CAPITAL, Level.PART))
                .or(() -> first(line, NUMBER, Level.NUMBER))
                .or(() -> first(line, LETTER, Level.LETTER))
                .or(() -> first(line, PAREN, Level.PAREN));
    }

    private static Optional<Marker> first(String line, Pattern pattern, Level level) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.lookingAt()) return Optional.empty();
        String sign = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Optional.of(new Marker(level, sign, matcher.end()));
    }

    private static @Nullable Marker bullet(String line) {
        Matcher matcher = BULLET.matcher(line);
        if (!matcher.lookingAt()) return null;
        String sign = matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
        Level level =
                switch (sign) {
                    case "+", "◦" -> Level.PLUS;
                    case "*" -> Level.STAR;
                    default -> Level.DASH;
                };
        return new Marker(level, sign, matcher.end());
    }
}
