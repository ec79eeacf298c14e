package vn.nennep.access.recovery;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.access.recovery.RecoverableAccounts.Recoverable;
import vn.nennep.access.session.OpenSessions;

/// Closes an account: its roles end today, its machines are signed out, and what it did keeps its name.
@Component
class Closings {

    private final DSLContext sql;
    private final Access access;
    private final OpenSessions sessions;
    private final Audit audit;
    private final Clock clock;
    private final Clock systemClock;

    Closings(
            DSLContext sql,
            Access access,
            OpenSessions sessions,
            Audit audit,
            Clock clock,
            @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.access = access;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    @Transactional
    public void close(Recoverable closed, String reason) {
        AccountId account = closed.account();
        long by = access.caller().account().value();
        Instant now = systemClock.instant();
        boolean first = sql.update(ACCOUNT)
                        .set(ACCOUNT.CLOSED_AT, now)
                        .set(ACCOUNT.CLOSED_BY, by)
                        .set(ACCOUNT.CLOSE_REASON, reason)
                        .where(ACCOUNT.ID.eq(account.value()))
                        .and(ACCOUNT.CLOSED_AT.isNull())
                        .execute()
                == 1;
        if (first) {
            endRoles(account, reason, by, now);
            sessions.endOthers(account, null);
            audit.record("access.account.closed", "account/" + account, closed.unit(), Map.of());
        }
    }

    private void endRoles(AccountId account, String reason, long by, Instant now) {
        LocalDate today = LocalDate.now(clock);
        sql.update(ROLE_GRANT)
                .set(ROLE_GRANT.VALID_TO, greatest(ROLE_GRANT.VALID_FROM, val(today)))
                .set(ROLE_GRANT.END_REASON, reason)
                .set(ROLE_GRANT.ENDED_BY, by)
                .set(ROLE_GRANT.ENDED_AT, now)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account.value()))
                .and(ROLE_GRANT.VALID_TO.isNull().or(ROLE_GRANT.VALID_TO.gt(today)))
                .execute();
    }
}
