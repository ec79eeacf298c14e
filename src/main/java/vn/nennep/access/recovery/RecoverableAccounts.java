package vn.nennep.access.recovery;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.AUTHENTICATOR;
import static nennep.sql.access.Tables.HELD;
import static nennep.sql.access.Tables.PASSKEY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.GrantingPermission;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.web.Paging;

/// Accounts that the caller may let in again, and close: those holding roles, today or later, within the caller's reach
/// only, and those without any that were opened there. Who also holds one elsewhere or above could otherwise be taken
/// over from below.
@Component
class RecoverableAccounts {

    /// @param role the first one held; null when there is none
    /// @param unit at which it is held, or the account was opened
    record Recoverable(
            AccountId account,
            String username,
            String name,
            @Nullable Role role,
            UnitId unit,
            boolean factor) {}

    private static final Field<Boolean> FACTOR =
            field(exists(selectOne().from(AUTHENTICATOR).where(AUTHENTICATOR.ACCOUNT_ID.eq(ACCOUNT.ID)))
                    .or(exists(selectOne().from(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(ACCOUNT.ID)))));

    private final DSLContext sql;
    private final Access access;
    private final Clock clock;

    RecoverableAccounts(DSLContext sql, Access access, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.clock = clock;
    }

    int count(String words) {
        return sql.fetchCount(ACCOUNT, within().and(named(words)));
    }

    List<Recoverable> page(String words, Paging paging) {
        return read(named(words), paging.size(), paging.offset());
    }

    Optional<Recoverable> find(long account) {
        return read(ACCOUNT.ID.eq(account), 1, 0).stream().findFirst();
    }

    private List<Recoverable> read(Condition which, int limit, int offset) {
        var first = sql.select(HELD.ROLE, HELD.UNIT_ID)
                .from(HELD)
                .where(HELD.ACCOUNT_ID.eq(ACCOUNT.ID))
                .and(lasting())
                .orderBy(HELD.DELEGATION_ID.asc().nullsFirst(), HELD.GRANT_ID)
                .limit(1)
                .asTable("first");
        return sql.select(
                        ACCOUNT.ID,
                        ACCOUNT.USERNAME,
                        ACCOUNT.DISPLAY_NAME,
                        first.field(HELD.ROLE),
                        coalesce(first.field(HELD.UNIT_ID), ACCOUNT.UNIT_ID),
                        FACTOR)
                .from(ACCOUNT)
                .leftJoin(DSL.lateral(first))
                .on(DSL.trueCondition())
                .where(within())
                .and(which)
                .orderBy(ACCOUNT.DISPLAY_NAME, ACCOUNT.ID)
                .limit(limit)
                .offset(offset)
                .fetch(row -> new Recoverable(
                        new AccountId(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4() == null ? null : Role.valueOf(row.value4()),
                        new UnitId(row.value5()),
                        row.value6()));
    }

    private Condition within() {
        Condition reached = access.reach(GrantingPermission.KEEP_ACCOUNTS, HELD.UNIT_ID)
                .and(access.reach(GrantingPermission.KEEP_ACCOUNTS, HELD.REACH_UNIT_ID));
        Condition held = HELD.ACCOUNT_ID.eq(ACCOUNT.ID).and(lasting());
        return ACCOUNT.CLOSED_AT
                .isNull()
                .and(ACCOUNT.ID.ne(access.caller().account().value()))
                .and(exists(selectOne().from(HELD).where(held))
                        .or(access.reach(GrantingPermission.KEEP_ACCOUNTS, ACCOUNT.UNIT_ID)))
                .and(notExists(selectOne().from(HELD).where(held).andNot(reached)));
    }

    private Condition lasting() {
        return HELD.VALID_TO.isNull().or(HELD.VALID_TO.gt(greatest(HELD.VALID_FROM, val(LocalDate.now(clock)))));
    }

    private static Condition named(String words) {
        return words.isEmpty()
                ? DSL.noCondition()
                : DSL.condition("strpos(web.fold({0}), web.fold({1})) > 0", ACCOUNT.DISPLAY_NAME, DSL.val(words))
                        .or(ACCOUNT.USERNAME.containsIgnoreCase(words));
    }
}
