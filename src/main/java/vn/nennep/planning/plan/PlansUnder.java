package vn.nennep.planning.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.breakthrough.ChosenUnder;

/// The plans under which units choose what they break through with.
@Component
class PlansUnder implements ChosenUnder {

    private final Plans plans;
    private final Reach reach;

    PlansUnder(Plans plans, Reach reach) {
        this.plans = plans;
        this.reach = reach;
    }

    @Override
    public List<ChosenUnder.Plan> all() {
        return reach.visible().stream().map(PlansUnder::worded).toList();
    }

    @Override
    public Optional<ChosenUnder.Plan> named(@Nullable PlanId id) {
        return Optional.ofNullable(id)
                .flatMap(plans::find)
                .filter(reach::mayRead)
                .map(PlansUnder::worded);
    }

    private static ChosenUnder.Plan worded(vn.nennep.planning.plan.Plan plan) {
        return new ChosenUnder.Plan(plan.id(), plan.label(), plan.href());
    }
}
