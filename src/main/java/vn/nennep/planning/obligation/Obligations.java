package vn.nennep.planning.obligation;

import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.OBLIGATION_TARGET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nennep.sql.planning.tables.records.ObligationRecord;
import nennep.sql.planning.tables.records.ObligationTargetRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.planning.ObligationKind;
import vn.nennep.time.DueRule;
import vn.nennep.time.PeriodKind;

/// Obligations of plans, in the plan's order.
@Repository
public class Obligations {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final DSLContext sql;

    Obligations(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Obligation> find(long id) {
        return sql.selectFrom(OBLIGATION)
                .where(OBLIGATION.ID.eq(id))
                .fetchOptional(row -> obligation(row, targets(id)));
    }

    public List<Obligation> ofPlan(long plan) {
        Map<Long, List<ObligationTargetRecord>> targets = sql
                .select(OBLIGATION_TARGET.fields())
                .from(OBLIGATION_TARGET)
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(OBLIGATION_TARGET.OBLIGATION_ID))
                .where(OBLIGATION.PLAN_ID.eq(plan))
                .fetchInto(ObligationTargetRecord.class)
                .stream()
                .collect(Collectors.groupingBy(ObligationTargetRecord::getObligationId));
        return sql.selectFrom(OBLIGATION)
                .where(OBLIGATION.PLAN_ID.eq(plan))
                .orderBy(OBLIGATION.NO, OBLIGATION.ID)
                .fetch(row -> obligation(row, targets.getOrDefault(row.getId(), List.of())));
    }

    public Tally tally(long plan) {
        return sql.select(count(), standing(Obligation.State.ACCEPTED), standing(Obligation.State.REMOVED))
                .from(OBLIGATION)
                .where(OBLIGATION.PLAN_ID.eq(plan))
                .fetchSingle(row -> new Tally(row.value1(), row.value2(), row.value3()));
    }

    private static Field<Integer> standing(Obligation.State state) {
        return count().filterWhere(OBLIGATION.STATE.eq(state.name()));
    }

    /// Puts it behind those that the plan has; id and number of the given one are ignored.
    public long add(Obligation obligation) {
        ObligationRecord row = sql.newRecord(OBLIGATION);
        row.setPlanId(obligation.planId());
        row.setState(obligation.state().name());
        row.setOrigin(obligation.origin().name());
        row.setDerivedFrom(obligation.derivedFrom());
        row.setPassage(obligation.passage());
        row.setPassageStart(obligation.passageStart());
        row.setPassageEnd(obligation.passageEnd());
        row.setSection(obligation.section());
        row.setActors(obligation.actors().toArray(String[]::new));
        row.setPartners(obligation.partners().toArray(String[]::new));
        row.setExceptions(obligation.exceptions().toArray(String[]::new));
        row.setNo(nextNo(obligation.planId()));
        write(row, obligation.terms());
        row.insert();
        writeTargets(row.getId(), obligation.terms());
        return row.getId();
    }

    public void change(long id, Obligation.Terms terms, @Nullable String looseningReason) {
        ObligationRecord row =
                sql.selectFrom(OBLIGATION).where(OBLIGATION.ID.eq(id)).fetchSingle();
        write(row, terms);
        row.setLooseningReason(looseningReason);
        row.update();
        sql.deleteFrom(OBLIGATION_TARGET)
                .where(OBLIGATION_TARGET.OBLIGATION_ID.eq(id))
                .execute();
        writeTargets(id, terms);
    }

    /// With whom it is done, and who is left out.
    void around(long id, List<String> partners, List<String> exceptions) {
        sql.update(OBLIGATION)
                .set(OBLIGATION.PARTNERS, partners.toArray(String[]::new))
                .set(OBLIGATION.EXCEPTIONS, exceptions.toArray(String[]::new))
                .where(OBLIGATION.ID.eq(id))
                .execute();
    }

    /// Where it stands in its own plan's text, once that is issued.
    public void passage(long id, String passage, int start, int end) {
        sql.update(OBLIGATION)
                .set(OBLIGATION.PASSAGE, passage)
                .set(OBLIGATION.PASSAGE_START, start)
                .set(OBLIGATION.PASSAGE_END, end)
                .where(OBLIGATION.ID.eq(id))
                .execute();
    }

    public void put(long id, Obligation.State state) {
        sql.update(OBLIGATION)
                .set(OBLIGATION.STATE, state.name())
                .where(OBLIGATION.ID.eq(id))
                .execute();
    }

    /// Accepts all that are still proposed and of which it is known on whom they land.
    public void acceptProposed(long plan) {
        sql.update(OBLIGATION)
                .set(OBLIGATION.STATE, Obligation.State.ACCEPTED.name())
                .where(OBLIGATION.PLAN_ID.eq(plan))
                .and(OBLIGATION.STATE.eq(Obligation.State.PROPOSED.name()))
                .and(exists(
                        selectOne().from(OBLIGATION_TARGET).where(OBLIGATION_TARGET.OBLIGATION_ID.eq(OBLIGATION.ID))))
                .execute();
    }

    private int nextNo(long plan) {
        return sql.select(coalesce(max(OBLIGATION.NO), val(0)).plus(1))
                .from(OBLIGATION)
                .where(OBLIGATION.PLAN_ID.eq(plan))
                .fetchSingle()
                .value1();
    }

    private static void write(ObligationRecord row, Obligation.Terms terms) {
        row.setKind(terms.kind().name());
        row.setTitle(terms.title());
        row.setAudience(terms.audience().toArray(String[]::new));
        row.setDue(
                terms.due() == null
                        ? null
                        : JSONB.valueOf(JSON.writeValueAsString(terms.due().toMap())));
        row.setAtLeast(terms.atLeast());
        row.setPer(terms.per() == null ? null : terms.per().name());
        row.setReportTo(terms.reportTo());
        row.setVia(terms.via());
        row.setProduct(terms.product());
    }

    private void writeTargets(long id, Obligation.Terms terms) {
        var insert = sql.insertInto(
                OBLIGATION_TARGET, OBLIGATION_TARGET.OBLIGATION_ID, OBLIGATION_TARGET.KIND, OBLIGATION_TARGET.UNIT_ID);
        for (String kind : terms.kinds()) {
            insert = insert.values(id, kind, null);
        }
        for (Long unit : terms.units()) {
            insert = insert.values(id, null, unit);
        }
        if (!terms.kinds().isEmpty() || !terms.units().isEmpty()) {
            insert.onConflictDoNothing().execute();
        }
    }

    private List<ObligationTargetRecord> targets(long id) {
        return sql.selectFrom(OBLIGATION_TARGET)
                .where(OBLIGATION_TARGET.OBLIGATION_ID.eq(id))
                .fetch();
    }

    private static Obligation obligation(ObligationRecord row, List<ObligationTargetRecord> targets) {
        return new Obligation(
                row.getId(),
                row.getPlanId(),
                row.getNo(),
                Obligation.State.valueOf(row.getState()),
                Obligation.Origin.valueOf(row.getOrigin()),
                row.getDerivedFrom(),
                terms(row, targets),
                row.getPassage(),
                row.getPassageStart(),
                row.getPassageEnd(),
                row.getSection(),
                List.of(row.getActors()),
                List.of(row.getPartners()),
                List.of(row.getExceptions()),
                row.getLooseningReason());
    }

    private static Obligation.Terms terms(ObligationRecord row, List<ObligationTargetRecord> targets) {
        return new Obligation.Terms(
                ObligationKind.valueOf(row.getKind()),
                row.getTitle(),
                some(targets, ObligationTargetRecord::getKind),
                some(targets, ObligationTargetRecord::getUnitId),
                List.of(row.getAudience()),
                row.getDue() == null
                        ? null
                        : DueRule.fromMap(JSON.readValue(row.getDue().data(), MAP)),
                row.getAtLeast(),
                row.getPer() == null ? null : PeriodKind.valueOf(row.getPer()),
                row.getReportTo(),
                row.getVia(),
                row.getProduct());
    }

    private static <T> Set<T> some(
            List<ObligationTargetRecord> targets,
            java.util.function.Function<ObligationTargetRecord, @Nullable T> part) {
        return targets.stream().map(part).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
