package vn.nennep.access.granting;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.DELEGATION;
import static nennep.sql.access.Tables.HELD;
import static nennep.sql.access.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.coalesce;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nennep.sql.access.tables.Account;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.access.Role;
import vn.nennep.access.RoleNotices;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;

/// What happened to the caller's roles in the last fortnight, and which end in the next.
@Repository
class ToldRoles implements RoleNotices {

    private static final int DAYS = 14;

    private static final Account GIVER = ACCOUNT.as("giver");
    private static final Account ENDER = ACCOUNT.as("ender");

    private final DSLContext sql;
    private final Access access;
    private final Units units;
    private final Clock clock;
    private final Clock systemClock;

    ToldRoles(DSLContext sql, Access access, Units units, Clock clock, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.access = access;
        this.units = units;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    private record Told(
            String role,
            LocalDate from,
            @Nullable LocalDate until,
            boolean lent,
            @Nullable String giver,
            @Nullable Instant givenAt,
            @Nullable String ender,
            @Nullable Instant endedAt) {}

    @Override
    public List<Notice> ofCaller() {
        LocalDate today = LocalDate.now(clock);
        List<Notice> notices = new ArrayList<>();
        for (Told told : told()) {
            LocalDate until = told.until();
            boolean over = until != null && !until.isAfter(today);
            if (recent(told.endedAt())) {
                notices.add(new Notice(said(told.ender()), ended(told, over), day(told.endedAt())));
            } else if (!over && until != null && !until.isAfter(today.plusDays(DAYS))) {
                notices.add(new Notice("", about(told, until), until.minusDays(1)));
            } else if (!over && recent(told.givenAt())) {
                notices.add(new Notice(said(told.giver()), given(told), day(told.givenAt())));
            }
        }
        return notices;
    }

    private List<Told> told() {
        return sql.select(
                        HELD.ROLE,
                        HELD.UNIT_ID,
                        HELD.VALID_FROM,
                        HELD.VALID_TO,
                        HELD.DELEGATION_ID,
                        GIVER.DISPLAY_NAME,
                        coalesce(DELEGATION.GIVEN_AT, ROLE_GRANT.GIVEN_AT),
                        ENDER.DISPLAY_NAME,
                        coalesce(DELEGATION.ENDED_AT, ROLE_GRANT.ENDED_AT))
                .from(HELD)
                .join(ROLE_GRANT)
                .on(ROLE_GRANT.ID.eq(HELD.GRANT_ID))
                .leftJoin(DELEGATION)
                .on(DELEGATION.ID.eq(HELD.DELEGATION_ID))
                .leftJoin(GIVER)
                .on(GIVER.ID.eq(coalesce(HELD.GIVER_ID, ROLE_GRANT.GIVEN_BY)))
                .leftJoin(ENDER)
                .on(ENDER.ID.eq(coalesce(DELEGATION.ENDED_BY, ROLE_GRANT.ENDED_BY)))
                .where(HELD.ACCOUNT_ID.eq(access.caller().account().value()))
                .orderBy(HELD.DELEGATION_ID.asc().nullsFirst(), HELD.GRANT_ID)
                .fetch(row -> new Told(
                        Role.valueOf(row.value1()).label() + ", " + name(new UnitId(row.value2())),
                        row.value3(),
                        row.value4(),
                        row.value5() != null,
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }

    private static String given(Told told) {
        LocalDate until = told.until();
        return (told.lent() ? "Đồng chí được ủy quyền vai trò " : "Đồng chí được giao vai trò ") + told.role() + ", từ "
                + OfficialFigures.date(told.from())
                + (until == null ? "" : " đến hết " + OfficialFigures.date(until.minusDays(1))) + ".";
    }

    private static String ended(Told told, boolean over) {
        LocalDate until = told.until();
        return "Đồng chí " + (over ? "đã thôi" : "sẽ thôi") + (told.lent() ? " nhận ủy quyền vai trò " : " vai trò ")
                + told.role() + (until == null ? "" : " từ " + OfficialFigures.date(until)) + ".";
    }

    private static String about(Told told, LocalDate until) {
        return (told.lent() ? "Ủy quyền vai trò " : "Vai trò ") + told.role() + " hết hạn sau ngày "
                + OfficialFigures.date(until.minusDays(1)) + ".";
    }

    private boolean recent(@Nullable Instant at) {
        return at != null && at.isAfter(systemClock.instant().minusSeconds(DAYS * 86_400L));
    }

    private LocalDate day(@Nullable Instant at) {
        return LocalDate.ofInstant(at == null ? systemClock.instant() : at, systemClock.getZone());
    }

    private static String said(@Nullable String who) {
        return who == null ? "" : who;
    }

    private String name(UnitId unit) {
        return units.known(unit, LocalDate.now(clock)).map(Unit::name).orElse("");
    }
}
