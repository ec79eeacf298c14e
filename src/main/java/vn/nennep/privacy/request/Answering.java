package vn.nennep.privacy.request;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.database.ProgramDoor;
import vn.nennep.people.Anonymity;
import vn.nennep.people.People;
import vn.nennep.people.PersonDetails;
import vn.nennep.privacy.PrivacyPermission;
import vn.nennep.text.PersonName;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// Takes requests up, carries them out or refuses them. Who answers has been asked for the right; what is
/// carried out may lie in places they do not reach, so the program does it.
@Component
@Transactional
class Answering {

    private static final String ACCEPTED = "what was accepted is carried out wherever the person is known";

    private final RequestRows rows;
    private final People people;
    private final Anonymity anonymity;
    private final Erasing erasing;
    private final Access access;
    private final Audit audit;
    private final ProgramDoor door;

    Answering(
            RequestRows rows,
            People people,
            Anonymity anonymity,
            Erasing erasing,
            Access access,
            Audit audit,
            ProgramDoor door) {
        this.rows = rows;
        this.people = people;
        this.anonymity = anonymity;
        this.erasing = erasing;
        this.access = access;
        this.audit = audit;
        this.door = door;
    }

    void receive(long id) {
        PersonalRequest request = waiting(id);
        if (request.state() == RequestState.ASKED) {
            settle(request, RequestState.RECEIVED, "", "");
        }
    }

    void accept(long id, AnswerForm answer) {
        PersonalRequest request = waiting(id);
        settle(request, RequestState.ACCEPTED, answer.text(), "");
        door.run(ACCEPTED, () -> carryOut(request));
    }

    void refuse(long id, AnswerForm answer) {
        settle(waiting(id), RequestState.REFUSED, answer.text(), answer.basis());
    }

    private PersonalRequest waiting(long id) {
        PersonalRequest request = rows.lock(id).orElseThrow(NotFound::new);
        access.require(PrivacyPermission.ANSWER_REQUEST, request.unit());
        if (!request.state().open()) {
            throw new Refusal("Yêu cầu này đã được trả lời hoặc đã rút. Mở lại trang để xem.");
        }
        return request;
    }

    private void settle(PersonalRequest request, RequestState state, String text, String basis) {
        rows.enter(request, state, text, basis, access.caller().account());
        audit.record(
                "privacy.request." + state.name().toLowerCase(Locale.ROOT),
                "request/" + request.id(),
                request.unit(),
                Map.of());
    }

    private void carryOut(PersonalRequest request) {
        switch (request.kind()) {
            case SEE -> {
                // the person takes the copy along from their own page
            }
            case CORRECT -> correct(request);
            case RESTRICT -> anonymity.restrict(request.person(), true);
            case ERASE -> erasing.erase(request.person());
        }
    }

    private void correct(PersonalRequest request) {
        PersonDetails known = people.details(request.person()).orElseThrow(NotFound::new);
        PersonName name = request.newName() == null
                ? new PersonName(known.familyName(), known.middleName(), known.givenName())
                : PersonName.parse(request.newName());
        people.correct(
                request.person(),
                name.family(),
                name.middle(),
                name.given(),
                request.newBirthYear() == null ? known.birthYear() : request.newBirthYear());
    }
}
