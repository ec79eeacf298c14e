package vn.nennep.documents.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A table's cells. Documents use tables for two things: figures and tasks, which stay in rows, and placing blocks side
/// by side (the head, the signature), which are read one block after the other. A cell merged downwards is said in each
/// of its rows, one merged across stands before empty ones.
final class WordTable {

    private static final int FEW = 3;
    private static final int MOST_COLUMNS = 63;
    private static final Pattern NUMBERED = Pattern.compile("(?iu:s?\\s?tt|số tt|số thứ tự)\\.?");

    private static final class Cell {
        private final List<String> lines = new ArrayList<>();
        private int span = 1;
        private boolean continued;
    }

    private final List<List<Cell>> rows = new ArrayList<>();

    void row() {
        rows.add(new ArrayList<>());
    }

    /// A new cell, to be filled with its lines.
    List<String> cell() {
        if (rows.isEmpty()) {
            row();
        }
        Cell cell = new Cell();
        rows.getLast().add(cell);
        return cell.lines;
    }

    /// The cell just begun is so many columns wide.
    void span(int columns) {
        if (!rows.isEmpty() && !rows.getLast().isEmpty()) {
            rows.getLast().getLast().span = Math.clamp(columns, 1, MOST_COLUMNS);
        }
    }

    /// The cell just begun goes on with the one above it.
    void continued() {
        if (!rows.isEmpty() && !rows.getLast().isEmpty()) {
            rows.getLast().getLast().continued = true;
        }
    }

    List<String> lines() {
        if (placesBlocks()) {
            return rows.stream()
                    .flatMap(List::stream)
                    .flatMap(cell -> cell.lines.stream())
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        List<String> above = List.of();
        for (List<Cell> row : rows) {
            List<String> columns = columns(row, above);
            lines.add(String.join("\t", columns));
            above = columns;
        }
        return lines;
    }

    private static List<String> columns(List<Cell> row, List<String> above) {
        List<String> columns = new ArrayList<>();
        for (Cell cell : row) {
            boolean goesOn = cell.continued && columns.size() < above.size();
            columns.add(goesOn ? above.get(columns.size()) : oneLine(cell.lines));
            for (int i = 1; i < cell.span; i++) {
                columns.add("");
            }
        }
        return columns;
    }

    /// Few rows, few columns, and several lines in a cell; but not where rows are numbered.
    private boolean placesBlocks() {
        return rows.size() <= FEW
                && rows.stream().allMatch(row -> row.size() <= FEW)
                && rows.stream().flatMap(List::stream).anyMatch(cell -> filled(cell.lines) > 1)
                && rows.stream().limit(1).flatMap(List::stream).limit(1).noneMatch(WordTable::numbers);
    }

    private static boolean numbers(Cell cell) {
        return NUMBERED.matcher(oneLine(cell.lines).strip()).matches();
    }

    private static long filled(List<String> cell) {
        return cell.stream().filter(line -> !line.isBlank()).count();
    }

    private static String oneLine(List<String> cell) {
        return String.join(" ", cell.stream().filter(line -> !line.isBlank()).toList())
                .replace('\n', ' ')
                .replace('\t', ' ');
    }
}
