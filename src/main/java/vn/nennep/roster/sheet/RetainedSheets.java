package vn.nennep.roster.sheet;

import static nennep.sql.roster.Tables.SHEET;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.privacy.Retained;

/// Lists handed in: that there was one, and what became of it. Their rows are gone since they were settled.
@Component
class RetainedSheets implements Retained {

    private final DSLContext sql;
    private final Clock clock;

    RetainedSheets(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String rule() {
        return "SHEET";
    }

    @Override
    public int past(LocalDate before) {
        return sql.fetchCount(SHEET, settled(before));
    }

    @Override
    public int erase(LocalDate before, int most) {
        return sql.deleteFrom(SHEET)
                .where(SHEET.ID.in(
                        select(SHEET.ID).from(SHEET).where(settled(before)).limit(most)))
                .execute();
    }

    private Condition settled(LocalDate before) {
        return SHEET.HANDED_IN_AT
                .lt(before.atStartOfDay(clock.getZone()).toInstant())
                .and(SHEET.STATE.in(Sheet.State.ENTERED.name(), Sheet.State.REMOVED.name()));
    }
}
