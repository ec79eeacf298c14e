package vn.nennep.planning.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.planning.board.LateCells;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Redirect;

/// One action reminds all units below that are late on the board (2.9).
@Controller
class ReminderController {

    private final LateCells lateCells;
    private final ReminderRows reminders;
    private final Telling telling;
    private final Units units;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    ReminderController(
            LateCells lateCells,
            ReminderRows reminders,
            Telling telling,
            Units units,
            Access access,
            Audit audit,
            Clock clock) {
        this.lateCells = lateCells;
        this.reminders = reminders;
        this.telling = telling;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping("/plans/{id}/reminders")
    @Transactional
    Redirect remind(@PathVariable long id, @RequestParam long unit) {
        UnitId root = new UnitId(unit);
        access.require(PlanningPermission.REMIND, root);
        LocalDate today = LocalDate.now(clock);
        Unit from = units.known(root, today).orElseThrow(NotFound::new);
        int sent = 0;
        int reached = 0;
        for (LateCells.Late late : lateCells.of(new PlanId(id), from, today)) {
            int rows = reminders.send(late, from, today);
            sent += rows;
            reached += rows > 0 ? 1 : 0;
        }
        telling.afterCommit();
        audit.record("planning.reminders.sent", "plan/" + id, root, Map.of("reminders", sent));
        return Redirect.to("/plans/" + id + "/board?unit=" + unit).saying(answer(reached, sent));
    }

    private static String answer(int cells, int sent) {
        return sent == 0
                ? "Hôm nay đã nhắc các đơn vị này rồi; mỗi việc chỉ nhắc một lần trong ngày."
                : "Đã gửi " + OfficialFigures.count(sent) + " lời nhắc về " + OfficialFigures.count(cells)
                        + " việc trễ hạn. Bí thư và cán bộ phụ trách của đơn vị được báo.";
    }
}
