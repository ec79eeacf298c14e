package vn.nennep.planning.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as they are written: `15/4/2024`, `15-4-2024`, `15.4.2024`, `15 tháng 4 năm 2024`.
final class Dates {

    static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    static final String MONTH = "(?:0?[1-9]|1[0-2])";
    static final String YEAR = "(?:1[89]|20)\\d{2}";

    /// Groups 1–3 or 4–6: day, month, year. To be matched against plain text.
    static final Pattern FULL = Pattern.compile("(" + DAY + ")\\s?[/.-]\\s?(" + MONTH + ")\\s?[/.-]\\s?(" + YEAR
            + ")(?!\\d)|(" + DAY + ")\\s+tháng\\s+(" + MONTH + ")\\s*,?\\s*năm\\s+(" + YEAR + ")(?!\\d)");

    private Dates() {}

    /// Null for a day that is in no calendar.
    static @Nullable LocalDate full(Matcher matcher) {
        int first = matcher.group(1) == null ? 4 : 1;
        return day(matcher.group(first), matcher.group(first + 1), matcher.group(first + 2));
    }

    static @Nullable LocalDate day(String day, String month, String year) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
