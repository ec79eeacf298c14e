package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines of a document by the part they belong to. The head may stand anywhere: files taken from a .pdf often have
/// it after the
/// first page's text.
///
/// @param kindLine the line that names the kind (KẾ HOẠCH), or null
record SourceParts(
        List<String> head, @Nullable String kindLine, List<String> title, List<SourceLine> body, List<String> tail) {

    private static final Pattern TAIL = Pattern.compile("(?iu:nơi\\s+nhận)\\s*:?.*");
    private static final Pattern ANNEX = Pattern.compile("(?:PHỤ LỤC|Phụ lục|BIỂU MẪU|MẪU SỐ|DANH MỤC)(?!\\p{L}).*");
    private static final Pattern OPENING = Pattern.compile("(?:Thực hiện|Căn cứ|Tiếp tục|Triển khai|Nhằm|Để|Trên cơ sở|"
            + "Xét|Theo|Thi hành|Năm \\d{4},).*|.*(?:như sau|dưới đây)\\s*:");
    private static final int TITLE_LINES = 12;
    private static final int HEAD_LINES = 16;

    static SourceParts of(List<SourceLine> lines) {
        boolean[] taken = new boolean[lines.size()];
        int tailFrom = tailStart(lines);
        int tailTo = annexStart(lines, tailFrom);
        List<String> tail = take(lines, taken, tailFrom, tailTo);
        int kindAt = kindLine(lines, tailFrom);
        List<String> head = new ArrayList<>();
        if (kindAt >= 0) takeAbove(lines, taken, kindAt, head);
        HeadCluster.take(lines, taken, head);
        List<String> title = new ArrayList<>();
        String kindLine = null;
        if (kindAt >= 0 && !taken[kindAt]) {
            taken[kindAt] = true;
            kindLine = lines.get(kindAt).text();
            takeTitle(lines, taken, kindAt, kindLine, title);
        }
        List<SourceLine> body = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) if (!taken[i]) body.add(lines.get(i));
        return new SourceParts(head, kindLine, title, body, tail);
    }

    private static int tailStart(List<SourceLine> lines) {
        // A head shows T/M nowhere, and "Nơi nhận" opens no sentence; the last such place that is followed by no
        // numbered part wins.
        int start = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            String text = lines.get(i).text();
            if (Marker.of(text).filter(marker -> marker.level().outline()).isPresent() && start < lines.size()) break;
            boolean opens = TAIL.matcher(text).matches() && text.length() < 60;
            if (opens || HeadWords.signs(text)) start = i;
        }
        if (start == lines.size()) start = bareSignature(lines);
        return start;
    }

    /// A branch signs without T/M: an office in capitals and a name, at the very end.
    private static int bareSignature(List<SourceLine> lines) {
        int seen = 0;
        for (int i = lines.size() - 1; i >= 0 && seen < 4; i--) {
            String text = lines.get(i).text();
            if (text.isEmpty()) continue;
            seen++;
            if (HeadWords.capitals(text) && HeadWords.CAPACITY.matcher(text).matches()) return i;
        }
        return lines.size();
    }

    private static int annexStart(List<SourceLine> lines, int from) {
        for (int i = from; i < lines.size(); i++)
            if (ANNEX.matcher(lines.get(i).text()).matches()) return i;
        return lines.size();
    }

    static boolean annex(String text) {
        return ANNEX.matcher(text).matches();
    }

    private static List<String> take(List<SourceLine> lines, boolean[] taken, int from, int to) {
        List<String> out = new ArrayList<>();
        for (int i = from; i < to; i++) {
            taken[i] = true;
            if (!lines.get(i).blank() && !lines.get(i).rule())
                out.add(lines.get(i).text());
        }
        return out;
    }

    private static int kindLine(List<SourceLine> lines, int before) {
        int seen = 0;
        for (int i = 0; i < before && seen < 40; i++) {
            String text = lines.get(i).text();
            if (text.isEmpty()) continue;
            seen++;
            if (HeadWords.kind(text).isPresent()) return i;
        }
        return -1;
    }

    /// What stands above the kind is head, as long as it is short.
    private static void takeAbove(List<SourceLine> lines, boolean[] taken, int kindAt, List<String> head) {
        long above =
                lines.subList(0, kindAt).stream().filter(line -> !line.blank()).count();
        boolean prose =
                lines.subList(0, kindAt).stream().anyMatch(line -> line.text().length() > 160);
        if (above > HEAD_LINES || prose) return;
        for (int i = 0; i < kindAt; i++) {
            taken[i] = true;
            if (!lines.get(i).blank() && !lines.get(i).rule())
                head.add(lines.get(i).text());
        }
    }

    private static void takeTitle(
            List<SourceLine> lines, boolean[] taken, int kindAt, String kindLine, List<String> title) {
        String word = HeadWords.kind(kindLine).orElseThrow().word();
        String rest = kindLine.substring(word.length()).strip();
        if (!rest.isEmpty()) title.add(rest);
        int ruleAt = ruleBelow(lines, taken, kindAt);
        for (int i = kindAt + 1, seen = 0; i < lines.size() && seen < TITLE_LINES; i++) {
            SourceLine line = lines.get(i);
            if (taken[i] || line.blank()) continue;
            if (line.rule() || ruleAt < 0 && endsTitle(line.text(), title)) break;
            taken[i] = true;
            title.add(line.text());
            seen++;
        }
    }

    private static boolean endsTitle(String text, List<String> title) {
        if (Marker.of(text).isPresent() || text.length() > 300) return true;
        // A second line may well open with "thực hiện", but then in small letters.
        return !title.isEmpty() && OPENING.matcher(text).matches();
    }

    /// The stroke under the title, if it comes before any numbered part.
    private static int ruleBelow(List<SourceLine> lines, boolean[] taken, int kindAt) {
        for (int i = kindAt + 1, seen = 0; i < lines.size() && seen <= TITLE_LINES; i++) {
            SourceLine line = lines.get(i);
            if (taken[i] || line.blank()) continue;
            if (line.rule()) return seen == 0 ? -1 : i;
            if (Marker.of(line.text()).isPresent()) return -1;
            seen++;
        }
        return -1;
    }
}
