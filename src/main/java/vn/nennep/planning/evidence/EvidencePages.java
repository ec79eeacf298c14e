package vn.nennep.planning.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.people.People;
import vn.nennep.people.Person;
import vn.nennep.people.PersonId;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.AssignmentStatus;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Assignments.PersonDuty;
import vn.nennep.planning.Contents;
import vn.nennep.planning.Counters;
import vn.nennep.planning.Measure;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.planning.board.BoardCells;
import vn.nennep.planning.board.CellText;
import vn.nennep.planning.board.Column;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Form;
import vn.nennep.web.Page;

/// Lays out the evidence of one obligation, period and unit.
@Component
class EvidencePages {

    private static final Comparator<Person> BY_NAME =
            Comparator.comparing(Person::givenName, VietnameseText.dictionaryOrder());

    private final EvidenceRead evidence;
    private final BoardCells cells;
    private final Assignments assignments;
    private final RemindedLines reminded;
    private final Contents contents;
    private final Units units;
    private final People people;
    private final Origins origins;
    private final Access access;
    private final Clock clock;

    EvidencePages(
            EvidenceRead evidence,
            BoardCells cells,
            Assignments assignments,
            RemindedLines reminded,
            Contents contents,
            Units units,
            People people,
            Origins origins,
            Access access,
            Clock clock) {
        this.evidence = evidence;
        this.cells = cells;
        this.assignments = assignments;
        this.reminded = reminded;
        this.contents = contents;
        this.units = units;
        this.people = people;
        this.origins = origins;
        this.access = access;
        this.clock = clock;
    }

    /// What is looked at.
    record Subject(
            Column column,
            Unit unit,
            String planLabel,
            String passage,
            @Nullable String section) {

        /// With the day of the unit's own assignment, which may have been extended for it alone.
        Subject of(Assignment own) {
            Column mine = new Column(column.obligation(), column.period().due(own.dueOn()), column.sources());
            return new Subject(mine, unit, planLabel, passage, section);
        }

        String planHref() {
            return "/plans/" + column.obligation().planId();
        }
    }

    Page of(Subject asked, Form<NoteForm> form) {
        LocalDate today = LocalDate.now(clock);
        Optional<Assignment> own = own(asked);
        Subject subject = own.map(asked::of).orElse(asked);
        Map<BoardCells.Key, BoardCells.Cell> read = cells.read(subject.unit().id(), List.of(subject.column()), today);
        long obligation = subject.column().obligation().id();
        BoardCells.Cell whole = read.values().stream()
                .reduce(BoardCells.Cell::plus)
                .orElse(new BoardCells.Cell(Counters.ZERO, false, 0, null, null));
        AssignmentStatus status =
                AssignmentStatus.of(whole.counters(), subject.column().period().dueOn(), today);
        List<EvidencePage.Below> below = below(subject, read, obligation, today);
        EvidencePage page = new EvidencePage(
                subject.passage(),
                subject.planLabel(),
                subject.planHref(),
                subject.section(),
                subject.column().period().label(),
                CellText.state(status),
                CellText.text(whole, status, subject.column(), today),
                numbers(whole),
                own.map(this::contents).orElse(List.of()),
                own.map(Assignment::exemptReason).orElse(null),
                own.map(assignment -> facts(assignment, subject)).orElse(List.of()),
                below,
                own.filter(assignment -> assignment.measure() == Measure.PEOPLE)
                        .map(assignment -> sources(assignment.id()))
                        .orElse(List.of()),
                own.map(this::someone).orElse(List.of()),
                own.map(reminded::of).orElse(List.of()),
                own.map(assignment -> actions(assignment, form, today)).orElse(null),
                own.map(origins::of).orElse(EvidencePage.Origin.NONE));
        return Page.of("planning/evidence/evidence", "topics", title(subject, whole, own), page)
                .crumb(subject.planLabel(), subject.planHref())
                .crumb("Theo dõi", subject.planHref() + "/board")
                .status(form.problems().isEmpty() ? 200 : 422);
    }

    /// What the branch studies at its meetings of the period.
    private List<String> contents(Assignment assignment) {
        boolean meeting = assignment.kind() == ObligationKind.BRANCH_MEETING
                || assignment.kind() == ObligationKind.THEMATIC_MEETING;
        return meeting
                ? contents.between(assignment.topic(), assignment.periodFrom(), assignment.periodTo()).stream()
                        .map(Contents.Item::label)
                        .toList()
                : List.of();
    }

    private Optional<Assignment> own(Subject subject) {
        return evidence.own(
                        subject.column().sources(),
                        subject.unit().id(),
                        subject.column().period().from(),
                        subject.column().period().to())
                .flatMap(assignments::find);
    }

    private static String title(Subject subject, BoardCells.Cell whole, Optional<Assignment> own) {
        Counters counters = whole.counters();
        String what = subject.column().obligation().title();
        String name = subject.unit().name();
        if (own.filter(Assignment::withdrawn).isPresent()) {
            return name + ": đã thôi giao – " + what;
        }
        if (counters.expected() == 0) {
            return name + ": không giao nhiệm vụ này";
        }
        if (whole.people() || counters.expected() > 1) {
            return name + ": " + OfficialFigures.percent(counters.done(), counters.base()) + " – " + what;
        }
        return name + (counters.done() > 0 ? ": đã xong – " : ": chưa xong – ") + what;
    }

    private static List<EvidencePage.Number> numbers(BoardCells.Cell whole) {
        Counters counters = whole.counters();
        List<EvidencePage.Number> numbers = new ArrayList<>();
        numbers.add(new EvidencePage.Number("phải làm", OfficialFigures.grouped(counters.expected())));
        numbers.add(new EvidencePage.Number("đúng hạn", OfficialFigures.grouped(counters.onTime())));
        numbers.add(new EvidencePage.Number("trễ hạn", OfficialFigures.grouped(counters.late())));
        numbers.add(new EvidencePage.Number("miễn", OfficialFigures.grouped(counters.exempt())));
        numbers.add(new EvidencePage.Number("còn lại", OfficialFigures.grouped(counters.open())));
        if (whole.amount() > counters.done()) {
            numbers.add(new EvidencePage.Number("tổng số đã ghi", OfficialFigures.grouped(whole.amount())));
        }
        return numbers;
    }

    private List<EvidencePage.Below> below(
            Subject subject, Map<BoardCells.Key, BoardCells.Cell> read, long obligation, LocalDate today) {
        List<EvidencePage.Below> below = new ArrayList<>();
        for (Unit child : units.children(subject.unit().id(), today)) {
            BoardCells.Cell cell = read.get(new BoardCells.Key(child.id(), obligation));
            if (cell == null || cell.counters().expected() == 0) {
                continue;
            }
            AssignmentStatus status = AssignmentStatus.of(
                    cell.counters(), subject.column().period().dueOn(), today);
            below.add(new EvidencePage.Below(
                    child.name(),
                    "/obligations/" + obligation + "/units/" + child.id() + "?period="
                            + subject.column().period().from(),
                    OfficialFigures.grouped(cell.counters().done()) + " / "
                            + OfficialFigures.grouped(cell.counters().base()),
                    CellText.state(status),
                    CellText.text(cell, status, subject.column(), today)));
        }
        return below;
    }

    private List<EvidencePage.Fact> facts(Assignment assignment, Subject subject) {
        boolean mayNote =
                access.may(PlanningPermission.NOTE_EVIDENCE, subject.unit().id());
        return evidence.facts(assignment.id()).stream()
                .map(fact -> new EvidencePage.Fact(
                        OfficialFigures.date(fact.day()),
                        SourceWords.of(fact.source()),
                        fact.note(),
                        fact.amount() == 1 ? "" : OfficialFigures.count(fact.amount()),
                        "",
                        mayNote && fact.source().equals(EvidenceRead.NOTE)
                                ? "/evidence/" + fact.id() + "/removal"
                                : null))
                .toList();
    }

    private List<EvidencePage.Source> sources(AssignmentId assignment) {
        return evidence.sources(assignment).stream()
                .map(source -> new EvidencePage.Source(
                        SourceWords.of(source.source()),
                        OfficialFigures.date(source.day()),
                        OfficialFigures.grouped(source.people()) + " người",
                        SourceWords.href(source.source(), source.sourceId())))
                .toList();
    }

    private List<EvidencePage.Someone> someone(Assignment assignment) {
        if (assignment.measure() != Measure.PEOPLE
                || assignment.lead()
                || !access.may(PlanningPermission.READ_NAMES, assignment.unit())) {
            return List.of();
        }
        List<PersonDuty> duties = assignments.duties(assignment.id());
        Map<PersonId, Person> known =
                people.get(duties.stream().map(PersonDuty::person).toList());
        List<Named> named = new ArrayList<>();
        for (PersonDuty duty : duties) {
            Person person = known.get(duty.person());
            if (person != null) {
                named.add(new Named(duty, person));
            }
        }
        named.sort(Comparator.comparing(Named::person, BY_NAME));
        return named.stream().map(one -> someone(one.duty(), one.person())).toList();
    }

    private record Named(PersonDuty duty, Person person) {}

    private static EvidencePage.Someone someone(PersonDuty duty, Person person) {
        String state = duty.fulfilledOn() != null
                ? "đã xong " + OfficialFigures.date(duty.fulfilledOn())
                : duty.exemptReason() != null ? "miễn: " + duty.exemptReason() : "chưa xong";
        return new EvidencePage.Someone(
                person.id().value(), person.fullName(), person.note(), duty.fulfilledOn() != null, state);
    }

    private EvidencePage.@Nullable Actions actions(Assignment assignment, Form<NoteForm> form, LocalDate today) {
        boolean mayNote = access.may(PlanningPermission.NOTE_EVIDENCE, assignment.unit());
        boolean mayExempt = access.may(PlanningPermission.EXEMPT, assignment.unit());
        if (!mayNote && !mayExempt) {
            return null;
        }
        boolean byPeople = assignment.measure() == Measure.PEOPLE;
        boolean ownRecord = !byPeople && isRecorded(assignment);
        String href = "/assignments/" + assignment.id();
        boolean exempt = assignment.exemptReason() != null;
        return new EvidencePage.Actions(
                mayNote && !byPeople && !ownRecord && !exempt ? href + "/evidence" : null,
                mayNote && byPeople && assignment.kind() != ObligationKind.STUDY && !assignment.lead()
                        ? href + "/people"
                        : null,
                mayExempt && !byPeople && !exempt && assignment.counters().open() > 0 ? href + "/exemption" : null,
                mayExempt && exempt ? href + "/exemption/withdrawal" : null,
                assignment.kind() == ObligationKind.STUDY ? "/conferences/new?assignment=" + assignment.id() : null,
                AmountWords.of(assignment.kind(), assignment.measure()),
                today.toString(),
                form.text("note"),
                form.text("amount"),
                form.text("happenedOn").isEmpty() ? today.toString() : form.text("happenedOn"),
                form.text("reason"),
                form.problems());
    }

    /// Where another record is the evidence.
    private static boolean isRecorded(Assignment assignment) {
        return assignment.kind() == ObligationKind.REPORT || assignment.kind() == ObligationKind.PLAN;
    }
}
