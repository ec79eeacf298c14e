package vn.nennep.planning.board;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.AssignmentStatus;
import vn.nennep.planning.PlanId;

/// What is late on a board, for reminding.
@Component
public class LateCells {

    private final Boards boards;

    LateCells(Boards boards) {
        this.boards = boards;
    }

    /// A late cell: a unit directly below, and the obligation with its period.
    public record Late(UnitId unit, Column column) {}

    /// @throws vn.nennep.web.NotFound when the plan has not been given down
    public List<Late> of(PlanId plan, Unit root, LocalDate today) {
        Board board = boards.read(boards.plan(plan).orElseThrow(vn.nennep.web.NotFound::new), root, today, today);
        return board.rows().stream()
                .flatMap(row -> board.columns().stream()
                        .filter(column -> board.status(row, column) == AssignmentStatus.OVERDUE)
                        .map(column -> new Late(row.id(), column)))
                .toList();
    }
}
