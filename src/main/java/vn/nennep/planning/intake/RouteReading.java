package vn.nennep.planning.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.VietnameseText;

/// To whom a report goes, and through whom: "về Ban Thường vụ Tỉnh ủy (thông qua Ban Tuyên giáo Tỉnh ủy)".
record RouteReading(@Nullable String reportTo, @Nullable String via) {

    static final RouteReading NONE = new RouteReading(null, null);

    private static final String BODY = "(?:(?:các )?(?:ban thường vụ|ban chấp hành|ban tuyên giáo|"
            + "ban tổ chức|ban dân vận|ban nội chính|ban xây dựng đảng|ban cán sự|"
            + "ban chỉ đạo|ban bí thư|bộ chính trị|thường trực|thường vụ|"
            + "ủy ban kiểm tra|ủy ban nhân dân|ủy ban mặt trận|ubnd|ubkt|"
            + "văn phòng|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|"
            + "đảng bộ|chi bộ|chi ủy|cấp ủy|tổ chức đảng|sở|ban giám đốc|"
            + "hội đồng|cơ quan|cấp trên|lãnh đạo|trung ương|phòng|công đoàn|"
            + "hội|đoàn|ban)(?!\\p{L}))";
    // Small words that go on with a body's name.
    private static final String INNER = "(?:ủy|thưởng|trực|giáo|vận|chức|vụ|chính|phòng|trị|thư|ương|đảng|"
            + "bộ|khối|tỉnh|huyện|thành phố|thị xã|xã|phường|các cơ quan|"
            + "cơ quan|và doanh nghiệp|doanh nghiệp|và dân vận|cấp trên(?: trực tiếp|"
            + " quản lý)?|cùng cấp|trực thuộc|trung ương|kiểm tra|nhân dân|"
            + "mặt trận|tổ quốc|việt nam|quản lý|trực tiếp|chấp hành|của (?:xã|"
            + "phường|tỉnh|huyện|đảng ủy|đơn vị|cơ quan)|cơ sở|nơi công tác|"
            + "nơi sinh hoạt)";
    private static final Pattern TO = Pattern.compile(
            "(?<!\\p{L})(?:báo cáo|gửi|thông tin|nộp|phản ánh)(?!\\p{L})(?:[^;.:]{0,220}?(?<!\\p{L}))??(?:về|"
                    + "cho|với|đến|tới|lên)\\s+(?:đồng chí\\s+)?("
                    + BODY + ")");
    private static final Pattern DIRECTLY = Pattern.compile("(?<!\\p{L})(?:báo cáo|gửi|trình|nộp)\\s+(" + BODY + ")");
    private static final Pattern VIA = Pattern.compile("(?<!\\p{L})(?:thông qua|qua)\\s+(" + BODY + ")");
    private static final Pattern PURPOSE = Pattern.compile("(?:để|nhằm)\\s+(?:[\\p{L}, ]{0,30})?$");

    private static final Pattern REST_OF_NAME = Pattern.compile("\\s(?!(?:tổng hợp|để|theo dõi|trước|và|hoặc|vào|"
            + "đồng|chậm|hằng|hàng|báo cáo|tham mưu|thẩm định|bằng|theo)(?!\\p{L}))[\\p{L} \\-]+");

    static RouteReading of(Passage passage, int from) {
        String reportTo = body(passage, TO, from);
        if (reportTo == null) reportTo = body(passage, DIRECTLY, from);
        if (reportTo == null) return NONE;
        return new RouteReading(reportTo, body(passage, VIA, from));
    }

    private static @Nullable String body(Passage passage, Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(passage.masked());
        int at = from;
        while (at <= passage.length() && matcher.find(at)) {
            boolean purpose = PURPOSE.matcher(
                            passage.masked().substring(Math.max(0, matcher.start() - 34), matcher.start()))
                    .find();
            if (!purpose) return name(passage, matcher.start(1), matcher.end(1));
            at = matcher.end();
        }
        return null;
    }

    private static final Pattern MORE = Pattern.compile("\\s+(?:" + INNER + "(?!\\p{L}))");

    /// The name goes on while words have capitals or belong inside such names.
    private static String name(Passage passage, int start, int end) {
        String written = passage.written();
        int at = end;
        while (at < written.length()) {
            Matcher inner =
                    MORE.matcher(passage.plain()).region(at, passage.length()).useTransparentBounds(true);
            if (inner.lookingAt()) at = inner.end();
            else if (at + 1 < written.length()
                    && written.charAt(at) == ' '
                    && Character.isUpperCase(written.charAt(at + 1))) at = wordEnd(written, at + 1);
            else break;
        }
        at = bracketEnd(passage, start, at);
        return VietnameseText.foldWhitespace(written.substring(start, at));
    }

    /// "(qua Phòng Chính trị tư tưởng)": inside brackets the name goes on to their end, but for what the body
    /// then does.
    private static int bracketEnd(Passage passage, int start, int at) {
        int open = passage.plain().lastIndexOf('(', start);
        int close = passage.plain().indexOf(')', at);
        boolean inside = open >= 0 && passage.plain().lastIndexOf(')', start) < open && close >= 0 && close - at < 40;
        return inside
                        && REST_OF_NAME
                                .matcher(passage.plain().substring(at, close))
                                .matches()
                ? close
                : at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)))) at++;
        return at;
    }
}
