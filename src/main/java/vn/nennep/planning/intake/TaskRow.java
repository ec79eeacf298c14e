package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A row of a table as it stands in the text: cells parted by strokes, an empty one kept.
record TaskRow(String text, List<Cell> cells) {

    /// @param start offset within the row, without white space at the ends
    record Cell(String text, int start, int end) {
        boolean blank() {
            return start >= end || NOTHING.matcher(text).matches();
        }
    }

    private static final Pattern NOTHING = Pattern.compile("[\\s\\-–—…./]*");

    static TaskRow of(String row) {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= row.length(); i++) {
            if (i < row.length() && row.charAt(i) != '|') continue;
            cells.add(cell(row, from, i));
            from = i + 1;
        }
        return new TaskRow(row, List.copyOf(cells));
    }

    private static Cell cell(String row, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(row.charAt(start))) start++;
        while (end > start && Character.isWhitespace(row.charAt(end - 1))) end--;
        return new Cell(row.substring(start, end), start, end);
    }

    List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    /// The cell in the first column of that role; an empty one when the row or the table has none.
    Cell in(TaskColumns columns, TaskColumns.Role role) {
        int at = columns.first(role);
        return at >= 0 && at < cells.size() ? cells.get(at) : new Cell("", 0, 0);
    }
}
