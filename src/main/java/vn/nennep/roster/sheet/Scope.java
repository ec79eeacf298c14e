package vn.nennep.roster.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;

/// The units for which somebody may hand lists in, found by code or by name.
final class Scope {

    private static final int MOST_KNOWN = 50_000;

    private final Map<UnitId, Place> places = new LinkedHashMap<>();
    private final Map<String, List<Place>> named = new HashMap<>();
    private final Map<String, Found> known = new HashMap<>();

    /// @param standing units with the first day since when each stands
    Scope(Map<Unit, LocalDate> standing) {
        standing.forEach((unit, since) -> {
            if (unit.kind().holdsPeople() && !unit.kind().countsOnly()) {
                Place place = new Place(unit.id(), unit.name(), since);
                places.put(unit.id(), place);
                named.computeIfAbsent(VietnameseText.key(unit.name()), _ -> new ArrayList<>())
                        .add(place);
            }
        });
    }

    Map<UnitId, Place> places() {
        return places;
    }

    /// The same few units come again and again.
    Found find(String code, String name) {
        if (known.size() > MOST_KNOWN) {
            known.clear(); // a file may be made to have a new one in each row
        }
        return known.computeIfAbsent(code + '\u001f' + name, _ -> look(code.strip(), name.strip()));
    }

    private Found look(String code, String name) {
        if (code.isEmpty()) {
            return byName(name);
        }
        Long number = Columns.code(code, "dv");
        Place place = number == null ? null : places.get(new UnitId(number));
        if (place == null) {
            return Found.fault("Không có đơn vị mang mã “" + code + "” trong phạm vi được nhập; mã lấy từ tệp mẫu");
        }
        return name.isEmpty() || VietnameseText.same(name, place.name())
                ? new Found(place, null)
                : Found.fault("Mã đơn vị “" + code + "” là của " + place.name() + ", không phải " + name);
    }

    private Found byName(String name) {
        List<Place> found = named.getOrDefault(VietnameseText.key(name), List.of());
        return switch (found.size()) {
            case 0 ->
                Found.fault("Không có đơn vị tên “" + name
                        + "” trong phạm vi được nhập; chép tên từ trang Đơn vị của tệp mẫu");
            case 1 -> new Found(found.getFirst(), null);
            default ->
                Found.fault("Có " + OfficialFigures.count(found.size()) + " đơn vị tên “" + name
                        + "”; ghi mã đơn vị (trang Đơn vị của tệp mẫu)");
        };
    }

    /// @param since the first day on which it stands
    record Place(UnitId unit, String name, LocalDate since) {}

    record Found(@Nullable Place place, @Nullable String fault) {

        static Found fault(String fault) {
            return new Found(null, fault);
        }
    }
}
