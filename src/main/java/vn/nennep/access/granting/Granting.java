package vn.nennep.access.granting;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.ROLE_GRANT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nennep.sql.access.tables.records.RoleGrantRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.access.GrantingPermission;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// Gives roles and ends them, from a day on; no row is taken away.
@Component
public class Granting {

    private final DSLContext sql;
    private final Access access;
    private final Giving giving;
    private final Audit audit;
    private final Clock clock;
    private final Clock systemClock;

    Granting(
            DSLContext sql,
            Access access,
            Giving giving,
            Audit audit,
            Clock clock,
            @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.access = access;
        this.giving = giving;
        this.audit = audit;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /// @throws NotFound when the unit is out of reach
    /// @throws Refusal when the caller may not give that, or the account holds it then
    @Transactional
    public void give(NewGrant given) {
        access.require(GrantingPermission.GIVE_ROLE, given.unit().id());
        refuse(given);
        if (lock(given.account()).isEmpty()) {
            throw new Refusal("Tài khoản này đã đóng nên không giao vai trò được. Mời chọn tài khoản khác.");
        }
        if (sql.fetchExists(ROLE_GRANT, same(given))) {
            throw new Refusal("Tài khoản này giữ vai trò ấy tại đơn vị trong những ngày đó rồi. Muốn đổi thời hạn hoặc "
                    + "phạm vi, mời kết thúc vai trò cũ trước.");
        }
        insert(given);
        audit.record(
                "access.role.given", "account/" + given.account(), given.unit().id(), told(given));
    }

    private void refuse(NewGrant given) {
        if (given.account().equals(access.caller().account())) {
            throw new Refusal("Không tự giao vai trò cho mình được. Mời nhờ người quản trị khác hoặc cấp trên giao.");
        }
        if (given.from().isBefore(LocalDate.now(clock))) {
            throw new Refusal("Ngày bắt đầu đã qua. Vai trò chỉ giao từ hôm nay hoặc một ngày sau.");
        }
        if (given.until() != null && given.until().isBefore(given.from())) {
            throw new Refusal("Ngày cuối phải từ ngày bắt đầu trở đi.");
        }
        if (!giving.roles(given.unit(), given.whole(), given.from()).contains(given.role())) {
            throw new Refusal(
                    "Đồng chí không giao được vai trò này tại đây: chỉ giao được vai trò mình giữ đến ngày ấy, "
                            + "ở đơn vị mình trở xuống.");
        }
    }

    /// Who comes at the same time waits, and then sees what the first has done.
    private java.util.Optional<Long> lock(AccountId account) {
        return sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account.value()))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .forUpdate()
                .fetchOptional(ACCOUNT.ID);
    }

    private static Condition same(NewGrant given) {
        LocalDate end = given.validTo();
        Condition begun = end == null ? org.jooq.impl.DSL.noCondition() : ROLE_GRANT.VALID_FROM.lt(end);
        return ROLE_GRANT
                .ACCOUNT_ID
                .eq(given.account().value())
                .and(ROLE_GRANT.ROLE.eq(given.role().name()))
                .and(ROLE_GRANT.UNIT_ID.eq(given.unit().id().value()))
                .and(begun)
                .and(ROLE_GRANT
                        .VALID_TO
                        .isNull()
                        .or(ROLE_GRANT.VALID_TO.gt(given.from()).and(ROLE_GRANT.VALID_TO.gt(ROLE_GRANT.VALID_FROM))));
    }

    private void insert(NewGrant given) {
        sql.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ACCOUNT_ID, given.account().value())
                .set(ROLE_GRANT.ROLE, given.role().name())
                .set(ROLE_GRANT.UNIT_ID, given.unit().id().value())
                .set(ROLE_GRANT.REACH_UNIT_ID, Giving.reach(given.unit()).value())
                .set(ROLE_GRANT.WHOLE, given.whole())
                .set(ROLE_GRANT.VALID_FROM, given.from())
                .set(ROLE_GRANT.VALID_TO, given.validTo())
                .set(ROLE_GRANT.REASON, given.reason())
                .set(ROLE_GRANT.GIVEN_BY, access.caller().account().value())
                .set(ROLE_GRANT.GIVEN_AT, systemClock.instant())
                .execute();
    }

    /// Without the reason, which is free text and may name somebody: the log can never be erased, the row can.
    private static Map<String, Object> told(NewGrant given) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("role", given.role().label());
        told.put("reach", given.whole() ? "cả cấp dưới" : "riêng đơn vị");
        told.put("from", OfficialFigures.date(given.from()));
        if (given.until() != null) {
            told.put("until", OfficialFigures.date(given.until()));
        }
        return told;
    }

    /// Whether the caller may end it: what one could give, and nobody one's own.
    boolean mayEnd(Role role, UnitId unit, UnitId reach, boolean whole) {
        return access.may(GrantingPermission.GIVE_ROLE, unit) && giving.may(role, unit, reach, whole);
    }

    /// @param day the first day without the role
    @Transactional
    public void end(long id, LocalDate day, String reason) {
        RoleGrantRecord row = sql.selectFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(NotFound::new);
        Role role = Role.valueOf(row.getRole());
        if (!mayEnd(role, new UnitId(row.getUnitId()), new UnitId(row.getReachUnitId()), row.getWhole())) {
            throw new NotFound();
        }
        refuse(row, day);
        LocalDate last = day.isBefore(row.getValidFrom()) ? row.getValidFrom() : day;
        row.setValidTo(last);
        row.setEndReason(reason);
        row.setEndedBy(access.caller().account().value());
        row.setEndedAt(systemClock.instant());
        row.store();
        audit.record(
                "access.role.ended",
                "account/" + row.getAccountId(),
                new UnitId(row.getUnitId()),
                Map.of("role", role.label(), "from", OfficialFigures.date(last)));
    }

    private void refuse(RoleGrantRecord row, LocalDate day) {
        @Nullable LocalDate end = row.getValidTo();
        if (row.getAccountId().equals(access.caller().account().value())) {
            throw new Refusal(
                    "Vai trò của chính mình do người khác kết thúc, để đơn vị không bao giờ thiếu người quản trị. "
                            + "Mời nhờ người quản trị khác hoặc cấp trên.");
        }
        if (day.isBefore(LocalDate.now(clock))) {
            throw new Refusal(
                    "Ngày thôi đã qua. Việc đã làm bằng vai trò này không lấy lại được; mời chọn từ hôm nay.");
        }
        if (end != null && !day.isBefore(end)) {
            throw new Refusal("Vai trò này đã định kết thúc trước ngày ấy.");
        }
    }
}
