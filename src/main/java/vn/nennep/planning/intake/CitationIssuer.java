package vn.nennep.planning.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.VietnameseText;

/// Who issued a cited document: "… của Ban Tuyên giáo Trung ương", or "Bộ Chính trị ban hành Quy định số …".
final class CitationIssuer {

    // The name ends where the sentence goes on with a small word that is in no body's name.
    private static final Pattern OF = Pattern.compile(
            "\\s*,?\\s*(?:\\([^()]{1,40}\\)\\s*,?\\s*)?của\\s+((?:\\p{Lu}[\\p{L}\\-]*)(?:\\s(?:\\p{Lu}[\\p{L}\\-]*|ủy|uỷ|giáo|vụ|ban|chức|tra|vận|phòng|trị|chính|bí|thư|phủ|hành|thường|ương|hội|bộ|trưởng|tướng|tỉnh|huyện|thành phố|nhân dân|cán sự|đảng|và Dân vận|chấp hành|các cơ quan|doanh nghiệp)(?!\\p{L})){0,10})");
    private static final Pattern BY =
            Pattern.compile("(\\p{Lu}[\\p{L}]*(?:\\s[\\p{L}]+){1,7})\\s+(?:đã\\s+)?ban hành\\s*$");

    private CitationIssuer() {}

    static @Nullable String of(String text, String plain, int start, int numberEnd, int dateEnd) {
        for (int from : new int[] {dateEnd, numberEnd}) {
            Matcher matcher = OF.matcher(text).region(from, Math.min(text.length(), from + 160));
            if (matcher.lookingAt()) return VietnameseText.foldWhitespace(matcher.group(1));
        }
        if (!plain.substring(Math.max(0, start - 10), start).contains("ban hành")) return null;
        String before = text.substring(Math.max(0, start - 90), start);
        int cut = Math.max(before.lastIndexOf(','), Math.max(before.lastIndexOf(';'), before.lastIndexOf('.')));
        Matcher by = BY.matcher(before.substring(cut + 1).strip());
        return by.find() ? VietnameseText.foldWhitespace(by.group(1)).replaceAll("\\s+đã$", "") : null;
    }
}
