package vn.nennep.planning.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Download;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// The board of a plan for the units below one unit; `?unit=` drills down, `?on=` asks for another day.
@Controller
class BoardController {

    private final Boards boards;
    private final BoardPages pages;
    private final Access access;
    private final Units units;
    private final Structure tree;
    private final Clock clock;

    BoardController(Boards boards, BoardPages pages, Access access, Units units, Structure tree, Clock clock) {
        this.boards = boards;
        this.pages = pages;
        this.access = access;
        this.units = units;
        this.tree = tree;
        this.clock = clock;
    }

    @GetMapping("/plans/{id}/board")
    Page show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String as) {
        Board board = load(id, unit, on, as);
        BoardPage page = pages.of(
                board, access.may(PlanningPermission.REMIND, board.root().id()), upHref(board));
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
    Download excel(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String as) {
        Board board = load(id, unit, on, as);
        return new Download(
                "Theo dõi " + board.plan().label().replace('/', '-') + ".xlsx", Download.XLSX, BoardExcel.of(board));
    }

    private Board load(long plan, @Nullable Long unit, @Nullable LocalDate on, String as) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        Boards.PlanOfBoard about = boards.plan(new PlanId(plan)).orElseThrow(NotFound::new);
        UnitId root = unit == null ? mine(about, day) : new UnitId(unit);
        access.require(PlanningPermission.FOLLOW, root);
        LocalDate structure = as.equals("then") && about.datedOn() != null ? about.datedOn() : tree.dayOf(root, day);
        return boards.read(about, units.known(root, structure).orElseThrow(NotFound::new), day, structure);
    }

    /// The highest unit within the caller's reach on which the plan bears: the issuer, or the caller's own unit below
    /// it.
    private UnitId mine(Boards.PlanOfBoard plan, LocalDate day) {
        if (access.may(PlanningPermission.FOLLOW, plan.unit())) {
            return plan.unit();
        }
        return access.places(PlanningPermission.FOLLOW).stream()
                .filter(root -> units.chain(root, day).stream().map(Unit::id).anyMatch(plan.unit()::equals))
                .min(Comparator.comparing(root -> units.chain(root, day).size()))
                .orElseThrow(NotFound::new);
    }

    private @Nullable String upHref(Board board) {
        UnitId parent = board.root().parentId();
        boolean top = board.root().id().equals(board.plan().unit());
        return parent == null || top || !access.may(PlanningPermission.FOLLOW, parent)
                ? null
                : "/plans/" + board.plan().id() + "/board?unit=" + parent + BoardPages.as(board);
    }
}
