package vn.nennep.access.granting;

import static vn.nennep.access.GrantingPermission.GIVE_ROLE;
import static vn.nennep.access.GrantingPermission.KEEP_ACCOUNTS;
import static vn.nennep.access.GrantingPermission.SEE_HOLDERS;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nennep.access.Access;
import vn.nennep.access.granting.Holders.Holding;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Paged;
import vn.nennep.web.Paging;

/// Who holds which role at a unit.
@Controller
class RolesController {

    private static final int MOST_PAST = 20;

    private final Access access;
    private final Holders holders;
    private final Granting granting;
    private final Units units;
    private final Clock clock;

    RolesController(Access access, Holders holders, Granting granting, Units units, Clock clock) {
        this.access = access;
        this.holders = holders;
        this.granting = granting;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/roles")
    Page show(@PathVariable long id, Paging paging) {
        UnitId unit = new UnitId(id);
        access.require(SEE_HOLDERS, unit);
        Unit here = units.find(unit, LocalDate.now(clock)).orElseThrow(NotFound::new);
        boolean named = access.may(KEEP_ACCOUNTS, unit) || access.isNear(unit);
        Paged<Holding> held = holders.at(unit, named, paging);
        String own = "/units/" + id;
        RolesPage model = new RolesPage(
                held.items().stream().map(this::row).toList(),
                holders.past(unit, named, MOST_PAST).stream().map(this::past).toList(),
                members(unit, named),
                access.may(GIVE_ROLE, unit) ? own + "/roles/new" : null,
                access.may(KEEP_ACCOUNTS, unit) ? own + "/accounts/new" : null,
                held.pager("vai trò"));
        String count = held.total() == 0 ? "chưa ai giữ vai trò" : OfficialFigures.count(held.total()) + " vai trò";
        return Page.of("access/granting/roles", "units", here.name() + ": " + count, model)
                .lead("Ai được làm gì ở đơn vị này, từ ngày nào, do ai giao.")
                .crumb("Tổ chức", "/units")
                .crumb(here.name(), own);
    }

    private @Nullable String members(UnitId unit, boolean named) {
        int members = named ? 0 : holders.members(unit);
        return members == 0 ? null : OfficialFigures.count(members) + " đảng viên có tài khoản";
    }

    private RolesPage.Row row(Holding held) {
        boolean mayEnd = held.delegation() == null
                && !held.account().equals(access.caller().account())
                && granting.mayEnd(held.role(), held.unit(), held.reach(), held.whole());
        return row(held, mayEnd ? "/roles/" + held.grant() + "/end" : null);
    }

    private RolesPage.Row past(Holding held) {
        return row(held, null);
    }

    private RolesPage.Row row(Holding held, @Nullable String endHref) {
        return new RolesPage.Row(
                held.holder(),
                held.role().label(),
                Spoken.reach(held),
                Spoken.days(held),
                held.from().isAfter(LocalDate.now(clock)),
                Spoken.given(held),
                endHref);
    }
}
