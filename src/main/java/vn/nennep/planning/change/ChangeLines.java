package vn.nennep.planning.change;

import static nennep.sql.planning.Tables.CHANGE_LINE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nennep.sql.planning.tables.records.ChangeLineRecord;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.planning.change.ChangeLine.Action;

/// The lines of changes, in the order in which they are carried out.
@Repository
class ChangeLines {

    private final DSLContext sql;
    private final Clock clock;

    ChangeLines(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<ChangeLine> of(long change) {
        return sql.selectFrom(CHANGE_LINE)
                .where(CHANGE_LINE.CHANGE_ID.eq(change))
                .orderBy(CHANGE_LINE.ID)
                .fetch(ChangeLines::line);
    }

    void extend(long change, long obligation, @Nullable LocalDate period, LocalDate dueOn, @Nullable Long unit) {
        var row = blank(change, Action.EXTEND);
        row.setObligationId(obligation);
        row.setPeriodFrom(period);
        row.setDueOn(dueOn);
        row.setUnitId(unit);
        row.insert();
    }

    void withdraw(long change, long obligation, @Nullable Long unit) {
        var row = blank(change, Action.WITHDRAW);
        row.setObligationId(obligation);
        row.setUnitId(unit);
        row.insert();
    }

    void event(long change, long obligation) {
        var row = blank(change, Action.EVENT);
        row.setObligationId(obligation);
        row.insert();
    }

    void terms(long change, Action action, @Nullable Long obligation, @Nullable String before, String terms) {
        var row = blank(change, action);
        row.setObligationId(obligation);
        row.setBefore(before == null ? null : JSONB.valueOf(before));
        row.setTerms(JSONB.valueOf(terms));
        row.insert();
    }

    private ChangeLineRecord blank(long change, Action action) {
        ChangeLineRecord row = sql.newRecord(CHANGE_LINE);
        row.setChangeId(change);
        row.setAction(action.name());
        return row;
    }

    void remove(long change, long line) {
        sql.deleteFrom(CHANGE_LINE)
                .where(CHANGE_LINE.ID.eq(line))
                .and(CHANGE_LINE.CHANGE_ID.eq(change))
                .execute();
    }

    /// How far a line came, in the step's own transaction.
    record Reached(ChangeLine line, long unit) {}

    Reached lock(long line) {
        return sql.selectFrom(CHANGE_LINE)
                .where(CHANGE_LINE.ID.eq(line))
                .forUpdate()
                .fetchSingle(row -> new Reached(line(row), row.getLandedTo()));
    }

    void reached(long line, long unit, int assignments, boolean finished) {
        sql.update(CHANGE_LINE)
                .set(CHANGE_LINE.LANDED_TO, unit)
                .set(CHANGE_LINE.ASSIGNMENTS, CHANGE_LINE.ASSIGNMENTS.plus(assignments))
                .set(CHANGE_LINE.FINISHED_AT, finished ? clock.instant() : null)
                .where(CHANGE_LINE.ID.eq(line))
                .execute();
    }

    private static ChangeLine line(ChangeLineRecord row) {
        return new ChangeLine(
                row.getId(),
                row.getChangeId(),
                Action.valueOf(row.getAction()),
                row.getObligationId(),
                row.getPeriodFrom(),
                row.getDueOn(),
                row.getUnitId(),
                row.getBefore() == null ? null : row.getBefore().data(),
                row.getTerms() == null ? null : row.getTerms().data(),
                row.getAssignments(),
                row.getFinishedAt() != null);
    }
}
