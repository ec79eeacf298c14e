package vn.nennep.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueRuleTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 3, 27);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    static Stream<Arguments> dueTable() {
        return Stream.of(
                Arguments.of(Map.of("before", "2024-04-15"), "trước ngày 15/4/2024"),
                Arguments.of(Map.of("by", "2024-04-15"), "chậm nhất ngày 15/4/2024"),
                Arguments.of(Map.of("from", "2024-04-01", "by", "2024-04-30"), "trong tháng 4/2024"),
                Arguments.of(Map.of("from", "2024-01-01", "by", "2024-03-31"), "trong quý I/2024"),
                Arguments.of(Map.of("from", "2024-01-01", "by", "2024-12-31"), "trong năm 2024"),
                Arguments.of(Map.of("from", "2024-03-01", "by", "2024-04-15"), "từ 01/3/2024 đến 15/4/2024"),
                Arguments.of(Map.of("on", "2025-01-07"), "ngày 07/01/2025"),
                Arguments.of(Map.of("from", "2026-07-25"), "từ ngày 25/7/2026"),
                Arguments.of(Map.of("every", "MONTH"), "hằng tháng"),
                Arguments.of(Map.of("every", "QUARTER"), "hằng quý"),
                Arguments.of(
                        Map.of("every", "QUARTER", "before", "M3-15"), "hằng quý, trước ngày 15 của tháng cuối quý"),
                Arguments.of(Map.of("every", "MONTH", "by", "M1-25"), "hằng tháng, chậm nhất ngày 25"),
                Arguments.of(Map.of("every", "HALF_YEAR", "before", "05-20"), "06 tháng, trước ngày 20/5"),
                Arguments.of(Map.of("every", "YEAR", "before", "10-30"), "hằng năm, trước ngày 30/10"),
                Arguments.of(Map.of("every", "YEAR", "at", "YEAR_END"), "cuối năm"),
                Arguments.of(Map.of("every", "QUARTER", "until", "2025-12-31"), "hằng quý, đến hết năm 2025"),
                Arguments.of(Map.of("days_after", 20, "event", "Tỉnh ủy ban hành"), "20 ngày sau khi Tỉnh ủy ban hành"),
                Arguments.of(Map.of("occasion", "05-19"), "dịp 19/5"));
    }

    @ParameterizedTest
    @MethodSource("dueTable")
    @DisplayName("every row of the due table is read, written back the same, and said in Vietnamese")
    void rowsOfTheTable(Map<String, Object> json, String label) {
        DueRule rule = DueRule.fromMap(json);
        assertThat(rule.toMap()).isEqualTo(json);
        assertThat(rule.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"befor", "until", "days_after", "at"})
    @DisplayName("an unknown shape is refused, not taken for no deadline")
    void refusesUnknownShapes(String key) {
        assertThatThrownBy(() -> DueRule.fromMap(Map.of(key, "2024-04-15")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DueRule.fromMap(Map.of("every", "YEAR", key + "x", "1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("'trước' ends the day before, 'chậm nhất' on the day")
    void lastDays() {
        assertThat(new DueRule.Before(LocalDate.of(2024, 4, 15)).lastDay()).contains(LocalDate.of(2024, 4, 14));
        assertThat(new DueRule.By(LocalDate.of(2024, 4, 15)).lastDay()).contains(LocalDate.of(2024, 4, 15));
        assertThat(new DueRule.StartingFrom(LocalDate.of(2026, 7, 25)).lastDay())
                .isEmpty();
    }

    @Test
    @DisplayName("a quarterly meeting until the end of 2025 falls due eight times from the plan's issue")
    void quarters() {
        List<Occurrence> found = DueRule.fromMap(Map.of("every", "QUARTER", "until", "2025-12-31"))
                .occurrences(ISSUED, END.plusYears(3));
        assertThat(found).hasSize(8);
        assertThat(found.getFirst().due()).isEqualTo("2024-03-31");
        assertThat(found.getLast().period()).isEqualTo(Period.quarter(2025, 4));
    }

    @Test
    @DisplayName("a day within the period ends each occurrence")
    void pointsInPeriods() {
        assertThat(dueDays(Map.of("every", "QUARTER", "before", "M3-15")))
                .startsWith(LocalDate.of(2024, 6, 14), LocalDate.of(2024, 9, 14))
                .hasSize(7);
        assertThat(dueDays(Map.of("every", "HALF_YEAR", "before", "05-20")))
                .containsExactly(LocalDate.of(2024, 5, 19), LocalDate.of(2025, 5, 19));
        assertThat(dueDays(Map.of("every", "YEAR", "before", "10-30")))
                .containsExactly(LocalDate.of(2024, 10, 29), LocalDate.of(2025, 10, 29));
        assertThat(dueDays(Map.of("every", "YEAR", "at", "YEAR_END")))
                .containsExactly(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31));
        assertThat(dueDays(Map.of("every", "MONTH", "by", "M1-31"))).contains(LocalDate.of(2024, 4, 30));
        assertThat(dueDays(Map.of("every", "MONTH", "before", "M2-05"))).startsWith(LocalDate.of(2024, 4, 4));
        assertThat(dueDays(Map.of("occasion", "05-19")))
                .containsExactly(LocalDate.of(2024, 5, 19), LocalDate.of(2025, 5, 19));
    }

    @Test
    @DisplayName("days after an event are known once the event has happened")
    void daysAfterEvents() {
        DueRule rule = new DueRule.DaysAfter(20, "Tỉnh ủy ban hành");
        assertThat(rule.occurrences(ISSUED, END)).containsExactly(new Occurrence(null, null, null));
        EventDays issued = event -> event.equals("Tỉnh ủy ban hành") ? Optional.of(ISSUED) : Optional.empty();
        assertThat(rule.occurrences(ISSUED, END, issued).getFirst().due()).isEqualTo("2024-04-16");
    }

    @Test
    @DisplayName("a single deadline is never lost, even when the plan comes after it")
    void lateplans() {
        DueRule rule = DueRule.fromMap(Map.of("from", "2024-01-01", "by", "2024-01-31"));
        assertThat(rule.occurrences(ISSUED, END))
                .containsExactly(
                        new Occurrence(Period.month(2024, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("any rule survives being written and read; its occurrences are ordered, distinct and in range")
    void generatedRules(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            DueRule rule = anyRule(random);
            assertThat(DueRule.fromMap(rule.toMap())).isEqualTo(rule);
            assertThat(rule.label()).isNotBlank();
            LocalDate from = anyDay(random);
            LocalDate to = from.plusDays(random.nextInt(1500));
            List<Occurrence> found = rule.occurrences(from, to);
            assertThat(found).doesNotHaveDuplicates();
            if (rule.recurring()) {
                List<LocalDate> days =
                        found.stream().flatMap(one -> one.dueDay().stream()).toList();
                assertThat(days)
                        .isSorted()
                        .hasSameSizeAs(found)
                        .allMatch(day -> !day.isBefore(from) && !day.isAfter(to));
                // Splitting a span of time neither loses nor doubles a due day.
                LocalDate middle = from.plusDays(random.nextInt(1500));
                if (middle.isBefore(to)) {
                    assertThat(rule.occurrences(from, middle).size()
                                    + rule.occurrences(middle.plusDays(1), to).size())
                            .isEqualTo(found.size());
                }
            } else {
                assertThat(found).hasSize(1);
            }
        }
    }

    private static List<LocalDate> dueDays(Map<String, Object> json) {
        return DueRule.fromMap(json).occurrences(ISSUED, END).stream()
                .flatMap(one -> one.dueDay().stream())
                .toList();
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
    }

    private static DueRule anyRule(Random random) {
        LocalDate day = anyDay(random);
        MonthDay monthDay = MonthDay.from(day);
        return switch (random.nextInt(8)) {
            case 0 -> new DueRule.Before(day);
            case 1 -> new DueRule.By(day);
            case 2 -> new DueRule.On(day);
            case 3 -> new DueRule.Within(day, day.plusDays(random.nextInt(400)));
            case 4 -> new DueRule.StartingFrom(day);
            case 5 -> new DueRule.DaysAfter(random.nextInt(60), "cấp trên ban hành");
            case 6 -> new DueRule.Occasion(monthDay);
            default ->
                new DueRule.Every(
                        PeriodKind.values()[random.nextInt(4)],
                        anyEnd(random, monthDay),
                        random.nextInt(4) == 0 ? day : null,
                        random.nextInt(3) == 0 ? day.plusYears(1) : null);
        };
    }

    private static DueRule.End anyEnd(Random random, MonthDay monthDay) {
        return switch (random.nextInt(3)) {
            case 0 -> new DueRule.End.BeforePoint(new PointInPeriod.OfYear(monthDay));
            case 1 -> new DueRule.End.ByPoint(new PointInPeriod.OfMonth(1 + random.nextInt(4), 1 + random.nextInt(31)));
            default -> new DueRule.End.BeforePoint(new PointInPeriod.OfMonth(1, 1 + random.nextInt(28)));
        };
    }
}
