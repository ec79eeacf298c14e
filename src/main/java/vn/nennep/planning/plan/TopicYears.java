package vn.nennep.planning.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The years a plan's title names: "năm 2024 - 2025", "năm 2024".
record TopicYears(int from, int to) {

    private static final int FIRST_MONTH_OF_YEAR_END = 10;
    private static final Pattern YEARS =
            Pattern.compile("năm (?<from>20\\d\\d)(?:\\s*[-–,]\\s*(?<to>20\\d\\d))?", Pattern.CASE_INSENSITIVE);

    static Optional<TopicYears> in(String title) {
        Matcher found = YEARS.matcher(title);
        if (!found.find()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(found.group("from"));
        int to = found.group("to") == null ? from : Integer.parseInt(found.group("to"));
        return Optional.of(new TopicYears(Math.min(from, to), Math.max(from, to)));
    }

    /// What a report on a year asks for is asked of the next: "báo cáo tổng kết năm 2024" of January 2025, or
    /// of November 2024.
    static TopicYears ahead(LocalDate issued) {
        int year = issued.getMonthValue() >= FIRST_MONTH_OF_YEAR_END ? issued.getYear() + 1 : issued.getYear();
        return new TopicYears(year, year);
    }

    static TopicYears of(LocalDate day) {
        return new TopicYears(day.getYear(), day.getYear());
    }
}
