package vn.nennep.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nennep.text.OfficialFigures;

/// One month, quarter, half year or year (kỳ). Comparable within and across kinds by its first day, the longer one
/// first.
///
/// @param index 1-based within the year: month 4, quarter 2, half 1; always 1 for a year
public record Period(PeriodKind kind, int year, int index) implements Comparable<Period> {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};
    private static final Pattern CODE = Pattern.compile("([0-9]{4})(?:-([MQH])([0-9]{1,2}))?");

    public Period {
        if (year < 1 || year > 9999 || index < 1 || index > kind.perYear())
            throw new IllegalArgumentException("Không có kỳ " + kind + " " + index + "/" + year);
    }

    public static Period month(int year, int month) {
        return new Period(PeriodKind.MONTH, year, month);
    }

    public static Period quarter(int year, int quarter) {
        return new Period(PeriodKind.QUARTER, year, quarter);
    }

    public static Period halfYear(int year, int half) {
        return new Period(PeriodKind.HALF_YEAR, year, half);
    }

    public static Period year(int year) {
        return new Period(PeriodKind.YEAR, year, 1);
    }

    /// The period of this kind in which the day lies.
    public static Period of(PeriodKind kind, LocalDate day) {
        return new Period(kind, day.getYear(), (day.getMonthValue() - 1) / kind.months() + 1);
    }

    /// The period that is exactly these days, if there is one.
    public static Optional<Period> spanning(LocalDate first, LocalDate last) {
        for (PeriodKind kind : PeriodKind.values()) {
            Period period = of(kind, first);
            if (period.first().equals(first) && period.last().equals(last)) return Optional.of(period);
        }
        return Optional.empty();
    }

    /// All periods of this kind that share a day with from…to.
    public static List<Period> between(PeriodKind kind, LocalDate from, LocalDate to) {
        List<Period> periods = new ArrayList<>();
        for (Period period = of(kind, from); !period.first().isAfter(to); period = period.next()) periods.add(period);
        return List.copyOf(periods);
    }

    public LocalDate first() {
        return LocalDate.of(year, (index - 1) * kind.months() + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(kind.months()).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    public Period next() {
        return index == kind.perYear() ? new Period(kind, year + 1, 1) : new Period(kind, year, index + 1);
    }

    public Period previous() {
        return index == 1 ? new Period(kind, year - 1, kind.perYear()) : new Period(kind, year, index - 1);
    }

    /// "tháng 4/2024", "quý II/2024", "06 tháng đầu năm 2024", "năm 2024"
    public String label() {
        return switch (kind) {
            case MONTH -> "tháng " + OfficialFigures.month(index) + "/" + year;
            case QUARTER -> "quý " + ROMAN[index - 1] + "/" + year;
            case HALF_YEAR -> "06 tháng " + (index == 1 ? "đầu" : "cuối") + " năm " + year;
            case YEAR -> "năm " + year;
        };
    }

    /// Short and sortable, for addresses and columns: `2024-M04`, `2024-Q2`, `2024-H1`, `2024`.
    public String code() {
        return switch (kind) {
            case MONTH -> String.format(Locale.ROOT, "%04d-M%02d", year, index);
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, index);
            case HALF_YEAR -> String.format(Locale.ROOT, "%04d-H%d", year, index);
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
        };
    }

    public static Optional<Period> parseCode(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) return Optional.empty();
        int year = Integer.parseInt(matcher.group(1));
        String letter = matcher.group(2);
        int index = letter == null ? 1 : Integer.parseInt(matcher.group(3));
        PeriodKind kind = letter == null ? PeriodKind.YEAR : kindOf(letter);
        return year < 1 || index < 1 || index > kind.perYear()
                ? Optional.empty()
                : Optional.of(new Period(kind, year, index));
    }

    private static PeriodKind kindOf(String letter) {
        return switch (letter) {
            case "M" -> PeriodKind.MONTH;
            case "Q" -> PeriodKind.QUARTER;
            default -> PeriodKind.HALF_YEAR;
        };
    }

    @Override
    public int compareTo(Period other) {
        int byDay = first().compareTo(other.first());
        return byDay != 0 ? byDay : other.kind.compareTo(kind);
    }

    @Override
    public String toString() {
        return code();
    }
}
