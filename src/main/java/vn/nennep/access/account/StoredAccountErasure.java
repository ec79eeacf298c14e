package vn.nennep.access.account;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.ACCOUNT_RECOVERY;
import static nennep.sql.access.Tables.AUTHENTICATOR;
import static nennep.sql.access.Tables.DELEGATION;
import static nennep.sql.access.Tables.PASSKEY;
import static nennep.sql.access.Tables.RECOVERY_CODE;
import static nennep.sql.access.Tables.ROLE_GRANT;
import static nennep.sql.access.Tables.SIGN_IN_DEVICE;
import static nennep.sql.access.Tables.SIGN_IN_FAILURE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountErasure;
import vn.nennep.access.AccountId;
import vn.nennep.people.PersonId;

@Component
@Transactional
class StoredAccountErasure implements AccountErasure {

    /// Every table that keeps something by which an account is opened.
    private static final Map<Table<?>, Field<Long>> KEYS = Map.of(
            PASSKEY, PASSKEY.ACCOUNT_ID,
            AUTHENTICATOR, AUTHENTICATOR.ACCOUNT_ID,
            RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID,
            SIGN_IN_DEVICE, SIGN_IN_DEVICE.ACCOUNT_ID,
            ACCOUNT_RECOVERY, ACCOUNT_RECOVERY.ACCOUNT_ID);

    private final DSLContext sql;
    private final FindByIndexNameSessionRepository<?> sessions;
    private final Clock clock;
    private final Clock systemClock;

    StoredAccountErasure(
            DSLContext sql,
            FindByIndexNameSessionRepository<?> sessions,
            Clock clock,
            @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.sessions = sessions;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    @Override
    public List<Owned> of(PersonId person) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.PERSON_ID.eq(person.value()))
                .orderBy(ACCOUNT.ID)
                .fetch(row -> new Owned(new AccountId(row.getId()), row.getUsername(), row.getDisplayName()));
    }

    @Override
    public void erase(Collection<Owned> accounts) {
        for (Owned account : accounts) {
            long id = account.id().value();
            KEYS.forEach(
                    (table, owner) -> sql.deleteFrom(table).where(owner.eq(id)).execute());
            endRoles(id, LocalDate.now(clock));
            clean(id);
            sql.update(ACCOUNT)
                    .set(ACCOUNT.USERNAME, "da-xoa-" + id)
                    .set(ACCOUNT.DISPLAY_NAME, "Tài khoản đã xóa tên")
                    .set(ACCOUNT.PASSWORD_HASH, "!")
                    .setNull(ACCOUNT.PASSKEY_HANDLE)
                    .set(ACCOUNT.CLOSE_REASON, "")
                    .set(ACCOUNT.CLOSED_AT, DSL.coalesce(ACCOUNT.CLOSED_AT, DSL.val(systemClock.instant())))
                    .where(ACCOUNT.ID.eq(id))
                    .execute();
            sessions.findByPrincipalName(account.id().toString()).keySet().forEach(sessions::deleteById);
        }
    }

    @Override
    public int tracesBefore(LocalDate day) {
        Instant before = moment(day);
        return sql.fetchCount(SIGN_IN_DEVICE, SIGN_IN_DEVICE.LAST_SEEN.lt(before))
                + sql.fetchCount(SIGN_IN_FAILURE, SIGN_IN_FAILURE.AT.lt(before));
    }

    @Override
    public int eraseTraces(LocalDate day, int most) {
        Instant before = moment(day);
        int gone = sql.deleteFrom(SIGN_IN_DEVICE)
                .where(SIGN_IN_DEVICE.LAST_SEEN.lt(before))
                .limit(most)
                .execute();
        return gone
                + sql.deleteFrom(SIGN_IN_FAILURE)
                        .where(SIGN_IN_FAILURE.AT.lt(before))
                        .limit(most)
                        .execute();
    }

    /// Reasons are written freely and may name the person; what was lent ends.
    private void clean(long account) {
        sql.update(ROLE_GRANT)
                .set(ROLE_GRANT.REASON, "")
                .set(ROLE_GRANT.END_REASON, "")
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account))
                .execute();
        sql.execute(
                "select organization.scrub_changes('access.role_grant', jsonb_build_object('account_id', {0}),"
                        + " '{\"reason\": \"\", \"end_reason\": \"\"}')",
                DSL.val(account));
        sql.update(DELEGATION)
                .set(DELEGATION.REASON, "đã xóa lý do")
                .where(DELEGATION.ACCOUNT_ID.eq(account))
                .or(DELEGATION.GRANT_ID.in(
                        DSL.select(ROLE_GRANT.ID).from(ROLE_GRANT).where(ROLE_GRANT.ACCOUNT_ID.eq(account))))
                .execute();
    }

    /// Traces carry real times, also in the sample: so long before now as the day is before today.
    private Instant moment(LocalDate day) {
        return systemClock.instant().minus(Duration.ofDays(ChronoUnit.DAYS.between(day, LocalDate.now(clock))));
    }

    private void endRoles(long account, LocalDate today) {
        sql.deleteFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account), ROLE_GRANT.VALID_FROM.gt(today))
                .execute();
        sql.update(ROLE_GRANT)
                .set(ROLE_GRANT.VALID_TO, today)
                .where(
                        ROLE_GRANT.ACCOUNT_ID.eq(account),
                        ROLE_GRANT.VALID_TO.isNull().or(ROLE_GRANT.VALID_TO.gt(today)))
                .execute();
    }
}
