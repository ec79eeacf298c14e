package vn.nennep.access.recovery;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.ACCOUNT_RECOVERY;
import static nennep.sql.access.Tables.SIGN_IN_DEVICE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.access.account.HandedCodes;
import vn.nennep.access.account.OwnPassword;
import vn.nennep.access.factor.Factors;
import vn.nennep.access.session.OpenSessions;
import vn.nennep.organization.UnitId;

/// Codes with which an account sets a new password once. Only their hashes stay.
@Component
public class Recoveries {

    static final Duration VALID = Duration.ofHours(24);

    private final DSLContext sql;
    private final OwnPassword password;
    private final Factors factors;
    private final OpenSessions sessions;
    private final Audit audit;
    private final Clock systemClock;

    Recoveries(
            DSLContext sql,
            OwnPassword password,
            Factors factors,
            OpenSessions sessions,
            Audit audit,
            @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.password = password;
        this.factors = factors;
        this.sessions = sessions;
        this.audit = audit;
        this.systemClock = systemClock;
    }

    /// @param dropsFactors whether app and keys are lost too
    /// @return the code, shown to the administrator and kept nowhere
    @Transactional
    public String issue(AccountId account, UnitId unit, boolean dropsFactors) {
        end(account);
        String code = HandedCodes.fresh();
        Instant now = systemClock.instant();
        sql.insertInto(ACCOUNT_RECOVERY)
                .set(ACCOUNT_RECOVERY.ACCOUNT_ID, account.value())
                .set(ACCOUNT_RECOVERY.CODE_HASH, HandedCodes.hash(code))
                .set(ACCOUNT_RECOVERY.UNIT_ID, unit.value())
                .set(ACCOUNT_RECOVERY.DROPS_FACTORS, dropsFactors)
                .set(ACCOUNT_RECOVERY.ISSUED_AT, now)
                .set(ACCOUNT_RECOVERY.EXPIRES_AT, now.plus(VALID))
                .execute();
        audit.record(
                "access.recovery.issued", "account/" + account, unit, Map.of("factors", dropsFactors ? "bỏ" : "giữ"));
        return code;
    }

    /// Whose code this is, when name and code belong together and the code still counts.
    Optional<AccountId> find(String username, String code) {
        return sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .join(ACCOUNT_RECOVERY)
                .on(ACCOUNT_RECOVERY.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.USERNAME.eq(username.toLowerCase(Locale.ROOT)))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .and(ACCOUNT_RECOVERY.CODE_HASH.eq(HandedCodes.hash(code)))
                .and(ACCOUNT_RECOVERY.ENDED_AT.isNull())
                .and(ACCOUNT_RECOVERY.EXPIRES_AT.gt(systemClock.instant()))
                .fetchOptional(row -> new AccountId(row.value1()));
    }

    /// @return false when the code was used by somebody else in the same moment
    @Transactional
    public boolean recover(AccountId account, String code, String chosen) {
        var used = sql.update(ACCOUNT_RECOVERY)
                .set(ACCOUNT_RECOVERY.ENDED_AT, systemClock.instant())
                .where(ACCOUNT_RECOVERY.ACCOUNT_ID.eq(account.value()))
                .and(ACCOUNT_RECOVERY.CODE_HASH.eq(HandedCodes.hash(code)))
                .and(ACCOUNT_RECOVERY.ENDED_AT.isNull())
                .returning(ACCOUNT_RECOVERY.DROPS_FACTORS, ACCOUNT_RECOVERY.UNIT_ID)
                .fetchOne();
        if (used == null) {
            return false;
        }
        password.change(account, chosen);
        if (used.getDropsFactors()) {
            factors.removeAll(account);
        }
        sql.deleteFrom(SIGN_IN_DEVICE)
                .where(SIGN_IN_DEVICE.ACCOUNT_ID.eq(account.value()))
                .execute();
        sessions.endOthers(account, null);
        audit.record("access.account.recovered", "account/" + account, new UnitId(used.getUnitId()), Map.of());
        return true;
    }

    private void end(AccountId account) {
        sql.update(ACCOUNT_RECOVERY)
                .set(ACCOUNT_RECOVERY.ENDED_AT, systemClock.instant())
                .where(ACCOUNT_RECOVERY.ACCOUNT_ID.eq(account.value()))
                .and(ACCOUNT_RECOVERY.ENDED_AT.isNull())
                .execute();
    }
}
