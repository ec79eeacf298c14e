package vn.nennep.reorganisation.act;

import static nennep.sql.reorganisation.Tables.ACT;
import static nennep.sql.reorganisation.Tables.STEP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nennep.sql.reorganisation.tables.records.ActRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.organization.UnitId;
import vn.nennep.reorganisation.ActId;
import vn.nennep.reorganisation.NewAct;
import vn.nennep.reorganisation.Outcome;
import vn.nennep.reorganisation.Reorganisation;
import vn.nennep.web.Paged;
import vn.nennep.web.Paging;

/// Acts and their steps as rows.
@Repository
class ActRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Outcome.Touched>> TOUCHED = new TypeReference<>() {};

    private final DSLContext sql;
    private final Clock clock;

    ActRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    ActId add(NewAct act, @Nullable Long account) {
        long id = sql.insertInto(ACT)
                .set(ACT.TITLE, act.title())
                .set(ACT.DECISION, act.decision())
                .set(ACT.EFFECTIVE_ON, act.effectiveOn())
                .set(ACT.UNIT_ID, act.unit().value())
                .set(ACT.STATE, Act.State.DRAFT.name())
                .set(ACT.ACCOUNT_ID, account)
                .set(ACT.CREATED_AT, clock.instant())
                .returning(ACT.ID)
                .fetchSingle()
                .getId();
        for (int no = 0; no < act.steps().size(); no++) {
            NewAct.Line line = act.steps().get(no);
            sql.insertInto(STEP)
                    .set(STEP.ACT_ID, id)
                    .set(STEP.NO, no)
                    .set(
                            STEP.DETAIL,
                            JSONB.jsonb(JSON.writerFor(Reorganisation.class).writeValueAsString(line.step())))
                    .set(STEP.WORDS, line.words())
                    .set(STEP.ROW_NO, line.row() == 0 ? null : line.row())
                    .execute();
        }
        return new ActId(id);
    }

    Optional<Act> find(ActId id) {
        return sql.selectFrom(ACT).where(ACT.ID.eq(id.value())).fetchOptional(this::act);
    }

    /// Nobody else carries it out meanwhile.
    Optional<Act> lock(ActId id) {
        return sql.selectFrom(ACT).where(ACT.ID.eq(id.value())).forUpdate().fetchOptional(this::act);
    }

    Paged<Act> list(Condition reach, Paging paging) {
        int total = sql.fetchCount(ACT, reach);
        List<Act> acts = sql.selectFrom(ACT)
                .where(reach)
                .orderBy(ACT.EFFECTIVE_ON.desc(), ACT.ID.desc())
                .offset(paging.offset())
                .limit(paging.size())
                .fetch(this::act);
        return new Paged<>(acts, total, paging);
    }

    List<ActId> due(LocalDate today) {
        return sql.select(ACT.ID)
                .from(ACT)
                .where(ACT.STATE.eq(Act.State.SCHEDULED.name()), ACT.EFFECTIVE_ON.le(today))
                .orderBy(ACT.EFFECTIVE_ON, ACT.ID)
                .fetch(row -> new ActId(row.value1()));
    }

    void settle(ActId id, Act.State state, @Nullable String problem, List<Outcome.Touched> touched) {
        sql.update(ACT)
                .set(ACT.STATE, state.name())
                .set(ACT.PROBLEM, problem)
                .set(ACT.TOUCHED, JSONB.jsonb(JSON.writeValueAsString(touched)))
                .set(ACT.SETTLED_AT, clock.instant())
                .where(ACT.ID.eq(id.value()))
                .execute();
    }

    void delete(ActId id) {
        sql.deleteFrom(ACT).where(ACT.ID.eq(id.value())).execute();
    }

    private Act act(ActRecord row) {
        return new Act(
                new ActId(row.getId()),
                row.getTitle(),
                row.getDecision(),
                row.getEffectiveOn(),
                new UnitId(row.getUnitId()),
                Act.State.valueOf(row.getState()),
                row.getProblem(),
                steps(row.getId()),
                JSON.readValue(row.getTouched().data(), TOUCHED),
                row.getSettledAt());
    }

    private List<NewAct.Line> steps(long act) {
        return sql.select(STEP.DETAIL, STEP.WORDS, DSL.coalesce(STEP.ROW_NO, 0))
                .from(STEP)
                .where(STEP.ACT_ID.eq(act))
                .orderBy(STEP.NO)
                .fetch(row -> new NewAct.Line(
                        JSON.readValue(row.value1().data(), Reorganisation.class), row.value2(), row.value3()));
    }
}
