package vn.nennep.planning.landing;

import static nennep.sql.planning.Tables.LANDED_PERIOD;
import static nennep.sql.planning.Tables.OBLIGATION;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The times at which obligations have been given down, as they were reckoned then and as recorded changes left them.
@Component
public class LandedPeriods {

    private final DSLContext sql;

    LandedPeriods(DSLContext sql) {
        this.sql = sql;
    }

    /// By obligation, in order of time.
    Map<Long, List<LandingPeriod>> ofPlan(long plan) {
        return sql.select(LANDED_PERIOD.fields())
                .from(LANDED_PERIOD)
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(LANDED_PERIOD.OBLIGATION_ID))
                .where(OBLIGATION.PLAN_ID.eq(plan))
                .orderBy(LANDED_PERIOD.PERIOD_FROM)
                .fetchGroups(
                        LANDED_PERIOD.OBLIGATION_ID,
                        row -> new LandingPeriod(
                                row.get(LANDED_PERIOD.PERIOD_FROM),
                                row.get(LANDED_PERIOD.PERIOD_TO),
                                row.get(LANDED_PERIOD.LABEL),
                                row.get(LANDED_PERIOD.OPENS_ON),
                                row.get(LANDED_PERIOD.WRITTEN_DUE_ON),
                                row.get(LANDED_PERIOD.DUE_ON)));
    }

    /// What is kept already stays.
    public void keep(LandingObligation obligation) {
        for (LandingPeriod period : obligation.periods()) {
            sql.insertInto(LANDED_PERIOD)
                    .set(LANDED_PERIOD.OBLIGATION_ID, obligation.id())
                    .set(LANDED_PERIOD.PERIOD_FROM, period.from())
                    .set(LANDED_PERIOD.PERIOD_TO, period.to())
                    .set(LANDED_PERIOD.LABEL, period.label())
                    .set(LANDED_PERIOD.OPENS_ON, period.opensOn())
                    .set(LANDED_PERIOD.WRITTEN_DUE_ON, period.writtenDueOn())
                    .set(LANDED_PERIOD.DUE_ON, period.dueOn())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /// By a recorded change: the same time, with other days.
    public void put(long obligation, LandingPeriod period) {
        sql.update(LANDED_PERIOD)
                .set(LANDED_PERIOD.PERIOD_TO, period.to())
                .set(LANDED_PERIOD.OPENS_ON, period.opensOn())
                .set(LANDED_PERIOD.WRITTEN_DUE_ON, period.writtenDueOn())
                .set(LANDED_PERIOD.DUE_ON, period.dueOn())
                .where(LANDED_PERIOD.OBLIGATION_ID.eq(obligation))
                .and(LANDED_PERIOD.PERIOD_FROM.eq(period.from()))
                .execute();
    }
}
