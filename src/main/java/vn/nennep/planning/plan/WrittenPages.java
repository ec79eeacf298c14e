package vn.nennep.planning.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Problem;

/// The page of a plan that a unit writes under the plan above.
@Component
class WrittenPages {

    Page of(Plan plan, List<Problem> problems) {
        throw new NotFound();
    }

    @Nullable String writeHref(Plan above) {
        return null;
    }
}
