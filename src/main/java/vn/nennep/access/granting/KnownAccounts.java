package vn.nennep.access.granting;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.HELD;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.GrantingPermission;
import vn.nennep.organization.UnitId;
import vn.nennep.people.People;
import vn.nennep.people.PersonCategory;

/// Accounts by what somebody types. Only those within reach answer: they hold a role there, were opened there, or
/// belong to somebody of the unit. All others do not exist.
@Component
class KnownAccounts {

    record Known(AccountId account, String name, String username) {}

    private final DSLContext sql;
    private final Access access;
    private final People people;
    private final Clock clock;

    KnownAccounts(DSLContext sql, Access access, People people, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /// @param typed the name to sign in with, or the full name, with or without its marks
    @Transactional(readOnly = true)
    public List<Known> named(String typed, UnitId unit) {
        return sql.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME, ACCOUNT.USERNAME)
                .from(ACCOUNT)
                .where(ACCOUNT.CLOSED_AT.isNull())
                .and(ACCOUNT.USERNAME
                        .eq(typed.toLowerCase(Locale.ROOT))
                        .or(DSL.condition("web.fold({0}) = web.fold({1})", ACCOUNT.DISPLAY_NAME, DSL.val(typed))))
                .and(within(unit))
                .orderBy(ACCOUNT.USERNAME)
                .limit(10)
                .fetch(row -> new Known(new AccountId(row.value1()), row.value2(), row.value3()));
    }

    private Condition within(UnitId unit) {
        List<Long> ofUnit = people.ofUnit(unit, EnumSet.allOf(PersonCategory.class), LocalDate.now(clock)).stream()
                .map(person -> person.id().value())
                .toList();
        return exists(selectOne()
                        .from(HELD)
                        .where(HELD.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .and(access.reach(GrantingPermission.GIVE_ROLE, HELD.UNIT_ID)))
                .or(access.reach(GrantingPermission.GIVE_ROLE, ACCOUNT.UNIT_ID))
                .or(ACCOUNT.PERSON_ID.in(ofUnit));
    }
}
