package vn.nennep.privacy.request;

import static nennep.sql.privacy.Tables.REQUEST;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.Caller;
import vn.nennep.people.People;
import vn.nennep.people.Person;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.PrivacyPermission;
import vn.nennep.privacy.Purpose;
import vn.nennep.privacy.Readings;
import vn.nennep.privacy.Requests;
import vn.nennep.text.OfficialFigures;

/// The requests the caller answers.
@Component
class StoredRequests implements Requests {

    private final RequestRows rows;
    private final People people;
    private final Access access;
    private final Readings readings;

    StoredRequests(RequestRows rows, People people, Access access, Readings readings) {
        this.rows = rows;
        this.people = people;
        this.access = access;
        this.readings = readings;
    }

    /// The names stay on the page of the request: a desk is looked at many times a day.
    @Override
    @Transactional(readOnly = true)
    public List<Due> toAnswer() {
        return answers()
                ? rows.list(reached().and(REQUEST.STATE.in("ASKED", "RECEIVED"))).stream()
                        .map(request -> new Due(
                                RequestWords.title(request),
                                request.state() == RequestState.ASKED
                                        ? "Tiếp nhận để người gửi biết; giải quyết xong chậm nhất "
                                                + OfficialFigures.date(request.doneDue()) + "."
                                        : "Trả lời người gửi.",
                                request.due(),
                                "/privacy/requests/" + request.id()))
                        .toList()
                : List.of();
    }

    boolean answers() {
        Caller caller = access.caller();
        return PrivacyPermission.ANSWER_REQUEST.roles().stream().anyMatch(caller::holds);
    }

    List<PersonalRequest> all() {
        return rows.list(reached());
    }

    private Condition reached() {
        return access.reach(PrivacyPermission.ANSWER_REQUEST, REQUEST.UNIT_ID);
    }

    /// The names of those who asked, noted as read.
    @Transactional
    public Map<PersonId, Person> names(List<PersonalRequest> requests) {
        Map<PersonId, Person> named =
                people.get(requests.stream().map(PersonalRequest::person).collect(Collectors.toSet()));
        readings.notePage(named.keySet(), Purpose.REQUESTS, "danh sách yêu cầu về dữ liệu cá nhân");
        return named;
    }
}
