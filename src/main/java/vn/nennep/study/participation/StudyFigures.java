package vn.nennep.study.participation;

import static nennep.sql.study.Tables.CONFERENCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.conf.StatementType;
import org.springframework.stereotype.Component;
import vn.nennep.database.ProgramDoor;
import vn.nennep.figures.Figure;
import vn.nennep.figures.FigureSource;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Subtree;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;

/// Participation in study (4.5), read over the subtree as it stands at the end of the year, or today while it runs.
@Component
class StudyFigures implements FigureSource {

    private static final Field<BigDecimal> TOTAL = coalesce(sum(Counted.NUMBER), BigDecimal.ZERO);

    private static final String COUNTED = "those who studied are counted once each";

    private final DSLContext sql;
    private final Structure structure;
    private final Units units;
    private final ProgramDoor door;
    private final Clock clock;

    StudyFigures(DSLContext sql, Structure structure, Units units, ProgramDoor door, Clock clock) {
        // Days and ids written into the statement: with a plan made for any of them, the roll is joined one by one.
        this.sql = sql.configuration()
                .deriveSettings(settings -> settings.withStatementType(StatementType.STATIC_STATEMENT))
                .dsl();
        this.structure = structure;
        this.units = units;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public List<Figure.Definition> definitions() {
        return Arrays.stream(StudyFigure.values()).map(StudyFigure::definition).toList();
    }

    @Override
    public Map<String, Figure.Value> read(Figure.Scope scope) {
        Map<String, Figure.Value> values = new HashMap<>();
        door.through(COUNTED, () -> Arrays.stream(StudyFigure.values())
                        .map(figure -> value(figure, scope))
                        .reduce(Select::unionAll)
                        .orElseThrow()
                        .fetch())
                .forEach(row -> values.put(row.value1(), value(row.value2())));
        return values;
    }

    private Select<Record2<String, BigDecimal>> value(StudyFigure figure, Figure.Scope scope) {
        var counted = Counted.rows(figure, scope);
        return sql.select(inline(figure.code()), TOTAL)
                .from(counted)
                .where(structure.within(Counted.UNIT, List.of(scope.unit()), day(scope)));
    }

    @Override
    public List<Figure.Part> parts(String code, Figure.Scope scope) {
        StudyFigure figure = StudyFigure.of(code).orElseThrow(() -> new NoSuchElementException(code));
        List<Unit> children = units.counted(scope.unit(), day(scope));
        return door.through(
                COUNTED, () -> children.isEmpty() ? byConference(figure, scope) : byChild(figure, scope, children));
    }

    private List<Figure.Part> byChild(StudyFigure figure, Figure.Scope scope, List<Unit> children) {
        Subtree below = structure.under(scope.unit(), day(scope));
        Map<UnitId, Figure.Value> values = new HashMap<>();
        sql.select(below.childId(), TOTAL)
                .from(Counted.rows(figure, scope))
                .join(below.table())
                .on(below.unitId().eq(Counted.UNIT))
                .groupBy(below.childId())
                .forEach(row -> values.put(new UnitId(row.value1()), value(row.value2())));
        List<Figure.Part> parts = new ArrayList<>();
        Figure.Value own = values.get(scope.unit());
        if (own != null) {
            String name = units.known(scope.unit(), day(scope)).orElseThrow().name() + " (trực tiếp)";
            parts.add(new Figure.Part(name, own, "/conferences?topic=" + scope.topicId()));
        }
        Figure.Value nothing = Figure.Value.count(0);
        children.forEach(child -> parts.add(new Figure.Part(
                child.name(),
                values.getOrDefault(child.id(), nothing),
                scope.at(child.id()).door(figure.code()))));
        return List.copyOf(parts);
    }

    /// Where nothing stands below, the conferences themselves.
    private List<Figure.Part> byConference(StudyFigure figure, Figure.Scope scope) {
        return sql.select(CONFERENCE.ID, CONFERENCE.TITLE, CONFERENCE.HELD_ON, TOTAL)
                .from(Counted.rows(figure, scope))
                .join(CONFERENCE)
                .on(CONFERENCE.ID.eq(Counted.HELD_AT))
                .where(Counted.UNIT.eq(scope.unit().value()))
                .groupBy(CONFERENCE.ID, CONFERENCE.TITLE, CONFERENCE.HELD_ON)
                .orderBy(CONFERENCE.HELD_ON, CONFERENCE.ID)
                .fetch(row -> new Figure.Part(
                        row.value2() + ", " + OfficialFigures.date(row.value3()),
                        value(row.value4()),
                        "/conferences/" + row.value1()));
    }

    @Override
    public LocalDate structure(Figure.Scope scope, LocalDate today) {
        return scope.on(today, scope.yearsEnd(today));
    }

    private LocalDate day(Figure.Scope scope) {
        return structure(scope, LocalDate.now(clock));
    }

    private static Figure.Value value(BigDecimal total) {
        return Figure.Value.count(total.longValue());
    }
}
