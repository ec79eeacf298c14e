package vn.nennep.privacy.retention;

import static nennep.sql.privacy.Tables.LIST_READING;
import static nennep.sql.privacy.Tables.READING;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.privacy.Retained;

/// The log of readings; the database lets rows go only to this work, which says so.
@Component
class RetainedReadings implements Retained {

    private final DSLContext sql;

    RetainedReadings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String rule() {
        return "READING";
    }

    @Override
    public int past(LocalDate before) {
        return sql.fetchCount(READING, READING.ON_DAY.lt(before))
                + sql.fetchCount(LIST_READING, LIST_READING.ON_DAY.lt(before));
    }

    @Override
    public int erase(LocalDate before, int most) {
        sql.execute("set local nennep.retention = 'on'");
        int gone = sql.deleteFrom(READING)
                .where(READING.ID.in(select(READING.ID)
                        .from(READING)
                        .where(READING.ON_DAY.lt(before))
                        .limit(most)))
                .execute();
        gone += sql.deleteFrom(LIST_READING)
                .where(LIST_READING.ID.in(select(LIST_READING.ID)
                        .from(LIST_READING)
                        .where(LIST_READING.ON_DAY.lt(before))
                        .limit(most)))
                .execute();
        sql.execute("set local nennep.retention = 'off'");
        return gone;
    }
}
