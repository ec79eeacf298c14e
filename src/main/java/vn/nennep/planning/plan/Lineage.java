package vn.nennep.planning.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitKind;
import vn.nennep.text.VietnameseText;

/// A unit with what stands above and below it, as a plan of its own has to know it.
///
/// @param above ids of the unit itself and of every unit above it
/// @param below ids of the units below it
/// @param kindsBelow codes of their kinds
/// @param children those directly below it
record Lineage(
        Unit unit,
        Set<Long> above,
        Set<Long> below,
        Set<String> kindsBelow,
        List<Unit> children,
        Map<String, UnitKind> kinds) {

    long id() {
        return unit.id().value();
    }

    boolean hasBelow() {
        return !below.isEmpty();
    }

    /// Kinds of the next level, of the lines that the plan above speaks of.
    List<UnitKind> next(Collection<String> kindsAbove) {
        List<UnitKind> spoken =
                kindsAbove.stream().filter(kinds::containsKey).map(kinds::get).toList();
        boolean advisoryToo = spoken.stream().anyMatch(UnitKind::advisory);
        return children.stream()
                .map(Unit::kind)
                .distinct()
                .filter(kind -> spoken.isEmpty()
                        ? kind.line() == unit.kind().line()
                        : spoken.stream().anyMatch(each -> each.line() == kind.line()))
                .filter(kind -> advisoryToo || !kind.advisory())
                .toList();
    }

    /// The body through which the unit's committee is reported to: the one for propaganda where there is one.
    Optional<Unit> advisoryBody() {
        List<Unit> bodies =
                children.stream().filter(child -> child.kind().advisory()).toList();
        return bodies.stream()
                .filter(body -> VietnameseText.fold(body.name()).contains("tuyen giao"))
                .findFirst()
                .or(() -> bodies.stream().findFirst());
    }
}
