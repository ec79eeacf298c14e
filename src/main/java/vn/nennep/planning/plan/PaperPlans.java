package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.PAPER_PLAN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.documents.DocumentId;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanId;

/// Plans of units that were issued on paper, outside the program.
@Repository
class PaperPlans {

    private final DSLContext sql;
    private final Clock clock;

    PaperPlans(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param document in the unit's register
    record PaperPlan(long id, UnitId unit, PlanId above, String symbol, LocalDate datedOn, DocumentId document) {

        String label() {
            return "Kế hoạch " + symbol;
        }

        String documentHref() {
            return "/documents/" + document;
        }
    }

    Optional<PaperPlan> find(long id) {
        return sql.selectFrom(PAPER_PLAN).where(PAPER_PLAN.ID.eq(id)).fetchOptional(PaperPlans::plan);
    }

    Optional<PaperPlan> of(UnitId unit, PlanId above) {
        return sql.selectFrom(PAPER_PLAN)
                .where(PAPER_PLAN.UNIT_ID.eq(unit.value()), PAPER_PLAN.ABOVE_ID.eq(above.value()))
                .fetchOptional(PaperPlans::plan);
    }

    /// Whether a document in a register is such a plan.
    boolean rests(DocumentId document) {
        return sql.fetchExists(PAPER_PLAN, PAPER_PLAN.DOCUMENT_ID.eq(document.value()));
    }

    /// @return the one that stands when it was recorded before, or at the same moment
    PaperPlan add(UnitId unit, PlanId above, String symbol, LocalDate datedOn, DocumentId document) {
        sql.insertInto(PAPER_PLAN)
                .set(PAPER_PLAN.UNIT_ID, unit.value())
                .set(PAPER_PLAN.ABOVE_ID, above.value())
                .set(PAPER_PLAN.SYMBOL, symbol)
                .set(PAPER_PLAN.DATED_ON, datedOn)
                .set(PAPER_PLAN.DOCUMENT_ID, document.value())
                .set(PAPER_PLAN.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        return of(unit, above).orElseThrow();
    }

    void remove(PaperPlan plan) {
        sql.deleteFrom(PAPER_PLAN).where(PAPER_PLAN.ID.eq(plan.id())).execute();
    }

    private static PaperPlan plan(nennep.sql.planning.tables.records.PaperPlanRecord row) {
        return new PaperPlan(
                row.getId(),
                new UnitId(row.getUnitId()),
                new PlanId(row.getAboveId()),
                row.getSymbol(),
                row.getDatedOn(),
                new DocumentId(row.getDocumentId()));
    }
}
