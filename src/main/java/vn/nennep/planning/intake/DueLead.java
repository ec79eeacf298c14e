package vn.nennep.planning.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands before an expression of time and decides what it means: "trước", "chậm nhất", "từ", "trong" …
enum DueLead {
    BEFORE("(?:xong\\s+)?trước(?:\\s+(?:thời điểm|ngày|hết))?"),
    UNTIL("(?:từ\\s+nay\\s+)?đến\\s+hết(?:\\s+ngày)?|từ\\s+nay\\s+đến(?:\\s+ngày)?"),
    BY("chậm nhất(?:\\s+là|\\s+vào|\\s+trong|\\s+đến)?(?:\\s+(?:ngày|"
            + "hết))?|muộn nhất(?:\\s+là|\\s+vào|\\s+trong)?(?:\\s+ngày)?|"
            + "không quá(?:\\s+ngày)?|(?:thời )?hạn(?:\\s+cuối|\\s+chót)?(?:\\s+cùng)?(?:\\s+là)?|"
            + "hết"),
    TO("đến(?:\\s+ngày)?|tới(?:\\s+ngày)?"),
    FROM("(?:bắt đầu\\s+|kể\\s+)?từ(?:\\s+ngày)?"),
    IN("trong|vào|dự kiến|khoảng|hoàn thành|ngay trong|trong cả|cả|"
            + "vào đầu|đầu|giữa|vào giữa|vào cuối|cuối|thời gian|xong|trong các|"
            + "tổ chức");

    final Pattern pattern;

    DueLead(String words) {
        this.pattern = Pattern.compile("(?<!\\p{L})(?:" + words + ")[\\s(:]*$");
    }

    /// How far before an expression of time its preposition can begin.
    static final int REACH = 48;

    private static final Pattern TIME_LABEL =
            Pattern.compile("(?:^|[;,.|(]\\s*)(?:thời gian|thời hạn|tiến độ)(?:\\s+(?:thực hiện|"
                    + "hoàn thành|tổ chức|học tập|triển khai|báo cáo|gửi|nộp|dự kiến|"
                    + "diễn ra|bắt đầu|học|xong|áp dụng|là))*\\s*[:\\-]?\\s*$");

    /// @param before the text up to the expression of time
    static @Nullable DueLead of(String before) {
        for (DueLead lead : values()) if (lead.pattern.matcher(before).find()) return lead;
        return timeLabel(before) ? IN : null;
    }

    /// Where the preposition begins in `before`; its end when there is none.
    static int start(String before) {
        for (DueLead lead : values()) {
            Matcher matcher = lead.pattern.matcher(before);
            if (matcher.find()) return matcher.start();
        }
        return before.length();
    }

    /// "Thời gian thực hiện: …"
    static boolean timeLabel(String before) {
        return TIME_LABEL.matcher(before).find();
    }
}
