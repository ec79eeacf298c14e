package vn.nennep.planning.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;

/// The way up from many units at once: a question for each level, not for each unit.
@Component
class Chains {

    private final Units units;

    Chains(Units units) {
        this.units = units;
    }

    /// For each unit that stands on the day: itself, then those above it, up to the first of the tops below
    /// which it stands. A unit that has come under others, so that it stands below none of them, is alone:
    /// nobody above it gave it anything.
    ///
    /// @param tops the issuer of a plan, then those of the plans above it
    Map<UnitId, List<UnitId>> upwards(Collection<UnitId> from, List<UnitId> tops, LocalDate on) {
        Map<UnitId, Unit> known = new HashMap<>();
        Set<UnitId> asked = new HashSet<>(from);
        while (!asked.isEmpty()) {
            Map<UnitId, Unit> found = units.get(asked, on);
            known.putAll(found);
            asked = new HashSet<>();
            for (Unit unit : found.values()) {
                UnitId parent = unit.parentId();
                if (parent != null && !known.containsKey(parent)) {
                    asked.add(parent);
                }
            }
        }
        Map<UnitId, List<UnitId>> upwards = new HashMap<>();
        from.stream().filter(known::containsKey).forEach(unit -> upwards.put(unit, within(way(unit, known), tops)));
        return upwards;
    }

    private static List<UnitId> within(List<UnitId> way, List<UnitId> tops) {
        int end = tops.stream()
                .map(way::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(0);
        return way.subList(0, end + 1);
    }

    private static List<UnitId> way(UnitId from, Map<UnitId, Unit> known) {
        List<UnitId> way = new ArrayList<>();
        @Nullable UnitId next = from;
        while (next != null && known.containsKey(next)) {
            way.add(next);
            next = known.get(next).parentId();
        }
        return way;
    }
}
