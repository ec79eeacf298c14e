package vn.nennep.privacy.request;

import static nennep.sql.privacy.Tables.REQUEST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.database.ProgramDoor;
import vn.nennep.people.Anonymity;
import vn.nennep.people.PersonId;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Tone;

/// What the person who asks has asked, told to them.
@Component
public class OwnRequests {

    private final RequestRows rows;
    private final Anonymity anonymity;
    private final ProgramDoor door;
    private final Clock clock;

    OwnRequests(RequestRows rows, Anonymity anonymity, ProgramDoor door, Clock clock) {
        this.rows = rows;
        this.anonymity = anonymity;
        this.door = door;
        this.clock = clock;
    }

    /// @param due by when, or when it was answered
    /// @param answer text of the answer, with the rule a refusal rests on; empty while there is none
    /// @param withdrawal where it is withdrawn; empty when it no longer waits
    public record Line(String title, String state, Tone tone, String due, String answer, String withdrawal) {}

    @Transactional(readOnly = true)
    public List<Line> of(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return rows.list(REQUEST.PERSON_ID.eq(person.value())).stream()
                .map(request -> line(request, today))
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean restricted(PersonId person) {
        return anonymity.isRestricted(person);
    }

    private Line line(PersonalRequest request, LocalDate today) {
        boolean open = request.state().open();
        PersonalRequest.Step last = request.steps().getLast();
        String told = OfficialFigures.date(LocalDate.ofInstant(last.at(), clock.getZone()));
        return new Line(
                RequestWords.title(request),
                request.late(today) ? "quá hạn" : request.state().label(),
                request.late(today) ? Tone.LATE : request.state().tone(),
                open
                        ? "Gửi ngày " + OfficialFigures.date(request.askedOn()) + "; " + RequestWords.terms(request)
                        : "Ngày " + told,
                RequestWords.answer(last),
                open ? "/my/data/requests/" + request.id() + "/withdrawal" : "");
    }

    /// Whoever asked for less use of their data may take that back at any time.
    @Transactional
    public void free(PersonId person) {
        door.run("one's own restriction is one's own to end", () -> anonymity.restrict(person, false));
    }
}
