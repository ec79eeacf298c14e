package vn.nennep.documents.reading;

import java.util.ArrayList;
import java.util.List;

/// A table's cells. Documents use tables for two things: figures, which stay in rows, and placing blocks side by
/// side (the head, the signature), which are read one block after the other.
final class WordTable {

    private static final int FEW = 3;

    private final List<List<List<String>>> rows = new ArrayList<>();

    void row() {
        rows.add(new ArrayList<>());
    }

    /// A new cell, to be filled with its lines.
    List<String> cell() {
        if (rows.isEmpty()) {
            row();
        }
        List<String> cell = new ArrayList<>();
        rows.getLast().add(cell);
        return cell;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        boolean placing = placesBlocks();
        for (List<List<String>> row : rows) {
            if (placing) {
                row.forEach(lines::addAll);
            } else {
                lines.add(String.join("\t", row.stream().map(WordTable::oneLine).toList()));
            }
        }
        return lines;
    }

    /// Few rows, few columns, and several lines in a cell.
    private boolean placesBlocks() {
        return rows.size() <= FEW
                && rows.stream().allMatch(row -> row.size() <= FEW)
                && rows.stream().flatMap(List::stream).anyMatch(cell -> filled(cell) > 1);
    }

    private static long filled(List<String> cell) {
        return cell.stream().filter(line -> !line.isBlank()).count();
    }

    private static String oneLine(List<String> cell) {
        return String.join(" ", cell.stream().filter(line -> !line.isBlank()).toList())
                .replace('\n', ' ');
    }
}
