package vn.nennep.planning.cascade;

import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_ACCEPTANCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.text.OfficialFigures;

/// Where plans below took a later day than the level above, with the reason they gave: when the plan was
/// written, or by an extension recorded afterwards (2.6).
@Repository
class Loosened {

    private static final int MOST = 100;

    private static final String EXTENDED = """
            select p.id as plan, p.unit_id, o.title, l.due_on, min(a.due_on) as above, c.reason, c.document
              from planning.change_line l
              join planning.plan_change c on c.id = l.change_id
              join planning.plan p on p.id = c.plan_id
              join planning.obligation o on o.id = l.obligation_id
              join planning.assignment_change x on x.line_id = l.id
              join planning.assignment a on a.id = x.assignment_id
             where l.action = 'EXTEND' and c.plan_id = any (?) and x.own_due_is > a.due_on
             group by p.id, p.unit_id, o.title, l.id, l.due_on, c.reason, c.document
             order by l.id limit ?
            """;

    private final DSLContext sql;
    private final Obligations obligations;
    private final Structure structure;

    Loosened(DSLContext sql, Obligations obligations, Structure structure) {
        this.sql = sql;
        this.obligations = obligations;
        this.structure = structure;
    }

    /// @param day of the plan below, in words
    /// @param above day of the level above, in words
    record Loosening(
            long plan,
            UnitId unit,
            String title,
            String day,
            @Nullable String above,
            String reason) {}

    List<Loosening> of(Collection<Long> plans, UnitId root, LocalDate today) {
        List<Loosening> found = new ArrayList<>(written(plans));
        found.addAll(extended(plans));
        return found.stream()
                .filter(each -> structure.isWithin(each.unit(), root, today))
                .toList();
    }

    private List<Loosening> written(Collection<Long> plans) {
        return sql.select(OBLIGATION.ID, PLAN.ID, PLAN.UNIT_ID)
                .from(OBLIGATION)
                .join(PLAN)
                .on(PLAN.ID.eq(OBLIGATION.PLAN_ID))
                .join(PLAN_ACCEPTANCE)
                .on(PLAN_ACCEPTANCE.PLAN_ID.eq(PLAN.ID))
                .where(PLAN.ID.in(plans))
                .and(OBLIGATION.STATE.eq(Obligation.State.ACCEPTED.name()))
                .and(OBLIGATION.LOOSENING_REASON.isNotNull())
                .orderBy(OBLIGATION.ID)
                .limit(MOST)
                .fetch(row -> loosening(obligations.find(row.value1()).orElseThrow(), row.value2(), row.value3()));
    }

    private Loosening loosening(Obligation obligation, long plan, long unit) {
        String above = obligation.derivedFrom() == null
                ? null
                : obligations.find(obligation.derivedFrom()).map(Loosened::due).orElse(null);
        return new Loosening(
                plan,
                new UnitId(unit),
                obligation.terms().title(),
                due(obligation),
                above,
                String.valueOf(obligation.looseningReason()));
    }

    private static String due(Obligation obligation) {
        return obligation.terms().due() == null
                ? "không nêu hạn"
                : obligation.terms().due().label();
    }

    private List<Loosening> extended(Collection<Long> plans) {
        return sql.fetch(EXTENDED, plans.toArray(Long[]::new), MOST)
                .map(row -> new Loosening(
                        row.get("plan", Long.class),
                        new UnitId(row.get("unit_id", Long.class)),
                        row.get("title", String.class),
                        OfficialFigures.date(row.get("due_on", LocalDate.class)),
                        OfficialFigures.date(row.get("above", LocalDate.class)),
                        row.get("reason", String.class) + " (" + row.get("document", String.class) + ")"));
    }
}
