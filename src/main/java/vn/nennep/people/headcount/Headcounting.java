package vn.nennep.people.headcount;

import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.database.ProgramDoor;
import vn.nennep.web.Behind;

/// Counts anew behind the acts, and when a day begins on which something starts or ends.
@Component
class Headcounting extends Behind {

    private static final long PAUSE_MILLIS = 1_500;
    private static final int AT_ONCE = 500;

    private final DSLContext sql;
    private final ProgramDoor door;
    private final Clock clock;

    Headcounting(DSLContext sql, ProgramDoor door, Clock clock) {
        super("headcount", PAUSE_MILLIS);
        this.sql = sql;
        this.door = door;
        this.clock = clock;
    }

    @Override
    protected void work() {
        while (door.through("people are counted by bundle", this::some) > 0) {
            // the next ones
        }
    }

    private int some() {
        return sql.fetchSingle("select people.count_again(?, ?)", AT_ONCE, LocalDate.now(clock))
                .get(0, Integer.class);
    }
}
