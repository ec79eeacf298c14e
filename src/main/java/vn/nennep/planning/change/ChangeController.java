package vn.nennep.planning.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.Audit;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// Changes of a plan that has been given down: begun, shown, carried out, taken note of.
@Controller
class ChangeController {

    private final PlanChanges changes;
    private final ChangeLines lines;
    private final ChangeHome homes;
    private final ChangePages pages;
    private final ChangeLists lists;
    private final Changing changing;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    ChangeController(
            PlanChanges changes,
            ChangeLines lines,
            ChangeHome homes,
            ChangePages pages,
            ChangeLists lists,
            Changing changing,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.changes = changes;
        this.lines = lines;
        this.homes = homes;
        this.pages = pages;
        this.lists = lists;
        this.changing = changing;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/plans/{id}/changes")
    Page list(@PathVariable long id) {
        return lists.of(homes.readable(id));
    }

    @GetMapping("/plans/{id}/changes/new")
    Page blank(@PathVariable long id) {
        return lists.fresh(homes.changeable(id), Form.blank());
    }

    @PostMapping("/plans/{id}/changes")
    @Transactional
    Object begin(@PathVariable long id, Form<ChangeForm> form) {
        ChangeHome.Home home = homes.changeable(id);
        check(form, home);
        if (!form.valid()) {
            return lists.fresh(home, form).status(422);
        }
        ChangeForm said = form.value();
        LocalDate effective = said.effectiveOn() == null ? said.decidedOn() : said.effectiveOn();
        long change = changes.draft(
                id,
                said.document().strip(),
                said.decidedOn(),
                effective,
                said.reason().strip());
        audit.record("planning.change.begun", "change/" + change, home.unit(), Map.of("plan", id));
        return Redirect.to("/changes/" + change);
    }

    private void check(Form<ChangeForm> form, ChangeHome.Home home) {
        if (!form.valid()) {
            return;
        }
        LocalDate decided = form.value().decidedOn();
        if (decided.isAfter(LocalDate.now(clock))) {
            form.reject("decidedOn", "Ngày văn bản chưa đến. Mời nhập ngày đã ban hành.");
        } else if (decided.isBefore(home.datedOn())) {
            form.reject(
                    "decidedOn",
                    "Ngày này trước ngày ban hành kế hoạch (" + OfficialFigures.date(home.datedOn())
                            + "). Mời nhập lại.");
        }
        LocalDate effective = form.value().effectiveOn();
        if (effective != null && effective.isBefore(home.datedOn())) {
            form.reject("effectiveOn", "Ngày áp dụng không thể trước ngày ban hành kế hoạch. Mời nhập lại.");
        }
    }

    @GetMapping("/changes/{id}")
    Page show(@PathVariable long id) {
        PlanChange change = changes.find(id).orElseThrow(NotFound::new);
        ChangeHome.Home home = homes.readable(change.plan());
        if (change.draft() && !home.mayChange()) {
            throw new NotFound();
        }
        return pages.of(change, home);
    }

    @PostMapping("/changes/{id}/execution")
    Redirect carryOut(@PathVariable long id) {
        return Redirect.to("/jobs/" + changing.carryOut(id));
    }

    @PostMapping("/changes/{id}/lines/{line}/removal")
    @Transactional
    Redirect removeLine(@PathVariable long id, @PathVariable long line) {
        PlanChange change = draft(id);
        lines.remove(id, line);
        return Redirect.to(change.href()).saying("Đã bỏ nội dung này khỏi bản điều chỉnh.");
    }

    @PostMapping("/changes/{id}/removal")
    @Transactional
    Redirect remove(@PathVariable long id) {
        PlanChange change = draft(id);
        changes.remove(id);
        return Redirect.to("/plans/" + change.plan() + "/changes").saying("Đã bỏ bản điều chỉnh đang soạn.");
    }

    /// Đã xem: the caller's units have taken note.
    @PostMapping("/changes/{id}/notice")
    @Transactional
    Redirect note(@PathVariable long id) {
        PlanChange change = changes.find(id).filter(found -> !found.draft()).orElseThrow(NotFound::new);
        homes.readable(change.plan());
        List<Long> mine = notices.waiting(id);
        notices.note(id, mine);
        return Redirect.to(change.href()).saying("Đã ghi nhận đơn vị đã xem điều chỉnh này.");
    }

    private PlanChange draft(long id) {
        homes.changeable(changes.find(id).orElseThrow(NotFound::new).plan());
        PlanChange change = changes.lock(id).orElseThrow(NotFound::new);
        if (!change.draft()) {
            throw new Refusal("Điều chỉnh này đã thực hiện nên không sửa được nữa. Mời lập một lần điều chỉnh mới.");
        }
        return change;
    }
}
