package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nennep.planning.ObligationKind;

/// What a passage asks to be done: the verbs with their objects, by kind.
final class KindReading {

    // After these a verb only names something.
    private static final Pattern NAMES =
            Pattern.compile("(?:^|[\\s(])(?:việc|kết quả|công tác|nội dung|hình thức|tình hình|"
                    + "hiệu quả|chất lượng|quá trình|qua|theo|về|các buổi|các|những|"
                    + "buổi|của|là|để|nhằm|số liệu|tài liệu|hệ thống|đội ngũ|phong trào|"
                    + "hoạt động|tiêu chí|mẫu|làm cơ sở|căn cứ|sau|khi|ngay sau khi|"
                    + "vào|đến thời gian|thời gian|với|trong|ủy ban|trách nhiệm|chế độ|"
                    + "có thể|đã|phục vụ|gắn|nếu|chưa|ban|làm|trước|sau khi|để tổng hợp,?|"
                    + "đưa vào|ngoài|từ)\\s+$");
    private static final Pattern PAIRED =
            Pattern.compile("(?:biểu dương|khen thưởng|tôn vinh|kiểm tra|giám sát|học tập|"
                    + "quán triệt|sơ kết|tổng kết|tuyên truyền|đánh giá|nghiên cứu|"
                    + "đôn đốc)(?:,| và)\\s+$");
    // "hội nghị trực tuyến học tập, quán triệt …": what the conference is for.
    private static final Pattern CALLED = Pattern.compile("hội nghị(?: (?!đã|sẽ)\\p{L}+){0,4}\\s+$");
    private static final Pattern PURPOSE =
            Pattern.compile("(?:^|[\\s,])(?:để|nhằm|góp phần|làm cơ sở|phục vụ|giúp(?! việc)|"
                    + "trình|đề nghị(?! các))\\s(?:[^,;.:]{0,45})$");
    private static final Pattern SEPARATED =
            Pattern.compile("(?s)(?:^|.*[;:,]|.*(?:và|đồng thời|sau đó|rồi))\\s*(?:và |"
                    + "đồng thời |đồng thời, |sau đó |kịp thời |định kỳ |cuối năm |"
                    + "cuối năm, |hằng \\p{L}+,? |hàng \\p{L}+,? |có |phải |chủ động )*");

    private KindReading() {}

    /// The first action, then those that a comma or "và" adds to it, in order.
    static List<Action> actions(Passage passage) {
        List<Action> all = all(passage.masked());
        List<Action> kept = new ArrayList<>();
        for (Action action : all) {
            if (kept.isEmpty()) {
                kept.add(action);
                continue;
            }
            Action last = kept.getLast();
            boolean within = action.start() < last.end();
            boolean meeting = last.kind() == ObligationKind.STUDY
                    && sitting(action.kind())
                    && noBreak(passage.masked(), last, action);
            if (meeting) kept.set(kept.size() - 1, new Action(action.kind(), last.start(), action.end(), true));
            else if (!within
                    && (action.kind() != last.kind() || action.kind() == ObligationKind.SUMMING_UP)
                    && SEPARATED
                            .matcher(passage.masked().substring(0, action.start()))
                            .matches()) kept.add(action);
        }
        return kept;
    }

    private static boolean sitting(ObligationKind kind) {
        return kind == ObligationKind.BRANCH_MEETING || kind == ObligationKind.THEMATIC_MEETING;
    }

    private static boolean noBreak(String masked, Action one, Action other) {
        return other.start() - one.end() < 120
                && other.start() >= one.start()
                && masked.substring(one.start(), other.start()).indexOf(';') < 0;
    }

    private static List<Action> all(String masked) {
        List<Action> found = new ArrayList<>();
        for (KindRules.Rule rule : KindRules.ALL) {
            if (!rule.concerns(masked)) continue;
            Matcher matcher = rule.pattern().matcher(masked);
            for (int at = 0; at < masked.length() && matcher.find(at); ) {
                boolean verb = verb(masked, matcher.start(), rule.kind()) && !nominal(rule.kind(), matcher.group());
                if (verb) found.add(new Action(rule.kind(), matcher.start(), matcher.end(), rule.whole()));
                // What was no verb here may hide one: "các tổ chức cơ sở đảng đẩy mạnh tuyên truyền".
                at = verb ? matcher.end() : matcher.start() + 1;
            }
        }
        // At one place the longer match knows more; among equals the rule that stands first.
        found.sort(Comparator.comparingInt(Action::start));
        return found;
    }

    /// "chỉ đạo việc triển khai, tuyên truyền": what is directed, not a task of its own.
    private static boolean nominal(ObligationKind kind, String match) {
        return kind == ObligationKind.OUTREACH && match.contains(" việc ");
    }

    private static boolean verb(String masked, int start, ObligationKind kind) {
        String before = masked.substring(Math.max(0, start - 60), start);
        if (sitting(kind))
            return !before.endsWith("tài liệu ")
                    && !before.endsWith("bản tin ")
                    && !before.endsWith("thông tin nội bộ ")
                    && !before.endsWith("các buổi ")
                    && !before.endsWith("chất lượng ")
                    && !before.endsWith("nội dung ");
        // "gắn với biểu dương, khen thưởng": what holds for the first of a pair holds for the second.
        String beforePair = PAIRED.matcher(before).replaceFirst("");
        if (kind == ObligationKind.STUDY && CALLED.matcher(beforePair).find()) return false;
        return !NAMES.matcher(beforePair).find() && !PURPOSE.matcher(beforePair).find();
    }
}
