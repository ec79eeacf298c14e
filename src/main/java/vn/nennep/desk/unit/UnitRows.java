package vn.nennep.desk.unit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.text.OfficialFigures;

/// Units as lines of a table.
final class UnitRows {

    private UnitRows() {}

    static List<UnitsPage.Row> of(List<Unit> units, Map<UnitId, Size> counts) {
        return units.stream()
                .map(unit -> row(unit, counts.getOrDefault(unit.id(), Size.NONE)))
                .toList();
    }

    private static UnitsPage.Row row(Unit unit, Size count) {
        boolean counted = !unit.kind().advisory() && !unit.kind().countsOnly();
        return new UnitsPage.Row(
                unit.name(),
                href(unit.id()),
                unit.kind().name(),
                text(counted, count.branches()),
                text(counted, count.members()),
                text(counted, count.others()));
    }

    private static @Nullable String text(boolean counted, int number) {
        return counted && number > 0 ? OfficialFigures.grouped(number) : null;
    }

    static String href(UnitId unit) {
        return "/units/" + unit;
    }
}
