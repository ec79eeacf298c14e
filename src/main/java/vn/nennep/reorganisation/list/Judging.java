package vn.nennep.reorganisation.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.UnitKind;
import vn.nennep.reorganisation.Reorganisation.Enlisted;
import vn.nennep.text.VietnameseText;

/// Judges a list as a whole: which units are new, which stand already, which rows cannot be taken. A row may
/// stand below another wherever that comes in the file. A list only adds: what a standing unit is called and
/// where it stands is changed by a reorganisation with its day, never by a list.
final class Judging {

    private static final int DEEPEST = 30;

    private final Standing standing;
    private final boolean atTheTop;
    private final List<UnitRow> rows;
    private final Map<String, List<Integer>> named = new HashMap<>();
    private final Map<Integer, Place> places = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<Enlisted> fresh = new ArrayList<>();
    private final Map<Integer, String> faults = new HashMap<>();
    private final Set<Integer> visiting = new HashSet<>();
    private int same;

    /// @param atTheTop whether a unit may be opened that stands under none
    Judging(Standing standing, boolean atTheTop, List<UnitRow> rows) {
        this.standing = standing;
        this.atTheTop = atTheTop;
        this.rows = rows;
    }

    /// Where a unit of the list is to be found: one that stands, or one of the fresh.
    private record Place(@Nullable Unit unit, @Nullable Integer fresh, String kind) {}

    /// What is wrong with a row and what to do, in Vietnamese.
    private static final class Faulty extends RuntimeException {

        private static final long serialVersionUID = 1;

        Faulty(String message) {
            super(message);
        }
    }

    Judged judge() {
        for (int no = 0; no < rows.size(); no++) {
            named.computeIfAbsent(VietnameseText.key(rows.get(no).name()), _ -> new ArrayList<>())
                    .add(no);
        }
        for (int no = 0; no < rows.size(); no++) {
            place(no);
        }
        List<Judged.Fault> told = new ArrayList<>();
        for (int no = 0; no < rows.size(); no++) {
            String fault = faults.get(no);
            if (fault != null) {
                told.add(new Judged.Fault(rows.get(no).number(), rows.get(no).cells(), fault));
            }
        }
        return new Judged(List.copyOf(fresh), same, told);
    }

    /// Null when the row is faulty.
    private @Nullable Place place(int no) {
        if (faults.containsKey(no) || places.containsKey(no)) {
            return places.get(no);
        }
        visiting.add(no);
        try {
            Place found = found(no);
            places.put(no, found);
            return found;
        } catch (Faulty faulty) {
            faults.put(no, String.valueOf(faulty.getMessage()));
            return null;
        } finally {
            visiting.remove(no);
        }
    }

    private Place found(int no) {
        UnitRow row = rows.get(no);
        if (row.name().isEmpty()) {
            throw new Faulty("Chưa ghi tên đơn vị. Mời ghi tên đầy đủ.");
        }
        UnitKind kind = standing.kind(row.kind())
                .orElseThrow(() ->
                        new Faulty("Không có loại tổ chức “" + row.kind() + "”. Mời chọn trong danh mục của tệp mẫu."));
        if (!row.code().isEmpty()) {
            return known(row, kind);
        }
        Place parent = row.parent().isEmpty() ? null : parent(no);
        if (parent == null && !atTheTop) {
            throw new Faulty("Cột “Cấp trên” còn trống. Mời ghi tên hoặc mã đơn vị cấp trên.");
        }
        refuseTwice(no, row, parent);
        if (parent == null || parent.unit() != null) {
            Unit there = standing.named(row.name(), parent == null ? null : unitOf(parent))
                    .orElse(null);
            if (there != null) {
                return unchanged(row, kind, there);
            }
        }
        if (!standing.fits(kind.code(), parent == null ? null : parent.kind())) {
            throw new Faulty(
                    "“" + kind.name() + "” không đặt " + (parent == null ? "ở cấp cao nhất" : "dưới cấp trên này")
                            + " được. Mời chọn loại tổ chức hoặc cấp trên khác.");
        }
        fresh.add(new Enlisted(
                row.name(),
                row.shortName().isEmpty() ? row.name() : row.shortName(),
                row.symbol(),
                row.place(),
                kind.code(),
                parent == null ? null : unitOf(parent),
                parent == null ? null : parent.fresh()));
        return new Place(null, fresh.size() - 1, kind.code());
    }

    private static @Nullable Long unitOf(Place place) {
        return place.unit() == null ? null : place.unit().id().value();
    }

    private Place known(UnitRow row, UnitKind kind) {
        Unit unit = UnitId.ofCode(row.code())
                .flatMap(standing::unit)
                .orElseThrow(() -> new Faulty("Không có đơn vị mang mã “" + row.code()
                        + "” trong phạm vi phụ trách. Đơn vị mới thì để trống mã."));
        if (!VietnameseText.key(unit.name()).equals(VietnameseText.key(row.name()))) {
            throw new Faulty("Mã này là của “" + unit.name()
                    + "”. Đổi tên thì làm ở Sắp xếp tổ chức; đơn vị mới thì để " + "trống mã.");
        }
        if (!row.parent().isEmpty() && !isParent(unit, row.parent())) {
            throw new Faulty("Đơn vị này đang trực thuộc cấp trên khác. Chuyển đơn vị thì làm ở Sắp xếp tổ chức.");
        }
        return unchanged(row, kind, unit);
    }

    private boolean isParent(Unit unit, String typed) {
        UnitId parent = unit.parentId();
        if (parent == null) {
            return false;
        }
        return UnitId.ofCode(typed).map(parent::equals).orElseGet(() -> standing.unit(parent)
                .filter(above -> VietnameseText.key(above.name()).equals(VietnameseText.key(typed)))
                .isPresent());
    }

    private Place unchanged(UnitRow row, UnitKind kind, Unit unit) {
        if (!unit.kind().code().equals(kind.code())) {
            throw new Faulty(
                    "“" + unit.name() + "” đang là " + unit.kind().name() + ". Đổi loại thì làm ở Sắp xếp tổ chức.");
        }
        if (differs(row.shortName(), unit.shortName())
                || differs(row.symbol(), unit.symbol())
                || differs(row.place(), unit.place())) {
            throw new Faulty(
                    "“" + unit.name() + "” đã có, nhưng tên gọn, ký hiệu hoặc địa danh khác. Đổi thì làm ở Sắp "
                            + "xếp tổ chức; giữ nguyên thì để trống các cột ấy.");
        }
        same++;
        return new Place(unit, null, kind.code());
    }

    private static boolean differs(String typed, String kept) {
        return !typed.isEmpty() && !VietnameseText.nfc(typed).equals(kept);
    }

    private void refuseTwice(int no, UnitRow row, @Nullable Place parent) {
        String where = parent == null ? "" : parent.unit() == null ? "row " + parent.fresh() : "unit " + unitOf(parent);
        Integer before = taken.putIfAbsent(where + " " + VietnameseText.key(row.name()), no);
        if (before != null) {
            throw new Faulty("Trùng với dòng " + rows.get(before).number() + " của tệp.");
        }
    }

    /// By code or by name; among what stands first, then among the rows of the file.
    private Place parent(int no) {
        UnitRow row = rows.get(no);
        UnitId code = UnitId.ofCode(row.parent()).orElse(null);
        if (code != null) {
            Unit unit = standing.unit(code)
                    .orElseThrow(
                            () -> new Faulty("Không có đơn vị mang mã “" + code.code() + "” trong phạm vi phụ trách."));
            return new Place(unit, null, unit.kind().code());
        }
        List<Unit> units = standing.named(row.parent()).stream()
                .filter(unit -> row.above().isEmpty() || standing.isUnder(unit, row.above()))
                .toList();
        if (units.size() > 1) {
            throw new Faulty("Có %02d đơn vị tên “%s”. Mời ghi mã, hoặc ghi thêm cột “Cấp trên thuộc”."
                    .formatted(units.size(), row.parent()));
        }
        if (units.size() == 1) {
            Unit unit = units.getFirst();
            return new Place(unit, null, unit.kind().code());
        }
        return parentInFile(no, row);
    }

    private Place parentInFile(int no, UnitRow row) {
        List<Integer> candidates = named.getOrDefault(VietnameseText.key(row.parent()), List.of()).stream()
                .filter(other -> other != no)
                .filter(other -> row.above().isEmpty()
                        || VietnameseText.key(rows.get(other).parent()).equals(VietnameseText.key(row.above())))
                .toList();
        if (candidates.isEmpty()) {
            throw new Faulty("Không thấy cấp trên “" + row.parent()
                    + "” trong phạm vi phụ trách và trong tệp. Mời ghi đúng tên hoặc mã.");
        }
        if (candidates.size() > 1) {
            throw new Faulty("Trong tệp có %02d dòng tên “%s”. Mời ghi thêm cột “Cấp trên thuộc”."
                    .formatted(candidates.size(), row.parent()));
        }
        if (visiting.contains(candidates.getFirst()) || visiting.size() > DEEPEST) {
            throw new Faulty(
                    "Các dòng lấy nhau làm cấp trên thành một vòng, hoặc quá nhiều cấp. Mời sửa cột “Cấp trên”.");
        }
        Place place = place(candidates.getFirst());
        if (place == null) {
            throw new Faulty("Cấp trên ở dòng "
                    + rows.get(candidates.getFirst()).number() + " chưa đúng. Mời sửa dòng đó trước.");
        }
        return place;
    }
}
