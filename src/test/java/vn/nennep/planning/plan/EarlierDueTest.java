package vn.nennep.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.time.DueRule;

class EarlierDueTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final EarlierDue FIFTEEN_DAYS = new EarlierDue(15, LocalDate.of(2024, 4, 1));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"before":"2024-12-30"}                  | trước ngày 15/12/2024
            {"by":"2024-11-20"}                      | chậm nhất ngày 05/11/2024
            {"on":"2024-11-20"}                      | chậm nhất ngày 05/11/2024
            {"from":"2024-10-01","by":"2024-12-31"}  | từ 01/10/2024 đến 16/12/2024
            {"every":"YEAR","at":"YEAR_END"}         | hằng năm, chậm nhất ngày 15/12
            {"every":"QUARTER"}                      | hằng quý, chậm nhất ngày 15 của tháng cuối quý
            {"every":"QUARTER","before":"M3-20"}     | hằng quý, trước ngày 05 của tháng cuối quý
            {"every":"YEAR","before":"10-30"}        | hằng năm, trước ngày 15/10
            """)
    void those_below_report_fifteen_days_earlier(String due, String expected) {
        DueRule earlier = FIFTEEN_DAYS.of(rule(due));
        assertThat(earlier).isNotNull();
        assertThat(earlier.label()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"before":"2024-04-10"}
            {"from":"2024-04-20","by":"2024-04-30"}
            {"from":"2024-05-01"}
            {"occasion":"05-19"}
            {"days_after":20,"event":"Tỉnh ủy ban hành"}
            {"every":"QUARTER","before":"M1-10"}
            """)
    void where_no_earlier_day_makes_sense_it_stays(String due) {
        assertThat(FIFTEEN_DAYS.of(rule(due))).isEqualTo(rule(due));
    }

    private static DueRule rule(String json) {
        return DueRule.fromMap(JSON.readValue(json, new TypeReference<>() {}));
    }
}
