package vn.nennep.reorganisation.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.UnitKind;
import vn.nennep.organization.Units;
import vn.nennep.reorganisation.Ref;
import vn.nennep.text.VietnameseText;

/// Finds the units that a sheet names: those within reach on its day, and those that its own rows open.
final class Lookup {

    private static final int ENOUGH = 50;

    private final Units units;
    private final List<UnitId> roots;
    private final LocalDate on;
    private final Map<String, Integer> opened = new HashMap<>();
    private final Map<String, List<Unit>> found = new HashMap<>();

    Lookup(Units units, List<UnitId> roots, LocalDate on) {
        this.units = units;
        this.roots = roots;
        this.on = on;
    }

    void opens(String name, int step) {
        opened.put(VietnameseText.key(name), step);
    }

    /// @param name the unit's name or its number
    /// @param under name of the unit above, where the name alone is not enough; may be empty
    Ref unit(String name, String under) {
        Integer step = opened.get(VietnameseText.key(name));
        if (step != null) {
            return Ref.opened(step);
        }
        List<Unit> named = named(name).stream()
                .filter(unit -> under.isEmpty() || isUnder(unit, under))
                .toList();
        if (named.isEmpty()) {
            throw new Faulty("Không thấy đơn vị “" + name + "”" + (under.isEmpty() ? "" : " thuộc “" + under + "”")
                    + " trong phạm vi phụ trách. Mời ghi đúng tên như trong danh mục.");
        }
        if (named.size() > 1) {
            throw new Faulty("Có %02d đơn vị tên “%s”. Mời ghi thêm đơn vị cấp trên vào cột bên cạnh."
                    .formatted(named.size(), name));
        }
        return Ref.to(named.getFirst().id());
    }

    String kind(String typed) {
        String key = VietnameseText.key(typed);
        return units.kinds().stream()
                .filter(kind -> kind.code().equals(typed)
                        || VietnameseText.key(kind.name()).equals(key))
                .map(UnitKind::code)
                .findFirst()
                .orElseThrow(() ->
                        new Faulty("Không có loại tổ chức “" + typed + "”. Mời chọn trong danh mục của bảng mẫu."));
    }

    private List<Unit> named(String name) {
        return found.computeIfAbsent(VietnameseText.key(name), key -> {
            List<Unit> exact = new ArrayList<>();
            for (UnitId root : roots) {
                units.search(name, root, on, ENOUGH).stream()
                        .filter(unit -> VietnameseText.key(unit.name()).equals(key))
                        .filter(unit -> exact.stream().noneMatch(one -> one.id().equals(unit.id())))
                        .forEach(exact::add);
            }
            return exact;
        });
    }

    private boolean isUnder(Unit unit, String under) {
        @Nullable UnitId parent = unit.parentId();
        return parent != null
                && units.find(parent, on)
                        .filter(above -> VietnameseText.key(above.name()).equals(VietnameseText.key(under)))
                        .isPresent();
    }

    /// What is wrong with a row and what to do, in Vietnamese.
    static final class Faulty extends RuntimeException {

        private static final long serialVersionUID = 1;

        Faulty(String message) {
            super(message);
        }
    }
}
