package vn.nennep.planning.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.planning.Measure;
import vn.nennep.planning.landing.LandingObligation;
import vn.nennep.text.OfficialFigures;

/// Turns a board and the way it is looked at into what its template shows.
@Component
class BoardPages {

    private static final int LONGEST_LABEL = 44;

    BoardPage of(
            Board board,
            BoardView view,
            List<BoardLevels.Level> levels,
            boolean mayRemind,
            @Nullable String upHref,
            List<SavedViews.SavedView> kept) {
        int late = board.lateRows().size();
        String plan = "/plans/" + board.plan().id();
        Board seen = BoardOrder.seen(board, view);
        BoardRows rows = new BoardRows(seen, view);
        return new BoardPage(
                board.plan().label(),
                board.root().name(),
                BoardTiles.of(board),
                seen.columns().stream().map(column -> head(board, view, column)).toList(),
                levels.isEmpty() ? rows.groups() : rows.groups(levels),
                seen.rows().size() < 2 ? null : rows.sum(sumName(board, seen, levels), seen.rows()),
                late,
                late > 0 && mayRemind ? plan + "/reminders" : null,
                board.root().id().value(),
                plan + "/board.xlsx?unit=" + board.root().id() + "&on=" + board.day() + as(board) + view.query(),
                upHref,
                board.day().toString(),
                otherStructure(board, view),
                new BoardLooking(board, seen, view, kept).page(),
                TimelinePage.tabs(board.plan().id(), board.root().id(), "board"));
    }

    private static String sumName(Board board, Board seen, List<BoardLevels.Level> levels) {
        return levels.isEmpty() && seen.rows().size() < board.rows().size()
                ? "Cộng " + seen.rows().size() + " đơn vị đang xem"
                : "Toàn " + board.root().shortName();
    }

    /// The same sums as the structure was when the plan was issued, or as it is now; both agree in total.
    private static BoardPage.@Nullable Door otherStructure(Board board, BoardView view) {
        String here =
                "/plans/" + board.plan().id() + "/board?unit=" + board.root().id() + view.query();
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

    private static BoardPage.Head head(Board board, BoardView view, Column column) {
        String id = String.valueOf(column.obligation().id());
        boolean sorted = view.sort().equals(id);
        return new BoardPage.Head(
                label(board, column),
                column.period().label(),
                BoardRows.evidenceHref(board.root(), column),
                "/plans/" + board.plan().id() + "/board?unit=" + board.root().id() + as(board)
                        + view.sortedBy(sorted ? "" : id).query() + "#board",
                sorted);
    }

    /// Short enough for a column: the kind, and of several of one kind what tells them apart.
    static String label(Board board, Column column) {
        var obligation = column.obligation();
        if (obligation.measure() == Measure.PEOPLE && alone(board, obligation)) {
            return obligation.kind().label() + ": " + obligation.audience().words();
        }
        return board.of(obligation.kind()).count() == 1 ? obligation.kind().label() : shortened(obligation.title());
    }

    private static boolean alone(Board board, LandingObligation obligation) {
        return board.of(obligation.kind())
                        .filter(other -> other.obligation().measure() == Measure.PEOPLE)
                        .filter(other -> other.obligation().audience().equals(obligation.audience()))
                        .count()
                == 1;
    }

    private static String shortened(String title) {
        if (title.length() <= LONGEST_LABEL) {
            return title;
        }
        int space = title.lastIndexOf(' ', LONGEST_LABEL);
        return title.substring(0, space > 0 ? space : LONGEST_LABEL) + "…";
    }
}
