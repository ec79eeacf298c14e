package vn.nennep.planning.assignment;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nennep.people.PersonId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Assignments.PersonDuty;
import vn.nennep.privacy.KeptAbout;
import vn.nennep.privacy.Purpose;
import vn.nennep.text.OfficialFigures;

/// The duties that landed on a person.
@Component
@Order(2)
class KeptDuties implements KeptAbout {

    private final Assignments assignments;

    KeptDuties(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public List<Kept> of(PersonId person) {
        return List.of(new Kept(
                Purpose.DUTIES,
                "Nhiệm vụ được giao",
                assignments.ofPerson(person).stream()
                        .map(duty -> new Entry(duty.assignment().title(), state(duty)))
                        .toList()));
    }

    private static String state(PersonDuty duty) {
        String period = duty.assignment().periodLabel();
        if (duty.fulfilledOn() != null) {
            return period + ", xong ngày " + OfficialFigures.date(duty.fulfilledOn());
        }
        return period + (duty.exemptReason() == null ? ", chưa ghi là đã xong" : ", được miễn: " + duty.exemptReason());
    }
}
