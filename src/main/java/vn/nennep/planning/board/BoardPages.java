package vn.nennep.planning.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.AssignmentStatus;
import vn.nennep.planning.Counters;
import vn.nennep.planning.Measure;
import vn.nennep.planning.ObligationKind;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.CellState;
import vn.nennep.web.Tone;

/// Turns a board into what its template shows.
@Component
class BoardPages {

    private static final int LONGEST_LABEL = 44;

    BoardPage of(Board board, boolean mayRemind, @Nullable String upHref) {
        int late = board.lateRows().size();
        String plan = "/plans/" + board.plan().id();
        return new BoardPage(
                board.plan().label(),
                board.root().name(),
                tiles(board),
                board.columns().stream().map(column -> head(board, column)).toList(),
                board.rows().stream().map(row -> row(board, row)).toList(),
                board.rows().size() < 2 ? null : total(board),
                late,
                late > 0 && mayRemind ? plan + "/reminders" : null,
                board.root().id().value(),
                plan + "/board.xlsx?unit=" + board.root().id() + "&on=" + board.day() + as(board),
                upHref,
                board.day().toString(),
                otherStructure(board));
    }

    /// The same sums as the structure was when the plan was issued, or as it is now; both agree in total.
    private static BoardPage.@Nullable Door otherStructure(Board board) {
        String here =
                "/plans/" + board.plan().id() + "/board?unit=" + board.root().id();
        LocalDate issued = board.plan().datedOn();
        if (board.asThen()) {
            return new BoardPage.Door("Xem theo tổ chức hiện nay", here);
        }
        return issued == null || !issued.isBefore(board.day())
                ? null
                : new BoardPage.Door(
                        "Xem theo tổ chức lúc ban hành (" + OfficialFigures.date(issued) + ")", here + "&as=then");
    }

    static String as(Board board) {
        return board.asThen() ? "&as=then" : "";
    }

    private static List<BoardPage.Tile> tiles(Board board) {
        List<BoardPage.Tile> tiles = new ArrayList<>();
        board.firstOf(ObligationKind.STUDY)
                .ifPresent(column -> board.total(column).ifPresent(total -> {
                    Counters counters = total.counters();
                    tiles.add(new BoardPage.Tile(
                            OfficialFigures.percent(counters.done(), counters.base()),
                            "đảng viên đã học · " + OfficialFigures.grouped(counters.done()) + " / "
                                    + OfficialFigures.grouped(counters.base()),
                            evidenceHref(board, board.root(), column),
                            Tone.PLAIN));
                    tiles.add(unitsTile(board, column));
                }));
        board.firstOf(ObligationKind.COMMITMENT).ifPresent(column -> board.total(column)
                .ifPresent(total -> tiles.add(new BoardPage.Tile(
                        OfficialFigures.grouped(total.counters().done()),
                        "bản cam kết đã nộp",
                        evidenceHref(board, board.root(), column),
                        Tone.PLAIN))));
        int late = board.lateRows().size();
        tiles.add(new BoardPage.Tile(
                OfficialFigures.count(late), "đơn vị trễ hạn", "#board", late > 0 ? Tone.LATE : Tone.DONE));
        return tiles;
    }

    private static BoardPage.Tile unitsTile(Board board, Column column) {
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

    private static BoardPage.Head head(Board board, Column column) {
        return new BoardPage.Head(
                label(board, column), column.period().label(), evidenceHref(board, board.root(), column));
    }

    /// Short enough for a column: the kind, and of several of one kind what tells them apart.
    private static String label(Board board, Column column) {
        var obligation = column.obligation();
        if (obligation.measure() == Measure.PEOPLE) {
            return obligation.kind().label() + ": "
                    + obligation.audience().stream().map(PersonCategory::label).collect(Collectors.joining("; "));
        }
        return board.of(obligation.kind()).count() == 1 ? obligation.kind().label() : shortened(obligation.title());
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_LABEL
                ? title
                : title.substring(0, title.lastIndexOf(' ', LONGEST_LABEL)) + "…";
    }

    private static BoardPage.Row row(Board board, Unit unit) {
        boolean self = unit.id().equals(board.root().id());
        String href = self ? null : "/plans/" + board.plan().id() + "/board?unit=" + unit.id() + as(board);
        List<BoardPage.Cell> cells = board.columns().stream()
                .map(column -> cell(board, unit, column))
                .toList();
        return new BoardPage.Row(self ? unit.name() + " (trực tiếp)" : unit.name(), href, cells);
    }

    private static BoardPage.Cell cell(Board board, Unit unit, Column column) {
        AssignmentStatus status = board.status(unit, column);
        return board.cell(unit, column)
                .map(cell -> new BoardPage.Cell(
                        CellText.state(status),
                        CellText.text(cell, status, column, board.day()),
                        evidenceHref(board, unit, column)))
                .orElseGet(() -> new BoardPage.Cell(CellState.LATER, "–", null));
    }

    private static BoardPage.Row total(Board board) {
        List<BoardPage.Cell> cells = board.columns().stream()
                .map(column -> {
                    BoardCells.Cell total = board.total(column).orElseThrow();
                    AssignmentStatus status = AssignmentStatus.of(
                            total.counters(), column.period().dueOn(), board.day());
                    return new BoardPage.Cell(
                            CellText.state(status),
                            CellText.text(total, status, column, board.day()),
                            evidenceHref(board, board.root(), column));
                })
                .toList();
        return new BoardPage.Row("Toàn " + board.root().shortName(), null, cells);
    }

    private static String evidenceHref(Board board, Unit unit, Column column) {
        return "/obligations/" + column.obligation().id() + "/units/" + unit.id() + "?period="
                + column.period().from();
    }
}
