package vn.nennep.planning.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// What the plans above have given a unit (2.6).
@Controller
class GivenController {

    private final Reach reach;
    private final Access access;
    private final Structure structure;
    private final GivenPages pages;
    private final Clock clock;

    GivenController(Reach reach, Access access, Structure structure, GivenPages pages, Clock clock) {
        this.reach = reach;
        this.access = access;
        this.structure = structure;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param unit when missing, the caller's own
    @GetMapping("/plans/{id}/given")
    Page given(@PathVariable long id, @RequestParam(required = false) @Nullable Long unit) {
        Plan plan = reach.readable(id);
        UnitId asked = unit == null ? own(plan) : new UnitId(unit);
        access.require(PlanningPermission.FOLLOW, asked);
        if (!plan.accepted() || !isBelow(asked, plan)) {
            throw new NotFound();
        }
        return pages.of(plan, asked);
    }

    private UnitId own(Plan plan) {
        return access.places(PlanningPermission.FOLLOW).stream()
                .filter(unit -> isBelow(unit, plan))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private boolean isBelow(UnitId unit, Plan plan) {
        return !unit.equals(plan.unit()) && structure.isWithin(unit, plan.unit(), LocalDate.now(clock));
    }
}
