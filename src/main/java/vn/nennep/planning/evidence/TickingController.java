package vn.nennep.planning.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.people.PersonId;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Assignments.PersonDuty;
import vn.nennep.planning.Fulfilment;
import vn.nennep.planning.Measure;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// The branch secretary ticks who has handed in a commitment; its content is not stored here. Those ticked before keep
/// their day.
@Controller
class TickingController {

    private final Assignments assignments;
    private final Fulfilment fulfilment;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    TickingController(Assignments assignments, Fulfilment fulfilment, Access access, Audit audit, Clock clock) {
        this.assignments = assignments;
        this.fulfilment = fulfilment;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping("/assignments/{id}/people")
    @Transactional
    Redirect tick(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<Long> person,
            @RequestParam LocalDate happenedOn) {
        Assignment assignment = assignments.find(new AssignmentId(id)).orElseThrow(NotFound::new);
        access.require(PlanningPermission.READ_NAMES, assignment.unit());
        if (assignment.measure() != Measure.PEOPLE || assignment.kind() == ObligationKind.STUDY) {
            throw new NotFound();
        }
        if (happenedOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal("Ngày nộp chưa đến. Mời quay lại và nhập ngày đã nộp.");
        }
        Set<Long> ticked = new HashSet<>(person == null ? List.of() : person);
        Map<PersonId, LocalDate> facts = new HashMap<>();
        Set<PersonId> considered = new HashSet<>();
        for (PersonDuty duty : assignments.duties(assignment.id())) {
            considered.add(duty.person());
            if (ticked.contains(duty.person().value())) {
                facts.put(duty.person(), duty.fulfilledOn() == null ? happenedOn : duty.fulfilledOn());
            }
        }
        fulfilment.people(assignment.id(), EvidenceRead.NOTE, "assignment/" + id, considered, facts);
        audit.record(
                "planning.commitments.ticked",
                "assignment/" + id,
                assignment.unit(),
                Map.of("handed_in", facts.size(), "of", considered.size()));
        return Redirect.to("/assignments/" + id)
                .saying("Đã ghi " + OfficialFigures.count(facts.size()) + " / "
                        + OfficialFigures.count(considered.size()) + " người đã nộp.");
    }
}
