package vn.nennep.planning.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.people.PersonId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Assignments.PersonDuty;
import vn.nennep.planning.Fulfilment;
import vn.nennep.planning.ObligationKind;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// What one person has to do: only the person's own.
@Controller
class DutyController {

    private final Assignments assignments;
    private final Fulfilment fulfilment;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    DutyController(Assignments assignments, Fulfilment fulfilment, Access access, Audit audit, Clock clock) {
        this.assignments = assignments;
        this.fulfilment = fulfilment;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/my/duties/{id}")
    Page show(@PathVariable long id) {
        PersonDuty duty = mine(id);
        boolean study = duty.assignment().kind() == ObligationKind.STUDY;
        String when =
                duty.fulfilledOn() == null ? "chưa xong" : "đã xong ngày " + OfficialFigures.date(duty.fulfilledOn());
        LocalDate due = duty.assignment().nextDueOn();
        DutyPage page = new DutyPage(
                duty.assignment().passage(),
                duty.assignment().kind().label(),
                due == null ? "chưa nêu hạn" : "hạn " + OfficialFigures.date(due),
                when,
                duty.fulfilledOn() != null,
                duty.exemptReason(),
                study
                        ? "Đồng chí dự hội nghị học tập theo giấy mời; bí thư chi bộ điểm danh, việc này tự xong."
                        : "Nộp hoặc báo cáo với chi bộ rồi bấm nút dưới đây. Nội dung không lưu ở đây.",
                !study && duty.fulfilledOn() == null ? "/my/duties/" + id + "/evidence" : null,
                "/assignments/" + id + "/chain");
        return Page.of("planning/evidence/duty", "desk", duty.assignment().title() + ": " + when, page)
                .crumb("Bàn làm việc", "/desk");
    }

    @PostMapping("/my/duties/{id}/evidence")
    @Transactional
    Redirect handedIn(@PathVariable long id) {
        PersonDuty duty = mine(id);
        if (duty.assignment().kind() == ObligationKind.STUDY) {
            throw new NotFound();
        }
        if (duty.fulfilledOn() == null) {
            PersonId me = duty.person();
            fulfilment.people(
                    duty.assignment().id(),
                    EvidenceRead.NOTE,
                    "person/" + me,
                    Set.of(me),
                    Map.of(me, LocalDate.now(clock)));
            audit.record(
                    "planning.commitment.handed_in",
                    "assignment/" + id,
                    duty.assignment().unit(),
                    Map.of());
        }
        return Redirect.to("/desk").saying("Đã báo nộp. Bí thư chi bộ thấy ngay trong danh sách của chi bộ.");
    }

    private PersonDuty mine(long id) {
        PersonId me = access.caller().person();
        if (me == null) {
            throw new NotFound();
        }
        return assignments.ofPerson(me).stream()
                .filter(duty -> duty.assignment().id().value() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
