package vn.nennep.desk.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.UnitSpan;
import vn.nennep.text.OfficialFigures;

/// What the pages say about units.
final class UnitWords {

    private UnitWords() {}

    /// "110 chi bộ · 1.875 đảng viên · 625 cán bộ, đoàn viên, hội viên"; leaves out what there is none of.
    static String headcount(Size count) {
        List<String> parts = new ArrayList<>();
        if (count.branches() > 1) {
            parts.add(OfficialFigures.count(count.branches()) + " chi bộ");
        }
        if (count.members() > 0) {
            parts.add(OfficialFigures.count(count.members()) + " đảng viên");
        }
        if (count.others() > 0) {
            parts.add(OfficialFigures.count(count.others()) + " người ngoài Đảng");
        }
        return String.join(" · ", parts);
    }

    static String title(Unit unit, Size count, @Nullable Unit above) {
        if (unit.kind().advisory() && above != null) {
            return unit.name() + ": tham mưu cho " + above.name();
        }
        if (unit.kind().countsOnly()) {
            return unit.name() + ": danh sách không đưa vào chương trình";
        }
        String words = headcount(count);
        return words.isEmpty() ? unit.name() : unit.name() + ": " + words.replace(" · ", ", ");
    }

    static String days(UnitSpan span) {
        String from = "từ " + OfficialFigures.date(span.from());
        LocalDate until = span.until();
        return until == null ? from : from + " đến hết " + OfficialFigures.date(until.minusDays(1));
    }

    static List<UnitId> parents(Collection<Unit> units) {
        return units.stream()
                .map(Unit::parentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static String parent(Unit unit, Map<UnitId, Unit> above) {
        Unit parent = unit.parentId() == null ? null : above.get(unit.parentId());
        return parent == null ? "" : parent.name();
    }
}
