package vn.nennep.planning.plan;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.change.ChangeHome;
import vn.nennep.web.NotFound;

/// A plan that has been given down, as its changes see it.
@Component
class ChangedHome implements ChangeHome {

    private final Plans plans;
    private final Reach reach;
    private final Access access;

    ChangedHome(Plans plans, Reach reach, Access access) {
        this.plans = plans;
        this.reach = reach;
        this.access = access;
    }

    @Override
    public Home readable(long id) {
        Plan plan = reach.readable(id);
        if (!plan.accepted()) {
            throw new NotFound();
        }
        return home(plan);
    }

    @Override
    public Home changeable(long id) {
        Home home = plans.lock(new PlanId(id))
                .filter(Plan::accepted)
                .map(this::home)
                .orElseThrow(NotFound::new);
        if (!home.mayChange()) {
            throw new NotFound();
        }
        return home;
    }

    private Home home(Plan plan) {
        return new Home(
                plan.id().value(),
                plan.unit(),
                plan.label(),
                Objects.requireNonNull(plan.datedOn()),
                plan.parent() == null ? null : plan.parent().value(),
                access.may(Reach.permission(plan), plan.unit()));
    }
}
