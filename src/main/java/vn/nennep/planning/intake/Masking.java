package vn.nennep.planning.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Blanks out, in plain text, what holds dates and verbs but gives no task: citations, quoted titles, terms of office,
/// the topic's own
/// name, exceptions.
final class Masking {

    static final Pattern EXCEPTION =
            Pattern.compile("\\((?:trừ|ngoại trừ|không bao gồm|không áp dụng)\\s[^()]{3,400}\\)");
    private static final List<Pattern> SILENT = List.of(
            EXCEPTION,
            Pattern.compile("(?:giai đoạn|nhiệm kỳ|thời kỳ|các năm)\\s*\\(?\\d{4}\\s*(?:-|,|và|đến)\\s*\\d{4}\\)?"),
            Pattern.compile("học tập(?:,| và)?\\s+làm theo(?:,? và nêu gương)?(?:\\s+(?:tư tưởng|"
                    + "bác|gương|tấm gương)[^.;:()]{0,45}hồ chí minh|\\s+bác)?"),
            Pattern.compile("tư tưởng,?\\s+đạo đức,?\\s+phong cách\\s+hồ chí minh"),
            Pattern.compile("(?:chuyên đề|chủ đề|kế hoạch này|nghị quyết|chương trình|đề án)(?:\\s(?!trong|"
                    + "cả|vào|hoàn|trước|đến|hết)[^\\s.;:,()]{1,12}){0,6}?\\s+năm\\s+\\d{4}(?:\\s*(?:-|"
                    + "và|,)\\s*\\d{4})?"),
            // Past: what somebody held on a day is no day of ours.
            Pattern.compile("do\\s+[^.;:,()]{3,60}\\s+(?:tổ chức|ban hành|phát hành|triệu tập)\\s+năm\\s+\\d{4}"),
            Pattern.compile("đã\\s+(?:ban hành|tổ chức|phê duyệt|thông qua)[^.;]{0,60}ngày\\s+[\\d/]{6,10}"));
    // What a cited document is about is not asked here: "Hướng dẫn số … của … về các hình thức khen thưởng".
    private static final Pattern ABOUT =
            Pattern.compile("(?:\\s*,?\\s*của [^,;.:()“\\n]{2,60}?)?(?:\\s*\\([^()]{1,40}\\))?\\s+(?:về|"
                    + "quy định)(?: việc)?\\s+(?!(?:ban|đảng ủy|tỉnh ủy|thành ủy|"
                    + "huyện ủy|thường trực|văn phòng|ủy ban|cấp ủy|chi bộ|trung ương|"
                    + "sở|hội|đoàn)(?!\\p{L}))[^,;.:()“\\n]{3,200}?(?=[,;.:()“\\n]|"
                    + "\\s(?:vào|trong (?:quý|tháng|năm)|trước|hoàn thành|chậm nhất|"
                    + "gắn|bằng|để|ngày|nhân dịp|gửi|báo cáo|đến|cho|tới)\\s|$)");
    private static final int LONGEST_QUOTE = 700;

    private Masking() {}

    static String of(String plain, List<CitationReading.Cited> citations) {
        char[] out = plain.toCharArray();
        for (CitationReading.Cited cited : citations) {
            Matcher about = ABOUT.matcher(plain).region(cited.end(), Math.min(plain.length(), cited.end() + 320));
            blank(out, cited.start(), about.lookingAt() ? about.end() : cited.end());
        }
        quotes(plain, out);
        for (Pattern pattern : SILENT) {
            Matcher matcher = pattern.matcher(plain);
            while (matcher.find()) blank(out, matcher.start(), matcher.end());
        }
        return new String(out);
    }

    private static void quotes(String plain, char[] out) {
        int depth = 0;
        int from = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\n' || (depth > 0 && i - from > LONGEST_QUOTE)) depth = 0;
            if (c == '“' && depth++ == 0) from = i;
            if (c == '”' && depth > 0 && --depth == 0) blank(out, from, i + 1);
        }
    }

    private static void blank(char[] out, int from, int to) {
        Arrays.fill(out, from, to, ' ');
    }
}
