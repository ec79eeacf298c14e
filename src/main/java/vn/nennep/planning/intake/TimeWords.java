package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.VietnameseText;
import vn.nennep.time.Period;
import vn.nennep.time.PeriodKind;
import vn.nennep.time.PointInPeriod;

/// Finds the expressions of time in a passage: one small rule each, the more specific first, none overlapping.
final class TimeWords {

    private static final String B = "(?<![\\p{L}\\p{N}/])";
    private static final String E = "(?![\\p{L}\\p{N}])";
    // In Arabic figures only with a year: "mỗi quý 01 lần" names no quarter.
    private static final String QUARTER_NO = "(iv|iii|ii|i|0?[1-4](?=\\s?(?:/|,?\\s?năm\\s)))";
    private static final String OF_YEAR = "(?:\\s?(?:/|-|,?\\s?(?:của )?năm\\s)\\s?(" + Dates.YEAR + "))";

    private static final Pattern AFTER = Pattern.compile(B
            + "(?:sau\\s+|trong\\s+(?:vòng\\s+|thời hạn\\s+)?)?(\\d{1,3})\\s+ngày,?\\s*(?:sau khi|"
            + "kể từ khi|kể từ ngày|kể từ thời điểm|tính từ ngày|tính từ khi|"
            + "kể từ|sau ngày|từ khi|từ ngày)\\s+((?!\\d)[^,;.():]{3,120})");
    private static final Pattern FULL = Pattern.compile(B + "(?:ngày\\s+)?(?:" + Dates.FULL.pattern() + ")");
    private static final Pattern OF_QUARTER = Pattern.compile(B
            + "ngày\\s+(\\d{1,2})\\s*(?:,|của|hằng|hàng)?\\s*tháng\\s+(cuối|"
            + "đầu|thứ hai|giữa)(?:\\s+cùng)?(?:\\s+của)?(?:\\s+(?:hằng|hàng|"
            + "mỗi|các))?\\s+quý"
            + E);
    private static final Pattern OF_MONTH = Pattern.compile(B
            + "ngày\\s+(\\d{1,2})\\s+(?:(?:của\\s+)?(?:hằng|hàng|mỗi)\\s+tháng|"
            + "(?:của\\s+)?tháng\\s+(sau|tiếp theo|kế tiếp)|của\\s+tháng)"
            + E);
    private static final Pattern DAY_MONTH =
            Pattern.compile(B + "(?:ngày\\s+)?(" + Dates.DAY + ")\\s?/\\s?(" + Dates.MONTH + ")(?!\\s?/?\\d)" + E + "|"
                    + B + "ngày\\s+(" + Dates.DAY + ")\\s+tháng\\s+(" + Dates.MONTH + ")(?!\\s*,?\\s*năm\\s+\\d)" + E);
    private static final Pattern QUARTER = Pattern.compile(B + "(?<!mỗi )quý\\s+" + QUARTER_NO
            + "(?:\\s?(?:,|-|và)\\s?(?:quý\\s+)?" + QUARTER_NO + "(?=\\s?(?:/|-|,?\\s?năm)))?" + OF_YEAR + "?" + E);
    private static final Pattern MONTH =
            Pattern.compile(B + "tháng\\s+(" + Dates.MONTH + ")(?:\\s?(?:,|-|và)\\s?(?:tháng\\s+)?(" + Dates.MONTH
                    + ")(?=\\s?(?:/|,?\\s?năm)))?(?:\\s?(?:/|-|\\.|,?\\s?(?:của )?năm\\s)\\s?(" + Dates.YEAR
                    + "))?(?!\\s?/)" + E);
    private static final Pattern HALF = Pattern.compile(
            B + "(?:0?6|sáu)\\s+tháng\\s+(đầu|cuối)(?:\\s+(?:của\\s+)?năm)?(?:\\s+(" + Dates.YEAR + "))?" + E);
    private static final Pattern YEAR = Pattern.compile(
            B + "năm\\s+(" + Dates.YEAR + ")(?:\\s?(?:,|-|và)\\s?(?:năm\\s+)?(" + Dates.YEAR + "))?" + E);
    private static final Pattern EVERY =
            Pattern.compile(B + "(?:định kỳ\\s+)?(?:hằng|hàng|mỗi|định kỳ)\\s+(tháng|quý|năm)" + E + "(?!\\s+\\d{4})");
    private static final Pattern EVERY_HALF = Pattern.compile(B
            + "(?:định kỳ\\s+)?(?:hằng\\s+|hàng\\s+|mỗi\\s+)?(?:0?6|sáu)\\s+tháng(?:\\s*/\\s*(?:01 |"
            + "1 )?lần|\\s+(?:một|01|1)\\s+lần)?"
            + E + "(?!\\s+(?:đầu|cuối))");
    private static final Pattern EVERY_MORE =
            Pattern.compile("(?:\\s?\\([^()]{0,60}\\)|\\s(?:trước|chậm nhất)(?: ngày)?\\s[\\d/]{3,10})?\\s?(?:,|"
                    + "và|;)\\s?(?:và\\s+)?(?:hằng\\s+|hàng\\s+|định kỳ\\s+)?(tháng|"
                    + "quý|(?:0?6|sáu)\\s+tháng|(?:0?1\\s+|một\\s+|cả\\s+)?năm)(?=\\s?[,(.;:)]|"
                    + "\\s+(?:báo cáo|gửi|tổng hợp|tổ chức|và|có|các|sơ kết|đánh giá|"
                    + "trước|chậm nhất)|\\s*$)");
    private static final Pattern YEAR_END =
            Pattern.compile(B + "(?:dịp\\s+)?cuối\\s+năm(?:\\s+(" + Dates.YEAR + "))?" + E);
    private static final Pattern PERIOD_END =
            Pattern.compile(B + "cuối\\s+(?:mỗi\\s+)?(quý|tháng)" + E + "(?!\\s+(?:\\d|[iv]))");
    // "ban hành" ends the event, unless it says what is issued.
    private static final Pattern EVENT_END = Pattern.compile(
            "ban hành(?:\\s+(?:các\\s+)?(?:kế hoạch|hướng dẫn|chuyên đề|"
                    + "văn bản|nghị quyết|chương trình|chỉ thị|quyết định)(?:\\s+(?:này|"
                    + "của \\p{L}+ \\p{L}+))?)?|(?=\\s+(?:tổng hợp|báo cáo|gửi|phải|nộp|hoàn thành|các|mỗi cấp)(?!\\p{L}))");

    private static final Pattern TIMELY = Pattern.compile("\\d|quý|tháng|năm");

    private final Passage passage;
    private final int year;
    private final List<TimeWord> found = new ArrayList<>();

    private TimeWords(Passage passage, int year) {
        this.passage = passage;
        this.year = year;
    }

    /// @param year the document's year, for months and quarters without one; 0 when unknown
    static List<TimeWord> of(Passage passage, int year) {
        TimeWords words = new TimeWords(passage, year);
        words.scan();
        words.found.sort(Comparator.comparingInt(TimeWord::start));
        return words.found;
    }

    private void scan() {
        if (!TIMELY.matcher(passage.masked()).find()) return;
        each("ngày", AFTER, this::after);
        each("", FULL, TimeWords::day);
        each("quý", OF_QUARTER, TimeWords::ofQuarter);
        each("tháng", OF_MONTH, TimeWords::ofMonth);
        each("", DAY_MONTH, TimeWords::dayAndMonth);
        each("quý", QUARTER, this::quarter);
        each("tháng", HALF, this::half);
        each("tháng", EVERY_HALF, TimeWords::everyHalf);
        each("tháng", MONTH, this::month);
        each("cuối", YEAR_END, this::yearEnd);
        each("", EVERY, TimeWords::every);
        each("cuối", PERIOD_END, TimeWords::every);
        each("năm", YEAR, TimeWords::year);
        for (TimeWord word : List.copyOf(found)) if (word.kind() == TimeWord.Kind.EVERY) more(word.end());
    }

    private interface Reading {
        @Nullable TimeWord read(Matcher matcher);
    }

    /// @param gate a word without which the pattern cannot be there
    private void each(String gate, Pattern pattern, Reading reading) {
        if (!passage.masked().contains(gate)) return;
        Matcher matcher = pattern.matcher(passage.masked());
        while (matcher.find()) {
            TimeWord word = reading.read(matcher);
            if (word != null
                    && found.stream().noneMatch(other -> word.start() < other.end() && other.start() < word.end()))
                found.add(word);
        }
    }

    /// "hằng quý, 6 tháng, năm": the following ones have no "hằng" of their own.
    private void more(int from) {
        Matcher matcher = EVERY_MORE.matcher(passage.masked());
        for (int at = from; matcher.region(at, passage.length()).lookingAt(); at = matcher.end(1)) {
            int start = matcher.start(1);
            int end = matcher.end(1);
            if (found.stream().noneMatch(other -> start < other.end() && other.start() < end))
                found.add(TimeWord.every(start, end, periodKind(matcher.group(1))));
        }
    }

    private static PeriodKind periodKind(String word) {
        if (word.endsWith("quý")) return PeriodKind.QUARTER;
        if (word.endsWith("năm")) return PeriodKind.YEAR;
        return word.equals("tháng") ? PeriodKind.MONTH : PeriodKind.HALF_YEAR;
    }

    private TimeWord after(Matcher matcher) {
        String event = passage.written().substring(matcher.start(2), matcher.end(2));
        Matcher issued = EVENT_END.matcher(matcher.group(2));
        int length = issued.find() ? issued.end() : event.length();
        String folded = VietnameseText.foldWhitespace(event.substring(0, length));
        return TimeWord.after(matcher.start(), matcher.start(2) + length, Integer.parseInt(matcher.group(1)), folded);
    }

    private static @Nullable TimeWord day(Matcher matcher) {
        LocalDate day = Dates.full(matcher);
        return day == null ? null : TimeWord.span(TimeWord.Kind.DAY, matcher.start(), matcher.end(), day, day, false);
    }

    private static @Nullable TimeWord ofQuarter(Matcher matcher) {
        int month =
                switch (matcher.group(2)) {
                    case "đầu" -> 1;
                    case "cuối" -> 3;
                    default -> 2;
                };
        return inMonth(matcher, PeriodKind.QUARTER, month);
    }

    private static @Nullable TimeWord ofMonth(Matcher matcher) {
        return inMonth(matcher, PeriodKind.MONTH, matcher.group(2) == null ? 1 : 2);
    }

    private static @Nullable TimeWord inMonth(Matcher matcher, PeriodKind kind, int month) {
        int day = Integer.parseInt(matcher.group(1));
        if (day < 1 || day > 31) return null;
        return TimeWord.point(matcher.start(), matcher.end(), kind, new PointInPeriod.OfMonth(month, day));
    }

    private static @Nullable TimeWord dayAndMonth(Matcher matcher) {
        int first = matcher.group(1) == null ? 3 : 1;
        int day = Integer.parseInt(matcher.group(first));
        Month month = Month.of(Integer.parseInt(matcher.group(first + 1)));
        if (day > month.maxLength()) return null;
        PointInPeriod point = new PointInPeriod.OfYear(MonthDay.of(month, day));
        return TimeWord.point(matcher.start(), matcher.end(), null, point);
    }

    private @Nullable TimeWord quarter(Matcher matcher) {
        boolean written = matcher.group(3) != null;
        int in = written ? Integer.parseInt(matcher.group(3)) : year;
        if (in == 0) return null;
        Period from = Period.quarter(in, quarterNo(matcher.group(1)));
        Period to = matcher.group(2) == null ? from : Period.quarter(in, quarterNo(matcher.group(2)));
        return span(matcher, from, to, 2, !written);
    }

    private static int quarterNo(String sign) {
        return switch (sign) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> Integer.parseInt(sign);
        };
    }

    private @Nullable TimeWord month(Matcher matcher) {
        boolean written = matcher.group(3) != null;
        int in = written ? Integer.parseInt(matcher.group(3)) : year;
        if (in == 0) return null;
        Period from = Period.month(in, Integer.parseInt(matcher.group(1)));
        Period to = matcher.group(2) == null ? from : Period.month(in, Integer.parseInt(matcher.group(2)));
        return span(matcher, from, to, 2, !written);
    }

    private @Nullable TimeWord half(Matcher matcher) {
        boolean written = matcher.group(2) != null;
        int in = written ? Integer.parseInt(matcher.group(2)) : year;
        if (in == 0) return null;
        Period period = Period.halfYear(in, matcher.group(1).equals("đầu") ? 1 : 2);
        return span(matcher, period, period, 1, !written);
    }

    /// "tháng 7 và tháng 8" is one span; of "tháng 3 và tháng 9" the second is a time of its own.
    private @Nullable TimeWord span(Matcher matcher, Period from, Period to, int second, boolean inferred) {
        if (to.compareTo(from) < 0) return null;
        boolean dash = matcher.group().indexOf('-') >= 0;
        if (to.index() - from.index() > 1 && !dash) {
            int end = matcher.end(second - 1);
            found.add(TimeWord.span(TimeWord.Kind.SPAN, end + 1, matcher.end(), to.first(), to.last(), inferred));
            return TimeWord.span(TimeWord.Kind.SPAN, matcher.start(), end, from.first(), from.last(), inferred);
        }
        return TimeWord.span(TimeWord.Kind.SPAN, matcher.start(), matcher.end(), from.first(), to.last(), inferred);
    }

    private static @Nullable TimeWord year(Matcher matcher) {
        Period from = Period.year(Integer.parseInt(matcher.group(1)));
        Period to = matcher.group(2) == null ? from : Period.year(Integer.parseInt(matcher.group(2)));
        if (to.compareTo(from) < 0) return null;
        return TimeWord.span(TimeWord.Kind.YEAR, matcher.start(), matcher.end(), from.first(), to.last(), false);
    }

    private static TimeWord every(Matcher matcher) {
        return TimeWord.every(matcher.start(), matcher.end(), periodKind(matcher.group(1)));
    }

    private static TimeWord everyHalf(Matcher matcher) {
        return TimeWord.every(matcher.start(), matcher.end(), PeriodKind.HALF_YEAR);
    }

    /// "cuối năm" comes every year, "cuối năm 2024" once.
    private TimeWord yearEnd(Matcher matcher) {
        if (matcher.group(1) == null) return TimeWord.yearEnd(matcher.start(), matcher.end());
        LocalDate last = LocalDate.of(Integer.parseInt(matcher.group(1)), 12, 31);
        return TimeWord.span(TimeWord.Kind.YEAR_END, matcher.start(), matcher.end(), last, last, false);
    }
}
