package vn.nennep.web.clock;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// The one place that knows the time zone. Business days come from the primary clock; audit, sessions, throttling and
/// jobs use the one called systemClock, which nobody can move.
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    Clock systemClock() {
        return Clock.system(ZONE);
    }

    @Bean
    @Primary
    Clock businessClock(@Qualifier("systemClock") Clock systemClock, StoredSampleDay sampleDay) {
        if (!sampleDay.active()) {
            return systemClock;
        }
        sampleDay.shift(); // reads or founds the day now, outside everybody's transaction
        return new SampleClock(systemClock, sampleDay::shift);
    }
}
