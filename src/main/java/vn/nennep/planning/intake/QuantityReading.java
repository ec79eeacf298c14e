package vn.nennep.planning.intake;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.time.PeriodKind;

/// "ít nhất 03 mô hình", "mỗi chi bộ 01 mô hình", "từ 02 việc trở lên", "ít nhất mỗi năm sinh hoạt 01 quý".
record QuantityReading(ObligationFound.Quantity quantity, int start, int end) {

    private static final String NUMBER = "(\\d{1,4}|một(?! (?:số|cách|phần|bộ))|hai|ba|bốn|năm|mười)";
    private static final String UNIT = "(mô hình|điển hình|tập thể|cá nhân|gương|tấm gương|việc|phần việc|"
            + "nhiệm vụ|nội dung|cách làm|công trình|chuyên đề|bài|tin|tác phẩm|"
            + "phóng sự|lần|cuộc|đợt|buổi|quý|kỳ|hội nghị|hội thi|cuộc thi|"
            + "lớp|tổ chức|đơn vị|chi bộ|đảng bộ|sáng kiến|giải pháp|sản phẩm|"
            + "câu chuyện|đảng viên|chuyên mục|ấn phẩm|video|tài liệu|hoạt động|"
            + "đột phá|khâu|trại|địa phương|xã|thôn)";
    private static final String PERIOD =
            "(?:(?:mỗi|hằng|hàng|một|trong|trong một|trong mỗi)\\s+(tháng|quý|năm)(?!\\p{L}):?[^,;.:()\\d]{0,40}?\\s)?";
    private static final Pattern AT_LEAST = Pattern.compile("(?<!\\p{L})" + PERIOD
            + "(?:ít nhất|tối thiểu|không dưới|không ít hơn)(?:\\s+là|\\s+phải)?(?:\\s+có)?,?\\s+(?:(?:mỗi|"
            + "hằng|hàng|một)\\s+(tháng|quý|năm)(?!\\p{L})[^,;.:()\\d]{0,40}?\\s+)?(?:[^,;.:()\\d%]{0,30}?\\s)??"
            + NUMBER
            + "(?!\\s?(?:%|/\\d|phút|giờ|ngày|\\d))(?:\\s?(?:-|đến)\\s?\\d{1,3})?\\s+(?:\\p{L}+\\s+){0,2}?"
            + UNIT
            + "(?!\\p{L})(?:,\\s(?:và\\s)?\\p{L}+)?(?:(?:\\s\\p{L}+){0,3}?\\s?/\\s?(tháng|quý|năm)|\\s+(?:mỗi|một|trong|"
            + "hằng|hàng|trong một)\\s+(tháng|quý|năm)(?!\\s+\\d))?");
    private static final Pattern OR_MORE = Pattern.compile("(?<!\\p{L})(?:từ\\s+)?" + NUMBER + "\\s+" + UNIT
            + "(?:(?:,|\\s+và)\\s*\\d{1,3}\\s+\\p{L}+)?(?:\\s+[^,;.:()]{0,40}?)?\\s+trở lên");
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{L}\\d/])(?:từ\\s+)?(\\d{1,2})\\s?(?:-|đến)\\s?\\d{1,2}\\s+" + UNIT + "(?!\\p{L})");
    private static final Pattern EACH = Pattern.compile("(?<!\\p{L})(?:mỗi|từng)\\s+(?:chi bộ|đảng bộ|đơn vị|cơ quan|"
            + "địa phương|đảng viên|cán bộ|huyện|xã|cấp ủy|tổ chức|đồng chí|"
            + "đoàn thể|chi, đảng bộ|tập thể|cá nhân|sở)[^;.:\\d]{0,90}?\\s"
            + NUMBER + "\\s+(?:\\p{L}+\\s+){0,1}?" + UNIT + "(?!\\p{L})");
    private static final Map<String, Integer> WORDS =
            Map.of("một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "mười", 10);

    static @Nullable QuantityReading of(Passage passage) {
        String masked = passage.masked();
        Matcher least = AT_LEAST.matcher(masked);
        if (least.find()) {
            String per = firstOf(least.group(1), least.group(2), least.group(5), least.group(6));
            return found(least, least.group(3), per);
        }
        Matcher more = OR_MORE.matcher(masked);
        if (more.find()) return found(more, more.group(1), null);
        Matcher range = RANGE.matcher(masked);
        if (range.find()) return found(range, range.group(1), null);
        Matcher each = EACH.matcher(masked);
        return each.find() ? found(each, each.group(1), null) : null;
    }

    private static @Nullable QuantityReading found(Matcher matcher, String number, @Nullable String per) {
        int count = WORDS.containsKey(number) ? WORDS.get(number) : Integer.parseInt(number);
        if (count == 0) return null;
        return new QuantityReading(new ObligationFound.Quantity(count, period(per)), matcher.start(), matcher.end());
    }

    private static @Nullable PeriodKind period(@Nullable String word) {
        return switch (word) {
            case "tháng" -> PeriodKind.MONTH;
            case "quý" -> PeriodKind.QUARTER;
            case "năm" -> PeriodKind.YEAR;
            case null, default -> null;
        };
    }

    private static @Nullable String firstOf(@Nullable String... candidates) {
        for (String candidate : candidates) if (candidate != null) return candidate;
        return null;
    }
}
