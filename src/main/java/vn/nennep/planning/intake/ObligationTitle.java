package vn.nennep.planning.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.ObligationKind;
import vn.nennep.text.VietnameseText;

/// A short title for a card: from the verb on, without who, when, to whom and what for.
final class ObligationTitle {

    static final int LENGTH = 96;
    private static final Pattern STOP = Pattern.compile(",?\\s+(?:hoàn thành|xong|cụ thể:|cụ thể là|theo hướng dẫn|"
            + "theo quy định|theo mẫu|để|nhằm|gắn với|gắn việc|bằng hình thức|"
            + "bằng các|làm cơ sở|phù hợp|trong đó|đồng thời|đảm bảo|bảo đảm|"
            + "góp phần|trên cơ sở|thông qua|qua ban|dự kiến|đối với|gửi (?:về|"
            + "báo cáo)|báo cáo (?:về|kết quả)|về (?:ban|thường trực|đảng ủy|"
            + "tỉnh ủy|huyện ủy|thành ủy|văn phòng|ủy ban|cấp ủy)|với (?:ban thường vụ|"
            + "chi bộ|cấp ủy)|cho (?:ban thường vụ|chi bộ|cấp ủy))(?!\\p{L})|"
            + "[;:.(|]|\\s[-–]\\s(?=\\p{Lu})");
    private static final Pattern OWN_VERB =
            Pattern.compile("(?<!\\p{L})(?<!bản )(?<!đăng )(?:xây dựng|viết|ký|lập|đăng ký|"
                    + "hoàn thành|bổ sung|thực hiện|tích hợp|nộp|gửi)(?!\\p{L})");
    private static final Pattern WITH =
            Pattern.compile("(?:chủ trì,?\\s+)?(?:và\\s+)?phối hợp\\s+(?:với|cùng)\\s[^.;:]{3,120}?\\s"
                    + "((?:tham mưu|tổ chức(?! (?:đảng|cơ sở|chính trị|đoàn thể|thành viên))|xây dựng|mở|tiến hành|biên soạn|"
                    + "hướng dẫn|triển khai)\\s)");
    private static final Pattern HELD = Pattern.compile(
            "(?<!\\p{L})(?:tham mưu|tổ chức(?! (?:đảng|cơ sở|chính trị|đoàn thể|thành viên))|tiến hành|chuẩn bị)(?!\\p{L})");
    private static final Pattern TO_WHOM =
            Pattern.compile("(?:gửi )?báo cáo (?:với|cho|về|ban|đảng|tỉnh|huyện|thường)(?!\\p{L})");
    private static final Pattern WHAT =
            Pattern.compile("(?<!\\p{L})(?:đánh giá|kết quả|tình hình|sơ kết|tổng kết)(?!\\p{L})");
    private static final Pattern LEADING =
            Pattern.compile("^(?iu:cuối năm|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|"
                    + "hàng tháng|đồng thời|trong|thông qua|vào|định kỳ|và|có|phải|"
                    + "việc|kịp thời)\\s+");

    private ObligationTitle() {}

    static String of(Passage clause, @Nullable Action action, int subjectEnd, @Nullable DueFound due) {
        if (due != null && due.label()) return tidy(clause.written());
        int from = action == null ? subjectEnd : verb(clause, action, subjectEnd);
        int to = end(clause, from, action, due);
        String title = tidy(clause.written().substring(alone(clause, from, to), to));
        if (title.length() >= 14) return title;
        int until = due == null || due.start() <= subjectEnd ? clause.length() : due.start();
        String longer = tidy(clause.written().substring(Math.min(subjectEnd, until), until));
        return longer.length() > title.length() ? longer : title;
    }

    /// "chủ trì, phối hợp với Văn phòng tổ chức hội nghị": partners have a place of their own.
    private static int alone(Passage clause, int from, int to) {
        Matcher with = WITH.matcher(clause.plain()).region(from, to);
        return with.lookingAt() ? with.start(1) : from;
    }

    /// "…, gửi báo cáo về …": what is reported stands before.
    static boolean bare(Passage clause, Action action) {
        return action.kind() == ObligationKind.REPORT
                && TO_WHOM.matcher(clause.masked())
                        .region(action.start(), clause.length())
                        .lookingAt();
    }

    /// A commitment's title begins at the verb next to it.
    private static int verb(Passage clause, Action action, int subjectEnd) {
        if (bare(clause, action)
                && WHAT.matcher(clause.plain().substring(Math.min(subjectEnd, action.start()), action.start()))
                        .find()) return subjectEnd;
        if (action.kind() == ObligationKind.SUMMING_UP) {
            Matcher held = HELD.matcher(clause.masked()).region(action.start(), action.end());
            return held.find() ? held.start() : action.start();
        }
        if (action.kind() != ObligationKind.COMMITMENT) return action.start();
        Matcher matcher = OWN_VERB.matcher(clause.masked()).region(action.start(), action.end());
        int last = action.start();
        while (matcher.find()) last = matcher.start();
        return last;
    }

    private static int end(Passage clause, int from, @Nullable Action action, @Nullable DueFound due) {
        int least = action == null
                ? from + 12
                : from < action.start() ? from + 12 : Math.max(from + 8, Math.min(action.end(), from + LENGTH));
        int to = clause.length();
        Matcher stop = STOP.matcher(clause.plain());
        if (least < clause.length() && stop.find(least)) to = stop.start();
        boolean cut = due != null && !due.rule().recurring() && due.start() > least && due.start() < to;
        if (cut && due != null) to = due.start();
        boolean meeting = action != null
                && (action.kind() == ObligationKind.BRANCH_MEETING || action.kind() == ObligationKind.THEMATIC_MEETING);
        int comma = clause.plain().indexOf(',', least);
        return meeting && comma > 0 && comma < to ? comma : to;
    }

    static String small(String title) {
        return title.isEmpty() ? title : VietnameseText.lower(title.substring(0, 1)) + title.substring(1);
    }

    static String tidy(String written) {
        String text = VietnameseText.foldWhitespace(written).replaceAll("[\\s,;:.(“\\-–]+$", "");
        Matcher leading = LEADING.matcher(text);
        if (leading.find()) text = text.substring(leading.end());
        text = text.replaceAll(
                "\\s+(?iu:vào sáng|vào chiều|vào|trong|về|và|của|để|trước|hoàn thành|từ|xong|cho|tại)$", "");
        return Phrases.shortened(
                VietnameseText.capitalized(text.replaceAll("^(?:\\d{1,3}\\s*\\|)?[\\s,;:.)|\\-–+*]+", "")), LENGTH);
    }
}
