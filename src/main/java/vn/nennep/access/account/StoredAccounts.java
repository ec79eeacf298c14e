package vn.nennep.access.account;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.ROLE_GRANT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.access.Accounts;
import vn.nennep.access.Role;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.PersonId;

@Component
class StoredAccounts implements Accounts {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");

    private final DSLContext sql;
    private final Passwords passwords;
    private final Units units;
    private final Clock systemClock;

    StoredAccounts(DSLContext sql, Passwords passwords, Units units, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.passwords = passwords;
        this.units = units;
        this.systemClock = systemClock;
    }

    @Override
    @Transactional
    public AccountId open(String username, String displayName, String password, @Nullable PersonId person) {
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException("a username is lower-case letters, digits and . _ @ -: " + username);
        }
        Long id = sql.insertInto(ACCOUNT)
                .set(ACCOUNT.USERNAME, username.toLowerCase(Locale.ROOT))
                .set(ACCOUNT.DISPLAY_NAME, displayName)
                .set(ACCOUNT.PASSWORD_HASH, passwords.hash(password))
                .set(ACCOUNT.PERSON_ID, person == null ? null : person.value())
                .set(ACCOUNT.CREATED_AT, systemClock.instant())
                .onConflict(ACCOUNT.USERNAME)
                .doNothing()
                .returning(ACCOUNT.ID)
                .fetchOne(ACCOUNT.ID);
        if (id == null) {
            throw new IllegalArgumentException("the username is taken: " + username);
        }
        return new AccountId(id);
    }

    @Override
    @Transactional
    public void grant(AccountId account, Role role, UnitId unit, LocalDate from) {
        sql.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ACCOUNT_ID, account.value())
                .set(ROLE_GRANT.ROLE, role.name())
                .set(ROLE_GRANT.UNIT_ID, unit.value())
                .set(ROLE_GRANT.REACH_UNIT_ID, reach(units.get(unit, from)).value())
                .set(ROLE_GRANT.VALID_FROM, from)
                .execute();
        sql.update(ACCOUNT)
                .set(ACCOUNT.UNIT_ID, unit.value())
                .where(ACCOUNT.ID.eq(account.value()))
                .and(ACCOUNT.UNIT_ID.isNull())
                .execute();
    }

    @Override
    @Transactional
    public void forPractice(AccountId account) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.FACTOR_EXEMPT, true)
                .where(ACCOUNT.ID.eq(account.value()))
                .execute();
    }

    /// An advisory body acts for its committee.
    private static UnitId reach(Unit unit) {
        UnitId committee = unit.parentId();
        return unit.kind().advisory() && committee != null ? committee : unit.id();
    }
}
