package vn.nennep.web.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import vn.nennep.testing.TestDatabase;
import vn.nennep.web.NotFound;

class StoredSampleDayTest {

    private final DSLContext sql = DSL.using(TestDatabase.freshSource(), SQLDialect.POSTGRES);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final Clock real = new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ClockConfiguration.ZONE;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    };

    private StoredSampleDay sample() {
        return new StoredSampleDay(sql, real, true);
    }

    @Test
    void the_sample_begins_on_the_day_after_the_plan_and_flows_on() {
        StoredSampleDay sample = sample();
        Clock business = new SampleClock(real, sample::shift);
        assertThat(business.instant()).isEqualTo(Instant.parse("2024-03-28T01:00:00Z"));
        now.updateAndGet(instant -> instant.plus(Duration.ofHours(20)));
        assertThat(sample.today()).isEqualTo(LocalDate.of(2024, 3, 29));
        assertThat(sample().today()).as("after a restart").isEqualTo(LocalDate.of(2024, 3, 29));
    }

    @Test
    void it_can_be_moved_and_stays_so() {
        sample().today();
        sample().moveTo(LocalDate.of(2024, 12, 20));
        assertThat(sample().today()).isEqualTo(LocalDate.of(2024, 12, 20));
    }

    @Test
    void outside_sample_mode_today_is_today() {
        StoredSampleDay none = new StoredSampleDay(sql, real, false);
        assertThat(none.today()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThatThrownBy(() -> none.moveTo(LocalDate.of(2024, 1, 1))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_ribbon_names_the_day_as_people_do() {
        assertThat(SampleRibbon.text(LocalDate.of(2024, 3, 28))).isEqualTo("thứ Năm 28/3/2024");
        assertThat(SampleRibbon.text(LocalDate.of(2024, 2, 4))).isEqualTo("Chủ nhật 04/02/2024");
    }
}
