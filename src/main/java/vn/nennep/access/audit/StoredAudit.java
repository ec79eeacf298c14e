package vn.nennep.access.audit;

import static nennep.sql.access.Tables.AUDIT_ENTRY;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.access.Caller;
import vn.nennep.access.grant.Behalf;
import vn.nennep.access.grant.Callers;
import vn.nennep.organization.UnitId;

/// An entry stands and falls with the act it speaks of; so there must be a transaction already. Work of the program
/// itself (jobs) has no account.
@Component
class StoredAudit implements Audit {

    private final DSLContext sql;
    private final Callers callers;
    private final Behalf behalf;
    private final Sealing sealing;
    private final Clock systemClock;
    private final ObjectMapper json;

    StoredAudit(
            DSLContext sql,
            Callers callers,
            Behalf behalf,
            Sealing sealing,
            @Qualifier("systemClock") Clock systemClock,
            ObjectMapper json) {
        this.sql = sql;
        this.callers = callers;
        this.behalf = behalf;
        this.sealing = sealing;
        this.systemClock = systemClock;
        this.json = json;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String subject, @Nullable UnitId unit, Map<String, ?> detail) {
        Caller caller = callers.current().orElse(null);
        sql.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.AT, systemClock.instant())
                .set(
                        AUDIT_ENTRY.ACCOUNT_ID,
                        caller == null ? null : caller.account().value())
                .set(AUDIT_ENTRY.UNIT_ID, unit == null ? null : unit.value())
                .set(AUDIT_ENTRY.ACTION, action)
                .set(AUDIT_ENTRY.SUBJECT, subject)
                .set(AUDIT_ENTRY.DETAIL, JSONB.valueOf(json.writeValueAsString(told(detail, caller, unit))))
                .execute();
        sealing.afterCommit();
    }

    /// Who acts by a role that is lent acts on behalf of whose it is.
    private Map<String, ?> told(Map<String, ?> detail, @Nullable Caller caller, @Nullable UnitId unit) {
        AccountId giver = caller == null ? null : behalf.of(caller, unit).orElse(null);
        if (giver == null) {
            return detail;
        }
        Map<String, Object> told = new LinkedHashMap<>(detail);
        told.put(AuditRows.BEHALF, giver.value());
        return told;
    }
}
