package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.time.DueRule;
import vn.nennep.time.Period;

/// Deadlines as a table's column gives them, shorter than sentences do: `4/2024`, `T9/2025`, `Quý I`, `Cả năm`, `2025`.
final class DueCell {

    private static final String LABEL = "thời gian: ";
    private static final Pattern SHORT_MONTH =
            Pattern.compile("(?<![\\p{L}\\p{N}])t\\.?\\s?(?=\\d{1,2}(?![\\p{L}\\d]))");
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?<![\\d/.-])(?<!tháng )(?<!quý )(0?[1-9]|1[0-2])\\s?[/.-]\\s?(?=20\\d{2}(?![\\d/]))");
    private static final Pattern ONLY_YEAR = Pattern.compile("^\\s*(20\\d{2})\\s*$");
    private static final Pattern WHOLE_YEAR = Pattern.compile("\\s*(?:trong |cả |suốt )+năm\\s*");
    private static final Pattern WEEK =
            Pattern.compile("tuần\\s+(?:thứ\\s+)?(?:\\d|[iv]{1,3}|đầu|cuối|một|hai|ba|tư)\\s+(?:của\\s+)?(?=tháng)");

    private DueCell() {}

    /// @param year the plan's, 0 when unknown
    static List<DueFound> of(String cell, @Nullable LocalDate issued, int year) {
        String plain = Plain.of(cell);
        if (WHOLE_YEAR.matcher(plain).matches() && year > 0) return List.of(whole(Period.year(year), plain.length()));
        plain = ONLY_YEAR.matcher(plain).replaceFirst("năm $1");
        plain = SHORT_MONTH.matcher(plain).replaceAll("tháng ");
        plain = MONTH_OF_YEAR.matcher(plain).replaceAll("tháng $1/");
        plain = WEEK.matcher(plain).replaceAll("");
        String told = LABEL + plain.strip();
        return DueReading.of(new Passage(told, told, told, 0), issued, year);
    }

    private static DueFound whole(Period year, int length) {
        return new DueFound(0, length, new DueRule.Within(year.first(), year.last()), true, false, false, false);
    }
}
