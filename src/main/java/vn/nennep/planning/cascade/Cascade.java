package vn.nennep.planning.cascade;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PAPER_PLAN;
import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_ACCEPTANCE;
import static nennep.sql.planning.Tables.PLAN_APPROVAL;
import static org.jooq.impl.DSL.coalesce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nennep.sql.planning.tables.records.PaperPlanRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.cascade.Issuing.State;

/// The plans below a plan, at any depth.
@Repository
class Cascade {

    private final DSLContext sql;
    private final Structure structure;

    Cascade(DSLContext sql, Structure structure) {
        this.sql = sql;
        this.structure = structure;
    }

    /// The plan itself and those written under it, at any depth.
    List<Long> down(long plan) {
        return sql.fetch("""
                with recursive down (id) as (
                    select id from planning.plan where id = ?
                    union all
                    select p.id from planning.plan p join down on p.parent_id = down.id)
                select id from down
                """, plan).map(row -> row.get(0, Long.class));
    }

    /// Every unit at or below the root that one of the plans asks for a plan of its own; each once.
    List<Issuing> issuing(Collection<Long> plans, UnitId root, LocalDate today) {
        Map<Long, Own> own = own(plans);
        return sql
                .select(ASSIGNMENT.fields())
                .from(ASSIGNMENT)
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                .where(ASSIGNMENT.PLAN_ID.in(plans))
                .and(OBLIGATION.KIND.eq(ObligationKind.PLAN.name()))
                .and(ASSIGNMENT.WITHDRAWAL_ID.isNull())
                .and(ASSIGNMENT.EXPECTED.gt(0))
                .and(structure.within(ASSIGNMENT.UNIT_ID, List.of(root), today))
                .orderBy(
                        coalesce(ASSIGNMENT.OWN_DUE_ON, ASSIGNMENT.DUE_ON).asc().nullsLast(), ASSIGNMENT.ID)
                .fetch(row -> issuing(row, own.get(row.get(ASSIGNMENT.UNIT_ID))))
                .stream()
                .collect(
                        Collectors.toMap(Issuing::unit, each -> each, Cascade::openFirst, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Issuing openFirst(Issuing one, Issuing other) {
        return one.state().settled() && !other.state().settled() ? other : one;
    }

    private static Issuing issuing(Record row, @Nullable Own own) {
        LocalDate due =
                row.get(ASSIGNMENT.OWN_DUE_ON) == null ? row.get(ASSIGNMENT.DUE_ON) : row.get(ASSIGNMENT.OWN_DUE_ON);
        return new Issuing(
                row.get(ASSIGNMENT.ID),
                row.get(ASSIGNMENT.UNIT_ID),
                due,
                state(row, own),
                own == null ? null : own.href(),
                own == null ? null : own.symbol(),
                own == null ? null : own.on());
    }

    private static State state(Record row, @Nullable Own own) {
        if (own != null && own.state().settled()) {
            return own.state();
        }
        if (row.get(ASSIGNMENT.ON_TIME) + row.get(ASSIGNMENT.LATE) >= row.get(ASSIGNMENT.EXPECTED)) {
            return State.ELSEWHERE;
        }
        if (row.get(ASSIGNMENT.EXEMPT) >= row.get(ASSIGNMENT.EXPECTED)) {
            return State.EXEMPT;
        }
        return own == null ? State.NONE : own.state();
    }

    private record Own(
            String href,
            State state,
            @Nullable String symbol,
            @Nullable LocalDate on) {}

    /// By unit the plan that it has written under one of the plans; of several the one that is furthest.
    private Map<Long, Own> own(Collection<Long> plans) {
        Map<Long, Own> found = new HashMap<>(written(plans));
        onPaper(plans).forEach((unit, paper) -> found.merge(unit, paper, Cascade::further));
        return found;
    }

    private static Own further(Own one, Own other) {
        return one.state().compareTo(other.state()) >= 0 ? one : other;
    }

    private Map<Long, Own> onPaper(Collection<Long> plans) {
        return sql.selectFrom(PAPER_PLAN).where(PAPER_PLAN.ABOVE_ID.in(plans)).orderBy(PAPER_PLAN.ID).fetch().stream()
                .collect(Collectors.toMap(
                        PaperPlanRecord::getUnitId,
                        row -> new Own(
                                "/documents/" + row.getDocumentId(), State.PAPER, row.getSymbol(), row.getDatedOn()),
                        Cascade::further));
    }

    private Map<Long, Own> written(Collection<Long> plans) {
        return sql
                .select(
                        PLAN.UNIT_ID,
                        PLAN.ID,
                        PLAN.SYMBOL,
                        PLAN.DATED_ON,
                        PLAN_APPROVAL.APPROVED_ON,
                        PLAN_ACCEPTANCE.JOB_ID)
                .from(PLAN)
                .leftJoin(PLAN_APPROVAL)
                .on(PLAN_APPROVAL.PLAN_ID.eq(PLAN.ID))
                .leftJoin(PLAN_ACCEPTANCE)
                .on(PLAN_ACCEPTANCE.PLAN_ID.eq(PLAN.ID))
                .where(PLAN.PARENT_ID.in(plans))
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> row.get(PLAN.UNIT_ID), Cascade::own, Cascade::further));
    }

    private static Own own(Record row) {
        if (row.get(PLAN_ACCEPTANCE.JOB_ID) != null) {
            return new Own("/plans/" + row.get(PLAN.ID), State.ISSUED, row.get(PLAN.SYMBOL), row.get(PLAN.DATED_ON));
        }
        LocalDate approved = row.get(PLAN_APPROVAL.APPROVED_ON);
        return new Own("/plans/" + row.get(PLAN.ID), approved == null ? State.DRAFT : State.APPROVED, null, approved);
    }
}
