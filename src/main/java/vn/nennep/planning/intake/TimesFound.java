package vn.nennep.planning.intake;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.time.DueRule;
import vn.nennep.time.PointInPeriod;

/// The expressions of time of a passage with what stands around each, which of them have become deadlines, and these.
final class TimesFound {

    private static final Pattern LABEL = Pattern.compile("\\s*(?:[-–]|trong\\s|vào\\s|\\()?\\s*");
    private static final Pattern COLON = Pattern.compile("\\s*\\)?\\s*[:|].*", Pattern.DOTALL);
    private static final Pattern DESCRIBES =
            Pattern.compile("(?:xếp loại|kiểm điểm|bình xét|thi đua|nhiệm vụ|công tác|phân loại|"
                    + "đánh giá|tình hình|chất lượng)(?:\\s+[^,;.]{0,40}?(?:đảng viên|"
                    + "tổ chức đảng|cán bộ|tập thể|cá nhân|đơn vị))?\\s+$");

    private final Passage passage;
    private final int year;
    private final List<TimeWord> words;
    private final boolean[] used;
    private final List<DueFound> dues = new ArrayList<>();

    TimesFound(Passage passage, int year) {
        this.passage = passage;
        this.year = year;
        this.words = TimeWords.of(passage, year);
        this.used = new boolean[words.size()];
    }

    int size() {
        return words.size();
    }

    TimeWord word(int i) {
        return words.get(i);
    }

    List<TimeWord> words() {
        return words;
    }

    Passage passage() {
        return passage;
    }

    /// The year of a month or day without one; 0 when unknown.
    int year() {
        return year;
    }

    boolean used(int i) {
        return used[i];
    }

    void use(int i) {
        used[i] = true;
    }

    /// The deadlines so far, in reading order.
    List<DueFound> dues() {
        return dues.stream().sorted(Comparator.comparingInt(DueFound::start)).toList();
    }

    @Nullable DueLead lead(int i) {
        return DueLead.of(before(i));
    }

    int leadStart(int i) {
        String before = before(i);
        return word(i).start() - before.length() + DueLead.start(before);
    }

    /// The words right before it, as far as a preposition can reach.
    String before(int i) {
        int start = word(i).start();
        return passage.masked().substring(Math.max(0, start - DueLead.REACH), start);
    }

    /// All that stands before it.
    String allBefore(int i) {
        return passage.masked().substring(0, word(i).start());
    }

    /// What stands between it and the next.
    String between(int i) {
        return passage.masked().substring(word(i).end(), word(i + 1).start());
    }

    /// It stands alone before a colon: "Quý II/2024: …".
    boolean label(int i) {
        return label(word(i).start(), word(i).end());
    }

    private boolean label(int start, int end) {
        return LABEL.matcher(passage.masked().substring(0, start)).matches()
                && COLON.matcher(passage.masked().substring(end)).matches();
    }

    /// "nhiệm vụ năm 2024": what it stands behind is of that time; nothing is due.
    boolean describes(int i) {
        return DESCRIBES.matcher(allBefore(i)).find();
    }

    /// "… đến hết năm 2025" after something recurring ends it.
    @Nullable LocalDate until(int after) {
        for (int i = after + 1; i < size(); i++) {
            LocalDate last = word(i).last();
            if (lead(i) == DueLead.UNTIL && last != null) {
                use(i);
                return last;
            }
        }
        return null;
    }

    /// The day of a "20/5" in a year; null for anything else, or without a year.
    static @Nullable LocalDate inYear(TimeWord word, int year) {
        return year > 0 && word.point() instanceof PointInPeriod.OfYear(MonthDay day) ? day.atYear(year) : null;
    }

    /// What a day or span means behind its preposition.
    static DueRule dated(TimeWord word, @Nullable DueLead lead) {
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

    void add(int start, int end, DueRule rule) {
        add(start, end, rule, false, false);
    }

    /// @param inferred its year was not written
    /// @param weak only a year, which as often describes as it demands
    void add(int start, int end, DueRule rule, boolean inferred, boolean weak) {
        boolean fronted = Fronted.at(passage.masked(), start, end);
        dues.add(new DueFound(start, end, rule, inferred, fronted, label(start, end), weak));
    }
}
