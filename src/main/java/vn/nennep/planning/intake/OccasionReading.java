package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nennep.time.DueRule;
import vn.nennep.time.PointInPeriod;

/// Days that are occasions: "nhân dịp 19/5", "kỷ niệm … (19/5/1890 - 19/5/2024)".
final class OccasionReading {

    private static final Pattern OCCASION = Pattern.compile(
            "(?<!\\p{L})(?:nhân\\s+(?:dịp|kỷ niệm|ngày)|(?:vào|trong|đúng|" + "các)\\s+dịp|dịp)(?!\\p{L})");
    private static final Pattern ANNIVERSARY_GAP = Pattern.compile("\\s*[-–]\\s*");
    private static final int REACH = 160;

    private final TimesFound times;

    private OccasionReading(TimesFound times) {
        this.times = times;
    }

    static void of(TimesFound times) {
        OccasionReading reading = new OccasionReading(times);
        reading.anniversaries();
        reading.occasions();
    }

    /// `(19/5/1890 - 19/5/2024)` counts years, it sets no date.
    private void anniversaries() {
        for (int i = 0; i + 1 < times.size(); i++) {
            if (!anniversary(i)) continue;
            times.use(i);
            times.use(i + 1);
            MonthDay day = MonthDay.from(Objects.requireNonNull(times.word(i).first()));
            if (afterOccasion(i)) occasion(i, day, times.word(i + 1).end());
        }
    }

    private boolean anniversary(int i) {
        LocalDate one = times.word(i).first();
        LocalDate other = times.word(i + 1).first();
        boolean days =
                times.word(i).kind() == TimeWord.Kind.DAY && times.word(i + 1).kind() == TimeWord.Kind.DAY;
        return days
                && one != null
                && other != null
                && MonthDay.from(one).equals(MonthDay.from(other))
                && !one.equals(other)
                && ANNIVERSARY_GAP.matcher(times.between(i)).matches();
    }

    private void occasions() {
        for (int i = 0; i < times.size(); i++) {
            TimeWord word = times.word(i);
            if (times.used(i) || !afterOccasion(i)) continue;
            if (word.point() instanceof PointInPeriod.OfYear(MonthDay day)) {
                times.use(i);
                occasion(i, day, word.end());
            } else if (word.kind() == TimeWord.Kind.DAY && word.first() != null) {
                times.use(i);
                occasion(i, MonthDay.from(word.first()), word.end());
            }
        }
    }

    private boolean afterOccasion(int i) {
        String before = times.allBefore(i);
        Matcher matcher = OCCASION.matcher(before);
        int last = -1;
        while (matcher.find()) last = matcher.end();
        if (last < 0 || before.length() - last > REACH) return false;
        String gap = before.substring(last);
        return gap.indexOf(';') < 0
                && !gap.contains("trước")
                && !gap.contains("chậm nhất")
                && !gap.contains("hoàn thành");
    }

    /// "…, đặc biệt là dịp 19/5, 2/9": an emphasis, for which the first day stands.
    private void occasion(int i, MonthDay day, int end) {
        String before = times.allBefore(i);
        boolean emphasis = before.contains("đặc biệt") || before.contains("nhất là");
        if (emphasis && times.dues().stream().anyMatch(due -> due.rule() instanceof DueRule.Occasion)) return;
        times.add(times.word(i).start(), end, new DueRule.Occasion(day));
    }
}
