package vn.nennep.reorganisation.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.people.People;
import vn.nennep.people.PersonCategory;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.Page;

/// Lays out the form of an operation.
@Component
class StepForms {

    private final Units units;
    private final People people;
    private final Candidates candidates;
    private final Access access;
    private final Clock clock;

    StepForms(Units units, People people, Candidates candidates, Access access, Clock clock) {
        this.units = units;
        this.people = people;
        this.candidates = candidates;
        this.access = access;
        this.clock = clock;
    }

    Page page(Unit unit, Operation operation, Form<StepForm> form) {
        LocalDate today = LocalDate.now(clock);
        StepFormPage model = new StepFormPage(
                unit.name(),
                "/units/" + unit.id(),
                "/units/" + unit.id() + "/reorganisation/" + operation.code(),
                operation,
                Arrays.stream(Operation.values())
                        .map(one -> Choice.of(
                                "/units/" + unit.id() + "/reorganisation/" + one.code(), one.label(), one == operation))
                        .toList(),
                form,
                kinds(unit, operation, today, form.text("kind")),
                candidates.targets(
                        unit, operation, today, id -> form.text("target").equals(id)),
                operation == Operation.MERGE
                        ? candidates.others(unit, today, id -> form.chosen("others", id))
                        : List.of(),
                operation == Operation.SPLIT ? people(unit, today, form) : List.of(),
                operation == Operation.SPLIT ? below(unit, today, form) : List.of());
        return Page.of("reorganisation/form/step", "units", operation.label() + ": " + unit.name(), model)
                .lead(operation.hint())
                .crumb("Tổ chức", "/units")
                .crumb(unit.name(), "/units/" + unit.id())
                .status(form.problems().isEmpty() ? 200 : 422);
    }

    private List<Choice> kinds(Unit unit, Operation operation, LocalDate today, String chosen) {
        String parent = operation == Operation.OPEN
                ? unit.kind().code()
                : units.find(unit.id(), today)
                        .map(Unit::parentId)
                        .flatMap(id -> units.find(id, today))
                        .map(above -> above.kind().code())
                        .orElse(null);
        return units.kindsUnder(parent, today).stream()
                .map(kind -> Choice.of(kind.code(), kind.name(), kind.code().equals(chosen)))
                .toList();
    }

    private List<Choice> below(Unit unit, LocalDate today, Form<StepForm> form) {
        return units.children(unit.id(), today).stream()
                .map(child -> Choice.of(
                        child.id().toString(),
                        child.name(),
                        form.chosen("below", child.id().toString())))
                .toList();
    }

    /// Names are for whoever leads the unit or stands directly above it.
    private @Nullable List<Choice> people(Unit unit, LocalDate today, Form<StepForm> form) {
        if (!unit.kind().holdsPeople()) {
            return List.of();
        }
        if (!access.isNear(unit.id())) {
            return null;
        }
        return people.ofUnit(unit.id(), EnumSet.allOf(PersonCategory.class), today).stream()
                .map(person -> Choice.of(
                        person.id().toString(),
                        person.note() == null ? person.fullName() : person.fullName() + " (" + person.note() + ")",
                        form.chosen("people", person.id().toString())))
                .toList();
    }
}
