package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.VietnameseText;

/// Joins printed lines into paragraphs. Blank lines say nothing (many files have one after every line); what counts is
/// how the line
/// above ends, how this one begins, and whether the first word of this one would still have fitted above.
final class Unwrapping {

    // A line that ends with one of these goes on in the next, whatever that begins with.
    private static final Pattern GOES_ON = Pattern.compile(
            ".*(?:^|[\\s(“\"])(?:và|của|các|về|trong|với|cho|là|do|tại|"
                    + "theo|từ|đến|những|một|cùng|hoặc|để|số|năm|tháng|ngày|quý|việc|"
                    + "khóa|khoá|thứ|lần|giai đoạn|phải|được|nhằm|bằng|trên|cấp|Ban|"
                    + "Bộ|Ủy ban|Hồ|Hồ Chí|ngành|mỗi|đồng chí|điểm|khoản|mục|phần|"
                    + "Nghị|Kế|Kết|Chỉ|Quy|Hướng|Thủ tướng|báo cáo|gửi|chủ trì|đề nghị|"
                    + "tham mưu|phối hợp|trình|thông qua|qua|chỉ đạo|giúp|thuộc|giao|"
                    + "nhất là|lần)$|.*[,\\-–(“/]$",
            Pattern.DOTALL);
    private static final Pattern SENTENCE_END =
            Pattern.compile(".*(?:[.;:!?…]|\\.\\.\\.)[”\"'’)\\]]*$", Pattern.DOTALL);
    private static final Pattern NEW_SUBJECT = Pattern.compile(
            "(?:Các |Mỗi |Từng |Cấp ủy|Cấp uỷ|Ban [A-ZĐ]|Ủy ban |Uỷ ban |"
                    + "Đảng ủy|Chi bộ|Trong |Thông qua|Tạo |Thực hiện|Tiếp tục|Tổ chức |"
                    + "Xây dựng|Đẩy mạnh|Tăng cường|Căn cứ|Việc |Quá trình|Nhằm |"
                    + "Để |Đánh giá|Cán bộ|Đảng viên|Phối hợp|Chủ trì|Trên cơ sở|"
                    + "Nâng cao|Phát huy|Chỉ đạo|Lãnh đạo|Qua ).*",
            Pattern.DOTALL);
    private static final Pattern OF_A_COMMITTEE = Pattern.compile(
            ".*\\s(?:Ban (?:Thường vụ|Chấp hành|Tuyên giáo|Tổ chức|Dân vận|Nội chính|Chỉ đạo|Tuyên giáo và Dân vận)|"
                    + "(?:Ủy|Uỷ) ban Kiểm tra|Thường trực|Văn phòng|Bí thư|Phó Bí thư|các [Bb]an|và|tham mưu)$",
            Pattern.DOTALL);
    private static final Pattern COMMITTEE =
            Pattern.compile("(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Chi|Quân) (?:ủy|uỷ|bộ)(?!\\p{L})|Trung ương|Khối ");
    private static final Pattern YEAR_RANGE = Pattern.compile("[-–—]\\s*\\d.*", Pattern.DOTALL);
    private static final Pattern HYPHENATED = Pattern.compile(".*[\\p{N}\\p{L}][-/]$", Pattern.DOTALL);
    private static final int HEADING_LENGTH = 330;
    private static final int LEAD_LENGTH = 100;
    private static final int TAIL = 60;

    private final LineWidth width;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String lastLine = "";
    private boolean openMarked;
    private boolean openRow;
    private @Nullable Marker openMarker;

    private Unwrapping(LineWidth width) {
        this.width = width;
    }

    static List<Block> of(List<SourceLine> lines) {
        Unwrapping unwrapping = new Unwrapping(LineWidth.of(lines));
        for (SourceLine line : lines) {
            if (line.rule()) unwrapping.close(false);
            else if (!line.blank()) unwrapping.add(line);
        }
        unwrapping.close(false);
        return unwrapping.blocks;
    }

    private void add(SourceLine line) {
        String text = VietnameseText.foldWhitespace(line.text());
        if (text.isEmpty()) return;
        Optional<Marker> marker = Marker.of(text).filter(found -> !continuation(text, found));
        if (line.row() || openRow || marker.isPresent() || !joins(line, text)) {
            close(true);
            openRow = line.row();
            openMarker = line.row() ? null : marker.orElse(null);
            openMarked = line.marked();
            open.append(text);
        } else {
            // A hyphen at a line's end belongs to the word or number: `218-` + `QĐ/TW`.
            boolean glue = HYPHENATED.matcher(tail(lastLine)).matches();
            if (!glue) open.append(' ');
            open.append(text);
            openMarked = openMarked && line.marked();
        }
        lastLine = text;
    }

    /// A "marker" that is only the place where a line was broken: `2024` / `- 2025`, `chính trị` / `- xã hội`.
    private boolean continuation(String text, Marker marker) {
        if (open.isEmpty() || openMarked || ended()) return false;
        if (marker.level() == Marker.Level.PAREN) return !lastLine.endsWith(":");
        String rest = text.substring(Math.min(marker.end(), text.length()));
        boolean dash = marker.level().compareTo(Marker.Level.STAR) >= 0;
        if (dash && (YEAR_RANGE.matcher(text).matches() || startsSmall(rest)))
            return !lastLine.endsWith(",") || startsSmall(rest);
        if (dash) return !lastLine.endsWith(",") && width.full(lastLine, firstWord(text)) && !heading();
        if (openMarker != null && marker.sign().startsWith(openMarker.sign() + ".")) return false;
        if (marker.level() == Marker.Level.LETTER && !width.full(lastLine, firstWord(text))) return false;
        return GOES_ON.matcher(tail(lastLine)).matches();
    }

    private boolean joins(SourceLine line, String text) {
        if (open.isEmpty()) return false;
        if (openMarked) return line.marked() && Character.isLowerCase(text.charAt(0));
        if (line.marked() && ended()) return false;
        if (lastLine.endsWith(":")) return startsSmall(text) && width.full(lastLine, firstWord(text));
        if (ended()) return sentenceGoesOnHere(text);
        char first = text.charAt(0);
        boolean begins = Character.isUpperCase(first) || first == '“' || first == '"' || Character.isDigit(first);
        if (!begins || GOES_ON.matcher(tail(lastLine)).matches() || openBracket()) return true;
        if (line.marked()) return false;
        if (Character.isDigit(first)) return true;
        if (!width.full(lastLine, firstWord(text))) return !width.wrapped() && !heading();
        return !(heading() && NEW_SUBJECT.matcher(text).matches()) || nameGoesOn(text);
    }

    /// "… về Ban Thường vụ" / "Đảng ủy Khối …": the one's name ends in the other's.
    private boolean nameGoesOn(String text) {
        return OF_A_COMMITTEE.matcher(tail(lastLine)).matches()
                && COMMITTEE.matcher(text).lookingAt();
    }

    /// After a full stop: the same paragraph only if the line above was full, so that the break means nothing.
    private boolean sentenceGoesOnHere(String text) {
        return startsSmall(text) || (width.wrapped() && width.full(lastLine, firstWord(text)));
    }

    private boolean heading() {
        boolean numbered = openMarker != null && openMarker.level().outline();
        return open.length() <= HEADING_LENGTH && (numbered || HeadWords.capitals(open.toString()));
    }

    private boolean ended() {
        return ends(lastLine);
    }

    private static boolean ends(String text) {
        return SENTENCE_END.matcher(tail(text)).matches();
    }

    private static String tail(String text) {
        return text.length() <= TAIL ? text : text.substring(text.length() - TAIL);
    }

    private boolean openBracket() {
        int depth = 0;
        int quotes = 0;
        for (int i = Math.max(0, open.length() - 600); i < open.length(); i++) {
            switch (open.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case '“' -> quotes++;
                case '”' -> quotes--;
                default -> {}
            }
        }
        return depth > 0 || quotes > 0;
    }

    private void close(boolean more) {
        if (open.isEmpty()) return;
        String text = VietnameseText.foldWhitespace(open.toString());
        boolean numbered = openMarker != null && openMarker.level().outline() && !openRow;
        boolean named = text.length() <= (text.endsWith(":") ? LEAD_LENGTH : HEADING_LENGTH)
                && (text.endsWith(":") || !ends(text));
        boolean heading = (openMarked && text.length() <= HEADING_LENGTH && !listItem())
                || HeadWords.capitals(text)
                || (numbered && named && more);
        blocks.add(new Block(openMarker, text, heading && !openRow, openRow, 0));
        open.setLength(0);
        openMarker = null;
        openRow = false;
        openMarked = false;
        lastLine = "";
    }

    private boolean listItem() {
        return openMarker != null && !openMarker.level().outline() && openMarker.level() != Marker.Level.STAR;
    }

    private static boolean startsSmall(String text) {
        return !text.isEmpty() && (Character.isLowerCase(text.charAt(0)) || ",.;:)]”".indexOf(text.charAt(0)) >= 0);
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
