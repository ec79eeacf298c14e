package vn.nennep.roster.sheet;

import static nennep.sql.roster.Tables.SHEET;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nennep.sql.roster.tables.records.SheetRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.access.AccountId;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Newcomers.Judgement;
import vn.nennep.roster.sheet.Sheet.State;

/// The sheets handed in.
@Repository
class Sheets {

    /// So long a sheet waits for a decision; then its rows are removed.
    private static final Duration WAITS = Duration.ofDays(2);

    private final DSLContext sql;
    private final Clock clock;

    Sheets(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Sheet open(UnitId unit, AccountId account, String fileName) {
        return sql.insertInto(SHEET)
                .set(SHEET.UNIT_ID, unit.value())
                .set(SHEET.ACCOUNT_ID, account.value())
                .set(SHEET.FILE_NAME, fileName)
                .set(SHEET.STATE, State.READ.name())
                .set(SHEET.TOTAL, 0L)
                .set(SHEET.HANDED_IN_AT, clock.instant())
                .returning()
                .fetchSingle(Sheets::sheet);
    }

    void laid(long id, long rows) {
        sql.update(SHEET).set(SHEET.TOTAL, rows).where(SHEET.ID.eq(id)).execute();
    }

    Optional<Sheet> find(long id) {
        return sql.selectFrom(SHEET).where(SHEET.ID.eq(id)).fetchOptional(Sheets::sheet);
    }

    /// Whoever decides about a sheet twice, or in two windows, waits for the first decision.
    Sheet lock(long id) {
        return sql.selectFrom(SHEET).where(SHEET.ID.eq(id)).forUpdate().fetchSingle(Sheets::sheet);
    }

    void judged(long id, Judgement found) {
        found(id, State.JUDGED, found);
    }

    void entered(long id, Judgement found) {
        found(id, State.ENTERED, found);
        sql.update(SHEET)
                .set(SHEET.SETTLED_AT, clock.instant())
                .where(SHEET.ID.eq(id))
                .execute();
    }

    void removed(long id) {
        sql.update(SHEET)
                .set(SHEET.STATE, State.REMOVED.name())
                .set(SHEET.SETTLED_AT, clock.instant())
                .where(SHEET.ID.eq(id))
                .execute();
    }

    /// Sheets about which nobody decided.
    List<Long> forgotten() {
        return sql.select(SHEET.ID)
                .from(SHEET)
                .where(SHEET.STATE.in(State.READ.name(), State.JUDGED.name()))
                .and(SHEET.HANDED_IN_AT.lt(clock.instant().minus(WAITS)))
                .fetch(SHEET.ID);
    }

    private void found(long id, State state, Judgement found) {
        sql.update(SHEET)
                .set(SHEET.STATE, state.name())
                .set(SHEET.TOTAL, found.rows())
                .set(SHEET.FRESH, found.fresh())
                .set(SHEET.AMENDED, found.amended())
                .set(SHEET.SAME, found.same())
                .set(SHEET.FAULTY, found.faulty())
                .where(SHEET.ID.eq(id))
                .execute();
    }

    private static Sheet sheet(SheetRecord row) {
        return new Sheet(
                row.getId(),
                new UnitId(row.getUnitId()),
                new AccountId(row.getAccountId()),
                row.getFileName(),
                State.valueOf(row.getState()),
                new Judgement(row.getTotal(), row.getFresh(), row.getAmended(), row.getSame(), row.getFaulty()),
                row.getHandedInAt());
    }
}
