package vn.nennep.access.factor;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.AUTHENTICATOR;
import static nennep.sql.access.Tables.PASSKEY;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;

/// What an account has besides its password, and whether a code is right.
@Component
public class Factors {

    private final DSLContext sql;
    private final RecoveryCodes recoveryCodes;
    private final Audit audit;
    private final Clock systemClock;

    Factors(DSLContext sql, RecoveryCodes recoveryCodes, Audit audit, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.recoveryCodes = recoveryCodes;
        this.audit = audit;
        this.systemClock = systemClock;
    }

    /// Whether the password alone is not enough.
    public boolean any(AccountId account) {
        return authenticator(account) || passkeys(account);
    }

    public boolean authenticator(AccountId account) {
        return sql.fetchExists(AUTHENTICATOR, AUTHENTICATOR.ACCOUNT_ID.eq(account.value()));
    }

    public boolean passkeys(AccountId account) {
        return sql.fetchExists(PASSKEY, PASSKEY.ACCOUNT_ID.eq(account.value()));
    }

    public int codesLeft(AccountId account) {
        return recoveryCodes.left(account);
    }

    /// Six figures of the app, or one of the recovery codes. Either counts once.
    @Transactional
    public boolean accept(AccountId account, String typed) {
        String figures = typed.replaceAll("\\s", "");
        if (figures.matches("[0-9]{6}")) {
            return acceptFigures(account, figures);
        }
        boolean used = recoveryCodes.use(account, typed);
        if (used) {
            audit.record("access.recovery-code.used", "account/" + account, null, Map.of());
        }
        return used;
    }

    private boolean acceptFigures(AccountId account, String figures) {
        byte @Nullable [] secret = sql.select(AUTHENTICATOR.SECRET)
                .from(AUTHENTICATOR)
                .where(AUTHENTICATOR.ACCOUNT_ID.eq(account.value()))
                .fetchOne(AUTHENTICATOR.SECRET);
        OptionalLong step =
                secret == null ? OptionalLong.empty() : OneTimeCodes.step(secret, figures, systemClock.instant());
        return step.isPresent()
                && sql.update(AUTHENTICATOR)
                                .set(AUTHENTICATOR.LAST_STEP, step.getAsLong())
                                .where(AUTHENTICATOR.ACCOUNT_ID.eq(account.value()))
                                .and(AUTHENTICATOR.LAST_STEP.lt(step.getAsLong()))
                                .execute()
                        == 1;
    }

    /// Turns the app on when it shows the right figures.
    ///
    /// @return the recovery codes, to be shown once; empty when the figures are wrong
    @Transactional
    public List<String> confirm(AccountId account, byte[] secret, String typed) {
        OptionalLong step = OneTimeCodes.step(secret, typed.replaceAll("\\s", ""), systemClock.instant());
        if (step.isEmpty()) {
            return List.of();
        }
        sql.insertInto(AUTHENTICATOR)
                .set(AUTHENTICATOR.ACCOUNT_ID, account.value())
                .set(AUTHENTICATOR.SECRET, secret)
                .set(AUTHENTICATOR.CONFIRMED_AT, systemClock.instant())
                .set(AUTHENTICATOR.LAST_STEP, step.getAsLong())
                .onConflict(AUTHENTICATOR.ACCOUNT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        audit.record("access.authenticator.confirmed", "account/" + account, null, Map.of());
        return recoveryCodes.renew(account);
    }

    @Transactional
    public List<String> renewCodes(AccountId account) {
        audit.record("access.recovery-code.renewed", "account/" + account, null, Map.of());
        return recoveryCodes.renew(account);
    }

    @Transactional
    public void removeAuthenticator(AccountId account) {
        sql.deleteFrom(AUTHENTICATOR)
                .where(AUTHENTICATOR.ACCOUNT_ID.eq(account.value()))
                .execute();
        if (!passkeys(account)) {
            recoveryCodes.remove(account);
        }
        audit.record("access.authenticator.removed", "account/" + account, null, Map.of());
    }

    /// Everything but the password, for an account that is recovered; where a role asks for it the time begins anew.
    @Transactional
    public void removeAll(AccountId account) {
        removeAuthenticator(account);
        recoveryCodes.remove(account);
        sql.deleteFrom(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(account.value())).execute();
        sql.update(ACCOUNT)
                .setNull(ACCOUNT.FACTOR_DUE)
                .where(ACCOUNT.ID.eq(account.value()))
                .execute();
    }
}
