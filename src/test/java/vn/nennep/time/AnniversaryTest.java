package vn.nennep.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnniversaryTest {

    @Test
    @DisplayName("the days of a span come in order, over the turn of the year")
    void falls() {
        assertThat(Anniversary.between(Anniversary.NATIONAL, LocalDate.of(2024, 12, 1), LocalDate.of(2025, 2, 3)))
                .extracting(Anniversary.Fall::date)
                .containsExactly(LocalDate.of(2024, 12, 6), LocalDate.of(2024, 12, 22), LocalDate.of(2025, 2, 3));
    }

    @Test
    @DisplayName("19/5 has its name")
    void named() {
        assertThat(Anniversary.on(MonthDay.of(5, 19)))
                .map(Anniversary::name)
                .contains("Ngày sinh Chủ tịch Hồ Chí Minh");
    }
}
