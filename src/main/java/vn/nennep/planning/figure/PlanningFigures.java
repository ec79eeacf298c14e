package vn.nennep.planning.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.figures.Figure;
import vn.nennep.figures.FigureSource;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;

@Component
class PlanningFigures implements FigureSource {

    private final FigureRows rows;
    private final Units units;
    private final Clock clock;

    PlanningFigures(FigureRows rows, Units units, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<Figure.Definition> definitions() {
        return Stream.of(PlanningFigure.values())
                .map(PlanningFigure::definition)
                .toList();
    }

    @Override
    public Map<String, Figure.Value> read(Figure.Scope scope) {
        Map<String, Figure.Value> whole = new LinkedHashMap<>();
        for (PlanningFigure figure : PlanningFigure.values()) {
            whole.put(figure.code(), figure.value(0, 0L));
        }
        rows.read(scope).forEach((key, value) -> whole.merge(key.code(), value, PlanningFigures::sum));
        return whole;
    }

    private static Figure.Value sum(Figure.Value one, Figure.Value other) {
        Long denominator = one.denominator() == null || other.denominator() == null
                ? null
                : Long.valueOf(one.denominator() + other.denominator());
        return new Figure.Value(one.numerator() + other.numerator(), denominator);
    }

    @Override
    public List<Figure.Part> parts(String code, Figure.Scope scope) {
        PlanningFigure figure = PlanningFigure.of(code).orElseThrow();
        Map<FigureRows.Key, Figure.Value> read = rows.read(scope);
        LocalDate day = structure(scope, LocalDate.now(clock));
        List<Unit> shown =
                new ArrayList<>(List.of(units.known(scope.unit(), day).orElseThrow()));
        shown.addAll(units.counted(scope.unit(), day));
        List<Figure.Part> parts = new ArrayList<>();
        for (Unit unit : shown) {
            Figure.Value value = read.get(new FigureRows.Key(unit.id().value(), code));
            if (value != null) {
                parts.add(new Figure.Part(unit.name(), value, href(figure, scope, unit)));
            }
        }
        return parts;
    }

    private @Nullable String href(PlanningFigure figure, Figure.Scope scope, Unit unit) {
        if (unit.id().equals(scope.unit())) {
            return rows.assignment(figure, scope)
                    .map(id -> "/assignments/" + id)
                    .orElse(null);
        }
        return scope.at(unit.id()).door(figure.code());
    }
}
