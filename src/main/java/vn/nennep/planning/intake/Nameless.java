package vn.nennep.planning.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A document's text without the persons in it: who signs, who is named, their telephones and addresses. All become one
/// invented person, so that the text still reads as it did.
public final class Nameless {

    private static final String SOMEBODY = "Nguyễn Văn An";
    private static final String FAMILIES =
            "Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Trương|Đinh|"
                    + "Trịnh|Phùng|Quách|Tạ|Tô|Lương|Mai|Đào|Thạch|Nông|Lò|Giàng";
    private static final String WORD = "\\p{Lu}\\p{Ll}+";
    private static final Pattern NAME = Pattern.compile(
            "\\b(?:" + FAMILIES + ")(?:[ \\u00A0]" + WORD + "){2,3}(?!\\p{L})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?<=(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à) )(?!Hồ Chí Minh)" + WORD + "(?: \\p{Lu}\\p{L}*){1,4}(?!\\p{L})");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,4}");
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(?:0\\d{2,3}[ .]?\\d{3}[ .]?\\d{3,4}|\\d{12}|\\d{9})(?!\\d)");

    private final @Nullable Pattern signatory;

    /// @param signatory as read at the document's end, in whatever letters
    public Nameless(@Nullable String signatory) {
        this.signatory = signatory == null || signatory.isBlank()
                ? null
                : Pattern.compile(Pattern.quote(signatory.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public String of(String text) {
        String other = signatory == null ? text : replaced(signatory, text, SOMEBODY);
        other = replaced(ADDRESSED, replaced(NAME, other, SOMEBODY), SOMEBODY);
        return replaced(NUMBER, replaced(MAIL, other, "hop.thu@vi-du.vn"), "0200 000 000");
    }

    private static String replaced(Pattern pattern, String text, String by) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(by));
    }
}
