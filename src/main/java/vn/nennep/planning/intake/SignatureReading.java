package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.VietnameseText;

/// For whom, in what office and by whom a document is signed; any of it may be missing.
record SignatureReading(
        @Nullable String onBehalfOf,
        @Nullable String capacity,
        @Nullable String signatory) {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’]{0,11}(?:[ -]\\p{Lu}[\\p{L}'’]{0,11}){1,5}");
    private static final Pattern RANK = Pattern.compile("^(?iu:(?:Thiếu|Trung|Thượng|Đại) (?:tướng|tá|úy)|(?:PGS|GS|"
            + "TS|ThS|BS|KS)\\.?(?:[,.] ?(?:TS|ThS)\\.?)*|Đ/c|Đồng chí)\\s+");
    private static final Pattern SIGNED =
            Pattern.compile("(?iu)[\\[(]?\\s*(?:đã ký|ký tên|ký, đóng dấu|chữ ký).{0,30}");

    static SignatureReading of(List<String> tail) {
        String behalf = null;
        String capacity = null;
        List<String> columns = new ArrayList<>(tail);
        for (int i = 0; i < columns.size(); i++) {
            String line = columns.get(i);
            Matcher signs = HeadWords.ON_BEHALF.matcher(line);
            if (capacity == null && signs.lookingAt() && line.length() <= 120) {
                boolean instead = signs.group(1).startsWith("K");
                // K/T names the office that is absent, not a body.
                if (!instead && behalf == null)
                    behalf = Capitals.relaxed(body(columns, i, line.substring(signs.end())));
            } else if (HeadWords.capitals(line)
                    && HeadWords.CAPACITY.matcher(line).matches()) {
                capacity = capacity == null ? Capitals.relaxed(line) : capacity;
                String name = nameBelow(columns, i + 1);
                if (name != null) return new SignatureReading(behalf, capacity, name);
            }
        }
        return new SignatureReading(behalf, capacity, null);
    }

    /// The body's name may run over two lines before the office.
    private static String body(List<String> lines, int at, String first) {
        if (at + 1 >= lines.size()) return first;
        String next = lines.get(at + 1);
        boolean more = HeadWords.capitals(next)
                && !HeadWords.CAPACITY.matcher(next).matches()
                && !HeadWords.signs(next)
                && !next.startsWith("-")
                && HeadWords.organisation(next);
        return more ? first + " " + next : first;
    }

    private static @Nullable String nameBelow(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("-") || signed(line)) continue;
            String name = RANK.matcher(line).replaceFirst("");
            if (HeadWords.capitals(name)
                    && (HeadWords.CAPACITY.matcher(name).matches() || HeadWords.organisation(name))) continue;
            if (looksLikeName(name)) return HeadWords.capitals(name) ? VietnameseText.titleCased(name) : name;
        }
        return null;
    }

    /// "(Đã ký)" instead of a signature.
    static boolean signed(String line) {
        return SIGNED.matcher(line).matches();
    }

    static boolean looksLikeName(String text) {
        return text.length() <= 45
                && NAME.matcher(RANK.matcher(text).replaceFirst("")).matches();
    }
}
