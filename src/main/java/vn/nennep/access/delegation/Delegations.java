package vn.nennep.access.delegation;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.DELEGATION;
import static nennep.sql.access.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.access.Role;
import vn.nennep.access.delegation.Lendable.Own;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// Lends roles and takes them back. A loan names the role it is of, and counts only while that role is held: it ends
/// with it, without anybody doing anything.
@Component
public class Delegations {

    /// Longer than a year is no stand-in but an appointment, which whoever gives roles decides.
    static final int MOST_MONTHS = 12;

    private final DSLContext sql;
    private final Access access;
    private final Lendable lendable;
    private final Structure structure;
    private final Audit audit;
    private final Clock clock;
    private final Clock systemClock;

    Delegations(
            DSLContext sql,
            Access access,
            Lendable lendable,
            Structure structure,
            Audit audit,
            Clock clock,
            @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.access = access;
        this.lendable = lendable;
        this.structure = structure;
        this.audit = audit;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /// @throws NotFound when the role is not one of the caller's own today
    /// @throws Refusal when it cannot be lent like that
    @Transactional
    public void lend(NewDelegation lent) {
        Own own = lendable.own(lent.grant()).orElseThrow(NotFound::new);
        refuse(lent, own);
        UnitId unit = lent.below() == null ? own.unit() : lent.below();
        lock(lent.to());
        if (isLent(lent, unit)) {
            throw new Refusal("Đồng chí đã ủy quyền vai trò này cho người ấy trong những ngày đó. Muốn đổi, mời thôi ủy"
                    + " quyền cũ trước.");
        }
        sql.insertInto(DELEGATION)
                .set(DELEGATION.GRANT_ID, own.grant())
                .set(DELEGATION.ACCOUNT_ID, lent.to().value())
                .set(DELEGATION.UNIT_ID, unit.value())
                .set(
                        DELEGATION.REACH_UNIT_ID,
                        lent.below() == null ? own.reach().value() : unit.value())
                .set(DELEGATION.WHOLE, own.whole())
                .set(DELEGATION.VALID_FROM, lent.from())
                .set(DELEGATION.VALID_TO, lent.until().plusDays(1))
                .set(DELEGATION.REASON, lent.reason())
                .set(DELEGATION.GIVEN_AT, systemClock.instant())
                .execute();
        audit.record("access.delegation.given", "account/" + lent.to(), unit, told(lent, own));
    }

    private void refuse(NewDelegation lent, Own own) {
        LocalDate today = LocalDate.now(clock);
        if (lent.to().equals(access.caller().account())) {
            throw new Refusal("Không ủy quyền cho chính mình được. Mời chọn người khác.");
        }
        if (lent.from().isBefore(today)) {
            throw new Refusal("Ngày bắt đầu đã qua. Ủy quyền chỉ tính từ hôm nay hoặc một ngày sau.");
        }
        if (lent.until().isBefore(lent.from())) {
            throw new Refusal("Ngày cuối phải từ ngày bắt đầu trở đi.");
        }
        if (!lent.until().isBefore(today.plusMonths(MOST_MONTHS).plusDays(1))) {
            throw new Refusal("Ủy quyền dài nhất " + MOST_MONTHS + " tháng, đến hết "
                    + OfficialFigures.date(today.plusMonths(MOST_MONTHS))
                    + ". Lâu hơn thì mời người quản trị giao vai trò.");
        }
        if (own.until() != null && !lent.until().isBefore(own.until())) {
            throw new Refusal("Vai trò của đồng chí chỉ đến hết "
                    + OfficialFigures.date(own.until().minusDays(1)) + ". Mời chọn ngày cuối không muộn hơn.");
        }
        if (lent.below() != null && !(own.whole() && structure.isWithin(lent.below(), own.reach(), today))) {
            throw new NotFound();
        }
    }

    /// Who comes at the same time waits, and then sees what the first has done.
    private void lock(AccountId account) {
        boolean open = sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account.value()))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .forUpdate()
                .fetchOptional()
                .isPresent();
        if (!open) {
            throw new NotFound();
        }
    }

    private boolean isLent(NewDelegation lent, UnitId unit) {
        return sql.fetchExists(
                DELEGATION,
                DELEGATION.GRANT_ID.eq(lent.grant()),
                DELEGATION.ACCOUNT_ID.eq(lent.to().value()),
                DELEGATION.UNIT_ID.eq(unit.value()),
                DELEGATION.VALID_FROM.le(lent.until()),
                DELEGATION.VALID_TO.gt(lent.from()),
                DELEGATION.VALID_TO.gt(DELEGATION.VALID_FROM));
    }

    private static Map<String, Object> told(NewDelegation lent, Own own) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("role", own.role().label());
        told.put("from", OfficialFigures.date(lent.from()));
        told.put("until", OfficialFigures.date(lent.until()));
        return told;
    }

    /// By whoever lent it, or whom it was lent to; at once.
    @Transactional
    public void end(long id) {
        long caller = access.caller().account().value();
        var row = sql.select(DELEGATION.ACCOUNT_ID, DELEGATION.UNIT_ID, ROLE_GRANT.ROLE)
                .from(DELEGATION)
                .join(ROLE_GRANT)
                .on(ROLE_GRANT.ID.eq(DELEGATION.GRANT_ID))
                .where(DELEGATION.ID.eq(id))
                .and(DELEGATION.ACCOUNT_ID.eq(caller).or(ROLE_GRANT.ACCOUNT_ID.eq(caller)))
                .fetchOptional()
                .orElseThrow(NotFound::new);
        LocalDate today = LocalDate.now(clock);
        int ended = sql.update(DELEGATION)
                .set(DELEGATION.VALID_TO, greatest(DELEGATION.VALID_FROM, val(today)))
                .set(DELEGATION.ENDED_BY, caller)
                .set(DELEGATION.ENDED_AT, systemClock.instant())
                .where(DELEGATION.ID.eq(id))
                .and(DELEGATION.VALID_TO.gt(greatest(DELEGATION.VALID_FROM, val(today))))
                .execute();
        if (ended == 1) {
            audit.record(
                    "access.delegation.ended",
                    "account/" + row.value1(),
                    new UnitId(row.value2()),
                    Map.of("role", Role.valueOf(row.value3()).label()));
        }
    }
}
