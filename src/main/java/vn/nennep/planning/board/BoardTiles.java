package vn.nennep.planning.board;

import java.util.ArrayList;
import java.util.List;
import vn.nennep.planning.AssignmentStatus;
import vn.nennep.planning.Counters;
import vn.nennep.planning.ObligationKind;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Tone;

/// The numbers above a board: of all of it, however it is looked at.
final class BoardTiles {

    private BoardTiles() {}

    static List<BoardPage.Tile> of(Board board) {
        List<BoardPage.Tile> tiles = new ArrayList<>();
        board.firstOf(ObligationKind.STUDY)
                .ifPresent(column -> board.total(column).ifPresent(total -> {
                    tiles.add(studied(board, column, total.counters()));
                    tiles.add(units(board, column));
                }));
        board.firstOf(ObligationKind.COMMITMENT).ifPresent(column -> board.total(column)
                .ifPresent(total -> tiles.add(new BoardPage.Tile(
                        OfficialFigures.grouped(total.counters().done()),
                        "bản cam kết đã nộp",
                        BoardRows.evidenceHref(board.root(), column),
                        Tone.PLAIN))));
        int late = board.lateRows().size();
        tiles.add(new BoardPage.Tile(
                OfficialFigures.count(late), "đơn vị trễ hạn", "#board", late > 0 ? Tone.LATE : Tone.DONE));
        return tiles;
    }

    private static BoardPage.Tile studied(Board board, Column column, Counters counters) {
        return new BoardPage.Tile(
                OfficialFigures.percent(counters.done(), counters.base()),
                "đảng viên đã học · " + OfficialFigures.grouped(counters.done()) + " / "
                        + OfficialFigures.grouped(counters.base()),
                BoardRows.evidenceHref(board.root(), column),
                Tone.PLAIN);
    }

    private static BoardPage.Tile units(Board board, Column column) {
        long given = board.rows().stream()
                .filter(row -> board.status(row, column) != AssignmentStatus.NONE)
                .count();
        long held = board.rows().stream()
                .filter(row -> board.cell(row, column)
                        .filter(cell -> cell.counters().done() > 0)
                        .isPresent())
                .count();
        return new BoardPage.Tile(held + " / " + given, "đơn vị đã tổ chức học tập", "#board", Tone.PLAIN);
    }
}
