package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.time.DueRule;

/// Makes deadlines of a passage's expressions of time: the preposition before each decides what it means, neighbours
/// are put together (from … to, each quarter before the 15th, until the end of 2025).
final class DueReading {

    private static final Pattern PURPOSE = Pattern.compile("(?<!\\p{L})(?:để|nhằm)\\s[^,;.:]*$");
    private static final Pattern RANGE_GAP = Pattern.compile("[\\s)]*(?:đến|tới|-)\\s*(?:hết\\s+)?(?:ngày\\s+)?");
    private static final Pattern AND_GAP = Pattern.compile("\\s+và\\s+(?:trong\\s+)?");
    private static final int REACH = 160;

    private DueReading() {}

    /// @param issued the document's own date; a plain day before it is history, not a deadline
    /// @param year the year a month without one belongs to, 0 when unknown
    static List<DueFound> of(Passage passage, @Nullable LocalDate issued, int year) {
        TimesFound times = new TimesFound(passage, year);
        OccasionReading.of(times);
        ranges(times);
        RecurrenceReading.of(times);
        SingleDueReading.of(times, issued);
        return tidied(times);
    }

    private static void ranges(TimesFound times) {
        for (int i = 0; i + 1 < times.size(); i++) {
            if (!times.used(i)
                    && !times.used(i + 1)
                    && (RANGE_GAP.matcher(times.between(i)).matches() || goesOn(times, i))) range(times, i);
        }
    }

    /// "trong quý II/2025 và quý III/2025": one span, written as two.
    private static boolean goesOn(TimesFound times, int i) {
        LocalDate last = times.word(i).last();
        return times.word(i).kind() == TimeWord.Kind.SPAN
                && times.word(i + 1).kind() == TimeWord.Kind.SPAN
                && times.lead(i) == DueLead.IN
                && last != null
                && last.plusDays(1).equals(times.word(i + 1).first())
                && AND_GAP.matcher(times.between(i)).matches();
    }

    /// "từ 01/3 đến 15/4/2024", "từ tháng 4 đến tháng 6/2024"; "từ nay đến …" is only an end.
    private static void range(TimesFound times, int i) {
        TimeWord from = times.word(i);
        TimeWord to = times.word(i + 1);
        boolean point = to.kind() == TimeWord.Kind.POINT;
        LocalDate last = point ? TimesFound.inYear(to, times.year()) : to.last();
        if (last == null) return;
        LocalDate first = from.kind() == TimeWord.Kind.POINT ? TimesFound.inYear(from, last.getYear()) : from.first();
        if (first != null && from.inferred()) first = first.withYear(last.getYear());
        boolean dash = times.between(i).strip().equals("-");
        if (first == null || last.isBefore(first) || (dash && times.lead(i) == null && !times.label(i))) return;
        times.use(i);
        times.use(i + 1);
        times.add(times.leadStart(i), to.end(), new DueRule.Within(first, last), to.inferred() || point, false);
    }

    /// A bare year gives way to anything more exact; the same deadline said twice is one.
    private static List<DueFound> tidied(TimesFound times) {
        List<DueFound> found = times.dues();
        boolean exact = found.stream().anyMatch(due -> !due.weak());
        List<DueFound> out = new ArrayList<>();
        for (DueFound due : found) {
            boolean serves = found.size() > 1 && purpose(times.passage(), due);
            if (!(exact && due.weak()) && !serves) out.add(due);
        }
        return out;
    }

    /// "… trước ngày 15/4/2025 để biểu dương nhân dịp 19/5": the occasion is what it serves.
    private static boolean purpose(Passage passage, DueFound due) {
        String before = passage.masked().substring(Math.max(0, due.start() - REACH), due.start());
        return due.rule() instanceof DueRule.Occasion && PURPOSE.matcher(before).find();
    }
}
