package vn.nennep.notification.address;

import static nennep.sql.notification.Tables.ADDRESS;
import static org.jooq.impl.DSL.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nennep.sql.notification.tables.records.AddressRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;

/// The e-mail addresses of accounts. One counts only when its owner has typed back what was sent there.
@Component
public class Addresses {

    private static final String REMOVED = "-@-";

    private final DSLContext sql;
    private final Clock systemClock;

    Addresses(DSLContext sql, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.systemClock = systemClock;
    }

    /// @param problem why the last letter did not go; empty when nothing is wrong
    public record Address(String email, boolean confirmed, String problem) {}

    public Optional<Address> of(AccountId account) {
        return row(account)
                .filter(row -> !row.getEmail().equals(REMOVED))
                .map(row -> new Address(row.getEmail(), row.getConfirmedAt() != null, row.getProblem()));
    }

    /// Those of the accounts to which letters go.
    public Set<AccountId> confirmed(Collection<AccountId> accounts) {
        return new HashSet<>(sql.select(ADDRESS.ACCOUNT_ID)
                .from(ADDRESS)
                .where(ADDRESS.ACCOUNT_ID.in(
                        accounts.stream().map(AccountId::value).toList()))
                .and(ADDRESS.CONFIRMED_AT.isNotNull())
                .fetch(row -> new AccountId(row.value1())));
    }

    @Transactional
    public void said(AccountId account, String problem) {
        sql.update(ADDRESS)
                .set(ADDRESS.PROBLEM, problem)
                .where(ADDRESS.ACCOUNT_ID.eq(account.value()), ADDRESS.PROBLEM.ne(problem))
                .execute();
    }

    Optional<AddressRecord> row(AccountId account) {
        return sql.selectFrom(ADDRESS)
                .where(ADDRESS.ACCOUNT_ID.eq(account.value()))
                .fetchOptional();
    }

    /// An address that waits for its code; what stood there before is gone.
    ///
    /// @return false when too many codes have gone out today; then nothing has changed
    @Transactional
    boolean write(AccountId account, String email, String codeHash, int mostCodes) {
        LocalDate today = LocalDate.now(systemClock);
        return sql.insertInto(ADDRESS)
                        .set(ADDRESS.ACCOUNT_ID, account.value())
                        .set(ADDRESS.EMAIL, email)
                        .set(ADDRESS.CODE_HASH, codeHash)
                        .set(ADDRESS.CODE_SENT_AT, systemClock.instant())
                        .set(ADDRESS.CODES_ON, today)
                        .onConflict(ADDRESS.ACCOUNT_ID)
                        .doUpdate()
                        .set(ADDRESS.EMAIL, email)
                        .setNull(ADDRESS.CONFIRMED_AT)
                        .set(ADDRESS.CODE_HASH, codeHash)
                        .set(ADDRESS.CODE_SENT_AT, systemClock.instant())
                        .set(ADDRESS.CODE_TRIES, 0)
                        .set(ADDRESS.PROBLEM, "")
                        .set(ADDRESS.CODES_ON, today)
                        .set(
                                ADDRESS.CODES,
                                when(ADDRESS.CODES_ON.eq(today), ADDRESS.CODES.plus(1))
                                        .otherwise(1))
                        .where(ADDRESS.CODES_ON.ne(today).or(ADDRESS.CODES.lt(mostCodes)))
                        .execute()
                == 1;
    }

    /// The row stays, so that removing does not give new codes.
    @Transactional
    void remove(AccountId account) {
        sql.update(ADDRESS)
                .set(ADDRESS.EMAIL, REMOVED)
                .setNull(ADDRESS.CONFIRMED_AT)
                .setNull(ADDRESS.CODE_HASH)
                .where(ADDRESS.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    /// Counts the try before it is compared.
    ///
    /// @return whether it was the code that was sent since
    @Transactional
    boolean confirm(AccountId account, String codeHash, Instant sentSince, int mostTries) {
        @Nullable String sent = sql.update(ADDRESS)
                .set(ADDRESS.CODE_TRIES, ADDRESS.CODE_TRIES.plus(1))
                .where(ADDRESS.ACCOUNT_ID.eq(account.value()))
                .and(ADDRESS.CODE_TRIES.lt(mostTries))
                .and(ADDRESS.CODE_SENT_AT.gt(sentSince))
                .returningResult(ADDRESS.CODE_HASH)
                .fetchOne(row -> row.value1());
        if (!codeHash.equals(sent)) {
            return false;
        }
        sql.update(ADDRESS)
                .set(ADDRESS.CONFIRMED_AT, systemClock.instant())
                .setNull(ADDRESS.CODE_HASH)
                .where(ADDRESS.ACCOUNT_ID.eq(account.value()))
                .execute();
        return true;
    }
}
