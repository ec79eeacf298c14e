package vn.nennep.planning.breakthrough;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.PlanId;

/// The plans under which something may be chosen: those that the caller sees.
public interface ChosenUnder {

    List<Plan> all();

    /// Empty when there is none, or not for the caller.
    Optional<Plan> named(@Nullable PlanId id);

    record Plan(PlanId id, String label, String href) {}
}
