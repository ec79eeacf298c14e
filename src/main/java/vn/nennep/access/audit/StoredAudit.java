package vn.nennep.access.audit;

import static nennep.sql.access.Tables.AUDIT_ENTRY;

import java.time.Clock;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;
import vn.nennep.access.Audit;
import vn.nennep.access.grant.Callers;
import vn.nennep.organization.UnitId;

/// An entry stands and falls with the act it speaks of; so there must be a transaction already. Work of the program
/// itself (jobs) has no account.
@Component
class StoredAudit implements Audit {

    private final DSLContext sql;
    private final Callers callers;
    private final Sealing sealing;
    private final Clock systemClock;
    private final ObjectMapper json;

    StoredAudit(
            DSLContext sql,
            Callers callers,
            Sealing sealing,
            @Qualifier("systemClock") Clock systemClock,
            ObjectMapper json) {
        this.sql = sql;
        this.callers = callers;
        this.sealing = sealing;
        this.systemClock = systemClock;
        this.json = json;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String subject, @Nullable UnitId unit, Map<String, ?> detail) {
        sql.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.AT, systemClock.instant())
                .set(
                        AUDIT_ENTRY.ACCOUNT_ID,
                        callers.current()
                                .map(caller -> caller.account().value())
                                .orElse(null))
                .set(AUDIT_ENTRY.UNIT_ID, unit == null ? null : unit.value())
                .set(AUDIT_ENTRY.ACTION, action)
                .set(AUDIT_ENTRY.SUBJECT, subject)
                .set(AUDIT_ENTRY.DETAIL, JSONB.valueOf(json.writeValueAsString(detail)))
                .execute();
        sealing.afterCommit();
    }
}
