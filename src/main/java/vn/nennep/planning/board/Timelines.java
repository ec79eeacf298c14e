package vn.nennep.planning.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Reads timelines from the sums of the board.
@Component
class Timelines {

    private final Boards boards;
    private final BoardCells cells;

    Timelines(Boards boards, BoardCells cells) {
        this.boards = boards;
        this.cells = cells;
    }

    Timeline read(Boards.PlanOfBoard plan, BoardReach.Root root) {
        List<Column> columns = boards.columns(plan, root.day());
        var sums = cells.byPeriod(root.unit().id(), columns, root.structure());
        var dues = cells.ownDues(root.unit().id(), columns, root.structure());
        List<Timeline.Lane> lanes = columns.stream()
                .map(column -> new Timeline.Lane(column, spans(column, sums), ownDues(column, dues)))
                .filter(lane -> lane.spans().stream().anyMatch(span -> span.cell() != null))
                .toList();
        return new Timeline(plan, root.unit(), lanes, root.day());
    }

    private static List<Timeline.Span> spans(Column column, Map<BoardCells.PeriodKey, BoardCells.Cell> sums) {
        if (!column.recurring()) {
            return List.of(new Timeline.Span(
                    column.period(),
                    sum(column, sums, LocalDate.MIN, LocalDate.MAX).orElse(null)));
        }
        return column.obligation().periods().stream()
                .map(period -> new Timeline.Span(
                        period, sum(column, sums, period.from(), period.to()).orElse(null)))
                .toList();
    }

    private static Optional<BoardCells.Cell> sum(
            Column column, Map<BoardCells.PeriodKey, BoardCells.Cell> sums, LocalDate from, LocalDate to) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey().obligation() == column.obligation().id())
                .filter(sum -> !sum.getKey().from().isBefore(from)
                        && !sum.getKey().from().isAfter(to))
                .map(Map.Entry::getValue)
                .reduce(BoardCells.Cell::plus);
    }

    private static Map<LocalDate, Integer> ownDues(Column column, Map<BoardCells.DueKey, Integer> dues) {
        Map<LocalDate, Integer> own = new TreeMap<>();
        dues.forEach((key, count) -> {
            if (key.obligation() == column.obligation().id()) {
                own.put(key.dueOn(), count);
            }
        });
        return own;
    }
}
