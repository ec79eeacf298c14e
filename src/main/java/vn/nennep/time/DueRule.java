package vn.nennep.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When something is due (hạn), as written in a plan: one day, a span, again and again, or after an event.
/// [#toMap] and [#fromMap] give exactly the shapes of the due table, for JSON in the database and on the command line.
public sealed interface DueRule {

    /// As an official would write it: "trước ngày 15/4/2024", "hằng quý, đến hết năm 2025".
    default String label() {
        return DueLabel.of(this);
    }

    default Map<String, Object> toMap() {
        return DueMap.write(this);
    }

    /// @throws IllegalArgumentException when the map is none of the shapes
    static DueRule fromMap(Map<String, ?> map) {
        return DueMap.read(map);
    }

    /// The last day on which a rule with a single end is kept in time: the day before for "trước", the day itself for
    /// "chậm nhất".
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /// Whether it comes back by itself.
    default boolean recurring() {
        return false;
    }

    /// Every time the rule asks for something. A rule with a single date gives it once, also outside from…to, because a
    /// plan that
    /// comes late must not lose its deadline; a recurring one gives those that fall due within from…to (both
    /// included).
    default List<Occurrence> occurrences(LocalDate from, LocalDate to, EventDays events) {
        return lastDay().map(Occurrence::dueOn).stream().toList();
    }

    default List<Occurrence> occurrences(LocalDate from, LocalDate to) {
        return occurrences(from, to, EventDays.NONE);
    }

    /// "trước ngày 15/4/2024": on the 14th at the latest.
    record Before(LocalDate date) implements DueRule {
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(date.minusDays(1));
        }
    }

    /// "chậm nhất ngày 15/4/2024", "đến hết ngày 15/4/2024".
    record By(LocalDate date) implements DueRule {
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(date);
        }
    }

    /// "ngày 07/01/2025": on that day.
    record On(LocalDate date) implements DueRule {
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(date);
        }

        @Override
        public List<Occurrence> occurrences(LocalDate from, LocalDate to, EventDays events) {
            return List.of(new Occurrence(null, date, date));
        }
    }

    /// "trong tháng 4/2024", "quý I/2024", "từ 01/3 đến 15/4/2024".
    record Within(LocalDate from, LocalDate by) implements DueRule {
        public Within {
            if (by.isBefore(from)) throw new IllegalArgumentException("Hạn " + by + " sớm hơn ngày bắt đầu " + from);
        }

        public static Within of(Period period) {
            return new Within(period.first(), period.last());
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(by);
        }

        @Override
        public List<Occurrence> occurrences(LocalDate from, LocalDate to, EventDays events) {
            return List.of(new Occurrence(Period.spanning(this.from, by).orElse(null), this.from, by));
        }
    }

    /// "bắt đầu từ 25/7/2026": a start, not an end.
    record StartingFrom(LocalDate from) implements DueRule {
        @Override
        public List<Occurrence> occurrences(LocalDate from, LocalDate to, EventDays events) {
            return List.of(new Occurrence(null, this.from, null));
        }
    }

    /// "hằng quý, trước ngày 15 của tháng cuối quý, đến hết năm 2025".
    ///
    /// @param end when within each period; null: by the period's last day
    /// @param from first day on which it applies, when the text says one
    /// @param until last day on which it applies, when the text says one
    record Every(
            PeriodKind every,
            @Nullable End end,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements DueRule {

        public static Every of(PeriodKind kind) {
            return new Every(kind, null, null, null);
        }

        public Every until(@Nullable LocalDate last) {
            return new Every(every, end, from, last);
        }

        @Override
        public boolean recurring() {
            return true;
        }

        @Override
        public List<Occurrence> occurrences(LocalDate from, LocalDate to, EventDays events) {
            LocalDate start = this.from == null || this.from.isBefore(from) ? from : this.from;
            LocalDate stop = until == null || until.isAfter(to) ? to : until;
            List<Occurrence> found = new ArrayList<>();
            if (stop.isBefore(start)) return found;
            // A due day may lie after its period ("ngày 05 tháng sau"), so begin two years early.
            for (Period period : Period.between(every, start.minusYears(2), stop)) {
                dueIn(period)
                        .filter(day -> !day.isBefore(start) && !day.isAfter(stop))
                        .ifPresent(day -> found.add(new Occurrence(period, period.first(), day)));
            }
            return List.copyOf(found);
        }

        private Optional<LocalDate> dueIn(Period period) {
            return end == null ? Optional.of(period.last()) : end.lastDayIn(period);
        }
    }

    /// Where in each period a recurring rule ends.
    sealed interface End {
        Optional<LocalDate> lastDayIn(Period period);

        record BeforePoint(PointInPeriod point) implements End {
            @Override
            public Optional<LocalDate> lastDayIn(Period period) {
                return point.in(period).map(day -> day.minusDays(1));
            }
        }

        record ByPoint(PointInPeriod point) implements End {
            @Override
            public Optional<LocalDate> lastDayIn(Period period) {
                return point.in(period);
            }
        }

        /// "cuối năm"
        record YearEnd() implements End {
            @Override
            public Optional<LocalDate> lastDayIn(Period period) {
                return Optional.of(LocalDate.of(period.year(), 12, 31));
            }
        }
    }

    /// "20 ngày sau khi Tỉnh ủy ban hành": without a day until the event has happened.
    record DaysAfter(int days, String event) implements DueRule {
        public DaysAfter {
            if (days < 0) throw new IllegalArgumentException("Số ngày không được âm: " + days);
        }

        @Override
        public List<Occurrence> occurrences(LocalDate from, LocalDate to, EventDays events) {
            LocalDate day = events.dayOf(event).orElse(null);
            return List.of(new Occurrence(null, day, day == null ? null : day.plusDays(days)));
        }
    }

    /// "thường xuyên": all the time, so without an end on purpose; never given a default term.
    record Continuous() implements DueRule {
        @Override
        public List<Occurrence> occurrences(LocalDate from, LocalDate to, EventDays events) {
            return List.of(new Occurrence(null, from, null));
        }
    }

    /// "nhân dịp 19/5": on that day of each year.
    record Occasion(MonthDay day) implements DueRule {
        @Override
        public boolean recurring() {
            return true;
        }

        @Override
        public List<Occurrence> occurrences(LocalDate from, LocalDate to, EventDays events) {
            List<Occurrence> found = new ArrayList<>();
            for (int year = from.getYear(); year <= to.getYear(); year++) {
                LocalDate date = day.atYear(year);
                if (!date.isBefore(from) && !date.isAfter(to)) found.add(new Occurrence(Period.year(year), null, date));
            }
            return List.copyOf(found);
        }
    }
}
