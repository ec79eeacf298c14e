package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nennep.text.VietnameseText;

/// The file's lines in NFC without what a conversion left behind: Markdown and HTML marks, footnote marks, page
/// numbers, stray
/// controls, a letter read for a digit.
final class CleanLines {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\f\\u000B\\u0085\\u2028\\u2029]");
    // Those that typing programs put for the plain one.
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011\\u2212]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\t]]|[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\uFFFC\\uFFFD]");
    private static final Pattern HTML = Pattern.compile("</?[A-Za-z][^<>]{0,80}>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,200})\\]\\([^()\\s]{0,300}\\)");
    private static final Pattern HASHES = Pattern.compile("^\\s{0,8}#{1,6}\\s+");
    private static final Pattern QUOTE_MARK = Pattern.compile("^\\s{0,3}>\\s?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([*_#\\-+.()\\[\\]!`~|>\\\\])");
    private static final Pattern TABLE_RULE = Pattern.compile("^\\s*\\|?[\\s|:\\-]*-{3,}[\\s|:\\-]*$");
    private static final Pattern CELL_EDGE = Pattern.compile("\\|");
    private static final Pattern STAR = Pattern.compile("\\*+");
    private static final Pattern UNDERSCORES =
            Pattern.compile("(?<![\\p{L}\\p{N}])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\p{N}])");
    private static final Pattern RULE = Pattern.compile("[\\s\\-_=*~—–.…/]{3,}|-{2}|o0o|---{1,}o0o-+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("\\d{1,3}|[-–]\\s*\\d{1,3}\\s*[-–]|(?iu:\\s*trang\\s+\\d{1,3}(\\s*/\\s*\\d{1,3})?\\s*)");
    private static final Pattern NUMBERED = Pattern.compile("(?<!\\p{L})(?:số|ngày|tháng|năm|quý|thứ|khóa|lần)$");
    private static final Pattern SUPERSCRIPT = Pattern.compile("[¹²³⁰⁴-⁹]+");
    private static final Pattern BRACKET_NOTE =
            Pattern.compile("(?<=[\\p{L}\\p{N}\"”),.;:])\\s?\\[\\^?\\d{1,3}\\](?!:)");
    private static final Pattern GLUED_NOTE = Pattern.compile("(?<=\\p{Ll}[\\p{Ll}”\"])\\d{1,2}(?=[\\s,.;:)]|$)");

    private CleanLines() {}

    static List<String> raw(String text) {
        return List.of(LINE_END.split(HYPHENS.matcher(VietnameseText.nfc(text)).replaceAll("-"), -1));
    }

    static List<SourceLine> of(List<String> raw) {
        List<SourceLine> lines = new ArrayList<>();
        String above = "";
        for (String line : PrintedTables.inRows(raw)) {
            SourceLine clean = clean(line, NUMBERED.matcher(above).find());
            lines.add(clean);
            if (!clean.blank()) above = clean.text();
        }
        return lines;
    }

    /// @param numbered the line above ends in "số", "tháng" …: what follows is its figure, no page number
    private static SourceLine clean(String line, boolean numbered) {
        String text = INVISIBLE.matcher(line).replaceAll("").strip();
        if (text.isEmpty()) return SourceLine.of("");
        if (TABLE_RULE.matcher(text).matches() && text.indexOf('|') >= 0) return SourceLine.of("");
        text = ESCAPE.matcher(text).replaceAll("$1");
        text = QUOTE_MARK.matcher(text).replaceFirst("");
        boolean hashed = HASHES.matcher(text).find();
        if (hashed) text = HASHES.matcher(text).replaceFirst("");
        text = unlinked(text);
        String bare = text.strip();
        if (!numbered && PAGE_NUMBER.matcher(bare).matches()) return SourceLine.of("");
        if (!bare.equals("*") && RULE.matcher(bare).matches()) return new SourceLine("-----", false, true, false);
        boolean bold = bare.startsWith("**") && bare.endsWith("**") && bare.indexOf("**", 2) == bare.length() - 2;
        return new SourceLine(letters(withoutEmphasis(text)), hashed || (bold && bare.length() > 4), false, row(bare));
    }

    private static String unlinked(String text) {
        String plain = text.indexOf('<') < 0
                ? text
                : HTML.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
        plain = plain.indexOf("](") < 0 ? plain : LINK.matcher(plain).replaceAll("$1");
        return plain.replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replace("&quot;", "\"")
                .replace("`", "");
    }

    /// Stars go, wherever they stand, but for one alone on its line (the head's) and one that opens a list item.
    private static String withoutEmphasis(String text) {
        String bare = text.strip();
        if (bare.equals("*")) return bare;
        boolean item = bare.startsWith("* ") || bare.startsWith("** ");
        String rest = STAR.matcher(bare).replaceAll(match -> spaced(bare, match.start(), match.end()) ? " " : "");
        String plain = rest.indexOf('_') < 0 ? rest : UNDERSCORES.matcher(rest).replaceAll("");
        return item ? "* " + plain.strip() : table(plain.strip());
    }

    private static boolean row(String text) {
        return text.startsWith("|") || text.indexOf(" | ") > 0;
    }

    private static boolean spaced(String text, int start, int end) {
        return start > 0 && end < text.length() && text.charAt(start - 1) == ' ' && text.charAt(end) == ' ';
    }

    /// A row of a table is one line, its cells apart.
    private static String table(String text) {
        if (text.indexOf('|') < 0) return text;
        String inner = text.startsWith("|") ? text.substring(1) : text;
        if (inner.endsWith("|")) inner = inner.substring(0, inner.length() - 1);
        List<String> cells = new ArrayList<>();
        for (String cell : CELL_EDGE.split(inner, -1)) cells.add(cell.strip());
        return cells.stream().allMatch(String::isEmpty) ? "" : String.join(" | ", cells);
    }

    private static String letters(String text) {
        String plain = SUPERSCRIPT.matcher(text).replaceAll("");
        plain = BRACKET_NOTE.matcher(plain).replaceAll("");
        plain = GLUED_NOTE.matcher(plain).replaceAll("");
        return OcrDigits.mended(plain.replace('\u00A0', ' ')).strip();
    }
}
