package vn.nennep.access.opening;

import static nennep.sql.access.Tables.ACCOUNT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.Accounts;
import vn.nennep.access.Audit;
import vn.nennep.access.GrantingPermission;
import vn.nennep.access.Role;
import vn.nennep.access.account.HandedCodes;
import vn.nennep.access.granting.Granting;
import vn.nennep.access.granting.NewGrant;
import vn.nennep.access.recovery.Recoveries;
import vn.nennep.organization.Unit;
import vn.nennep.people.Person;

/// Opens an account with its first role and a code by which its owner chooses the password: nobody else ever knows one.
@Component
class Opening {

    private final DSLContext sql;
    private final Access access;
    private final Accounts accounts;
    private final Granting granting;
    private final Recoveries recoveries;
    private final Audit audit;
    private final Clock clock;

    Opening(
            DSLContext sql,
            Access access,
            Accounts accounts,
            Granting granting,
            Recoveries recoveries,
            Audit audit,
            Clock clock) {
        this.sql = sql;
        this.access = access;
        this.accounts = accounts;
        this.granting = granting;
        this.recoveries = recoveries;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return the code, shown once
    /// @throws vn.nennep.web.Refusal when the caller may not give the role there
    @Transactional
    public String open(Unit unit, Person person, String username, Role role, String reason) {
        access.require(GrantingPermission.KEEP_ACCOUNTS, unit.id());
        AccountId account = accounts.open(username, person.fullName(), HandedCodes.token(), person.id());
        sql.update(ACCOUNT)
                .set(ACCOUNT.UNIT_ID, unit.id().value())
                .where(ACCOUNT.ID.eq(account.value()))
                .execute();
        audit.record("access.account.opened", "account/" + account, unit.id(), Map.of());
        granting.give(new NewGrant(account, role, unit, true, LocalDate.now(clock), null, reason));
        return recoveries.issue(account, unit.id(), false);
    }
}
