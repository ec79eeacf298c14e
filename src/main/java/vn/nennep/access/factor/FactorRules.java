package vn.nennep.access.factor;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.FACTOR_RULE;
import static nennep.sql.access.Tables.HELD;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;

/// Which accounts must have a second factor: those holding a role of which access.factor_rule says so. The time they
/// have begins with the first sign-in in such a role. Accounts for practice are never asked.
@Component
public class FactorRules {

    private final DSLContext sql;
    private final Clock clock;
    private final Clock systemClock;

    FactorRules(DSLContext sql, Clock clock, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /// Until when the account may do without; empty when nobody asks it.
    @Transactional
    public Optional<Instant> due(AccountId account) {
        Optional<Duration> grace = grace(account);
        if (grace.isEmpty()) {
            return Optional.empty();
        }
        sql.update(ACCOUNT)
                .set(ACCOUNT.FACTOR_DUE, systemClock.instant().plus(grace.get()))
                .where(ACCOUNT.ID.eq(account.value()))
                .and(ACCOUNT.FACTOR_DUE.isNull())
                .execute();
        return sql.select(ACCOUNT.FACTOR_DUE)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account.value()))
                .fetchOptional(ACCOUNT.FACTOR_DUE);
    }

    public boolean asked(AccountId account) {
        return grace(account).isPresent();
    }

    public LocalDate day(Instant due) {
        return LocalDate.ofInstant(due, systemClock.getZone());
    }

    public boolean over(Instant due) {
        return !systemClock.instant().isBefore(due);
    }

    /// The shortest of all that the account's roles of today allow.
    private Optional<Duration> grace(AccountId account) {
        LocalDate today = LocalDate.now(clock);
        @Nullable Integer days = sql.select(DSL.min(FACTOR_RULE.GRACE_DAYS))
                .from(FACTOR_RULE)
                .join(HELD)
                .on(HELD.ROLE.eq(FACTOR_RULE.ROLE))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(HELD.ACCOUNT_ID))
                .where(ACCOUNT.ID.eq(account.value()))
                .and(ACCOUNT.FACTOR_EXEMPT.isFalse())
                .and(HELD.VALID_FROM.le(today))
                .and(HELD.VALID_TO.isNull().or(HELD.VALID_TO.gt(today)))
                .fetchOne(0, Integer.class);
        return Optional.ofNullable(days).map(Duration::ofDays);
    }
}
