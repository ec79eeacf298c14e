package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.time.DueRule;
import vn.nennep.time.PeriodKind;

/// Deadlines that are one expression of time with its preposition: "trước ngày 15/4/2024", "trong quý II".
final class SingleDueReading {

    private static final Pattern WHOLE_YEAR = Pattern.compile("(?<!\\p{L})(?:trong|cả|trong cả|trong suốt)\\s+$");
    private static final Pattern ALL_YEAR = Pattern.compile("(?<!\\p{L})cả\\s+$");
    private static final Pattern TO_FINISH = Pattern.compile("hoàn thành\\s+(?:trong\\s+)?$");

    private final TimesFound times;
    private final @Nullable LocalDate issued;

    private SingleDueReading(TimesFound times, @Nullable LocalDate issued) {
        this.times = times;
        this.issued = issued;
    }

    static void of(TimesFound times, @Nullable LocalDate issued) {
        SingleDueReading reading = new SingleDueReading(times, issued);
        for (int i = 0; i < times.size(); i++) if (!times.used(i)) reading.single(i);
    }

    private void single(int i) {
        TimeWord word = times.word(i);
        DueLead lead = times.lead(i);
        switch (word.kind()) {
            case DAY -> day(i, lead);
            case SPAN -> {
                if (!word.inferred() || lead != null || times.label(i) || quarter(word) || reviewed(i))
                    times.add(times.leadStart(i), word.end(), TimesFound.dated(word, lead), word.inferred(), false);
            }
            case YEAR -> year(i, lead);
            case POINT -> point(i, lead);
            case YEAR_END -> yearEnd(i, lead);
            case AFTER -> {
                String event = Objects.requireNonNull(word.event());
                times.add(times.leadStart(i), word.end(), new DueRule.DaysAfter(word.days(), event));
            }
            case EVERY -> {}
        }
    }

    private void day(int i, @Nullable DueLead lead) {
        TimeWord word = times.word(i);
        boolean told = DueLead.timeLabel(times.before(i));
        if (lead != null && lead != DueLead.IN || times.label(i) || told || present(word))
            times.add(times.leadStart(i), word.end(), TimesFound.dated(word, lead));
    }

    private boolean present(TimeWord word) {
        LocalDate day = Objects.requireNonNull(word.first());
        if (issued != null) return !day.isBefore(issued);
        return times.year() == 0 || day.getYear() >= times.year();
    }

    private static boolean quarter(TimeWord word) {
        return Objects.requireNonNull(word.first()).plusMonths(3).minusDays(1).equals(word.last());
    }

    /// "sơ kết 6 tháng đầu năm": the half year names the review, and so when it is.
    private boolean reviewed(int i) {
        String before = times.before(i).stripTrailing();
        return before.endsWith("sơ kết") || before.endsWith("tổng kết");
    }

    private void year(int i, @Nullable DueLead lead) {
        TimeWord word = times.word(i);
        String before = times.allBefore(i);
        boolean whole = WHOLE_YEAR.matcher(before).find();
        boolean ends = lead == DueLead.UNTIL || lead == DueLead.BY;
        boolean asked = times.label(i)
                || DueLead.timeLabel(before)
                || TO_FINISH.matcher(before).find();
        if (!whole && !ends && !asked) return;
        boolean weak = whole && !asked && !ALL_YEAR.matcher(before).find();
        times.add(times.leadStart(i), word.end(), TimesFound.dated(word, ends ? lead : DueLead.IN), false, weak);
    }

    /// "trước 20/5": of the plan's year.
    private void point(int i, @Nullable DueLead lead) {
        TimeWord word = times.word(i);
        if (word.every() != null) return;
        boolean asked = lead != null && lead != DueLead.IN || times.label(i) || DueLead.timeLabel(times.allBefore(i));
        LocalDate day = TimesFound.inYear(word, times.year());
        if (!asked || day == null) return;
        TimeWord dated = TimeWord.span(TimeWord.Kind.DAY, word.start(), word.end(), day, day, true);
        times.add(times.leadStart(i), word.end(), TimesFound.dated(dated, lead), true, false);
    }

    private void yearEnd(int i, @Nullable DueLead lead) {
        TimeWord word = times.word(i);
        if (times.describes(i) && (lead != DueLead.IN || word.last() != null)) return;
        DueRule rule = word.last() != null
                ? new DueRule.By(word.last())
                : new DueRule.Every(PeriodKind.YEAR, new DueRule.End.YearEnd(), null, times.until(i));
        times.add(word.start(), word.end(), rule);
    }
}
