package vn.nennep.planning.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nennep.organization.Unit;
import vn.nennep.planning.AssignmentStatus;
import vn.nennep.planning.ObligationKind;

/// A plan's columns and the cells of the units directly below a root, on a day.
///
/// @param structure day whose structure the sums follow
record Board(
        Boards.PlanOfBoard plan,
        Unit root,
        List<Unit> rows,
        List<Column> columns,
        Map<BoardCells.Key, BoardCells.Cell> cells,
        LocalDate day,
        LocalDate structure) {

    /// The same facts, of which other rows and columns are shown.
    Board with(List<Unit> shownRows, List<Column> shownColumns) {
        return new Board(plan, root, shownRows, shownColumns, cells, day, structure);
    }

    /// Summed up as the structure was when the plan was issued.
    boolean asThen() {
        return !structure.equals(day);
    }

    Optional<BoardCells.Cell> cell(Unit row, Column column) {
        return Optional.ofNullable(
                cells.get(new BoardCells.Key(row.id(), column.obligation().id())));
    }

    AssignmentStatus status(Unit row, Column column) {
        return cell(row, column)
                .map(cell -> AssignmentStatus.of(cell.counters(), cell.due(column), day))
                .orElse(AssignmentStatus.NONE);
    }

    Optional<BoardCells.Cell> total(Column column) {
        return rows.stream().flatMap(row -> cell(row, column).stream()).reduce(BoardCells.Cell::plus);
    }

    boolean late(Unit row) {
        return columns.stream().anyMatch(column -> status(row, column) == AssignmentStatus.OVERDUE);
    }

    List<Unit> lateRows() {
        return rows.stream().filter(this::late).toList();
    }

    List<Unit> lateRows(Column column) {
        return rows.stream()
                .filter(row -> status(row, column) == AssignmentStatus.OVERDUE)
                .toList();
    }

    Optional<Column> firstOf(ObligationKind kind) {
        return of(kind).findFirst();
    }

    Stream<Column> of(ObligationKind kind) {
        return columns.stream().filter(column -> column.obligation().kind() == kind);
    }
}
