package vn.nennep.planning.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.planning.change.ChangeHome;
import vn.nennep.planning.reminder.IssuingReminders;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Who has not issued a plan of its own yet, and reminding all of them at once (2.6, 2.9).
@Controller
class CascadeController {

    private final Cascade cascade;
    private final Loosened loosened;
    private final CascadePages pages;
    private final ChangeHome homes;
    private final IssuingReminders reminders;
    private final Units units;
    private final Structure structure;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    CascadeController(
            Cascade cascade,
            Loosened loosened,
            CascadePages pages,
            ChangeHome homes,
            IssuingReminders reminders,
            Units units,
            Structure structure,
            Access access,
            Audit audit,
            Clock clock) {
        this.cascade = cascade;
        this.loosened = loosened;
        this.pages = pages;
        this.homes = homes;
        this.reminders = reminders;
        this.units = units;
        this.structure = structure;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param unit when missing, the issuer or the caller's own unit below it
    @GetMapping("/plans/{id}/cascade")
    Page show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String state) {
        ChangeHome.Home home = homes.readable(id);
        Unit root = root(home, unit);
        LocalDate today = LocalDate.now(clock);
        List<Long> down = cascade.down(id);
        return pages.of(
                home,
                root,
                cascade.issuing(down, root.id(), today),
                loosened.of(down, root.id(), today),
                state,
                access.may(PlanningPermission.REMIND, root.id()),
                today);
    }

    @PostMapping("/plans/{id}/cascade/reminders")
    @Transactional
    Redirect remind(@PathVariable long id, @RequestParam long unit) {
        ChangeHome.Home home = homes.readable(id);
        Unit root = root(home, unit);
        access.require(PlanningPermission.REMIND, root.id());
        List<Long> open = cascade.issuing(cascade.down(id), root.id(), LocalDate.now(clock)).stream()
                .filter(each -> !each.state().settled())
                .map(Issuing::assignment)
                .toList();
        int sent = reminders.send(open, root);
        audit.record("planning.reminders.sent", "plan/" + id, root.id(), Map.of("reminders", sent));
        return Redirect.to(home.href() + "/cascade?unit=" + unit)
                .saying(
                        sent == 0
                                ? "Hôm nay đã nhắc các đơn vị này rồi; mỗi việc chỉ nhắc một lần trong ngày."
                                : "Đã nhắc " + OfficialFigures.count(sent)
                                        + " đơn vị chưa ban hành. Bí thư và cán bộ phụ trách của đơn vị được báo.");
    }

    private Unit root(ChangeHome.Home home, @Nullable Long asked) {
        UnitId root = asked == null ? mine(home) : new UnitId(asked);
        access.require(PlanningPermission.FOLLOW, root);
        return units.known(root, LocalDate.now(clock)).orElseThrow(NotFound::new);
    }

    private UnitId mine(ChangeHome.Home home) {
        if (access.may(PlanningPermission.FOLLOW, home.unit())) {
            return home.unit();
        }
        return access.places(PlanningPermission.FOLLOW).stream()
                .filter(place -> structure.isWithin(place, home.unit(), LocalDate.now(clock)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
