package vn.nennep.planning.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Unit;
import vn.nennep.planning.AssignmentStatus;
import vn.nennep.web.CellState;

/// The rows of a board as they are shown: units, units under headings, or levels; and their sums.
///
/// @param view carried along when a row is opened
record BoardRows(Board board, BoardView view) {

    List<BoardPage.Group> groups() {
        if (view.by() != BoardView.By.KIND) {
            return List.of(new BoardPage.Group(null, rows(board.rows()), null));
        }
        Map<String, List<Unit>> kinds = board.rows().stream()
                .collect(Collectors.groupingBy(row -> row.kind().name(), LinkedHashMap::new, Collectors.toList()));
        List<BoardPage.Group> groups = new ArrayList<>();
        kinds.forEach((kind, units) -> groups.add(new BoardPage.Group(
                kind, rows(units), units.size() < 2 ? null : sum("Cộng " + units.size() + " đơn vị", units))));
        return groups;
    }

    List<BoardPage.Group> groups(List<BoardLevels.Level> levels) {
        List<BoardPage.Row> rows = levels.stream()
                .map(level -> new BoardPage.Row(level.name(), null, cells(level::cell, null)))
                .toList();
        return List.of(new BoardPage.Group(null, rows, null));
    }

    private List<BoardPage.Row> rows(List<Unit> units) {
        return units.stream().map(this::row).toList();
    }

    private BoardPage.Row row(Unit unit) {
        boolean self = unit.id().equals(board.root().id());
        String href = self
                ? null
                : "/plans/" + board.plan().id() + "/board?unit=" + unit.id() + BoardPages.as(board) + view.query();
        return new BoardPage.Row(
                self ? unit.name() + " (trực tiếp)" : unit.name(),
                href,
                cells(column -> board.cell(unit, column), unit));
    }

    BoardPage.Row sum(String name, List<Unit> units) {
        Board part = board.with(units, board.columns());
        boolean whole = view.show() == BoardView.Show.ALL && view.kind().isEmpty() && units.equals(board.rows());
        return new BoardPage.Row(name, null, cells(part::total, whole ? board.root() : null));
    }

    private List<BoardPage.Cell> cells(Function<Column, Optional<BoardCells.Cell>> found, @Nullable Unit evidenceOf) {
        return board.columns().stream()
                .map(column -> found.apply(column)
                        .map(cell -> cell(cell, column, evidenceOf))
                        .orElseGet(() -> new BoardPage.Cell(CellState.NONE, "–", null)))
                .toList();
    }

    private BoardPage.Cell cell(BoardCells.Cell cell, Column column, @Nullable Unit evidenceOf) {
        AssignmentStatus status = AssignmentStatus.of(cell.counters(), cell.due(column), board.day());
        return new BoardPage.Cell(
                CellText.state(status),
                CellText.text(cell, status, column, board.day()),
                evidenceOf == null ? null : evidenceHref(evidenceOf, column));
    }

    static String evidenceHref(Unit unit, Column column) {
        return "/obligations/" + column.obligation().id() + "/units/" + unit.id() + "?period="
                + column.period().from();
    }
}
