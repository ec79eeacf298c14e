package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_ACCEPTANCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// Which plans a caller sees: those of the units within reach, and what units above have given down.
@Component
class Reach {

    private final Access access;
    private final Plans plans;
    private final Units units;
    private final Clock clock;

    Reach(Access access, Plans plans, Units units, Clock clock) {
        this.access = access;
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    Plan readable(long id) {
        return plans.find(new PlanId(id)).filter(this::mayRead).orElseThrow(NotFound::new);
    }

    boolean mayRead(Plan plan) {
        return access.may(PlanningPermission.FOLLOW, plan.unit())
                || (plan.accepted() && access.standsUnder(plan.unit()));
    }

    /// Once given down: whether the caller follows its duties, at the issuer or anywhere below.
    boolean mayFollow(Plan plan) {
        LocalDate today = LocalDate.now(clock);
        return plan.accepted()
                && access.places(PlanningPermission.FOLLOW).stream()
                        .flatMap(place -> units.chain(place, today).stream())
                        .anyMatch(unit -> unit.id().equals(plan.unit()));
    }

    boolean mayChange(Plan plan) {
        return !plan.accepted() && access.may(permission(plan), plan.unit());
    }

    /// What was read and has been corrected for good.
    boolean mayExport(Plan plan) {
        return plan.origin() == Plan.Origin.READ
                && plan.accepted()
                && access.may(PlanningPermission.GIVE_PLAN, plan.unit());
    }

    /// @throws NotFound when out of reach; [Refusal] when given down already
    Plan changeable(long id) {
        Plan plan = plans.lock(new PlanId(id)).orElseThrow(NotFound::new);
        access.require(permission(plan), plan.unit());
        if (plan.accepted()) {
            throw new Refusal(
                    "Kế hoạch đã giao xuống nên không sửa được ở đây. Muốn thay đổi, mời dùng “Điều chỉnh” ở trang kế hoạch.");
        }
        return plan;
    }

    static PlanningPermission permission(Plan plan) {
        return plan.origin() == Plan.Origin.READ ? PlanningPermission.GIVE_PLAN : PlanningPermission.WRITE_PLAN;
    }

    /// For lists: the plans of the units within reach, and what the units above them have given down.
    List<Plan> visible() {
        LocalDate today = LocalDate.now(clock);
        List<Long> above = access.caller().units().stream()
                .flatMap(unit -> units.chain(unit, today).stream())
                .map(unit -> unit.id().value())
                .distinct()
                .toList();
        Condition mine = access.reach(PlanningPermission.FOLLOW, PLAN.UNIT_ID);
        return plans.where(mine.or(PLAN_ACCEPTANCE.JOB_ID.isNotNull().and(PLAN.UNIT_ID.in(above))));
    }

    /// The units at which the caller may give a plan.
    List<UnitId> givers() {
        return access.places(PlanningPermission.GIVE_PLAN);
    }
}
