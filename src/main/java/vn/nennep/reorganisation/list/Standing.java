package vn.nennep.reorganisation.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.UnitKind;
import vn.nennep.organization.Units;
import vn.nennep.text.VietnameseText;

/// The units within reach on the day of a list, found by number, by name, and by name below another; read once.
final class Standing {

    private final Units units;
    private final LocalDate on;
    private final Map<Long, Unit> byId = new HashMap<>();
    private final Map<String, List<Unit>> byName = new HashMap<>();
    private final Map<String, Unit> below = new HashMap<>();
    private final List<UnitKind> kinds;
    private final Map<String, Set<String>> fitting = new HashMap<>();

    Standing(Units units, Collection<UnitId> roots, LocalDate on) {
        this.units = units;
        this.on = on;
        this.kinds = units.kinds();
        units.standing(roots, on).keySet().forEach(this::add);
    }

    private void add(Unit unit) {
        byId.put(unit.id().value(), unit);
        byName.computeIfAbsent(VietnameseText.key(unit.name()), _ -> new ArrayList<>())
                .add(unit);
        below.put(key(unit.parentId() == null ? null : unit.parentId().value(), unit.name()), unit);
    }

    Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    List<Unit> named(String name) {
        return byName.getOrDefault(VietnameseText.key(name), List.of());
    }

    Optional<Unit> named(String name, @Nullable Long parent) {
        return Optional.ofNullable(below.get(key(parent, name)));
    }

    boolean isUnder(Unit unit, String above) {
        UnitId parent = unit.parentId();
        return parent != null
                && unit(parent)
                        .filter(one -> VietnameseText.key(one.name()).equals(VietnameseText.key(above)))
                        .isPresent();
    }

    Optional<UnitKind> kind(String typed) {
        String key = VietnameseText.key(typed);
        return kinds.stream()
                .filter(kind -> kind.code().equals(typed)
                        || VietnameseText.key(kind.name()).equals(key))
                .findFirst();
    }

    boolean fits(String kind, @Nullable String parentKind) {
        return fitting.computeIfAbsent(
                        parentKind == null ? "" : parentKind, _ -> units.kindsUnder(parentKind, on).stream()
                                .map(UnitKind::code)
                                .collect(Collectors.toSet()))
                .contains(kind);
    }

    private static String key(@Nullable Long parent, String name) {
        return parent + " " + VietnameseText.key(name);
    }
}
