package vn.nennep.reorganisation.act;

import java.time.LocalDate;
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
import vn.nennep.reorganisation.Ref;
import vn.nennep.text.OfficialFigures;

/// The units as the steps of one act find them on its day, those included that its own steps have opened.
final class Ground {

    private final Units units;
    private final LocalDate on;
    private final Map<Integer, UnitId> opened = new HashMap<>();
    private final Map<String, Set<String>> fitting = new HashMap<>();

    Ground(Units units, LocalDate on) {
        this.units = units;
        this.on = on;
    }

    LocalDate on() {
        return on;
    }

    void opened(int step, UnitId unit) {
        opened.put(step, unit);
    }

    Map<Integer, UnitId> opened() {
        return Map.copyOf(opened);
    }

    /// @throws Impossible when it does not stand on the day
    Unit standing(Ref ref) {
        return standing(id(ref));
    }

    Unit standing(UnitId id) {
        return units.find(id, on).orElseThrow(() -> new Impossible(gone(id)));
    }

    List<Unit> below(UnitId id) {
        return units.children(id, on);
    }

    /// Whether the unit stands somewhere below the other.
    boolean isBelow(UnitId unit, UnitId other) {
        return units.chain(unit, on).stream().anyMatch(above -> above.id().equals(other));
    }

    UnitKind kind(String code) {
        return units.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new Impossible("Không có loại tổ chức “" + code + "”. Mời chọn loại trong danh mục."));
    }

    /// @param parent null for a unit at the top
    /// @throws Impossible when the kind may not stand there on the day
    void mustFit(String kind, @Nullable Unit parent, String name) {
        if (!fitting(parent == null ? "" : parent.kind().code()).contains(kind)) {
            throw misplaced(
                    kind,
                    name,
                    parent == null
                            ? "ở cấp cao nhất"
                            : "dưới “" + parent.name() + "” (" + parent.kind().name() + ")");
        }
    }

    /// The same below a unit that is still to be opened.
    void mustFit(String kind, String parentKind, String name) {
        if (!fitting(parentKind).contains(kind)) {
            throw misplaced(kind, name, "dưới " + kind(parentKind).name());
        }
    }

    private Set<String> fitting(String parentKind) {
        return fitting.computeIfAbsent(parentKind, code -> units.kindsUnder(code.isEmpty() ? null : code, on).stream()
                .map(UnitKind::code)
                .collect(Collectors.toSet()));
    }

    private Impossible misplaced(String kind, String name, String where) {
        return new Impossible("“" + name + "” (" + kind(kind).name() + ") không đặt " + where + " được vào ngày "
                + OfficialFigures.date(on) + ". Mời chọn loại tổ chức hoặc cấp trên khác.");
    }

    private UnitId id(Ref ref) {
        if (ref.unit() != null) {
            return new UnitId(ref.unit());
        }
        return Optional.ofNullable(ref.step())
                .map(opened::get)
                .orElseThrow(() -> new Impossible("Đơn vị mới ở dòng trước chưa lập được. Mời sửa dòng đó trước."));
    }

    private String gone(UnitId id) {
        String name = units.known(id, on).map(Unit::name).orElse("số " + id);
        return "“" + name + "” không hoạt động vào ngày " + OfficialFigures.date(on)
                + ". Mời chọn đơn vị kế thừa hoặc ngày khác.";
    }
}
