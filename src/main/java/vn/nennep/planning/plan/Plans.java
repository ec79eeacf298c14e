package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_ACCEPTANCE;
import static nennep.sql.planning.Tables.PLAN_APPROVAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.documents.DocumentId;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.TopicId;

@Repository
class Plans {

    private static final List<SelectField<?>> FIELDS = fields();

    private final DSLContext sql;
    private final Access access;
    private final Clock clock;

    Plans(DSLContext sql, Access access, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.clock = clock;
    }

    private static List<SelectField<?>> fields() {
        List<SelectField<?>> fields = new ArrayList<>(List.of(PLAN.fields()));
        fields.addAll(List.of(
                PLAN_APPROVAL.APPROVED_ON,
                PLAN_APPROVAL.NOTE,
                PLAN_APPROVAL.MEMBERS,
                PLAN_APPROVAL.AGREED,
                PLAN_APPROVAL.AGAINST,
                PLAN_APPROVAL.ABSENT,
                PLAN_ACCEPTANCE.JOB_ID));
        return List.copyOf(fields);
    }

    Optional<Plan> find(PlanId id) {
        return select().and(PLAN.ID.eq(id.value())).fetchOptional(Plans::plan);
    }

    /// The plan in this transaction alone: others wait until it is done.
    Optional<Plan> lock(PlanId id) {
        sql.selectOne().from(PLAN).where(PLAN.ID.eq(id.value())).forUpdate().fetch();
        return find(id);
    }

    List<Plan> where(Condition condition) {
        return select().and(condition)
                .orderBy(PLAN.DATED_ON.desc().nullsFirst(), PLAN.ID.desc())
                .fetch(Plans::plan);
    }

    /// The unit's own plan under a plan above.
    Optional<Plan> written(UnitId unit, PlanId parent) {
        return select().and(PLAN.UNIT_ID.eq(unit.value()))
                .and(PLAN.PARENT_ID.eq(parent.value()))
                .and(PLAN.ORIGIN.eq(Plan.Origin.WRITTEN.name()))
                .fetchOptional(Plans::plan);
    }

    /// @param reading null for a plan that is written here
    PlanId add(
            UnitId unit,
            TopicId topic,
            @Nullable PlanId parent,
            Plan.Origin origin,
            String title,
            @Nullable String symbol,
            @Nullable LocalDate datedOn,
            String text,
            @Nullable String reading) {
        return new PlanId(sql.insertInto(PLAN)
                .set(PLAN.UNIT_ID, unit.value())
                .set(PLAN.TOPIC_ID, topic.value())
                .set(PLAN.PARENT_ID, parent == null ? null : parent.value())
                .set(PLAN.ORIGIN, origin.name())
                .set(PLAN.TITLE, title)
                .set(PLAN.SYMBOL, symbol)
                .set(PLAN.DATED_ON, datedOn)
                .set(PLAN.SOURCE_TEXT, text)
                .set(PLAN.READING, JSONB.valueOf(reading == null ? "{}" : reading))
                .set(PLAN.CREATED_BY, access.caller().account().value())
                .set(PLAN.CREATED_AT, clock.instant())
                .returningResult(PLAN.ID)
                .fetchSingle()
                .value1());
    }

    /// Begins the unit's own plan under a plan above; empty when it has one, also one begun at the same moment.
    Optional<PlanId> begin(UnitId unit, Plan above) {
        return sql.insertInto(PLAN)
                .set(PLAN.UNIT_ID, unit.value())
                .set(PLAN.TOPIC_ID, above.topic().value())
                .set(PLAN.PARENT_ID, above.id().value())
                .set(PLAN.ORIGIN, Plan.Origin.WRITTEN.name())
                .set(PLAN.TITLE, above.title())
                .set(PLAN.CREATED_BY, access.caller().account().value())
                .set(PLAN.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .returningResult(PLAN.ID)
                .fetchOptional()
                .map(row -> new PlanId(row.value1()));
    }

    void head(PlanId id, String title, @Nullable String symbol, @Nullable LocalDate datedOn) {
        sql.update(PLAN)
                .set(PLAN.TITLE, title)
                .set(PLAN.SYMBOL, symbol)
                .set(PLAN.DATED_ON, datedOn)
                .set(PLAN.REVISION, PLAN.REVISION.plus(1))
                .where(PLAN.ID.eq(id.value()))
                .execute();
    }

    void text(PlanId id, String text) {
        sql.update(PLAN)
                .set(PLAN.SOURCE_TEXT, text)
                .set(PLAN.REVISION, PLAN.REVISION.plus(1))
                .where(PLAN.ID.eq(id.value()))
                .execute();
    }

    void document(PlanId id, DocumentId document) {
        sql.update(PLAN)
                .set(PLAN.DOCUMENT_ID, document.value())
                .where(PLAN.ID.eq(id.value()))
                .execute();
    }

    void accept(PlanId id, UUID job) {
        sql.insertInto(PLAN_ACCEPTANCE)
                .set(PLAN_ACCEPTANCE.PLAN_ID, id.value())
                .set(PLAN_ACCEPTANCE.ACCOUNT_ID, access.caller().account().value())
                .set(PLAN_ACCEPTANCE.JOB_ID, job)
                .set(PLAN_ACCEPTANCE.AT, clock.instant())
                .execute();
    }

    /// A draft only: what has been given down is never deleted.
    void remove(PlanId id) {
        sql.deleteFrom(PLAN).where(PLAN.ID.eq(id.value())).execute();
    }

    private SelectConditionStep<Record> select() {
        return sql.select(FIELDS)
                .from(PLAN)
                .leftJoin(PLAN_APPROVAL)
                .on(PLAN_APPROVAL.PLAN_ID.eq(PLAN.ID))
                .leftJoin(PLAN_ACCEPTANCE)
                .on(PLAN_ACCEPTANCE.PLAN_ID.eq(PLAN.ID))
                .where();
    }

    private static Plan plan(Record row) {
        return new Plan(
                new PlanId(row.get(PLAN.ID)),
                new UnitId(row.get(PLAN.UNIT_ID)),
                new TopicId(row.get(PLAN.TOPIC_ID)),
                row.get(PLAN.PARENT_ID) == null ? null : new PlanId(row.get(PLAN.PARENT_ID)),
                Plan.Origin.valueOf(row.get(PLAN.ORIGIN)),
                row.get(PLAN.TITLE),
                row.get(PLAN.SYMBOL),
                row.get(PLAN.DATED_ON),
                row.get(PLAN.SOURCE_TEXT),
                row.get(PLAN.READING).data(),
                row.get(PLAN.DOCUMENT_ID) == null ? null : new DocumentId(row.get(PLAN.DOCUMENT_ID)),
                row.get(PLAN.REVISION),
                row.get(PLAN_APPROVAL.APPROVED_ON),
                row.get(PLAN_APPROVAL.NOTE),
                Approvals.votes(row),
                row.get(PLAN_ACCEPTANCE.JOB_ID));
    }
}
