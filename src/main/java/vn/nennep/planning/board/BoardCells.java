package vn.nennep.planning.board;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.EVIDENCE;
import static org.jooq.impl.DSL.boolAnd;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Subtree;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.Counters;

/// The board in one statement: sums of leaf counters per unit directly below and obligation.
@Repository
public class BoardCells {

    private final DSLContext sql;
    private final Structure structure;

    BoardCells(DSLContext sql, Structure structure) {
        this.sql = sql;
        this.structure = structure;
    }

    public record Key(UnitId unit, long obligation) {}

    /// @param people whether it counts people
    /// @param amount the uncapped amount behind a quota
    /// @param doneOn last day on which something was done, for cells of one unit
    public record Cell(
            Counters counters,
            boolean people,
            long amount,
            @Nullable LocalDate doneOn) {

        /// A unit that reports numbers only is one unit, not one person: where people are counted, it is left out.
        public Cell plus(Cell other) {
            if (people != other.people) {
                return people ? this : other;
            }
            return new Cell(counters.plus(other.counters), people, amount + other.amount, null);
        }
    }

    /// By child of the root (the root itself for what it does directly) and by column's obligation.
    public Map<Key, Cell> read(UnitId root, List<Column> columns, LocalDate on) {
        Subtree subtree = structure.under(root, on);
        Map<Long, Long> columnOf = new HashMap<>();
        columns.forEach(column -> column.sources()
                .forEach(source -> columnOf.put(source, column.obligation().id())));
        Map<Key, LocalDate> days = daysDone(subtree, columns);
        Map<Key, Cell> cells = new HashMap<>();
        sql.select(
                        subtree.childId(),
                        ASSIGNMENT.OBLIGATION_ID,
                        sum(ASSIGNMENT.EXPECTED),
                        sum(ASSIGNMENT.ON_TIME),
                        sum(ASSIGNMENT.LATE),
                        sum(ASSIGNMENT.EXEMPT),
                        sum(ASSIGNMENT.AMOUNT),
                        boolAnd(ASSIGNMENT.MEASURE.eq("PEOPLE")))
                .from(ASSIGNMENT)
                .join(subtree.table())
                .on(subtree.unitId().eq(ASSIGNMENT.UNIT_ID))
                .where(shown(columns))
                .groupBy(subtree.childId(), ASSIGNMENT.OBLIGATION_ID)
                .forEach(row -> {
                    Key key = new Key(new UnitId(row.value1()), columnOf.getOrDefault(row.value2(), 0L));
                    Counters counters = new Counters(
                            row.value3().longValue(),
                            row.value4().longValue(),
                            row.value5().longValue(),
                            row.value6().longValue());
                    Cell cell = new Cell(counters, row.value8(), row.value7().longValue(), days.get(key));
                    cells.merge(key, cell, Cell::plus);
                });
        return cells;
    }

    private Map<Key, LocalDate> daysDone(Subtree subtree, List<Column> columns) {
        Map<Key, LocalDate> days = new HashMap<>();
        sql.select(subtree.childId(), ASSIGNMENT.OBLIGATION_ID, max(EVIDENCE.HAPPENED_ON))
                .from(EVIDENCE)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(EVIDENCE.ASSIGNMENT_ID))
                .join(subtree.table())
                .on(subtree.unitId().eq(ASSIGNMENT.UNIT_ID))
                .where(EVIDENCE.PERSON_ID.isNull())
                .and(shown(columns))
                .groupBy(subtree.childId(), ASSIGNMENT.OBLIGATION_ID)
                .forEach(row -> days.put(new Key(new UnitId(row.value1()), row.value2()), row.value3()));
        return days;
    }

    private static Condition shown(List<Column> columns) {
        return columns.stream().map(BoardCells::shown).reduce(falseCondition(), Condition::or);
    }

    private static Condition shown(Column column) {
        return ASSIGNMENT
                .OBLIGATION_ID
                .in(column.sources())
                .and(
                        column.obligation().due() != null
                                        && column.obligation().due().recurring()
                                ? ASSIGNMENT.PERIOD_FROM.between(
                                        column.period().from(), column.period().to())
                                : org.jooq.impl.DSL.noCondition());
    }
}
