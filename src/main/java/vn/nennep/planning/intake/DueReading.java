package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.time.DueRule;
import vn.nennep.time.PeriodKind;
import vn.nennep.time.PointInPeriod;

/// Makes deadlines of a passage's expressions of time: the preposition before each decides what it means, neighbours
// are put together
/// (from … to, each quarter before the 15th, until the end of 2025).
final class DueReading {

    private static final Pattern LABEL = Pattern.compile("\\s*(?:[-–]|trong\\s|vào\\s|\\()?\\s*");
    private static final Pattern COLON = Pattern.compile("\\s*\\)?\\s*[:|].*", Pattern.DOTALL);
    private static final Pattern DESCRIBES =
            Pattern.compile("(?:xếp loại|kiểm điểm|bình xét|thi đua|nhiệm vụ|công tác|phân loại|"
                    + "đánh giá|tình hình|chất lượng)(?:\\s+[^,;.]{0,40}?(?:đảng viên|"
                    + "tổ chức đảng|cán bộ|tập thể|cá nhân|đơn vị))?\\s+$");
    private static final Pattern PURPOSE = Pattern.compile("(?<!\\p{L})(?:để|nhằm)\\s[^,;.:]*$");
    private static final Pattern OCCASION = Pattern.compile(
            "(?<!\\p{L})(?:nhân\\s+(?:dịp|kỷ niệm|ngày)|(?:vào|trong|đúng|" + "các)\\s+dịp|dịp)(?!\\p{L})");
    private static final Pattern RANGE_GAP = Pattern.compile("[\\s)]*(?:đến|tới|-)\\s*(?:hết\\s+)?(?:ngày\\s+)?");
    private static final Pattern ANNIVERSARY_GAP = Pattern.compile("\\s*[-–]\\s*");
    private static final int NEAR = 28;

    private final Passage passage;
    private final @Nullable LocalDate issued;
    private final int year;
    private final List<TimeWord> words;
    private final List<DueFound> found = new ArrayList<>();
    private final boolean[] used;

    private DueReading(Passage passage, @Nullable LocalDate issued, int year) {
        this.passage = passage;
        this.issued = issued;
        this.year = year;
        this.words = TimeWords.of(passage, year);
        this.used = new boolean[words.size()];
    }

    /// @param issued the document's own date; a plain day before it is history, not a deadline
    /// @param year the year a month without one belongs to, 0 when unknown
    static List<DueFound> of(Passage passage, @Nullable LocalDate issued, int year) {
        DueReading reading = new DueReading(passage, issued, year);
        reading.dropAnniversaries();
        reading.occasions();
        reading.ranges();
        reading.recurring();
        for (int i = 0; i < reading.words.size(); i++) if (!reading.used[i]) reading.single(i);
        reading.found.sort(java.util.Comparator.comparingInt(DueFound::start));
        return reading.tidied();
    }

    /// `(19/5/1890 - 19/5/2024)` counts years, it sets no date.
    private void dropAnniversaries() {
        for (int i = 0; i + 1 < words.size(); i++) {
            LocalDate one = words.get(i).first();
            LocalDate other = words.get(i + 1).first();
            boolean days =
                    words.get(i).kind() == TimeWord.Kind.DAY && words.get(i + 1).kind() == TimeWord.Kind.DAY;
            if (days
                    && one != null
                    && other != null
                    && MonthDay.from(one).equals(MonthDay.from(other))
                    && !one.equals(other)
                    && ANNIVERSARY_GAP.matcher(between(i)).matches()) {
                used[i] = used[i + 1] = true;
                if (afterOccasion(i))
                    occasion(i, MonthDay.from(one), words.get(i + 1).end());
            }
        }
    }

    private void occasions() {
        for (int i = 0; i < words.size(); i++) {
            TimeWord word = words.get(i);
            if (used[i] || !afterOccasion(i)) continue;
            if (word.point() instanceof PointInPeriod.OfYear(MonthDay day)) {
                used[i] = true;
                occasion(i, day, word.end());
            } else if (word.kind() == TimeWord.Kind.DAY && word.first() != null) {
                used[i] = true;
                occasion(i, MonthDay.from(word.first()), word.end());
            }
        }
    }

    private boolean afterOccasion(int i) {
        String before = passage.masked().substring(0, words.get(i).start());
        Matcher matcher = OCCASION.matcher(before);
        int last = -1;
        while (matcher.find()) last = matcher.end();
        if (last < 0 || before.length() - last > 160) return false;
        String gap = before.substring(last);
        return gap.indexOf(';') < 0
                && !gap.contains("trước")
                && !gap.contains("chậm nhất")
                && !gap.contains("hoàn thành");
    }

    /// "…, đặc biệt là dịp 19/5, 2/9": an emphasis, for which the first day stands.
    private void occasion(int i, MonthDay day, int end) {
        String before = passage.masked().substring(0, words.get(i).start());
        boolean emphasis = before.contains("đặc biệt") || before.contains("nhất là");
        if (emphasis && found.stream().anyMatch(due -> due.rule() instanceof DueRule.Occasion)) return;
        add(words.get(i).start(), end, new DueRule.Occasion(day), false, false);
    }

    /// "từ 01/3 đến 15/4/2024", "từ tháng 4 đến tháng 6/2024"; "từ nay đến …" is only an end.
    private void ranges() {
        for (int i = 0; i + 1 < words.size(); i++) {
            TimeWord from = words.get(i);
            TimeWord to = words.get(i + 1);
            if (used[i] || used[i + 1] || !RANGE_GAP.matcher(between(i)).matches()) continue;
            LocalDate last = to.kind() == TimeWord.Kind.POINT ? yearly(to, year) : to.last();
            LocalDate first =
                    from.kind() == TimeWord.Kind.POINT && last != null ? yearly(from, last.getYear()) : from.first();
            if (first != null && from.inferred() && last != null) first = first.withYear(last.getYear());
            boolean dash = between(i).strip().equals("-");
            if (first == null || last == null || last.isBefore(first) || (dash && lead(i) == null && !label(i)))
                continue;
            used[i] = used[i + 1] = true;
            add(
                    leadStart(i),
                    to.end(),
                    new DueRule.Within(first, last),
                    to.inferred() || to.kind() == TimeWord.Kind.POINT,
                    false);
        }
    }

    private static @Nullable LocalDate yearly(TimeWord word, int year) {
        return year > 0 && word.point() instanceof PointInPeriod.OfYear(MonthDay day) ? day.atYear(year) : null;
    }

    private void recurring() {
        for (int i = 0; i < words.size(); i++) {
            TimeWord word = words.get(i);
            if (used[i]) continue;
            if (word.kind() == TimeWord.Kind.EVERY && !describes(i)) every(i);
            else if (word.kind() == TimeWord.Kind.POINT && word.every() != null) pointOfPeriod(i);
        }
    }

    private void every(int i) {
        used[i] = true;
        TimeWord word = words.get(i);
        PeriodKind kind = Objects.requireNonNull(word.every());
        int at = endFor(i, kind);
        DueRule.End end = null;
        int start = word.start();
        int stop = word.end();
        if (at >= 0) {
            used[at] = true;
            end = end(at, words.get(at));
            start = Math.min(start, leadStart(at));
            stop = Math.max(stop, words.get(at).end());
            if (end == null) {
                TimeWord dated = words.get(at);
                add(start, stop, dated(dated, lead(at)), false, false);
                return;
            }
        }
        add(start, stop, new DueRule.Every(kind, end, null, until(i)), false, false);
    }

    /// The word that says when in each period: next to it, or the only one of its sort in the passage.
    private int endFor(int i, PeriodKind kind) {
        for (int at : new int[] {i + 1, i - 1}) {
            if (at < 0 || at >= words.size() || used[at]) continue;
            TimeWord word = words.get(at);
            boolean fits = word.kind() == TimeWord.Kind.POINT
                    && (word.every() == null
                            || word.every() == kind
                            || kind.months() > word.every().months() && lead(at) != null);
            String gap = at > i
                    ? passage.masked().substring(words.get(i).end(), word.start())
                    : passage.masked().substring(word.end(), words.get(i).start());
            boolean dated =
                    word.kind() == TimeWord.Kind.DAY && at > i && gap.strip().startsWith("(");
            if ((fits || dated) && limit(lead(at)) && (gap.length() <= NEAR || alone(i, at)) && gap.indexOf(';') < 0)
                return at;
        }
        return -1;
    }

    private boolean alone(int i, int at) {
        return words.stream().filter(word -> word.kind() == TimeWord.Kind.EVERY).count() == 1
                && words.stream()
                                .filter(word -> word.kind() == TimeWord.Kind.POINT)
                                .count()
                        == 1
                && at > i
                && words.get(at).end() - words.get(i).start() < 200;
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
        return lead(at) == DueLead.BEFORE
                ? new DueRule.End.BeforePoint(word.point())
                : new DueRule.End.ByPoint(word.point());
    }

    private void pointOfPeriod(int i) {
        TimeWord word = words.get(i);
        boolean nextIsEvery = i + 1 < words.size()
                && words.get(i + 1).kind() == TimeWord.Kind.EVERY
                && words.get(i + 1).start() - word.end() < NEAR;
        if (nextIsEvery || lead(i) == null) return;
        used[i] = true;
        PeriodKind kind = Objects.requireNonNull(word.every());
        add(leadStart(i), word.end(), new DueRule.Every(kind, end(i, word), null, until(i)), false, false);
    }

    /// "… đến hết năm 2025" after something recurring ends it.
    private @Nullable LocalDate until(int after) {
        for (int i = after + 1; i < words.size(); i++) {
            TimeWord word = words.get(i);
            boolean end = lead(i) == DueLead.UNTIL && word.last() != null;
            if (end) {
                used[i] = true;
                return word.last();
            }
        }
        return null;
    }

    private void single(int i) {
        TimeWord word = words.get(i);
        DueLead lead = lead(i);
        switch (word.kind()) {
            case DAY -> {
                boolean told = DueLead.timeLabel(before(i));
                if (lead != null && lead != DueLead.IN || label(i) || told || present(word))
                    add(leadStart(i), word.end(), dated(word, lead), false, false);
            }
            case SPAN -> {
                if (!word.inferred() || lead != null || label(i) || quarter(word) || reviewed(i))
                    add(leadStart(i), word.end(), dated(word, lead), word.inferred(), false);
            }
            case YEAR -> year(i, lead);
            case POINT -> pointWithoutPeriod(i, lead);
            case YEAR_END -> yearEnd(i, lead);
            case AFTER ->
                add(
                        leadStart(i),
                        word.end(),
                        new DueRule.DaysAfter(word.days(), Objects.requireNonNull(word.event())),
                        false,
                        false);
            case EVERY -> {}
        }
    }

    private static boolean quarter(TimeWord word) {
        return Objects.requireNonNull(word.first()).plusMonths(3).minusDays(1).equals(word.last());
    }

    /// "sơ kết 6 tháng đầu năm": the half year names the review, and so when it is.
    private boolean reviewed(int i) {
        return before(i).stripTrailing().endsWith("sơ kết")
                || before(i).stripTrailing().endsWith("tổng kết");
    }

    private boolean present(TimeWord word) {
        LocalDate day = Objects.requireNonNull(word.first());
        if (issued != null) return !day.isBefore(issued);
        return year == 0 || day.getYear() >= year;
    }

    private void year(int i, @Nullable DueLead lead) {
        TimeWord word = words.get(i);
        String before = passage.masked().substring(0, word.start());
        boolean whole = before.matches("(?s).*(?<!\\p{L})(?:trong|cả|trong cả|trong suốt)\\s+$");
        boolean ends = lead == DueLead.UNTIL || lead == DueLead.BY;
        boolean asked = label(i) || DueLead.timeLabel(before) || before.matches("(?s).*hoàn thành\\s+(?:trong\\s+)?$");
        if (whole || ends || asked)
            add(
                    leadStart(i),
                    word.end(),
                    dated(word, ends ? lead : DueLead.IN),
                    false,
                    whole && !asked && !before.matches("(?s).*(?<!\\p{L})cả\\s+$"));
    }

    private void pointWithoutPeriod(int i, @Nullable DueLead lead) {
        TimeWord word = words.get(i);
        if (word.every() != null) return;
        boolean asked = lead != null && lead != DueLead.IN
                || label(i)
                || DueLead.timeLabel(passage.masked().substring(0, word.start()));
        LocalDate day = yearly(word, year);
        if (!asked || day == null) return;
        TimeWord dated = TimeWord.span(TimeWord.Kind.DAY, word.start(), word.end(), day, day, true);
        add(leadStart(i), word.end(), dated(dated, lead), true, false);
    }

    private void yearEnd(int i, @Nullable DueLead lead) {
        TimeWord word = words.get(i);
        if (describes(i) && lead != DueLead.IN) return;
        if (word.last() != null) {
            if (!describes(i)) add(word.start(), word.end(), new DueRule.By(word.last()), false, false);
        } else {
            LocalDate until = until(i);
            add(
                    word.start(),
                    word.end(),
                    new DueRule.Every(PeriodKind.YEAR, new DueRule.End.YearEnd(), null, until),
                    false,
                    false);
        }
    }

    private static DueRule dated(TimeWord word, @Nullable DueLead lead) {
        LocalDate first = Objects.requireNonNull(word.first());
        LocalDate last = Objects.requireNonNull(word.last());
        return switch (lead) {
            case BEFORE -> new DueRule.Before(first);
            case BY, TO, UNTIL -> new DueRule.By(last);
            case FROM -> new DueRule.StartingFrom(first);
            case IN -> first.equals(last) ? new DueRule.On(first) : new DueRule.Within(first, last);
            case null -> first.equals(last) ? new DueRule.On(first) : new DueRule.Within(first, last);
        };
    }

    private boolean describes(int i) {
        return DESCRIBES
                .matcher(passage.masked().substring(0, words.get(i).start()))
                .find();
    }

    private @Nullable DueLead lead(int i) {
        return DueLead.of(before(i));
    }

    private int leadStart(int i) {
        String before = before(i);
        return words.get(i).start() - before.length() + DueLead.start(before);
    }

    private String before(int i) {
        int start = words.get(i).start();
        return passage.masked().substring(Math.max(0, start - DueLead.REACH), start);
    }

    private boolean label(int i) {
        TimeWord word = words.get(i);
        return LABEL.matcher(passage.masked().substring(0, word.start())).matches()
                && COLON.matcher(passage.masked().substring(word.end())).matches();
    }

    private String between(int i) {
        return passage.masked().substring(words.get(i).end(), words.get(i + 1).start());
    }

    private void add(int start, int end, DueRule rule, boolean inferred, boolean weak) {
        String masked = passage.masked();
        boolean fronted = Fronted.at(masked, start, end);
        boolean label = LABEL.matcher(masked.substring(0, start)).matches()
                && COLON.matcher(masked.substring(end)).matches();
        found.add(new DueFound(start, end, rule, inferred, fronted, label, weak));
    }

    /// "… trước ngày 15/4/2025 để biểu dương nhân dịp 19/5": the occasion is what it serves.
    private boolean purpose(DueFound due) {
        String before = passage.masked().substring(Math.max(0, due.start() - 160), due.start());
        return due.rule() instanceof DueRule.Occasion && PURPOSE.matcher(before).find();
    }

    /// A bare year gives way to anything more exact; the same deadline said twice is one.
    private List<DueFound> tidied() {
        boolean exact = found.stream().anyMatch(due -> !due.weak());
        List<DueFound> out = new ArrayList<>();
        for (DueFound due : found) if (!(exact && due.weak()) && !(found.size() > 1 && purpose(due))) out.add(due);
        return out;
    }
}
