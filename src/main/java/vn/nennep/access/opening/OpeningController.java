package vn.nennep.access.opening;

import static vn.nennep.access.GrantingPermission.KEEP_ACCOUNTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.Access;
import vn.nennep.access.Role;
import vn.nennep.access.granting.GivenRoles;
import vn.nennep.access.recovery.IssuedPage;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.Person;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Refusal;

/// Opening an account for a person of the unit.
@Controller
@RequestMapping("/units/{id}/accounts")
class OpeningController {

    private final Access access;
    private final Candidates candidates;
    private final Opening opening;
    private final GivenRoles roles;
    private final Units units;
    private final Clock clock;

    OpeningController(
            Access access, Candidates candidates, Opening opening, GivenRoles roles, Units units, Clock clock) {
        this.access = access;
        this.candidates = candidates;
        this.opening = opening;
        this.roles = roles;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/new")
    Page blank(@PathVariable long id) {
        return page(reached(id), Form.<OpenForm>blank(), List.of());
    }

    @PostMapping
    Page open(@PathVariable long id, Form<OpenForm> form) {
        Unit unit = reached(id);
        List<Person> named = form.valid() ? candidates.named(form.value().fullName(), unit.id()) : List.of();
        Optional<Person> person = person(form, named);
        if (person.isPresent()) {
            Optional<Page> opened = opened(form, unit, person.get());
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        return page(unit, form, named.size() > 1 ? named : List.of()).status(422);
    }

    private Unit reached(long id) {
        UnitId unit = new UnitId(id);
        access.require(KEEP_ACCOUNTS, unit);
        return units.find(unit, LocalDate.now(clock)).orElseThrow(NotFound::new);
    }

    private Optional<Person> person(Form<OpenForm> form, List<Person> named) {
        if (!form.valid()) {
            return Optional.empty();
        }
        if (named.isEmpty()) {
            form.reject(
                    "fullName",
                    "Đơn vị này không có ai tên ấy trong danh sách hay giữ chức vụ. Mở tài khoản ở chi bộ nơi người ấy"
                            + " sinh hoạt, rồi giao vai trò ở đây.");
        }
        Long chosen = form.value().person();
        List<Person> meant = named.size() == 1 || chosen == null
                ? named
                : named.stream().filter(one -> one.id().value() == chosen).toList();
        if (meant.size() > 1) {
            form.reject(
                    "person", "Có " + OfficialFigures.count(named.size()) + " người cùng họ tên. Mời chọn một người.");
        }
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private Optional<Page> opened(Form<OpenForm> form, Unit unit, Person person) {
        OpenForm told = form.value();
        Role role = told.role();
        Optional<String> username = candidates.username(told.username(), person.fullName());
        if (candidates.hasAccount(person.id())) {
            form.reject("fullName", "Người này đã có tài khoản. Mời giao vai trò cho tài khoản ấy.");
        } else if (username.isEmpty()) {
            form.reject("username", "Tên đăng nhập này đã có người dùng. Mời chọn tên khác.");
        }
        if (!form.valid() || role == null || username.isEmpty()) {
            return Optional.empty();
        }
        try {
            String code = opening.open(unit, person, username.get(), role, told.reason());
            return Optional.of(issued(unit, new IssuedPage(person.fullName(), username.get(), code, false)));
        } catch (Refusal refusal) {
            form.reject("role", String.valueOf(refusal.getMessage()));
        } catch (DataIntegrityViolationException | IllegalArgumentException atOnce) { // somebody else did, just now
            form.reject("", "Tài khoản này vừa được người khác mở. Mời tải lại trang Vai trò để xem.");
        }
        return Optional.empty();
    }

    private static Page issued(Unit unit, IssuedPage model) {
        return Page.of("access/recovery/issued", "units", "Đã mở tài khoản cho " + model.name(), model)
                .lead("Mã chỉ hiện một lần này, dùng được một lần trong 24 giờ để tự đặt mật khẩu.")
                .crumb("Tổ chức", "/units")
                .crumb(unit.name(), "/units/" + unit.id())
                .crumb("Vai trò", "/units/" + unit.id() + "/roles");
    }

    private Page page(Unit unit, Form<OpenForm> form, List<Person> named) {
        String back = "/units/" + unit.id() + "/roles";
        List<Choice> people = named.stream()
                .map(one -> Choice.of(
                        one.id().toString(),
                        one.note() == null ? one.fullName() : one.fullName() + ", " + one.note(),
                        form.chosen("person", one.id().toString())))
                .toList();
        OpenPage model = new OpenPage(
                form, "/units/" + unit.id() + "/accounts", back, people, roles.choices(unit, form, "role"));
        return Page.of("access/opening/open", "units", "Mở tài khoản tại " + unit.name(), model)
                .lead("Cho người có trong danh sách của đơn vị, hoặc giữ chức vụ ở đây.")
                .crumb("Tổ chức", "/units")
                .crumb(unit.name(), "/units/" + unit.id())
                .crumb("Vai trò", back);
    }
}
