package vn.nennep.planning.landing;

import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PLAN;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;

/// The accepted obligations of a plan, in the plan's order.
@Repository
public class AcceptedObligations {

    private final DSLContext sql;
    private final Topics topics;

    AcceptedObligations(DSLContext sql, Topics topics) {
        this.sql = sql;
        this.topics = topics;
    }

    public List<LandingObligation> ofPlan(long plan) {
        return sql.select(OBLIGATION.fields())
                .select(PLAN.UNIT_ID, PLAN.DATED_ON, PLAN.TOPIC_ID)
                .from(OBLIGATION)
                .join(PLAN)
                .on(PLAN.ID.eq(OBLIGATION.PLAN_ID))
                .where(PLAN.ID.eq(plan))
                .and(OBLIGATION.STATE.eq("ACCEPTED"))
                .orderBy(OBLIGATION.NO, OBLIGATION.ID)
                .fetch(this::obligation);
    }

    private LandingObligation obligation(Record row) {
        var topic = topics.find(new TopicId(row.get(PLAN.TOPIC_ID))).orElseThrow();
        return LandingObligation.of(row, row.get(PLAN.UNIT_ID), row.get(PLAN.DATED_ON), topic);
    }

    /// The obligation, and those above which it carries out.
    public List<Long> chain(LandingObligation obligation) {
        return sql.fetchValues("""
                with recursive chain (id, derived_from) as (
                    select id, derived_from from planning.obligation where id = ?
                    union all
                    select o.id, o.derived_from from planning.obligation o join chain c on o.id = c.derived_from)
                select id from chain
                """, obligation.id()).stream()
                .map(Long.class::cast)
                .toList();
    }
}
