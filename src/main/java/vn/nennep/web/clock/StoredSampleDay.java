package vn.nennep.web.clock;

import static nennep.sql.web.Tables.SAMPLE_DAY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.nennep.web.NotFound;
import vn.nennep.web.SampleDay;

/// The sample's day as kept in the database: the moment it was set, and the moment it stood for. The difference is read
/// once and kept; samples are shown by one copy of the program.
@Component
class StoredSampleDay implements SampleDay {

    /// The day after the sample's province issued its plan.
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 28);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final DSLContext sql;
    private final Clock systemClock;
    private final boolean active;
    private final AtomicReference<@Nullable Duration> shift = new AtomicReference<>();

    StoredSampleDay(
            DSLContext sql,
            @Qualifier("systemClock") Clock systemClock,
            @Value("${nennep.sample:false}") boolean active) {
        this.sql = sql;
        this.systemClock = systemClock;
        this.active = active;
    }

    @Override
    public boolean active() {
        return active;
    }

    @Override
    public LocalDate today() {
        Instant now = systemClock.instant();
        return LocalDate.ofInstant(active ? now.plus(shift()) : now, ClockConfiguration.ZONE);
    }

    @Override
    public void moveTo(LocalDate day) {
        if (!active) {
            throw new NotFound();
        }
        store(day);
    }

    Duration shift() {
        Duration known = shift.get();
        return known != null ? known : read();
    }

    private Duration read() {
        Record2<Instant, Instant> stored = sql.select(SAMPLE_DAY.STARTED_REAL, SAMPLE_DAY.STARTED_SAMPLE)
                .from(SAMPLE_DAY)
                .fetchOne();
        if (stored == null) {
            return store(FIRST_DAY);
        }
        Duration found = Duration.between(stored.value1(), stored.value2());
        shift.set(found);
        return found;
    }

    private Duration store(LocalDate day) {
        Instant real = systemClock.instant();
        Instant sample = day.atTime(MORNING).atZone(ClockConfiguration.ZONE).toInstant();
        sql.insertInto(SAMPLE_DAY)
                .columns(SAMPLE_DAY.ONLY_ROW, SAMPLE_DAY.STARTED_REAL, SAMPLE_DAY.STARTED_SAMPLE)
                .values(true, real, sample)
                .onConflict(SAMPLE_DAY.ONLY_ROW)
                .doUpdate()
                .set(SAMPLE_DAY.STARTED_REAL, real)
                .set(SAMPLE_DAY.STARTED_SAMPLE, sample)
                .execute();
        Duration moved = Duration.between(real, sample);
        shift.set(moved);
        return moved;
    }
}
