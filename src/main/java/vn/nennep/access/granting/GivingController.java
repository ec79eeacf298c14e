package vn.nennep.access.granting;

import static vn.nennep.access.GrantingPermission.GIVE_ROLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.access.GrantingPermission;
import vn.nennep.access.Role;
import vn.nennep.access.granting.KnownAccounts.Known;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// Giving a role at a unit.
@Controller
@RequestMapping("/units/{id}/roles")
class GivingController {

    private final Access access;
    private final GivenRoles roles;
    private final Granting granting;
    private final KnownAccounts accounts;
    private final Units units;
    private final Clock clock;

    GivingController(
            Access access, GivenRoles roles, Granting granting, KnownAccounts accounts, Units units, Clock clock) {
        this.access = access;
        this.roles = roles;
        this.granting = granting;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/new")
    Page blank(@PathVariable long id, @RequestParam(defaultValue = "") String account) {
        Unit unit = reached(id);
        return page(unit, Form.of(new GiveForm(account, null, false, today(), null, "")));
    }

    @PostMapping
    Object give(@PathVariable long id, Form<GiveForm> form) {
        Unit unit = reached(id);
        if (form.valid()) {
            Optional<Known> known = known(form, unit);
            if (known.isPresent() && given(form, unit, known.get())) {
                return Redirect.to("/units/" + id + "/roles").saying(said(form.value(), known.get()));
            }
        }
        return page(unit, form).status(422);
    }

    private static String said(GiveForm told, Known known) {
        Role role = told.role();
        return "Đã giao vai trò " + (role == null ? "" : role.label()) + " cho " + known.name() + ".";
    }

    private Unit reached(long id) {
        UnitId unit = new UnitId(id);
        access.require(GIVE_ROLE, unit);
        return units.find(unit, today()).orElseThrow(NotFound::new);
    }

    private Optional<Known> known(Form<GiveForm> form, Unit unit) {
        List<Known> known = accounts.named(form.value().account(), unit.id());
        if (known.isEmpty()) {
            form.reject(
                    "account",
                    "Không có tài khoản tên này ở đơn vị hoặc cấp dưới. Kiểm tra lại tên, hoặc mở tài khoản trước.");
        } else if (known.size() > 1) {
            form.reject(
                    "account",
                    "Có " + OfficialFigures.count(known.size())
                            + " tài khoản cùng tên. Mời nhập tên đăng nhập của người được giao.");
        }
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    private boolean given(Form<GiveForm> form, Unit unit, Known known) {
        GiveForm told = form.value();
        Role role = told.role();
        LocalDate from = told.from();
        if (role == null || from == null) {
            return false; // asked for already
        }
        try {
            granting.give(new NewGrant(known.account(), role, unit, !told.alone(), from, told.until(), told.reason()));
            return true;
        } catch (Refusal refusal) {
            form.reject("", String.valueOf(refusal.getMessage()));
            return false;
        }
    }

    private Page page(Unit unit, Form<GiveForm> form) {
        String back = "/units/" + unit.id() + "/roles";
        boolean below = !units.children(unit.id(), today()).isEmpty();
        GivePage model = new GivePage(
                form,
                back,
                back,
                roles.choices(unit, form, "role"),
                below || unit.kind().advisory(),
                access.places(GrantingPermission.KEEP_ACCOUNTS).isEmpty() ? "" : "/accounts");
        return Page.of("access/granting/give", "units", "Giao vai trò tại " + unit.name(), model)
                .lead("Có hiệu lực từ ngày bắt đầu; người được giao thấy ngay trên bàn làm việc.")
                .crumb("Tổ chức", "/units")
                .crumb(unit.name(), "/units/" + unit.id())
                .crumb("Vai trò", back);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
