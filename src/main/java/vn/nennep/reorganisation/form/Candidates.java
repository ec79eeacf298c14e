package vn.nennep.reorganisation.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.reorganisation.ReorganisationPermission;
import vn.nennep.web.Choice;

/// The units among which a form lets choose: those near first, each within the caller's reach.
@Component
class Candidates {

    private static final int MOST = 400;

    private final Units units;
    private final Access access;

    Candidates(Units units, Access access) {
        this.units = units;
        this.access = access;
    }

    /// Siblings, the unit above, and what stands below the siblings of that.
    List<Choice> targets(Unit unit, Operation operation, LocalDate on, Predicate<String> chosen) {
        Map<UnitId, Unit> near = new LinkedHashMap<>();
        siblings(unit, on).forEach(one -> near.put(one.id(), one));
        units.chain(unit.id(), on).reversed().forEach(above -> {
            near.put(above.id(), above);
            units.children(above.id(), on).forEach(one -> near.putIfAbsent(one.id(), one));
        });
        cousins(unit, on).forEach(one -> near.putIfAbsent(one.id(), one));
        near.remove(unit.id());
        // People go where people take part; a committee is taken over by a committee.
        boolean people = operation != Operation.MOVE && unit.kind().holdsPeople();
        return choices(
                near.values().stream()
                        .filter(one -> one.kind().holdsPeople() == people)
                        .filter(one -> !one.kind().advisory())
                        .filter(one -> reaches(one.id()))
                        .limit(MOST)
                        .toList(),
                on,
                chosen);
    }

    List<Choice> others(Unit unit, LocalDate on, Predicate<String> chosen) {
        return choices(
                siblings(unit, on).stream()
                        .filter(one -> !one.id().equals(unit.id()))
                        .filter(one -> one.kind().line() == unit.kind().line())
                        .filter(one -> !one.kind().advisory())
                        .toList(),
                on,
                chosen);
    }

    boolean reaches(UnitId unit) {
        return access.may(ReorganisationPermission.REORGANISE, unit);
    }

    private List<Unit> siblings(Unit unit, LocalDate on) {
        return unit.parentId() == null ? units.roots(on) : units.children(unit.parentId(), on);
    }

    private List<Unit> cousins(Unit unit, LocalDate on) {
        List<Unit> found = new ArrayList<>();
        if (unit.parentId() != null) {
            units.find(unit.parentId(), on).stream()
                    .flatMap(parent -> siblings(parent, on).stream())
                    .filter(uncle -> !uncle.kind().holdsPeople() && reaches(uncle.id()))
                    .limit(MOST / 10)
                    .forEach(uncle -> found.addAll(units.children(uncle.id(), on)));
        }
        return found;
    }

    private List<Choice> choices(List<Unit> found, LocalDate on, Predicate<String> chosen) {
        Map<UnitId, Unit> above = units.get(
                found.stream()
                        .map(Unit::parentId)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toList(),
                on);
        return found.stream()
                .map(unit -> {
                    Unit parent = unit.parentId() == null ? null : above.get(unit.parentId());
                    String where = parent == null ? "" : " (" + parent.shortName() + ")";
                    return Choice.of(
                            unit.id().toString(),
                            unit.name() + where,
                            chosen.test(unit.id().toString()));
                })
                .toList();
    }
}
