package vn.nennep.privacy.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.database.ProgramDoor;
import vn.nennep.people.Anonymity;
import vn.nennep.people.People;
import vn.nennep.people.PersonDetails;
import vn.nennep.privacy.Forgetting.Told;
import vn.nennep.privacy.Purpose;
import vn.nennep.privacy.Readings;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Form;
import vn.nennep.web.Page;

/// Lays out one request for whoever answers it.
@Component
class RequestPages {

    private final People people;
    private final Anonymity anonymity;
    private final Erasing erasing;
    private final Readings readings;
    private final ProgramDoor door;
    private final Clock clock;

    RequestPages(
            People people, Anonymity anonymity, Erasing erasing, Readings readings, ProgramDoor door, Clock clock) {
        this.people = people;
        this.anonymity = anonymity;
        this.erasing = erasing;
        this.readings = readings;
        this.door = door;
        this.clock = clock;
    }

    @Transactional
    public Page of(PersonalRequest request, Form<AnswerForm> form) {
        LocalDate today = LocalDate.now(clock);
        PersonDetails person = people.details(request.person()).orElse(null);
        String name = person == null ? "Người số " + request.person() : person.fullName();
        readings.note(
                request.person(), Purpose.REQUESTS, "yêu cầu " + request.kind().label());
        boolean open = request.state().open();
        boolean erasure = open && request.kind() == RequestKind.ERASE;
        List<Told> told = erasure ? erasing.rehearse(request.person()) : List.of();
        String address = "/privacy/requests/" + request.id();
        RequestPage model = new RequestPage(
                address,
                open,
                request.text(),
                RequestWords.proposed(request),
                person == null ? "" : known(person),
                request.state() == RequestState.ASKED ? address + "/receipt" : null,
                erasure,
                !erasure || !takesPart(request, today),
                told.stream().filter(Told::goes).map(Told::words).toList(),
                told.stream().filter(one -> !one.goes()).map(Told::words).toList(),
                label(request.kind()),
                request.steps().stream().map(this::step).toList(),
                form);
        return Page.of(
                        "privacy/request/request",
                        "privacy",
                        name + ": " + request.kind().label(),
                        model)
                .lead(
                        open
                                ? RequestWords.due(request, today)
                                : VietnameseText.capitalized(request.state().label()))
                .crumb("Yêu cầu về dữ liệu cá nhân", "/privacy/requests");
    }

    private boolean takesPart(PersonalRequest request, LocalDate today) {
        return door.through(
                "whether a place is kept anywhere, not which", () -> anonymity.takesPart(request.person(), today));
    }

    private static String known(PersonDetails person) {
        return "Họ tên: " + person.fullName() + "; năm sinh: "
                + (person.birthYear() == null ? "chưa ghi" : person.birthYear());
    }

    private static String label(RequestKind kind) {
        return switch (kind) {
            case SEE -> "Trả lời người gửi";
            case CORRECT -> "Sửa và trả lời";
            case RESTRICT -> "Hạn chế và trả lời";
            case ERASE -> "Xóa hẳn";
        };
    }

    private RequestPage.Step step(PersonalRequest.Step step) {
        return new RequestPage.Step(
                OfficialFigures.date(LocalDate.ofInstant(step.at(), clock.getZone())),
                step.state() == RequestState.ASKED
                        ? "Đã gửi"
                        : VietnameseText.capitalized(step.state().label()),
                RequestWords.answer(step));
    }
}
