package vn.nennep.planning.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nennep.text.VietnameseText;
import vn.nennep.time.Period;
import vn.nennep.time.PeriodKind;

/// Months and quarters as people write them: "quý I/2024, tháng 5", "quý 2", "tháng 7, 8/2025".
final class Times {

    private static final Pattern ONE =
            Pattern.compile("(?:(quy|q|thang|t)\\.? ?)?(iv|i{1,3}|[0-9]{1,2})(?: ?[/-] ?((?:19|20)[0-9]{2}))?");

    private Times() {}

    /// @param firstYear taken where none is written
    /// @return empty when something cannot be read, or lies outside of the years
    static Optional<List<Period>> read(String written, int firstYear, int lastYear) {
        List<Period> periods = new ArrayList<>();
        PeriodKind kind = null;
        for (String part : VietnameseText.fold(written).split("[,;]| va ")) {
            if (part.isBlank()) {
                continue;
            }
            Matcher one = ONE.matcher(part.strip());
            if (!one.matches()) {
                return Optional.empty();
            }
            kind = one.group(1) == null ? kind : one.group(1).startsWith("q") ? PeriodKind.QUARTER : PeriodKind.MONTH;
            int year = one.group(3) == null ? firstYear : Integer.parseInt(one.group(3));
            int index = index(one.group(2));
            if (kind == null || index < 1 || index > kind.perYear() || year < firstYear || year > lastYear) {
                return Optional.empty();
            }
            periods.add(new Period(kind, year, index));
        }
        return Optional.of(periods.stream().distinct().sorted().toList());
    }

    private static int index(String written) {
        return switch (written) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> Integer.parseInt(written);
        };
    }

    static String words(List<Period> periods) {
        return periods.stream().map(Period::label).collect(Collectors.joining(", "));
    }
}
