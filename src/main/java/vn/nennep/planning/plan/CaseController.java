package vn.nennep.planning.plan;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nennep.web.Download;
import vn.nennep.web.NotFound;

/// The corrected reading of a plan given down, to be handed to whoever improves the reader.
@Controller
class CaseController {

    private final Reach reach;
    private final PlanCase cases;

    CaseController(Reach reach, PlanCase cases) {
        this.reach = reach;
        this.cases = cases;
    }

    @GetMapping("/plans/{id}/case")
    Download file(@PathVariable long id) {
        Plan plan = reach.readable(id);
        if (!reach.mayExport(plan)) {
            throw new NotFound();
        }
        String name = plan.symbol() == null ? Long.toString(id) : plan.symbol().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new Download(
                "ca-kiem-thu-" + name + ".json",
                "application/json",
                cases.of(plan).json().getBytes(StandardCharsets.UTF_8));
    }
}
