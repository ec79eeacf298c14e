package vn.nennep.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024-M04,tháng 4/2024,2024-04-01,2024-04-30",
        "2024-Q2,quý II/2024,2024-04-01,2024-06-30",
        "2024-H1,06 tháng đầu năm 2024,2024-01-01,2024-06-30",
        "2024,năm 2024,2024-01-01,2024-12-31",
        "2024-M02,tháng 02/2024,2024-02-01,2024-02-29",
    })
    @DisplayName("a period has a code, a label, a first and a last day")
    void describes(String code, String label, LocalDate first, LocalDate last) {
        Period period = Period.parseCode(code).orElseThrow();
        assertThat(period.code()).isEqualTo(code);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(Period.spanning(first, last)).contains(period);
    }

    @ParameterizedTest
    @EnumSource(PeriodKind.class)
    @DisplayName("periods of a kind cover every day exactly once")
    void coverDays(PeriodKind kind) {
        Random random = new Random(kind.ordinal());
        for (int round = 0; round < 300; round++) {
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
            Period period = Period.of(kind, day);
            assertThat(period.contains(day)).isTrue();
            assertThat(period.next().first()).isEqualTo(period.last().plusDays(1));
            assertThat(period.next().previous()).isEqualTo(period);
            assertThat(period).isLessThan(period.next());
            assertThat(Period.parseCode(period.code())).contains(period);
        }
    }

    @Test
    @DisplayName("a span of days meets every period that shares a day with it")
    void between() {
        List<Period> quarters =
                Period.between(PeriodKind.QUARTER, LocalDate.of(2024, 3, 27), LocalDate.of(2024, 10, 1));
        assertThat(quarters).extracting(Period::code).containsExactly("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");
    }

    @Test
    @DisplayName("there is no fifth quarter")
    void refusesNonsense() {
        assertThatThrownBy(() -> Period.quarter(2024, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Period.parseCode("2024-Q5")).isEmpty();
        assertThat(Period.parseCode("quý")).isEmpty();
    }
}
