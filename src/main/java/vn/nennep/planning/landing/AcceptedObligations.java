package vn.nennep.planning.landing;

import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PLAN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;
import vn.nennep.planning.due.DuePractice;
import vn.nennep.planning.due.DueSettings;
import vn.nennep.planning.due.PlanEvents;

/// The accepted obligations of a plan, in the plan's order.
@Repository
public class AcceptedObligations {

    private final DSLContext sql;
    private final Topics topics;
    private final LandedPeriods landed;
    private final DueSettings settings;
    private final PlanEvents events;

    AcceptedObligations(DSLContext sql, Topics topics, LandedPeriods landed, DueSettings settings, PlanEvents events) {
        this.sql = sql;
        this.topics = topics;
        this.landed = landed;
        this.settings = settings;
        this.events = events;
    }

    /// Each with the times at which it landed; while it has not, with those at which it would.
    public List<LandingObligation> ofPlan(long plan) {
        List<LandingObligation> found = accepted(plan);
        Map<Long, List<LandingPeriod>> known = landed.ofPlan(plan);
        if (found.stream().allMatch(obligation -> known.containsKey(obligation.id()))) {
            return found.stream()
                    .map(obligation -> obligation.at(known.getOrDefault(obligation.id(), List.of())))
                    .toList();
        }
        DuePractice practice = practice(found.getFirst());
        return found.stream()
                .map(obligation -> {
                    List<LandingPeriod> kept = known.get(obligation.id());
                    return obligation.at(kept == null ? obligation.reckoned(practice) : kept);
                })
                .toList();
    }

    public Optional<LandingObligation> find(long plan, long obligation) {
        return ofPlan(plan).stream().filter(each -> each.id() == obligation).findFirst();
    }

    /// By what the issuer of the obligation reckons days now.
    public DuePractice practice(LandingObligation obligation) {
        return settings.practice(
                new UnitId(obligation.issuer()), obligation.issuedOn(), events.of(obligation.planId()));
    }

    private List<LandingObligation> accepted(long plan) {
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
