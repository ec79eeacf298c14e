package vn.nennep.access.granting;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.DELEGATION;
import static nennep.sql.access.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.access.Role;
import vn.nennep.access.granting.Holders.Holding;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;

/// What an account holds and has lent, in words for its owner.
@Component
public class OwnRoles {

    private final DSLContext sql;
    private final Holders holders;
    private final Units units;
    private final Clock clock;

    OwnRoles(DSLContext sql, Holders holders, Units units, Clock clock) {
        this.sql = sql;
        this.holders = holders;
        this.units = units;
        this.clock = clock;
    }

    /// @param delegation its number when it is lent and may be given back; 0 for one's own
    public record Line(String role, String days, String given, long delegation) {}

    public List<Line> of(AccountId account) {
        return holders.of(account).stream().map(this::line).toList();
    }

    private Line line(Holding held) {
        Long delegation = held.delegation();
        return new Line(
                held.role().label() + ", " + name(held.unit()) + (held.whole() ? "" : " (riêng đơn vị này)"),
                Spoken.days(held),
                Spoken.given(held),
                delegation == null ? 0 : delegation);
    }

    /// Today's and those for days to come, by the first day.
    public List<Line> lentBy(AccountId account) {
        LocalDate today = LocalDate.now(clock);
        return sql.select(
                        DELEGATION.ID,
                        ROLE_GRANT.ROLE,
                        DELEGATION.UNIT_ID,
                        ACCOUNT.DISPLAY_NAME,
                        DELEGATION.VALID_FROM,
                        DELEGATION.VALID_TO,
                        DELEGATION.REASON)
                .from(DELEGATION)
                .join(ROLE_GRANT)
                .on(ROLE_GRANT.ID.eq(DELEGATION.GRANT_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(DELEGATION.ACCOUNT_ID))
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account.value()))
                .and(ROLE_GRANT.VALID_TO.isNull().or(ROLE_GRANT.VALID_TO.gt(today)))
                .and(DELEGATION.VALID_TO.gt(greatest(DELEGATION.VALID_FROM, val(today))))
                .orderBy(DELEGATION.VALID_FROM, DELEGATION.ID)
                .fetch(row -> new Line(
                        Role.valueOf(row.value2()).label() + ", " + name(new UnitId(row.value3())),
                        "từ " + OfficialFigures.date(row.value5()) + " đến hết "
                                + OfficialFigures.date(row.value6().minusDays(1)),
                        row.value4() + " · " + row.value7(),
                        row.value1()));
    }

    private String name(UnitId unit) {
        return units.known(unit, LocalDate.now(clock)).map(Unit::name).orElse("");
    }
}
