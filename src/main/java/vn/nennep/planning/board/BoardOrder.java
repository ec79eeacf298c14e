package vn.nennep.planning.board;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.nennep.organization.Unit;
import vn.nennep.planning.AssignmentStatus;

/// Picks and orders what a view shows of a board. Nothing is counted here; what is left out is only not shown.
final class BoardOrder {

    private BoardOrder() {}

    static Board seen(Board board, BoardView view) {
        Board narrowed = board.with(board.rows(), columns(board, view));
        List<Unit> rows = narrowed.rows().stream()
                .filter(row -> view.kind().isEmpty() || row.kind().code().equals(view.kind()))
                .filter(row -> shown(narrowed, row, view.show()))
                .sorted(order(narrowed, view))
                .toList();
        return narrowed.with(rows, narrowed.columns());
    }

    /// Columns of a plan that has changed since the view was kept are shown all.
    private static List<Column> columns(Board board, BoardView view) {
        List<Column> wanted = board.columns().stream()
                .filter(column -> view.columns().contains(column.obligation().id()))
                .toList();
        return wanted.isEmpty() ? board.columns() : wanted;
    }

    private static boolean shown(Board board, Unit row, BoardView.Show show) {
        List<AssignmentStatus> given = board.columns().stream()
                .map(column -> board.status(row, column))
                .filter(status -> status != AssignmentStatus.NONE)
                .toList();
        return switch (show) {
            case ALL -> true;
            case LATE -> given.contains(AssignmentStatus.OVERDUE);
            case OPEN -> given.stream().anyMatch(status -> !status.settled());
            case DONE -> !given.isEmpty() && given.stream().allMatch(AssignmentStatus::settled);
            case EXEMPT -> given.contains(AssignmentStatus.EXEMPT);
        };
    }

    /// Rows that are equal keep the order of the organisation.
    private static Comparator<Unit> order(Board board, BoardView view) {
        if (view.sortedBy(BoardView.Sort.NAME)) {
            return Comparator.comparing(Unit::name, Collator.getInstance(Locale.of("vi")));
        }
        if (view.sortedBy(BoardView.Sort.LATE)) {
            return Comparator.comparing(row -> -late(board, row));
        }
        return view.sortedColumn()
                .flatMap(id -> board.columns().stream()
                        .filter(column -> column.obligation().id() == id)
                        .findFirst())
                .map(column -> Comparator.comparingDouble((Unit row) -> share(board, row, column)))
                .orElse((_, _) -> 0);
    }

    private static long late(Board board, Unit row) {
        return board.columns().stream()
                .filter(column -> board.status(row, column) == AssignmentStatus.OVERDUE)
                .count();
    }

    /// Those to whom it was not given stand last.
    private static double share(Board board, Unit row, Column column) {
        return board.cell(row, column)
                .map(cell -> cell.counters().base() == 0 ? 1 : cell.counters().share())
                .orElse(2.0);
    }
}
