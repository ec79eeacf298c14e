package vn.nennep.planning.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nennep.time.DueRule;
import vn.nennep.time.PeriodKind;

/// What comes back: "hằng quý, trước ngày 15 của tháng cuối quý", "6 tháng (trước ngày 20/5)".
final class RecurrenceReading {

    private static final int NEAR = 28;
    private static final int FAR = 200;

    private final TimesFound times;

    private RecurrenceReading(TimesFound times) {
        this.times = times;
    }

    static void of(TimesFound times) {
        RecurrenceReading reading = new RecurrenceReading(times);
        for (int i = 0; i < times.size(); i++) {
            TimeWord word = times.word(i);
            if (times.used(i)) continue;
            if (word.kind() == TimeWord.Kind.EVERY && !times.describes(i)) reading.every(i);
            else if (word.kind() == TimeWord.Kind.POINT && word.every() != null) reading.pointOfPeriod(i);
        }
    }

    private void every(int i) {
        times.use(i);
        TimeWord word = times.word(i);
        PeriodKind kind = Objects.requireNonNull(word.every());
        int at = endFor(i, kind);
        if (at < 0) {
            times.add(word.start(), word.end(), new DueRule.Every(kind, null, null, times.until(i)));
            return;
        }
        times.use(at);
        TimeWord limit = times.word(at);
        DueRule.End end = end(at, limit);
        int start = Math.min(word.start(), times.leadStart(at));
        int stop = Math.max(word.end(), limit.end());
        DueRule rule = end == null
                ? TimesFound.dated(limit, times.lead(at))
                : new DueRule.Every(kind, end, null, times.until(i));
        times.add(start, stop, rule);
    }

    /// The word that says when in each period: next to it, or the only one of its sort in the passage.
    private int endFor(int i, PeriodKind kind) {
        for (int at : new int[] {i + 1, i - 1}) {
            if (at >= 0 && at < times.size() && !times.used(at) && ends(i, at, kind)) return at;
        }
        return -1;
    }

    private boolean ends(int i, int at, PeriodKind kind) {
        TimeWord word = times.word(at);
        String gap = times.between(Math.min(i, at));
        boolean fits = word.kind() == TimeWord.Kind.POINT
                && (word.every() == null
                        || word.every() == kind
                        || kind.months() > word.every().months() && times.lead(at) != null);
        boolean dated =
                word.kind() == TimeWord.Kind.DAY && at > i && gap.strip().startsWith("(");
        return (fits || dated)
                && limit(times.lead(at))
                && (gap.length() <= NEAR || alone(i, at))
                && gap.indexOf(';') < 0;
    }

    private boolean alone(int i, int at) {
        return count(TimeWord.Kind.EVERY) == 1
                && count(TimeWord.Kind.POINT) == 1
                && at > i
                && times.word(at).end() - times.word(i).start() < FAR;
    }

    private long count(TimeWord.Kind kind) {
        return times.words().stream().filter(word -> word.kind() == kind).count();
    }

    private static boolean limit(@Nullable DueLead lead) {
        return lead == DueLead.BEFORE
                || lead == DueLead.BY
                || lead == DueLead.TO
                || lead == DueLead.UNTIL
                || lead == DueLead.IN;
    }

    private DueRule.@Nullable End end(int at, TimeWord word) {
        if (word.point() == null) return null;
        return times.lead(at) == DueLead.BEFORE
                ? new DueRule.End.BeforePoint(word.point())
                : new DueRule.End.ByPoint(word.point());
    }

    private void pointOfPeriod(int i) {
        TimeWord word = times.word(i);
        boolean nextIsEvery = i + 1 < times.size()
                && times.word(i + 1).kind() == TimeWord.Kind.EVERY
                && times.word(i + 1).start() - word.end() < NEAR;
        if (nextIsEvery || times.lead(i) == null) return;
        times.use(i);
        PeriodKind kind = Objects.requireNonNull(word.every());
        times.add(times.leadStart(i), word.end(), new DueRule.Every(kind, end(i, word), null, times.until(i)));
    }
}
