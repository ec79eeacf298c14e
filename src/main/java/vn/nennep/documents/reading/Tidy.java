package vn.nennep.documents.reading;

import java.util.List;
import java.util.regex.Pattern;
import vn.nennep.text.VietnameseText;

/// Text as the program wants it: NFC, plain spaces, `\n`, no invisible characters, at most one blank line in a row.
final class Tidy {

    /// Longer than any document of this kind, short enough to search.
    static final int LONGEST = 1_000_000;

    private static final Pattern NEW_LINE = Pattern.compile("\\r\\n|[\\r\\f\\u000B\\u0085\\u2028\\u2029]");
    private static final Pattern WIDE_SPACE = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F]");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

    private Tidy() {}

    static String text(List<String> lines) {
        int length = lines.stream().mapToInt(String::length).sum();
        if (length > LONGEST) {
            throw Refusal.tooLong();
        }
        return text(String.join("\n", lines));
    }

    static String text(String text) {
        if (text.length() > LONGEST) {
            throw Refusal.tooLong();
        }
        String tidy = NEW_LINE.matcher(text).replaceAll("\n");
        tidy = WIDE_SPACE.matcher(tidy).replaceAll(" ");
        tidy = INVISIBLE.matcher(tidy).replaceAll("");
        // Not by a pattern: a million spaces inside a line would cost a billion steps.
        tidy = String.join("\n", tidy.lines().map(String::stripTrailing).toList());
        tidy = BLANK_LINES.matcher(tidy).replaceAll("\n\n");
        return VietnameseText.nfc(tidy).strip();
    }
}
