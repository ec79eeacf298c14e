package vn.nennep.privacy.retention;

import static nennep.sql.privacy.Tables.REQUEST;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.privacy.Retained;

/// Requests that were settled long ago, with their steps.
@Component
class RetainedRequests implements Retained {

    private final DSLContext sql;

    RetainedRequests(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String rule() {
        return "REQUEST";
    }

    @Override
    public int past(LocalDate before) {
        return sql.fetchCount(REQUEST, settled(before));
    }

    @Override
    public int erase(LocalDate before, int most) {
        return sql.deleteFrom(REQUEST)
                .where(REQUEST.ID.in(
                        select(REQUEST.ID).from(REQUEST).where(settled(before)).limit(most)))
                .execute();
    }

    private static Condition settled(LocalDate before) {
        return REQUEST.DONE_DUE.lt(before).and(REQUEST.STATE.notIn("ASKED", "RECEIVED"));
    }
}
