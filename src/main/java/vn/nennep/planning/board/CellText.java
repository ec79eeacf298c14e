package vn.nennep.planning.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.nennep.planning.AssignmentStatus;
import vn.nennep.planning.Counters;
import vn.nennep.planning.Measure;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.CellState;

/// What a cell says and how it looks, from counters, due date and day.
public final class CellText {

    private CellText() {}

    public static CellState state(AssignmentStatus status) {
        return switch (status) {
            case DONE, DONE_LATE -> CellState.DONE;
            case NEARLY -> CellState.NEAR;
            case UNDER_WAY -> CellState.DOING;
            case DUE_SOON -> CellState.SOON;
            case OVERDUE -> CellState.LATE;
            case NOT_YET -> CellState.LATER;
            case EXEMPT -> CellState.EXEMPT;
            case NONE -> CellState.NONE;
        };
    }

    public static String text(BoardCells.Cell cell, AssignmentStatus status, Column column, LocalDate today) {
        Counters counters = cell.counters();
        LocalDate due = cell.due(column);
        return switch (status) {
            case NONE -> "–";
            case EXEMPT -> "miễn";
            case NOT_YET -> due == null ? "chưa" : "hạn " + dayMonth(due);
            case OVERDUE ->
                counters.done() == 0 && due != null
                        ? "trễ " + OfficialFigures.grouped(ChronoUnit.DAYS.between(due, today)) + " ngày"
                        : progress(cell, column) + " · trễ";
            default -> progress(cell, column);
        };
    }

    private static String progress(BoardCells.Cell cell, Column column) {
        Counters counters = cell.counters();
        if (column.obligation().measure() == Measure.AMOUNT && !cell.people()) {
            return OfficialFigures.count(counters.done()) + " / " + OfficialFigures.count(counters.base());
        }
        if (counters.expected() == 1 && !cell.people()) {
            if (counters.done() == 0) {
                LocalDate due = cell.due(column);
                return due == null ? "chưa" : "hạn " + dayMonth(due);
            }
            String late = counters.late() > 0 ? " (trễ)" : "";
            return "✓ " + (cell.doneOn() == null ? "xong" : dayMonth(cell.doneOn())) + late;
        }
        return OfficialFigures.percent(counters.done(), counters.base());
    }

    private static String dayMonth(LocalDate day) {
        return OfficialFigures.dayAndMonth(day.getDayOfMonth(), day.getMonthValue());
    }
}
