package vn.nennep.planning.change;

import static nennep.sql.planning.Tables.OBLIGATION;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Which obligations wait for an event: those of the plan, and those of plans below it that carry them out.
@Repository
class EventLines {

    private final DSLContext sql;

    EventLines(DSLContext sql) {
        this.sql = sql;
    }

    /// The names of the events that accepted obligations of the plan wait for, in the plan's order.
    List<String> names(long plan) {
        return sql.fetch("""
                select o.due ->> 'event' as event from planning.obligation o
                where o.plan_id = ? and o.state = 'ACCEPTED' and o.due -> 'event' is not null
                group by o.due ->> 'event' order by min(o.no)
                """, plan).map(row -> row.get(0, String.class));
    }

    /// Obligations of the plan or below it that have been given down and wait for the event.
    List<Long> waiting(long plan, String event) {
        return sql.fetch("""
                with recursive down (id) as (
                    select id from planning.plan where id = ?
                    union all
                    select p.id from planning.plan p join down on p.parent_id = down.id)
                select o.id from planning.obligation o join down on down.id = o.plan_id
                where o.state = 'ACCEPTED' and o.due ->> 'event' = ?
                    and exists (select from planning.landed_period l where l.obligation_id = o.id)
                order by o.id
                """, plan, event).map(row -> row.get(0, Long.class));
    }

    long planOf(long obligation) {
        return sql.select(OBLIGATION.PLAN_ID)
                .from(OBLIGATION)
                .where(OBLIGATION.ID.eq(obligation))
                .fetchSingle()
                .value1();
    }
}
