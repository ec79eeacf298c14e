package vn.nennep.study.attendance;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.KeptAbout;
import vn.nennep.privacy.Purpose;
import vn.nennep.study.Conferences;
import vn.nennep.text.OfficialFigures;

/// What the lists of conferences say of a person.
@Component
@Order(3)
class KeptAttendance implements KeptAbout {

    private final Conferences conferences;

    KeptAttendance(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public List<Kept> of(PersonId person) {
        return List.of(new Kept(
                Purpose.STUDY,
                "Điểm danh hội nghị",
                conferences.attended(person).stream()
                        .map(fact -> new Entry(
                                fact.title(),
                                OfficialFigures.date(fact.heldOn()) + ", "
                                        + fact.state().label()))
                        .toList()));
    }
}
