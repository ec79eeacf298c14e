package vn.nennep.planning.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics.Topic;
import vn.nennep.planning.due.DuePractice;
import vn.nennep.time.DueRule;

class LandingPeriodTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 3, 27);
    private static final Topic TOPIC = new Topic(new TopicId(1), new UnitId(1), "Chuyên đề", 2024, 2025, null);

    @Test
    void an_occasion_of_next_year_opens_next_year() {
        List<LandingPeriod> periods =
                LandingPeriod.of(new DueRule.Occasion(MonthDay.of(5, 19)), null, TOPIC, ISSUED, DuePractice.PLAIN);

        assertThat(periods).extracting(LandingPeriod::opensOn).containsExactly(ISSUED, LocalDate.of(2025, 1, 1));
        assertThat(periods)
                .extracting(LandingPeriod::dueOn)
                .containsExactly(LocalDate.of(2024, 5, 19), LocalDate.of(2025, 5, 19));
    }
}
