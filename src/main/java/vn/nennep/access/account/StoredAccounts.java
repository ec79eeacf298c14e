package vn.nennep.access.account;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.AUDIT_ENTRY;
import static nennep.sql.access.Tables.ROLE_GRANT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.access.AccountRecord;
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

    @Override
    public Map<AccountId, String> names(Collection<AccountId> accounts) {
        Long[] wanted = accounts.stream().map(AccountId::value).toArray(Long[]::new);
        return sql.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(DSL.any(wanted)))
                .fetchMap(row -> new AccountId(row.value1()), row -> row.value2());
    }

    @Override
    public Optional<AccountRecord> ofPerson(PersonId person) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.PERSON_ID.eq(person.value()))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(row -> new AccountRecord(
                        new AccountId(row.getId()),
                        row.getUsername(),
                        row.getDisplayName(),
                        row.getCreatedAt(),
                        held(row.getId()),
                        sql.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACCOUNT_ID.eq(row.getId()))));
    }

    private List<AccountRecord.Held> held(long account) {
        return sql.selectFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account))
                .orderBy(ROLE_GRANT.VALID_FROM.desc(), ROLE_GRANT.ID.desc())
                .fetch(row -> new AccountRecord.Held(
                        Role.valueOf(row.getRole()),
                        new UnitId(row.getUnitId()),
                        row.getValidFrom(),
                        row.getValidTo()));
    }

    /// An advisory body acts for its committee.
    private static UnitId reach(Unit unit) {
        UnitId committee = unit.parentId();
        return unit.kind().advisory() && committee != null ? committee : unit.id();
    }
}
