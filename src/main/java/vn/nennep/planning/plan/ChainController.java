package vn.nennep.planning.plan;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nennep.access.Access;
import vn.nennep.people.PersonId;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// From the highest plan to one task on one page, for those who answer for the unit and for those whose task it
/// is (2.6).
@Controller
class ChainController {

    private final Assignments assignments;
    private final ChainPages pages;
    private final Access access;

    ChainController(Assignments assignments, ChainPages pages, Access access) {
        this.assignments = assignments;
        this.pages = pages;
        this.access = access;
    }

    @GetMapping("/assignments/{id}/chain")
    Page show(@PathVariable long id) {
        Assignment assignment = assignments.find(new AssignmentId(id)).orElseThrow(NotFound::new);
        Optional<Assignments.PersonDuty> mine = mine(assignment);
        boolean answers = access.may(PlanningPermission.FOLLOW, assignment.unit());
        if (!answers && mine.isEmpty()) {
            throw new NotFound();
        }
        return pages.of(assignment, mine, answers);
    }

    private Optional<Assignments.PersonDuty> mine(Assignment assignment) {
        PersonId me = access.caller().person();
        return me == null
                ? Optional.empty()
                : assignments.ofPerson(me).stream()
                        .filter(duty -> duty.assignment().id().equals(assignment.id()))
                        .findFirst();
    }
}
