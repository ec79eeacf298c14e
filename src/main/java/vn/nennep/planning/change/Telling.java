package vn.nennep.planning.change;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Tells those concerned that a change holds: every unit of which something changed (noted step by step by
/// [ChangeJournal]), and those whose own plan carries out what changed. The one place from which changes are
/// told.
@Component
class Telling {

    private static final String BELOW = """
            with recursive down (id) as (
                select l.obligation_id from planning.change_line l
                where l.change_id = ? and l.obligation_id is not null and l.unit_id is null
                union all
                select o.id from planning.obligation o join down on o.derived_from = down.id)
            insert into planning.change_notice (change_id, unit_id)
            select distinct ?::bigint, p.unit_id
            from down join planning.obligation o on o.id = down.id join planning.plan p on p.id = o.plan_id
            where p.id <> ?
            on conflict do nothing
            """;

    private final DSLContext sql;
    private final ChangeNews news;

    Telling(DSLContext sql, ChangeNews news) {
        this.sql = sql;
        this.news = news;
    }

    void tell(PlanChange change) {
        sql.execute(BELOW, change.id(), change.id(), change.plan());
        news.afterCommit();
    }
}
