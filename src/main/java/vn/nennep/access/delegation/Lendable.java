package vn.nennep.access.delegation;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.HELD;
import static nennep.sql.access.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.Role;
import vn.nennep.organization.Held;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.VietnameseText;

/// What the caller may lend and to whom: roles of one's own as held today, to accounts that hold a role within them.
@Repository
class Lendable {

    private static final int MOST_UNITS = 10;

    /// @param until the first day without it; null while open
    record Own(
            long grant,
            Role role,
            UnitId unit,
            UnitId reach,
            boolean whole,
            @Nullable LocalDate until) {}

    record Known(AccountId account, String name) {}

    private final DSLContext sql;
    private final Access access;
    private final Structure structure;
    private final Units units;
    private final Clock clock;

    Lendable(DSLContext sql, Access access, Structure structure, Units units, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.structure = structure;
        this.units = units;
        this.clock = clock;
    }

    /// Not that of a member: one's own duties are nobody else's.
    List<Own> own() {
        return sql.selectFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(access.caller().account().value()))
                .and(ROLE_GRANT.ROLE.ne(Role.MEMBER.name()))
                .and(Held.on(ROLE_GRANT.VALID_FROM, ROLE_GRANT.VALID_TO, LocalDate.now(clock)))
                .orderBy(ROLE_GRANT.ID)
                .fetch(row -> new Own(
                        row.getId(),
                        Role.valueOf(row.getRole()),
                        new UnitId(row.getUnitId()),
                        new UnitId(row.getReachUnitId()),
                        row.getWhole(),
                        row.getValidTo()));
    }

    Optional<Own> own(long grant) {
        return own().stream().filter(own -> own.grant() == grant).findFirst();
    }

    /// Units below the role's own whose name is the one typed.
    List<Unit> below(Own own, String name) {
        String folded = VietnameseText.fold(name);
        return own.whole()
                ? units.search(name, own.reach(), LocalDate.now(clock), MOST_UNITS).stream()
                        .filter(unit -> VietnameseText.fold(unit.name()).equals(folded))
                        .toList()
                : List.of();
    }

    /// @param typed the name to sign in with, or the full name, with or without its marks
    List<Known> named(String typed, Own own) {
        return sql.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.CLOSED_AT.isNull())
                .and(ACCOUNT.USERNAME
                        .eq(typed.toLowerCase(Locale.ROOT))
                        .or(DSL.condition("web.fold({0}) = web.fold({1})", ACCOUNT.DISPLAY_NAME, DSL.val(typed))))
                .and(exists(selectOne()
                        .from(HELD)
                        .where(HELD.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .and(held(own))))
                .orderBy(ACCOUNT.USERNAME)
                .limit(10)
                .fetch(row -> new Known(new AccountId(row.value1()), row.value2()));
    }

    private Condition held(Own own) {
        LocalDate today = LocalDate.now(clock);
        Condition within = own.whole()
                ? structure.within(HELD.UNIT_ID, List.of(own.reach(), own.unit()), today)
                : HELD.UNIT_ID.in(own.reach().value(), own.unit().value());
        return within.and(Held.on(HELD.VALID_FROM, HELD.VALID_TO, today));
    }
}
