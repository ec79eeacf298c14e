package vn.nennep.planning.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.planning.landing.AcceptedObligations;
import vn.nennep.planning.landing.LandingObligation;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// What a draft of a change is to do: extensions and withdrawals.
@Controller
class LineController {

    private static final int SEARCHED = 8;

    private final PlanChanges changes;
    private final ChangeLines lines;
    private final ChangeHome homes;
    private final ChangePages pages;
    private final AcceptedObligations accepted;
    private final Units units;
    private final Clock clock;

    LineController(
            PlanChanges changes,
            ChangeLines lines,
            ChangeHome homes,
            ChangePages pages,
            AcceptedObligations accepted,
            Units units,
            Clock clock) {
        this.changes = changes;
        this.lines = lines;
        this.homes = homes;
        this.pages = pages;
        this.accepted = accepted;
        this.units = units;
        this.clock = clock;
    }

    @PostMapping("/changes/{id}/extensions")
    @Transactional
    Object extend(@PathVariable long id, Form<ExtensionForm> form) {
        ChangeHome.Home home =
                homes.changeable(changes.find(id).orElseThrow(NotFound::new).plan());
        PlanChange change = growing(id);
        Optional<Time> time = time(form.text("time"), home);
        if (form.valid() && time.isEmpty()) {
            form.reject("time", "Chọn việc được gia hạn");
        }
        Optional<Long> unit = unit(form, "unit", home);
        if (form.valid() && form.value().dueOn().isBefore(home.datedOn())) {
            form.reject("dueOn", "Hạn mới không thể trước ngày ban hành kế hoạch. Mời nhập lại.");
        }
        if (!form.valid()) {
            return pages.of(change, home, form, Form.blank());
        }
        Time chosen = time.orElseThrow();
        lines.extend(id, chosen.obligation(), chosen.from(), form.value().dueOn(), unit.orElse(null));
        return Redirect.to(change.href())
                .saying("Đã thêm nội dung gia hạn. Chưa đơn vị nào thấy cho đến khi thực hiện.");
    }

    @PostMapping("/changes/{id}/withdrawals")
    @Transactional
    Object withdraw(@PathVariable long id, Form<WithdrawalForm> form) {
        ChangeHome.Home home =
                homes.changeable(changes.find(id).orElseThrow(NotFound::new).plan());
        PlanChange change = growing(id);
        List<LandingObligation> chosen = chosen(form.text("obligation"), home);
        if (form.valid() && chosen.isEmpty()) {
            form.reject("obligation", "Chọn nhiệm vụ thôi giao");
        }
        Optional<Long> unit = unit(form, "place", home);
        if (!form.valid()) {
            return pages.of(change, home, Form.blank(), form);
        }
        chosen.forEach(obligation -> lines.withdraw(id, obligation.id(), unit.orElse(null)));
        if (form.text("obligation").equals(WithdrawalForm.ALL) && unit.isEmpty()) {
            changes.whole(id);
        }
        return Redirect.to(change.href())
                .saying("Đã thêm nội dung thôi giao. Chưa đơn vị nào thấy cho đến khi thực hiện.");
    }

    /// The plan is locked first, here as everywhere.
    private PlanChange growing(long id) {
        PlanChange change = changes.lock(id).orElseThrow(NotFound::new);
        if (!change.draft()) {
            throw new Refusal("Điều chỉnh này đã thực hiện nên không sửa được nữa. Mời lập một lần điều chỉnh mới.");
        }
        return change;
    }

    private record Time(long obligation, LocalDate from) {}

    private Optional<Time> time(String value, ChangeHome.Home home) {
        return accepted.ofPlan(home.id()).stream()
                .flatMap(obligation -> obligation.periods().stream()
                        .filter(period -> value.equals(obligation.id() + "@" + period.from()))
                        .map(period -> new Time(obligation.id(), period.from())))
                .findFirst();
    }

    private List<LandingObligation> chosen(String value, ChangeHome.Home home) {
        return accepted.ofPlan(home.id()).stream()
                .filter(obligation -> value.equals(WithdrawalForm.ALL) || value.equals(Long.toString(obligation.id())))
                .toList();
    }

    /// The one unit that is named, when one is.
    private Optional<Long> unit(Form<?> form, String field, ChangeHome.Home home) {
        String words = form.text(field).strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Unit> found = units.search(words, home.unit(), LocalDate.now(clock), SEARCHED);
        @Nullable Unit exact = exact(found, words);
        if (exact != null) {
            return Optional.of(exact.id().value());
        }
        if (found.isEmpty()) {
            form.reject(
                    field,
                    "Không tìm thấy đơn vị “" + words + "” trong phạm vi kế hoạch. Mời ghi đúng tên, hoặc để trống.");
        } else {
            form.reject(
                    field,
                    "Có " + OfficialFigures.count(found.size()) + " đơn vị giống tên này: "
                            + found.stream().map(Unit::name).collect(Collectors.joining("; "))
                            + ". Mời ghi đủ tên một đơn vị.");
        }
        return Optional.empty();
    }

    private static @Nullable Unit exact(List<Unit> found, String words) {
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<Unit> same = found.stream()
                .filter(unit -> VietnameseText.key(unit.name()).equals(VietnameseText.key(words)))
                .toList();
        return same.size() == 1 ? same.getFirst() : null;
    }
}
