package vn.nennep.planning.board;

import static nennep.sql.planning.Tables.BOARD_VIEW;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.access.AccountId;
import vn.nennep.planning.PlanId;

/// Views of boards that somebody kept under a name. The same name keeps the newest.
@Repository
class SavedViews {

    /// So many views of one plan; more would no longer be found.
    static final int MOST = 20;

    private final DSLContext sql;
    private final Clock clock;

    SavedViews(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param query as [BoardView#query] writes it, with the unit
    record SavedView(long id, PlanId plan, String name, String query) {}

    List<SavedView> of(AccountId account, PlanId plan) {
        return sql.selectFrom(BOARD_VIEW)
                .where(BOARD_VIEW.ACCOUNT_ID.eq(account.value()), BOARD_VIEW.PLAN_ID.eq(plan.value()))
                .orderBy(BOARD_VIEW.NAME, BOARD_VIEW.ID)
                .fetch(row -> new SavedView(row.getId(), plan, row.getName(), row.getQuery()));
    }

    void keep(AccountId account, PlanId plan, String name, String query) {
        sql.insertInto(BOARD_VIEW)
                .set(BOARD_VIEW.ACCOUNT_ID, account.value())
                .set(BOARD_VIEW.PLAN_ID, plan.value())
                .set(BOARD_VIEW.NAME, name)
                .set(BOARD_VIEW.QUERY, query)
                .set(BOARD_VIEW.AT, clock.instant())
                .onConflict(BOARD_VIEW.ACCOUNT_ID, BOARD_VIEW.PLAN_ID, BOARD_VIEW.NAME)
                .doUpdate()
                .set(BOARD_VIEW.QUERY, query)
                .set(BOARD_VIEW.AT, clock.instant())
                .execute();
    }

    /// @return the plan whose view it was; nothing when it is not the account's
    Optional<PlanId> remove(AccountId account, long id) {
        return sql.deleteFrom(BOARD_VIEW)
                .where(BOARD_VIEW.ID.eq(id), BOARD_VIEW.ACCOUNT_ID.eq(account.value()))
                .returning(BOARD_VIEW.PLAN_ID)
                .fetchOptional(row -> new PlanId(row.getPlanId()));
    }
}
