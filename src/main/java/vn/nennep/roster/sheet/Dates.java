package vn.nennep.roster.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as they stand in people's tables: 05/03/2024, 5-3-2024, 2024-03-05, or the number Excel keeps for a day.
final class Dates {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");

    /// Excel's day 0, which takes 1900 for a leap year.
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private Dates() {}

    static Optional<LocalDate> read(String typed) {
        String text = typed.strip();
        if (text.matches("\\d{4,5}(\\.\\d{1,12})?")) {
            double serial = Double.parseDouble(text);
            return serial < 3_000 ? Optional.empty() : Optional.of(DAY_ZERO.plusDays((long) serial));
        }
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            return day(written.group(3), written.group(2), written.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    /// A year, or the year of a whole birthday.
    static Optional<Integer> year(String typed) {
        String text = typed.strip();
        if (text.matches("\\d{4}") && Integer.parseInt(text) < 2_200) {
            return Optional.of(Integer.parseInt(text));
        }
        return read(text).map(LocalDate::getYear);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
