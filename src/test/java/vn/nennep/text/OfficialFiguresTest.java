package vn.nennep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialFiguresTest {

    @ParameterizedTest
    @CsvSource({"0,00", "3,03", "10,10", "1234,1.234", "1000000,1.000.000", "-1234,-1.234"})
    @DisplayName("below ten is padded and thousands are dotted")
    void counts(long number, String written) {
        assertThat(OfficialFigures.count(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "975,1000,'97,5%'",
        "1,1,100%",
        "99999,100000,'99,9%'",
        "1,100000,'0,1%'",
        "0,7,0%",
        "0,0,–",
        "1,3,'33,3%'"
    })
    @DisplayName("a share never rounds up to all or down to none")
    void percents(long part, long whole, String written) {
        assertThat(OfficialFigures.percent(part, whole)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-15,15/4/2024,ngày 15 tháng 4 năm 2024",
        "2024-05-09,09/5/2024,ngày 09 tháng 5 năm 2024",
        "2025-01-14,14/01/2025,ngày 14 tháng 01 năm 2025",
        "2018-02-02,02/02/2018,ngày 02 tháng 02 năm 2018",
        "2024-12-31,31/12/2024,ngày 31 tháng 12 năm 2024",
    })
    @DisplayName("dates pad days below ten and months 1 and 2")
    void dates(LocalDate date, String brief, String inFull) {
        assertThat(OfficialFigures.date(date)).isEqualTo(brief);
        assertThat(OfficialFigures.longDate(date)).isEqualTo(inFull);
    }

    @Test
    @DisplayName("decimals have a comma")
    void decimals() {
        assertThat(OfficialFigures.decimal(new BigDecimal("1234.50"), 2)).isEqualTo("1.234,5");
        assertThat(OfficialFigures.decimal(new BigDecimal("-0.25"), 1)).isEqualTo("-0,3");
        assertThat(OfficialFigures.parseDecimal("97,5%")).contains(new BigDecimal("97.5"));
        assertThat(OfficialFigures.parseDecimal("nhiều")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    @DisplayName("what is written is read back")
    void roundTrip(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            long number = random.nextLong(1_000_000_000L) >> random.nextInt(30);
            assertThat(OfficialFigures.parseCount(OfficialFigures.count(number)))
                    .hasValue(number);
            BigDecimal decimal = BigDecimal.valueOf(random.nextLong(10_000_000), 2);
            assertThat(OfficialFigures.parseDecimal(OfficialFigures.decimal(decimal, 2))
                            .orElseThrow())
                    .isEqualByComparingTo(decimal);
        }
    }
}
