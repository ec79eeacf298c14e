package vn.nennep.planning.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import vn.nennep.time.DueRule;
import vn.nennep.time.PeriodKind;
import vn.nennep.time.PointInPeriod;

/// The same due some days earlier: when the units below report, so that their committee still has time for its own
/// report.
/// Where there is no earlier day that makes sense, the due stays as it is.
final class EarlierDue {

    private static final int MIDDLE = 15;
    private static final MonthDay MIDDLE_OF_DECEMBER = MonthDay.of(12, MIDDLE);
    private static final int MONTH = 30;

    private final int days;
    private final LocalDate notBefore;

    EarlierDue(int days, LocalDate notBefore) {
        this.days = days;
        this.notBefore = notBefore;
    }

    @Nullable DueRule of(@Nullable DueRule due) {
        return switch (due) {
            case null -> null;
            case DueRule.Before(LocalDate date) -> still(new DueRule.Before(date.minusDays(days)), due);
            case DueRule.By(LocalDate date) -> still(new DueRule.By(date.minusDays(days)), due);
            case DueRule.On(LocalDate date) -> still(new DueRule.By(date.minusDays(days)), due);
            case DueRule.Within(LocalDate from, LocalDate by) ->
                by.minusDays(days).isBefore(from) ? due : still(new DueRule.Within(from, by.minusDays(days)), due);
            case DueRule.Every every -> every(every);
            case DueRule.StartingFrom _, DueRule.DaysAfter _, DueRule.Occasion _, DueRule.Continuous _ -> due;
        };
    }

    private DueRule still(DueRule earlier, DueRule otherwise) {
        return earlier.lastDay().filter(day -> !day.isBefore(notBefore)).isPresent() ? earlier : otherwise;
    }

    private DueRule every(DueRule.Every rule) {
        DueRule.End end =
                switch (rule.end()) {
                    case null -> new DueRule.End.ByPoint(middleOfLastMonth(rule.every()));
                    case DueRule.End.YearEnd() -> new DueRule.End.ByPoint(new PointInPeriod.OfYear(MIDDLE_OF_DECEMBER));
                    case DueRule.End.BeforePoint(PointInPeriod point) -> new DueRule.End.BeforePoint(earlier(point));
                    case DueRule.End.ByPoint(PointInPeriod point) -> new DueRule.End.ByPoint(earlier(point));
                };
        return new DueRule.Every(rule.every(), end, rule.from(), rule.until());
    }

    private static PointInPeriod middleOfLastMonth(PeriodKind kind) {
        return kind == PeriodKind.YEAR
                ? new PointInPeriod.OfYear(MIDDLE_OF_DECEMBER)
                : new PointInPeriod.OfMonth(kind.months(), MIDDLE);
    }

    private PointInPeriod earlier(PointInPeriod point) {
        return switch (point) {
            case PointInPeriod.OfMonth(int month, int day)
            when day > days -> new PointInPeriod.OfMonth(month, day - days);
            case PointInPeriod.OfMonth(int month, int day)
            when month > 1 && day + MONTH > days ->
                new PointInPeriod.OfMonth(month - 1, Math.min(day + MONTH - days, MONTH));
            case PointInPeriod.OfYear(MonthDay day)
            when day.atYear(notBefore.getYear()).getDayOfYear() > days ->
                new PointInPeriod.OfYear(
                        MonthDay.from(day.atYear(notBefore.getYear()).minusDays(days)));
            case PointInPeriod.OfMonth _, PointInPeriod.OfYear _ -> point;
        };
    }
}
