package vn.nennep.reorganisation.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.NewUnit;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitChanges;
import vn.nennep.organization.UnitId;
import vn.nennep.reorganisation.Reorganisation;
import vn.nennep.reorganisation.Reorganisation.Enlisted;
import vn.nennep.text.VietnameseText;

/// Opens the units of a list, level by level, thousands in a few statements.
@Component
class Enlisting {

    private final UnitChanges changes;

    Enlisting(UnitChanges changes) {
        this.changes = changes;
    }

    void carry(Carried act, Reorganisation.Enlist list) {
        Map<Long, Above> standing = new HashMap<>();
        List<Enlisted> left = new ArrayList<>(list.units());
        Map<Integer, UnitId> opened = new HashMap<>();
        Map<Enlisted, Integer> numbers = new java.util.IdentityHashMap<>();
        for (int no = 0; no < left.size(); no++) {
            numbers.put(left.get(no), no);
            check(act, list, left.get(no), standing);
        }
        while (!left.isEmpty()) {
            List<Enlisted> level = left.stream()
                    .filter(unit -> unit.within() == null || opened.containsKey(unit.within()))
                    .toList();
            List<UnitId> ids = changes.openAll(
                    level.stream().map(unit -> newUnit(unit, opened)).toList(),
                    act.ground().on());
            for (int i = 0; i < ids.size(); i++) {
                opened.put(numbers.getOrDefault(level.get(i), -1), ids.get(i));
                act.concerned(ids.get(i));
            }
            left.removeAll(new HashSet<>(level));
        }
    }

    private record Above(Unit unit, Set<String> names) {}

    /// The list was judged when it was handed in; meanwhile others may have changed what stands.
    private static void check(Carried act, Reorganisation.Enlist list, Enlisted unit, Map<Long, Above> standing) {
        if (unit.within() != null) {
            act.ground().mustFit(unit.kind(), list.units().get(unit.within()).kind(), unit.name());
            return;
        }
        Above above = unit.parent() == null ? null : standing.computeIfAbsent(unit.parent(), id -> above(act, id));
        act.ground().mustFit(unit.kind(), above == null ? null : above.unit(), unit.name());
        if (above != null && !above.names().add(VietnameseText.key(unit.name()))) {
            throw new Impossible("Đã có “" + unit.name() + "” trực thuộc “"
                    + above.unit().name() + "”. Mời tải lại danh sách lên để kiểm tra với cơ cấu hiện nay.");
        }
    }

    private static Above above(Carried act, long id) {
        Unit unit = act.ground().standing(new UnitId(id));
        Set<String> names = new HashSet<>();
        act.ground().below(unit.id()).forEach(child -> names.add(VietnameseText.key(child.name())));
        return new Above(unit, names);
    }

    private static NewUnit newUnit(Enlisted unit, Map<Integer, UnitId> opened) {
        @Nullable UnitId parent = unit.within() != null
                ? opened.get(unit.within())
                : unit.parent() == null ? null : new UnitId(unit.parent());
        return new NewUnit(unit.name(), unit.shortName(), unit.symbol(), unit.place(), unit.kind(), parent, 0);
    }
}
