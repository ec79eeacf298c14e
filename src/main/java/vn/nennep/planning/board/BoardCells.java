package vn.nennep.planning.board;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.EVIDENCE;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.Bundles;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.Counters;
import vn.nennep.planning.Measure;
import vn.nennep.planning.assignment.Totals;

/// The board in one statement: sums of counters per unit directly below and obligation.
@Repository
public class BoardCells {

    private final DSLContext sql;
    private final Structure structure;
    private final Totals totals;

    BoardCells(DSLContext sql, Structure structure, Totals totals) {
        this.sql = sql;
        this.structure = structure;
        this.totals = totals;
    }

    public record Key(UnitId unit, long obligation) {}

    /// @param people whether it counts people
    /// @param amount the uncapped amount behind a quota
    /// @param doneOn last day on which something was done, for cells of one unit
    /// @param dueOn first day on which something open in it falls due; null when nothing open has one
    public record Cell(
            Counters counters,
            boolean people,
            long amount,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate dueOn) {

        /// A unit that reports numbers only is one unit, not one person: where people are counted, it is left out.
        public Cell plus(Cell other) {
            if (people != other.people) {
                return people ? this : other;
            }
            LocalDate done = doneOn == null ? other.doneOn : doneOn;
            return new Cell(
                    counters.plus(other.counters), people, amount + other.amount, done, earlier(dueOn, other.dueOn));
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.isBefore(other) ? one : other;
        }

        /// The day by which a column's cell is judged: units may have days of their own.
        @Nullable LocalDate due(Column column) {
            return dueOn == null ? column.period().dueOn() : dueOn;
        }
    }

    /// By child of the root (the root itself for what it does directly) and by column's obligation.
    @Transactional(readOnly = true)
    public Map<Key, Cell> read(UnitId root, List<Column> columns, LocalDate on) {
        Map<Long, Long> columnOf = columnOf(columns);
        Map<Key, LocalDate> days = daysDone(root, columns, columnOf, on);
        return summed(root, columns, on, Totals.Total::childId, BoardCells::shown, (child, source) -> {
            Key key = new Key(new UnitId(child), columnOf.getOrDefault(source, 0L));
            return new Place<>(key, days.get(key));
        });
    }

    public record KindKey(String kind, long obligation) {}

    /// By kind of the units counted, wherever below the root they stand. Units that no longer stand have no kind.
    @Transactional(readOnly = true)
    public Map<KindKey, Cell> byKind(UnitId root, List<Column> columns, LocalDate on) {
        Map<Long, Long> columnOf = columnOf(columns);
        return summed(
                root,
                columns,
                on,
                total -> DSL.coalesce(total.kind(), DSL.inline("")),
                BoardCells::shown,
                (kind, source) -> new Place<>(new KindKey(kind, columnOf.getOrDefault(source, 0L)), null));
    }

    public record PeriodKey(LocalDate from, long obligation) {}

    /// By first day of the period for which it was given down, all periods of every column.
    @Transactional(readOnly = true)
    public Map<PeriodKey, Cell> byPeriod(UnitId root, List<Column> columns, LocalDate on) {
        Map<Long, Long> columnOf = columnOf(columns);
        return summed(
                root,
                columns,
                on,
                Totals.Total::periodFrom,
                (_, _, _) -> DSL.trueCondition(),
                (from, source) -> new Place<>(new PeriodKey(from, columnOf.getOrDefault(source, 0L)), null));
    }

    /// By number of the column's obligation, in the period that the board shows.
    @Transactional(readOnly = true)
    public Map<Long, Cell> byColumn(UnitId root, List<Column> columns, LocalDate on) {
        Map<Long, Long> columnOf = columnOf(columns);
        return summed(
                root,
                columns,
                on,
                Totals.Total::obligationId,
                BoardCells::shown,
                (_, source) -> new Place<>(columnOf.getOrDefault(source, 0L), null));
    }

    public record DueKey(long obligation, LocalDate dueOn) {}

    /// How many assignments have a day of their own, set by a plan below or by an extension.
    @Transactional(readOnly = true)
    public Map<DueKey, Integer> ownDues(UnitId root, List<Column> columns, LocalDate on) {
        Map<Long, Long> columnOf = columnOf(columns);
        Map<DueKey, Integer> dues = new HashMap<>();
        sql.select(ASSIGNMENT.OBLIGATION_ID, ASSIGNMENT.OWN_DUE_ON, DSL.count())
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.OBLIGATION_ID.in(columnOf.keySet()))
                .and(ASSIGNMENT.OWN_DUE_ON.isNotNull())
                .and(structure.within(ASSIGNMENT.UNIT_ID, List.of(root), on))
                .groupBy(ASSIGNMENT.OBLIGATION_ID, ASSIGNMENT.OWN_DUE_ON)
                .forEach(row -> dues.merge(
                        new DueKey(columnOf.getOrDefault(row.value1(), 0L), row.value2()), row.value3(), Integer::sum));
        return dues;
    }

    /// Where a sum belongs.
    private record Place<K>(K key, @Nullable LocalDate doneOn) {}

    private static Map<Long, Long> columnOf(List<Column> columns) {
        Map<Long, Long> columnOf = new HashMap<>();
        columns.forEach(column -> column.sources()
                .forEach(source -> columnOf.put(source, column.obligation().id())));
        return columnOf;
    }

    private <G, K> Map<K, Cell> summed(
            UnitId root,
            List<Column> columns,
            LocalDate on,
            Function<Totals.Total, Field<G>> grouping,
            Shown shown,
            BiFunction<G, Long, Place<K>> place) {
        Map<Long, Long> columnOf = columnOf(columns);
        Totals.Total total = totals.under(root, on, columnOf.keySet());
        Field<G> group = grouping.apply(total);
        Map<K, Cell> cells = new HashMap<>();
        sql.select(
                        group,
                        total.obligationId(),
                        total.measure(),
                        sum(total.expected()),
                        sum(total.onTime()),
                        sum(total.late()),
                        sum(total.exempt()),
                        sum(total.amount()),
                        total.dueOn(),
                        total.ownDueOn())
                .from(total.table())
                .where(shown.of(columns, total.obligationId(), total.periodFrom()))
                .groupBy(group, total.obligationId(), total.measure(), total.dueOn(), total.ownDueOn())
                .forEach(row -> {
                    Place<K> at = place.apply(row.value1(), row.value2());
                    Counters counters = new Counters(
                            row.value4().longValue(),
                            row.value5().longValue(),
                            row.value6().longValue(),
                            row.value7().longValue());
                    boolean own = columnOf.getOrDefault(row.value2(), 0L).equals(row.value2());
                    LocalDate day = own || row.value10() == null ? row.value9() : row.value10();
                    LocalDate dueOn = counters.open() > 0 ? day : null;
                    boolean people = Measure.PEOPLE.name().equals(row.value3());
                    Cell cell = new Cell(counters, people, row.value8().longValue(), at.doneOn(), dueOn);
                    cells.merge(at.key(), cell, Cell::plus);
                });
        return cells;
    }

    /// Of units near the root, whose cells are a single unit's; what is further down is shown in numbers.
    private Map<Key, LocalDate> daysDone(UnitId root, List<Column> columns, Map<Long, Long> columnOf, LocalDate on) {
        Bundles.Near near = structure.bundles(root, on).near();
        Map<Key, LocalDate> days = new HashMap<>();
        sql.select(near.unitId(), ASSIGNMENT.OBLIGATION_ID, max(EVIDENCE.HAPPENED_ON))
                .from(EVIDENCE)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(EVIDENCE.ASSIGNMENT_ID))
                .join(near.table())
                .on(near.unitId().eq(ASSIGNMENT.UNIT_ID))
                .where(EVIDENCE.PERSON_ID.isNull())
                .and(shown(columns, ASSIGNMENT.OBLIGATION_ID, ASSIGNMENT.PERIOD_FROM))
                .groupBy(near.unitId(), ASSIGNMENT.OBLIGATION_ID)
                .forEach(row -> days.merge(
                        new Key(new UnitId(row.value1()), columnOf.getOrDefault(row.value2(), 0L)),
                        row.value3(),
                        (one, other) -> one.isAfter(other) ? one : other));
        return days;
    }

    /// Which rows count.
    private interface Shown {
        Condition of(List<Column> columns, Field<Long> obligation, Field<LocalDate> periodFrom);
    }

    private static Condition shown(List<Column> columns, Field<Long> obligation, Field<LocalDate> periodFrom) {
        return columns.stream()
                .map(column -> shown(column, obligation, periodFrom))
                .reduce(falseCondition(), Condition::or);
    }

    static Condition shown(Column column, Field<Long> obligation, Field<LocalDate> periodFrom) {
        Condition ofColumn = obligation.in(column.sources());
        return column.recurring()
                ? ofColumn.and(periodFrom.between(
                        column.period().from(), column.period().to()))
                : ofColumn;
    }
}
