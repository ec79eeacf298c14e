package vn.nennep.planning.reminder;

import static nennep.sql.planning.Tables.REMINDING;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.nennep.web.Behind;

/// Sends each day's automatic reminders, once, from seven in the morning.
@Component
class Reminding extends Behind {

    private static final long PAUSE_MILLIS = 60_000;
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final DSLContext sql;
    private final AutomaticReminders automatic;
    private final boolean on;
    private final Clock clock;
    private final Clock systemClock;

    Reminding(
            DSLContext sql,
            AutomaticReminders automatic,
            @Value("${nennep.reminding:true}") boolean on,
            Clock clock,
            @Qualifier("systemClock") Clock systemClock) {
        super("reminding", PAUSE_MILLIS);
        this.sql = sql;
        this.automatic = automatic;
        this.on = on;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    @Override
    protected void work() {
        LocalDate today = LocalDate.now(clock);
        if (on && !LocalTime.now(clock).isBefore(MORNING) && !sql.fetchExists(REMINDING, REMINDING.DAY.eq(today))) {
            int sent = automatic.remind(today);
            sql.insertInto(REMINDING)
                    .set(REMINDING.DAY, today)
                    .set(REMINDING.SENT, sent)
                    .set(REMINDING.FINISHED_AT, systemClock.instant())
                    .onConflictDoNothing()
                    .execute();
        }
    }
}
