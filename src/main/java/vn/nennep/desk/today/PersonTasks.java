package vn.nennep.desk.today;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nennep.people.PersonId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Assignments.PersonDuty;
import vn.nennep.planning.ObligationKind;
import vn.nennep.study.Conferences;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Tone;

/// What a member has to do, and has done.
@Component
class PersonTasks {

    private final Assignments assignments;
    private final Conferences conferences;

    PersonTasks(Assignments assignments, Conferences conferences) {
        this.assignments = assignments;
        this.conferences = conferences;
    }

    List<Task> open(PersonId person, LocalDate today) {
        return assignments.ofPerson(person).stream()
                .filter(duty -> duty.fulfilledOn() == null && duty.exemptReason() == null)
                .map(duty -> task(duty, today))
                .sorted(Task.BY_DUE)
                .toList();
    }

    List<DeskPage.Line> done(PersonId person) {
        List<DeskPage.Line> fulfilled = assignments.ofPerson(person).stream()
                .filter(duty -> duty.fulfilledOn() != null)
                .map(duty -> new DeskPage.Line(
                        duty.assignment().title(), OfficialFigures.date(duty.fulfilledOn()), href(duty)))
                .toList();
        List<DeskPage.Line> attended = conferences.attended(person).stream()
                .filter(fact -> fact.state().attended())
                .map(fact -> new DeskPage.Line(
                        fact.title(),
                        OfficialFigures.date(fact.heldOn()) + ", "
                                + fact.state().label(),
                        ""))
                .toList();
        return java.util.stream.Stream.concat(fulfilled.stream(), attended.stream())
                .toList();
    }

    private static Task task(PersonDuty duty, LocalDate today) {
        LocalDate due = duty.assignment().nextDueOn();
        boolean study = duty.assignment().kind() == ObligationKind.STUDY;
        return new Task(
                When.eyebrow(due, today),
                duty.assignment().title(),
                study
                        ? "Đồng chí dự hội nghị học tập theo giấy mời; bí thư chi bộ điểm danh."
                        : "Đồng chí nộp cho chi bộ rồi báo ở đây.",
                When.urgency(due, today),
                study ? "Xem nhiệm vụ" : "Báo đã nộp",
                href(duty),
                due,
                List.of(new Task.Chip(duty.assignment().periodLabel(), Tone.DUE)));
    }

    private static String href(PersonDuty duty) {
        return "/my/duties/" + duty.assignment().id();
    }
}
