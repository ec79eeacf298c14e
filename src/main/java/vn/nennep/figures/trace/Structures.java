package vn.nennep.figures.trace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.figures.Figure;
import vn.nennep.figures.Figures;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;

/// Over which structure a figure is shown, and over which other it may be.
@Component
class Structures {

    private final Figures figures;
    private final Structure structure;
    private final Units units;

    Structures(Figures figures, Structure structure, Units units) {
        this.figures = figures;
        this.structure = structure;
        this.units = units;
    }

    /// A unit opened since did not stand at the year's end: it has no figures of then.
    Figure.As chosen(UnitId unit, int year, String asked, LocalDate today) {
        return switch (asked) {
            case "now" -> Figure.As.NOW;
            case "then" -> stood(new Figure.Scope(unit, 0, year), today) ? Figure.As.THEN : Figure.As.NOW;
            default -> Figure.As.USUAL;
        };
    }

    private boolean stood(Figure.Scope scope, LocalDate today) {
        return units.find(scope.unit(), structure.dayOf(scope.unit(), scope.yearsEnd(today)))
                .isPresent();
    }

    LocalDate day(String code, Figure.Scope scope, LocalDate today) {
        return structure.dayOf(scope.unit(), figures.structure(code, scope, today));
    }

    /// Null while there is but one: the year still runs, or the unit ended in it.
    TracePage.@Nullable Door other(String code, Figure.Scope scope, LocalDate today) {
        LocalDate shown = day(code, scope, today);
        LocalDate then = structure.dayOf(scope.unit(), scope.yearsEnd(today));
        LocalDate now = structure.dayOf(scope.unit(), today);
        if (then.equals(now)) {
            return null;
        }
        if (!shown.equals(now)) {
            return new TracePage.Door(
                    "Xem theo tổ chức hiện nay", scope.seen(Figure.As.NOW).door(code));
        }
        return stood(scope, today)
                ? new TracePage.Door(
                        "Xem theo tổ chức cuối năm (" + OfficialFigures.date(then) + ")",
                        scope.seen(Figure.As.THEN).door(code))
                : null;
    }
}
