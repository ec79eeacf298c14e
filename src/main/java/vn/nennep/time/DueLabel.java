package vn.nennep.time;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.nennep.text.OfficialFigures;

/// Due rules in the officials' own words.
final class DueLabel {

    private DueLabel() {}

    static String of(DueRule rule) {
        return switch (rule) {
            case DueRule.Before(LocalDate date) -> "trước ngày " + OfficialFigures.date(date);
            case DueRule.By(LocalDate date) -> "chậm nhất ngày " + OfficialFigures.date(date);
            case DueRule.On(LocalDate date) -> "ngày " + OfficialFigures.date(date);
            case DueRule.StartingFrom(LocalDate from) -> "từ ngày " + OfficialFigures.date(from);
            case DueRule.Within(LocalDate from, LocalDate by) ->
                Period.spanning(from, by)
                        .map(period -> "trong " + period.label())
                        .orElseGet(() -> "từ " + OfficialFigures.date(from) + " đến " + OfficialFigures.date(by));
            case DueRule.DaysAfter(int days, String event) -> OfficialFigures.count(days) + " ngày sau khi " + event;
            case DueRule.Occasion(MonthDay day) ->
                "dịp " + OfficialFigures.dayAndMonth(day.getDayOfMonth(), day.getMonthValue());
            case DueRule.Continuous() -> "thường xuyên";
            case DueRule.Every every -> every(every);
        };
    }

    private static String every(DueRule.Every rule) {
        String label = rule.every().everyLabel();
        label = switch (rule.end()) {
            case null -> label;
            case DueRule.End.BeforePoint(PointInPeriod point) -> label + ", trước " + point.label(rule.every());
            case DueRule.End.ByPoint(PointInPeriod point) -> label + ", chậm nhất " + point.label(rule.every());
            case DueRule.End.YearEnd() -> "cuối năm";
        };
        if (rule.from() != null) label += ", từ ngày " + OfficialFigures.date(rule.from());
        return rule.until() == null ? label : label + ", " + until(rule.until());
    }

    private static String until(LocalDate last) {
        boolean wholeYear = last.getMonthValue() == 12 && last.getDayOfMonth() == 31;
        return wholeYear ? "đến hết năm " + last.getYear() : "đến hết ngày " + OfficialFigures.date(last);
    }
}
