package vn.nennep.access.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.delegation.Lendable.Known;
import vn.nennep.access.delegation.Lendable.Own;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// Lending one's own role, and taking it back.
@Controller
@RequestMapping("/account/delegations")
class DelegationController {

    private final Lendable lendable;
    private final Delegations delegations;
    private final Units units;
    private final Clock clock;

    DelegationController(Lendable lendable, Delegations delegations, Units units, Clock clock) {
        this.lendable = lendable;
        this.delegations = delegations;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/new")
    Page blank() {
        List<Own> own = lendable.own();
        Long only = own.size() == 1 ? own.getFirst().grant() : null;
        return page(Form.of(new LendForm(only, "", null, "", today(), null, "")), List.of());
    }

    @PostMapping
    Object lend(Form<LendForm> form) {
        Optional<Own> own = own(form);
        List<Unit> places = own.isEmpty() || form.value().place().isEmpty()
                ? List.of()
                : lendable.below(own.get(), form.value().place());
        if (own.isPresent()) {
            Optional<UnitId> below = below(form, places);
            Optional<Known> known = known(form, own.get());
            if (form.valid() && known.isPresent() && lent(form, known.get(), below)) {
                return Redirect.to("/account")
                        .saying("Đã ủy quyền cho " + known.get().name() + ".");
            }
        }
        return page(form, places.size() > 1 ? places : List.of()).status(422);
    }

    private Optional<Own> own(Form<LendForm> form) {
        Long grant = form.valid() ? form.value().grant() : null;
        if (grant == null) {
            return Optional.empty();
        }
        Optional<Own> own = lendable.own(grant);
        if (own.isEmpty()) {
            form.reject("grant", "Đồng chí không còn giữ vai trò này. Mời chọn vai trò khác.");
        }
        return own;
    }

    private Optional<UnitId> below(Form<LendForm> form, List<Unit> places) {
        LendForm told = form.value();
        if (told.place().isEmpty()) {
            return Optional.empty();
        }
        List<Unit> meant = places.size() < 2 || told.unit() == null
                ? places
                : places.stream()
                        .filter(unit -> unit.id().value() == told.unit())
                        .toList();
        if (places.isEmpty()) {
            form.reject("place", "Không có đơn vị trực thuộc nào tên này. Ghi đủ tên, hoặc để trống.");
        } else if (meant.size() != 1) {
            form.reject("unit", "Có nhiều đơn vị cùng tên. Mời chọn một đơn vị.");
        }
        return meant.stream().findFirst().map(Unit::id);
    }

    private Optional<Known> known(Form<LendForm> form, Own own) {
        List<Known> known = lendable.named(form.value().account(), own);
        if (known.isEmpty()) {
            form.reject(
                    "account",
                    "Không có tài khoản tên này trong phạm vi vai trò đã chọn. Kiểm tra lại tên đăng nhập với người ấy.");
        } else if (known.size() > 1) {
            form.reject(
                    "account",
                    "Có " + OfficialFigures.count(known.size()) + " tài khoản cùng tên. Mời nhập tên đăng nhập.");
        }
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    private boolean lent(Form<LendForm> form, Known known, Optional<UnitId> below) {
        LendForm told = form.value();
        Long grant = told.grant();
        LocalDate from = told.from();
        LocalDate until = told.until();
        if (grant == null || from == null || until == null) {
            return false; // asked for already
        }
        try {
            delegations.lend(new NewDelegation(grant, below.orElse(null), known.account(), from, until, told.reason()));
            return true;
        } catch (Refusal refusal) {
            form.reject("", String.valueOf(refusal.getMessage()));
            return false;
        }
    }

    @PostMapping("/{id}/end")
    Redirect end(@PathVariable long id) {
        delegations.end(id);
        return Redirect.to("/account").saying("Đã thôi ủy quyền.");
    }

    private Page page(Form<LendForm> form, List<Unit> places) {
        List<Choice> roles = lendable.own().stream()
                .map(own -> Choice.of(
                        String.valueOf(own.grant()),
                        own.role().label() + ", " + name(own.unit()),
                        form.chosen("grant", String.valueOf(own.grant()))))
                .toList();
        List<Choice> same = places.stream()
                .map(unit -> Choice.of(
                        unit.id().toString(),
                        unit.name() + (unit.parentId() == null ? "" : ", " + name(unit.parentId())),
                        form.chosen("unit", unit.id().toString())))
                .toList();
        return Page.of("access/delegation/lend", "", "Ủy quyền cho người khác", new LendPage(form, roles, same))
                .lead("Người nhận làm thay đồng chí đến hết ngày đã chọn; nhật ký ghi là thay mặt đồng chí.")
                .crumb("Tài khoản", "/account");
    }

    private String name(UnitId unit) {
        return units.known(unit, today()).map(Unit::name).orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
