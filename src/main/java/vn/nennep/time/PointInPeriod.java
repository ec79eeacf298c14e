package vn.nennep.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nennep.text.OfficialFigures;

/// A day that comes back with each period: counted from the period's start, or the same day every year.
public sealed interface PointInPeriod {

    /// As in the due table: `M3-15`, `05-20`.
    String code();

    /// The day in (or belonging to) this period; empty when the period is not the one that holds a fixed day.
    Optional<LocalDate> in(Period period);

    String label(PeriodKind kind);

    /// Day `day` of the `month`-th month of the period; the month may lie beyond the period's end ("ngày 05 tháng
    /// sau").
    record OfMonth(int month, int day) implements PointInPeriod {
        public OfMonth {
            if (month < 1 || month > 24 || day < 1 || day > 31)
                throw new IllegalArgumentException("M" + month + "-" + day);
        }

        @Override
        public String code() {
            return String.format(Locale.ROOT, "M%d-%02d", month, day);
        }

        @Override
        public Optional<LocalDate> in(Period period) {
            YearMonth there = YearMonth.from(period.first()).plusMonths(month - 1L);
            return Optional.of(there.atDay(Math.min(day, there.lengthOfMonth())));
        }

        @Override
        public String label(PeriodKind kind) {
            String written = "ngày " + OfficialFigures.day(day);
            if (kind == PeriodKind.MONTH) return month == 1 ? written : written + " tháng sau";
            if (month == kind.months() && kind == PeriodKind.QUARTER) return written + " của tháng cuối quý";
            if (month > kind.months()) return written + " của tháng sau kỳ báo cáo";
            return written + " của tháng thứ " + month + " trong kỳ";
        }
    }

    /// The same day every year: `05-20`. In half years and quarters only the one that holds the day has it.
    record OfYear(MonthDay day) implements PointInPeriod {
        @Override
        public String code() {
            return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
        }

        @Override
        public Optional<LocalDate> in(Period period) {
            return Optional.of(day.atYear(period.year())).filter(period::contains);
        }

        @Override
        public String label(PeriodKind kind) {
            return "ngày " + OfficialFigures.dayAndMonth(day.getDayOfMonth(), day.getMonthValue());
        }
    }

    Pattern CODE = Pattern.compile("(M?)([0-9]{1,2})-([0-9]{1,2})");

    static PointInPeriod parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) throw new IllegalArgumentException("Không đọc được mốc trong kỳ: " + code);
        int month = Integer.parseInt(matcher.group(2));
        int day = Integer.parseInt(matcher.group(3));
        if (!matcher.group(1).isEmpty()) return new OfMonth(month, day);
        return new OfYear(MonthDay.of(Month.of(month), day));
    }
}
