package vn.nennep.access.granting;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.DELEGATION;
import static nennep.sql.access.Tables.HELD;
import static nennep.sql.access.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nennep.sql.access.tables.Account;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.access.AccountId;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.web.Paged;
import vn.nennep.web.Paging;

/// Roles as they are held, are going to be held, or were.
@Repository
class Holders {

    private static final Account GIVER = ACCOUNT.as("giver");

    private final DSLContext sql;
    private final Clock clock;

    Holders(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param until the first day without it; null while open
    /// @param giver who gave or lent it; null when it came with the program
    /// @param delegation its number when it is lent, else null
    record Holding(
            long grant,
            @Nullable Long delegation,
            AccountId account,
            String holder,
            Role role,
            UnitId unit,
            UnitId reach,
            boolean whole,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String giver,
            String reason) {}

    /// Today's and those for days to come.
    ///
    /// @param members whether members are listed too, who are named only near
    Paged<Holding> at(UnitId unit, boolean members, Paging paging) {
        var total = count().over();
        var rows = select(total)
                .where(HELD.UNIT_ID.eq(unit.value()))
                .and(lasting())
                .and(members ? DSL.noCondition() : HELD.ROLE.ne(Role.MEMBER.name()))
                .orderBy(
                        HELD.ROLE.eq(Role.MEMBER.name()),
                        ACCOUNT.DISPLAY_NAME.collate("vi-x-icu"),
                        HELD.GRANT_ID,
                        HELD.DELEGATION_ID)
                .offset(paging.offset())
                .limit(paging.size())
                .fetch();
        return new Paged<>(
                rows.map(Holders::holding), rows.isEmpty() ? 0 : rows.getFirst().get(total), paging);
    }

    int members(UnitId unit) {
        return sql.fetchCount(
                HELD,
                HELD.UNIT_ID
                        .eq(unit.value())
                        .and(HELD.ROLE.eq(Role.MEMBER.name()))
                        .and(lasting()));
    }

    /// What ended, the latest first.
    List<Holding> past(UnitId unit, boolean members, int most) {
        return select(count().over())
                .where(HELD.UNIT_ID.eq(unit.value()))
                .andNot(lasting())
                .and(members ? DSL.noCondition() : HELD.ROLE.ne(Role.MEMBER.name()))
                .orderBy(HELD.VALID_TO.desc(), HELD.GRANT_ID)
                .limit(most)
                .fetch(Holders::holding);
    }

    List<Holding> of(AccountId account) {
        return select(count().over())
                .where(HELD.ACCOUNT_ID.eq(account.value()))
                .and(lasting())
                .orderBy(HELD.DELEGATION_ID.asc().nullsFirst(), HELD.GRANT_ID)
                .fetch(Holders::holding);
    }

    Optional<Holding> find(long grant) {
        return select(count().over())
                .where(HELD.GRANT_ID.eq(grant))
                .and(HELD.DELEGATION_ID.isNull())
                .and(lasting())
                .fetchOptional(Holders::holding);
    }

    private SelectOnConditionStep<? extends Record> select(org.jooq.Field<Integer> total) {
        return sql.select(
                        HELD.GRANT_ID,
                        HELD.DELEGATION_ID,
                        HELD.ACCOUNT_ID,
                        ACCOUNT.DISPLAY_NAME,
                        HELD.ROLE,
                        HELD.UNIT_ID,
                        HELD.REACH_UNIT_ID,
                        HELD.WHOLE,
                        HELD.VALID_FROM,
                        HELD.VALID_TO,
                        GIVER.DISPLAY_NAME,
                        coalesce(DELEGATION.REASON, ROLE_GRANT.REASON),
                        total)
                .from(HELD)
                .join(ROLE_GRANT)
                .on(ROLE_GRANT.ID.eq(HELD.GRANT_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(HELD.ACCOUNT_ID))
                .leftJoin(DELEGATION)
                .on(DELEGATION.ID.eq(HELD.DELEGATION_ID))
                .leftJoin(GIVER)
                .on(GIVER.ID.eq(coalesce(HELD.GIVER_ID, ROLE_GRANT.GIVEN_BY)));
    }

    /// Not yet over; what was taken back before its first day is.
    private Condition lasting() {
        return HELD.VALID_TO.isNull().or(HELD.VALID_TO.gt(greatest(HELD.VALID_FROM, val(LocalDate.now(clock)))));
    }

    private static Holding holding(Record row) {
        return new Holding(
                row.get(HELD.GRANT_ID),
                row.get(HELD.DELEGATION_ID),
                new AccountId(row.get(HELD.ACCOUNT_ID)),
                row.get(ACCOUNT.DISPLAY_NAME),
                Role.valueOf(row.get(HELD.ROLE)),
                new UnitId(row.get(HELD.UNIT_ID)),
                new UnitId(row.get(HELD.REACH_UNIT_ID)),
                row.get(HELD.WHOLE),
                row.get(HELD.VALID_FROM),
                row.get(HELD.VALID_TO),
                row.get(GIVER.DISPLAY_NAME),
                row.get(coalesce(DELEGATION.REASON, ROLE_GRANT.REASON)));
    }
}
