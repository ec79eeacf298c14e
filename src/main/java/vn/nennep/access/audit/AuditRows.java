package vn.nennep.access.audit;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.AUDIT_ENTRY;
import static nennep.sql.access.Tables.AUDIT_SEAL;
import static nennep.sql.access.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nennep.sql.access.tables.Account;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.web.Paged;
import vn.nennep.web.Paging;

/// The log as it is read: entries of the units within reach, and of what their accounts did for no unit.
@Repository
class AuditRows {

    /// The detail that names on whose behalf the act was done.
    static final String BEHALF = "behalf";

    private static final Account GIVER = ACCOUNT.as("giver");

    private final DSLContext sql;
    private final Access access;
    private final Clock systemClock;

    AuditRows(DSLContext sql, Access access, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.access = access;
        this.systemClock = systemClock;
    }

    /// @param who null when the program itself did it
    /// @param behalf of whom, when it was done by a role that was lent
    /// @param link its place in the chain; null while it waits for its seal
    record Entry(
            Instant at,
            @Nullable String who,
            @Nullable String behalf,
            @Nullable UnitId unit,
            String action,
            String subject,
            String detail,
            @Nullable Long link) {}

    /// The newest first.
    Paged<Entry> page(AuditFilter filter, Paging paging) {
        var total = count().over();
        var rows = sql.select(
                        AUDIT_ENTRY.AT,
                        ACCOUNT.DISPLAY_NAME,
                        GIVER.DISPLAY_NAME,
                        AUDIT_ENTRY.UNIT_ID,
                        AUDIT_ENTRY.ACTION,
                        AUDIT_ENTRY.SUBJECT,
                        AUDIT_ENTRY.DETAIL,
                        AUDIT_SEAL.NO,
                        total)
                .from(AUDIT_ENTRY)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(AUDIT_ENTRY.ACCOUNT_ID))
                .leftJoin(GIVER)
                .on(DSL.condition("{0} = ({1} ->> {2})::bigint", GIVER.ID, AUDIT_ENTRY.DETAIL, DSL.inline(BEHALF)))
                .leftJoin(AUDIT_SEAL)
                .on(AUDIT_SEAL.ENTRY_ID.eq(AUDIT_ENTRY.ID))
                .where(withinReach())
                .and(asked(filter))
                .orderBy(AUDIT_ENTRY.AT.desc(), AUDIT_ENTRY.ID.desc())
                .offset(paging.offset())
                .limit(paging.size())
                .fetch();
        List<Entry> entries = rows.map(row -> new Entry(
                row.get(AUDIT_ENTRY.AT),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(GIVER.DISPLAY_NAME),
                row.get(AUDIT_ENTRY.UNIT_ID) == null ? null : new UnitId(row.get(AUDIT_ENTRY.UNIT_ID)),
                row.get(AUDIT_ENTRY.ACTION),
                row.get(AUDIT_ENTRY.SUBJECT),
                row.get(AUDIT_ENTRY.DETAIL).data(),
                row.get(AUDIT_SEAL.NO)));
        return new Paged<>(entries, rows.isEmpty() ? 0 : rows.getFirst().get(total), paging);
    }

    /// The end of the chain; empty while nothing is sealed.
    Optional<AuditChain.Head> head() {
        return sql.select(AUDIT_SEAL.NO, AUDIT_SEAL.HASH)
                .from(AUDIT_SEAL)
                .orderBy(AUDIT_SEAL.NO.desc())
                .limit(1)
                .fetchOptional(row -> new AuditChain.Head(
                        row.value1(), java.util.HexFormat.of().formatHex(row.value2())));
    }

    private Condition withinReach() {
        Condition ofAccountWithin = AUDIT_ENTRY
                .UNIT_ID
                .isNull()
                .and(exists(selectOne()
                        .from(ROLE_GRANT)
                        .where(ROLE_GRANT.ACCOUNT_ID.eq(AUDIT_ENTRY.ACCOUNT_ID))
                        .and(access.reach(AuditPermission.READ_AUDIT, ROLE_GRANT.UNIT_ID))));
        return access.reach(AuditPermission.READ_AUDIT, AUDIT_ENTRY.UNIT_ID).or(ofAccountWithin);
    }

    private Condition asked(AuditFilter filter) {
        LocalDate today = LocalDate.now(systemClock);
        Condition asked = AUDIT_ENTRY.AT.ge(begin(filter.firstDay(today)));
        if (filter.until() != null) {
            asked = asked.and(AUDIT_ENTRY.AT.lt(begin(filter.until().plusDays(1))));
        }
        if (!filter.action().isEmpty()) {
            asked = asked.and(AUDIT_ENTRY.ACTION.startsWith(filter.action()));
        }
        if (!filter.who().isEmpty()) {
            asked = asked.and(
                    folded(ACCOUNT.DISPLAY_NAME, filter.who()).or(ACCOUNT.USERNAME.containsIgnoreCase(filter.who())));
        }
        return asked;
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(systemClock.getZone()).toInstant();
    }

    private static Condition folded(org.jooq.Field<String> name, String part) {
        return DSL.condition("strpos(web.fold({0}), web.fold({1})) > 0", name, DSL.val(part));
    }
}
