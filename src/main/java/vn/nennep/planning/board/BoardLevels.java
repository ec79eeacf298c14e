package vn.nennep.planning.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitKind;
import vn.nennep.organization.Units;

/// The same sums by level: all units of a kind below the root together, however deep they stand.
@Component
class BoardLevels {

    private final BoardCells cells;
    private final Units units;

    BoardLevels(BoardCells cells, Units units) {
        this.cells = cells;
        this.units = units;
    }

    /// One level with its cells by obligation.
    record Level(String name, Map<BoardCells.KindKey, BoardCells.Cell> cells, String kind) {
        Optional<BoardCells.Cell> cell(Column column) {
            return Optional.ofNullable(
                    cells.get(new BoardCells.KindKey(kind, column.obligation().id())));
        }
    }

    /// From the highest level down; last those units that no longer stand and are counted with their successors.
    List<Level> of(Board board) {
        var read = cells.byKind(board.root().id(), board.columns(), board.structure());
        List<Level> levels = new ArrayList<>(units.kinds().stream()
                .filter(kind -> has(read, kind.code()))
                .sorted(Comparator.comparingInt(UnitKind::level).thenComparingInt(UnitKind::sort))
                .map(kind -> new Level(kind.name(), read, kind.code()))
                .toList());
        if (has(read, "")) {
            levels.add(new Level("Đơn vị đã kết thúc", read, ""));
        }
        return levels;
    }

    private static boolean has(Map<BoardCells.KindKey, BoardCells.Cell> read, String kind) {
        return read.keySet().stream().anyMatch(key -> key.kind().equals(kind));
    }
}
