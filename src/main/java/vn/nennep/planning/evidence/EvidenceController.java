package vn.nennep.planning.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Fulfilment;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// What a number is made of, and noting what a unit has done.
@Controller
class EvidenceController {

    private static final int LARGEST_AMOUNT = 1_000_000;

    private final EvidencePages pages;
    private final Subjects subjects;
    private final EvidenceRead evidence;
    private final Assignments assignments;
    private final Fulfilment fulfilment;
    private final Units units;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    EvidenceController(
            EvidencePages pages,
            Subjects subjects,
            EvidenceRead evidence,
            Assignments assignments,
            Fulfilment fulfilment,
            Units units,
            Access access,
            Audit audit,
            Clock clock) {
        this.pages = pages;
        this.subjects = subjects;
        this.evidence = evidence;
        this.assignments = assignments;
        this.fulfilment = fulfilment;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/obligations/{id}/units/{unit}")
    Page cell(
            @PathVariable long id,
            @PathVariable long unit,
            @RequestParam(required = false) @Nullable LocalDate period) {
        UnitId place = new UnitId(unit);
        access.require(PlanningPermission.FOLLOW, place);
        return pages.of(
                period == null
                        ? subjects.around(id, unit(place), LocalDate.now(clock))
                        : subjects.of(id, unit(place), period),
                Form.blank());
    }

    @GetMapping("/assignments/{id}")
    Page assignment(@PathVariable long id) {
        Assignment assignment = assignment(id, PlanningPermission.FOLLOW);
        return pages.of(subjects.of(assignment, unit(assignment.unit())), Form.blank());
    }

    @PostMapping("/assignments/{id}/evidence")
    @Transactional
    Object note(@PathVariable long id, Form<NoteForm> form) {
        Assignment assignment = assignment(id, PlanningPermission.NOTE_EVIDENCE);
        int amount = amount(form);
        check(form);
        if (!form.valid()) {
            return pages.of(subjects.of(assignment, unit(assignment.unit())), form);
        }
        NoteForm note = form.value();
        fulfilment.unit(
                assignment.id(),
                EvidenceRead.NOTE,
                UUID.randomUUID().toString(),
                note.happenedOn(),
                amount,
                note.note().strip());
        audit.record(
                "planning.evidence.noted",
                "assignment/" + id,
                assignment.unit(),
                java.util.Map.of("on", note.happenedOn().toString(), "amount", amount));
        return Redirect.to("/assignments/" + id)
                .saying("Đã ghi kết quả ngày " + OfficialFigures.date(note.happenedOn()) + ".");
    }

    @PostMapping("/evidence/{id}/removal")
    @Transactional
    Redirect remove(@PathVariable long id) {
        EvidenceRead.Place place = evidence.note(id).orElseThrow(NotFound::new);
        access.require(PlanningPermission.NOTE_EVIDENCE, place.unit());
        fulfilment.withdraw(
                place.assignment(), EvidenceRead.NOTE, evidence.sourceId(id).orElseThrow(NotFound::new));
        audit.record("planning.evidence.removed", "assignment/" + place.assignment(), place.unit(), java.util.Map.of());
        return Redirect.to("/assignments/" + place.assignment()).saying("Đã bỏ kết quả ghi nhầm.");
    }

    @PostMapping("/assignments/{id}/exemption")
    @Transactional
    Object exempt(@PathVariable long id, Form<ExemptionForm> form) {
        Assignment assignment = assignment(id, PlanningPermission.EXEMPT);
        if (!form.valid()) {
            throw new Refusal(form.problems().getFirst().message());
        }
        fulfilment.exempt(assignment.id(), form.value().reason().strip());
        return Redirect.to("/assignments/" + id).saying("Đã miễn nhiệm vụ cho đơn vị; lý do hiện cùng số liệu.");
    }

    @PostMapping("/assignments/{id}/exemption/withdrawal")
    @Transactional
    Redirect unexempt(@PathVariable long id) {
        Assignment assignment = assignment(id, PlanningPermission.EXEMPT);
        fulfilment.exempt(assignment.id(), null);
        return Redirect.to("/assignments/" + id).saying("Đã thôi miễn; nhiệm vụ lại tính cho đơn vị.");
    }

    private Assignment assignment(long id, PlanningPermission permission) {
        Assignment assignment = assignments.find(new AssignmentId(id)).orElseThrow(NotFound::new);
        access.require(permission, assignment.unit());
        return assignment;
    }

    private Unit unit(UnitId id) {
        return units.known(id, LocalDate.now(clock)).orElseThrow(NotFound::new);
    }

    private void check(Form<NoteForm> form) {
        if (!form.valid()) {
            return;
        }
        if (form.value().happenedOn().isAfter(LocalDate.now(clock))) {
            form.reject("happenedOn", "Ngày thực hiện chưa đến. Mời nhập ngày đã làm xong.");
        }
    }

    private static int amount(Form<NoteForm> form) {
        String words = form.text("amount").strip();
        if (words.isEmpty()) {
            return 1;
        }
        var count = OfficialFigures.parseCount(words);
        if (count.isEmpty() || count.getAsLong() < 1 || count.getAsLong() > LARGEST_AMOUNT) {
            form.reject("amount", "Số lượng là một số từ 1 đến 1.000.000.");
            return 1;
        }
        return (int) count.getAsLong();
    }
}
