package vn.nennep.planning.change;

import static nennep.sql.planning.Tables.PLAN_CHANGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nennep.sql.planning.tables.records.PlanChangeRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;

/// Changes of plans, drafts and those carried out.
@Repository
class PlanChanges {

    private final DSLContext sql;
    private final Access access;
    private final Clock clock;

    PlanChanges(DSLContext sql, Access access, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.clock = clock;
    }

    Optional<PlanChange> find(long id) {
        return sql.selectFrom(PLAN_CHANGE).where(PLAN_CHANGE.ID.eq(id)).fetchOptional(PlanChanges::change);
    }

    /// Others wait until this transaction is done.
    Optional<PlanChange> lock(long id) {
        return sql.selectFrom(PLAN_CHANGE)
                .where(PLAN_CHANGE.ID.eq(id))
                .forUpdate()
                .fetchOptional(PlanChanges::change);
    }

    /// The newest first.
    List<PlanChange> ofPlan(long plan) {
        return sql.selectFrom(PLAN_CHANGE)
                .where(PLAN_CHANGE.PLAN_ID.eq(plan))
                .orderBy(PLAN_CHANGE.EFFECTIVE_ON.desc(), PLAN_CHANGE.ID.desc())
                .fetch(PlanChanges::change);
    }

    /// Whether another change of the plan is being carried out.
    boolean underWay(PlanChange besides) {
        return sql.fetchExists(
                PLAN_CHANGE,
                PLAN_CHANGE
                        .PLAN_ID
                        .eq(besides.plan())
                        .and(PLAN_CHANGE.ID.ne(besides.id()))
                        .and(PLAN_CHANGE.JOB_ID.isNotNull())
                        .and(PLAN_CHANGE.FINISHED_AT.isNull()));
    }

    long draft(long plan, String document, LocalDate decidedOn, LocalDate effectiveOn, String reason) {
        return sql.insertInto(PLAN_CHANGE)
                .set(PLAN_CHANGE.PLAN_ID, plan)
                .set(PLAN_CHANGE.DOCUMENT, document)
                .set(PLAN_CHANGE.DECIDED_ON, decidedOn)
                .set(PLAN_CHANGE.EFFECTIVE_ON, effectiveOn)
                .set(PLAN_CHANGE.REASON, reason)
                .set(PLAN_CHANGE.CREATED_BY, access.caller().account().value())
                .set(PLAN_CHANGE.CREATED_AT, clock.instant())
                .returningResult(PLAN_CHANGE.ID)
                .fetchSingle()
                .value1();
    }

    void carriedOut(long id, UUID job) {
        sql.update(PLAN_CHANGE)
                .set(PLAN_CHANGE.JOB_ID, job)
                .set(PLAN_CHANGE.CARRIED_OUT_BY, access.caller().account().value())
                .set(PLAN_CHANGE.CARRIED_OUT_AT, clock.instant())
                .where(PLAN_CHANGE.ID.eq(id))
                .execute();
    }

    void whole(long id) {
        sql.update(PLAN_CHANGE)
                .set(PLAN_CHANGE.WHOLE, true)
                .where(PLAN_CHANGE.ID.eq(id))
                .execute();
    }

    void finished(long id) {
        sql.update(PLAN_CHANGE)
                .set(PLAN_CHANGE.FINISHED_AT, clock.instant())
                .where(PLAN_CHANGE.ID.eq(id))
                .and(PLAN_CHANGE.FINISHED_AT.isNull())
                .execute();
    }

    /// A draft only.
    void remove(long id) {
        sql.deleteFrom(PLAN_CHANGE)
                .where(PLAN_CHANGE.ID.eq(id))
                .and(PLAN_CHANGE.JOB_ID.isNull())
                .execute();
    }

    private static PlanChange change(PlanChangeRecord row) {
        return new PlanChange(
                row.getId(),
                row.getPlanId(),
                row.getDocument(),
                row.getDecidedOn(),
                row.getEffectiveOn(),
                row.getReason(),
                row.getWhole(),
                row.getJobId(),
                row.getFinishedAt() != null);
    }
}
