package vn.nennep.planning.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.web.NotFound;

/// Below which unit the caller follows a plan, and by the structure of which day.
@Component
class BoardReach {

    private final Access access;
    private final Units units;
    private final Structure tree;
    private final Clock clock;

    BoardReach(Access access, Units units, Structure tree, Clock clock) {
        this.access = access;
        this.units = units;
        this.tree = tree;
        this.clock = clock;
    }

    /// @param day on which the dues are looked at
    /// @param structure day whose structure sums follow
    record Root(Unit unit, LocalDate day, LocalDate structure) {}

    /// @throws NotFound when the caller follows nothing there
    Root root(Boards.PlanOfBoard plan, BoardAsked asked) {
        LocalDate day = asked.on() == null ? LocalDate.now(clock) : asked.on();
        UnitId root = asked.unit() == null ? mine(plan, day) : new UnitId(asked.unit());
        access.require(PlanningPermission.FOLLOW, root);
        LocalDate issued = "then".equals(asked.as()) ? plan.datedOn() : null;
        LocalDate structure = issued == null ? tree.dayOf(root, day) : issued;
        return new Root(units.known(root, structure).orElseThrow(NotFound::new), day, structure);
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

    boolean mayRemind(Unit root) {
        return access.may(PlanningPermission.REMIND, root.id());
    }

    AccountId account() {
        return access.caller().account();
    }

    /// The board one level up, in the same view.
    @Nullable String upHref(Board board, BoardView view) {
        UnitId parent = board.root().parentId();
        boolean top = board.root().id().equals(board.plan().unit());
        return parent == null || top || !access.may(PlanningPermission.FOLLOW, parent)
                ? null
                : "/plans/" + board.plan().id() + "/board?unit=" + parent + BoardPages.as(board) + view.query();
    }
}
