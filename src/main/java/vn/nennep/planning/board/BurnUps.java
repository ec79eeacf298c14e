package vn.nennep.planning.board;

import static nennep.sql.planning.Tables.ASSIGNMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.Structure;
import vn.nennep.planning.Counters;

/// Reads how fast an obligation is done, from the days of its evidence.
@Repository
class BurnUps {

    /// A unit's amount counts up to what is expected of it, in the order in which it was done.
    private static final String OF_UNITS = """
            select step.happened_on, sum(step.after - step.before)
              from (select e.happened_on,
                           least(sum(e.amount) over done, assignment.expected - assignment.exempt) as after,
                           least(sum(e.amount) over done - e.amount, assignment.expected - assignment.exempt) as before
                      from planning.assignment
                      join planning.evidence e on e.assignment_id = assignment.id and e.person_id is null
                     where assignment.measure <> 'PEOPLE' and {0}
                    window done as (partition by assignment.id order by e.happened_on, e.id)) step
             group by step.happened_on
            """;

    private static final String OF_PEOPLE = """
            select duty.fulfilled_on, count(*)
              from planning.assignment
              join planning.person_assignment duty on duty.assignment_id = assignment.id
             where assignment.measure = 'PEOPLE' and duty.fulfilled_on is not null and {0}
             group by duty.fulfilled_on
            """;

    private final DSLContext sql;
    private final ProgramDoor door;
    private final Boards boards;
    private final BoardCells cells;
    private final Structure structure;

    BurnUps(DSLContext sql, ProgramDoor door, Boards boards, BoardCells cells, Structure structure) {
        this.sql = sql;
        this.door = door;
        this.boards = boards;
        this.cells = cells;
        this.structure = structure;
    }

    /// @param obligation its number as asked for; what is none of the plan's counts as not asked
    @Transactional(readOnly = true)
    public BurnUp read(Boards.PlanOfBoard plan, BoardReach.Root root, String obligation) {
        var sums = cells.byColumn(root.unit().id(), boards.columns(plan, root.day()), root.structure());
        List<Column> columns = boards.columns(plan, root.day()).stream()
                .filter(column -> sums.containsKey(column.obligation().id()))
                .toList();
        Column column = chosen(columns, obligation);
        if (column == null) {
            return new BurnUp(plan, root.unit(), columns, null, Counters.ZERO, new TreeMap<>(), root.day());
        }
        BoardCells.Cell cell =
                Objects.requireNonNull(sums.get(column.obligation().id()));
        return new BurnUp(
                plan, root.unit(), columns, column, cell.counters(), done(column, cell.people(), root), root.day());
    }

    /// Unless one is asked for: the one that falls due next.
    private static @Nullable Column chosen(List<Column> columns, String obligation) {
        return columns.stream()
                .filter(column -> String.valueOf(column.obligation().id()).equals(obligation))
                .findFirst()
                .or(() -> columns.stream()
                        .min(Comparator.comparing(
                                column -> column.period().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()))))
                .orElse(null);
    }

    private NavigableMap<LocalDate, Long> done(Column column, boolean people, BoardReach.Root root) {
        Condition mine = structure
                .within(ASSIGNMENT.UNIT_ID, List.of(root.unit().id()), root.structure())
                .and(BoardCells.shown(column, ASSIGNMENT.OBLIGATION_ID, ASSIGNMENT.PERIOD_FROM));
        List<? extends Record> days =
                door.through("what was done is counted by day", () -> sql.fetch(people ? OF_PEOPLE : OF_UNITS, mine));
        NavigableMap<LocalDate, Long> steps = new TreeMap<>();
        days.forEach(row -> steps.put(
                row.get(0, LocalDate.class), row.get(1, BigDecimal.class).longValue()));
        long running = 0;
        for (var step : steps.entrySet()) {
            running += step.getValue();
            step.setValue(running);
        }
        return steps;
    }
}
