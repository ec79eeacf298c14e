package vn.nennep.planning.board;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.planning.PlanId;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Download;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// The board of a plan for the units below one unit; `?unit=` drills down, `?on=` asks for another day, and
/// [BoardView] says how it is looked at.
@Controller
class BoardController {

    private final Boards boards;
    private final BoardPages pages;
    private final BoardLevels levels;
    private final SavedViews saved;
    private final BoardReach reach;

    BoardController(Boards boards, BoardPages pages, BoardLevels levels, SavedViews saved, BoardReach reach) {
        this.boards = boards;
        this.pages = pages;
        this.levels = levels;
        this.saved = saved;
        this.reach = reach;
    }

    @GetMapping("/plans/{id}/board")
    Page show(@PathVariable long id, BoardAsked asked, @RequestParam MultiValueMap<String, String> said) {
        Board board = load(id, asked);
        BoardView view = BoardView.of(said);
        BoardPage page = pages.of(
                board,
                view,
                view.by() == BoardView.By.LEVEL ? levels.of(board) : List.of(),
                reach.mayRemind(board.root()),
                reach.upHref(board, view),
                saved.of(reach.account(), board.plan().id()));
        return Page.of("planning/board/board", "topics", BoardTitle.of(board), page)
                .lead("Tính đến " + OfficialFigures.date(board.day())
                        + (board.asThen()
                                ? " · theo cơ cấu tổ chức ngày " + OfficialFigures.date(board.structure())
                                : " · theo cơ cấu tổ chức hiện nay"))
                .crumb("Chuyên đề", "/topics")
                .crumb(board.plan().label(), "/plans/" + id)
                .crumb("Theo dõi", "/plans/" + id + "/board");
    }

    @GetMapping("/plans/{id}/board.xlsx")
    Download excel(@PathVariable long id, BoardAsked asked, @RequestParam MultiValueMap<String, String> said) {
        Board board = load(id, asked);
        return new Download(
                "Theo dõi " + board.plan().label().replace('/', '-') + ".xlsx",
                Download.XLSX,
                BoardExcel.of(BoardOrder.seen(board, BoardView.of(said))));
    }

    private Board load(long id, BoardAsked asked) {
        Boards.PlanOfBoard plan = boards.plan(new PlanId(id)).orElseThrow(NotFound::new);
        BoardReach.Root root = reach.root(plan, asked);
        return boards.read(plan, root.unit(), root.day(), root.structure());
    }
}
