package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tables of tasks among a file's raw lines, whether their cells are parted by tabs, strokes or only by wide gaps over
/// several printed lines. Each becomes one line a row, `| cell | cell |`; everything else stays as it is.
final class PrintedTables {

    private static final Pattern STROKE = Pattern.compile("\\|");
    private static final Pattern BORDER =
            Pattern.compile("\\s*[|+]?[\\s|+:=\\-─┼├┤┬┴┌┐└┘]*[-─=]{2,}[\\s|+:=\\-─┼├┤┬┴┌┐└┘]*");
    private static final int LONGEST_GROUP = 200;

    private final List<String> lines;
    private final List<String> out = new ArrayList<>();

    private PrintedTables(List<String> lines) {
        this.lines = lines;
    }

    static List<String> inRows(List<String> lines) {
        PrintedTables tables = new PrintedTables(lines);
        for (int at = 0; at < lines.size(); ) at = tables.read(at);
        return tables.out;
    }

    /// @return the line after what was read
    private int read(int at) {
        String line = lines.get(at);
        if (line.indexOf('\t') >= 0 && heading(tabbed(line)).isPresent()) return tabbedRows(at);
        if (line.indexOf('|') >= 0 && heading(stroked(line)).isPresent()) return strokedRows(at);
        Optional<SpacedColumns> spaced = SpacedColumns.at(lines, at);
        if (spaced.isPresent()) {
            SpacedColumns.Read rows = spaced.get().rows(lines);
            rows.rows().forEach(this::row);
            return rows.end();
        }
        out.add(line);
        return at + 1;
    }

    private static Optional<TaskColumns> heading(List<String> cells) {
        return cells.stream().noneMatch(cell -> cell.length() > 80) ? TaskColumns.of(cells) : Optional.empty();
    }

    private void row(List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) return;
        out.add(cells.stream()
                .map(cell -> cell.strip().replace('|', '/'))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static List<String> tabbed(String line) {
        return List.of(line.split("\t", -1));
    }

    private static List<String> stroked(String line) {
        String inner = line.strip();
        if (inner.startsWith("|")) inner = inner.substring(1);
        if (inner.endsWith("|")) inner = inner.substring(0, inner.length() - 1);
        return List.of(STROKE.split(inner, -1)).stream().map(String::strip).toList();
    }

    private int tabbedRows(int from) {
        int at = from;
        int columns = tabbed(lines.get(from)).size();
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.indexOf('\t') >= 0) row(padded(tabbed(line), columns));
            else if (group(at)) row(padded(List.of("", line), columns));
            else if (!line.isBlank() || !tabbedAhead(at)) break;
            at++;
        }
        return at;
    }

    /// A line without tabs between rows is a cell that spans them all.
    private boolean group(int at) {
        return !lines.get(at).isBlank() && lines.get(at).length() <= LONGEST_GROUP && tabbedAhead(at);
    }

    private boolean tabbedAhead(int at) {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) next++;
        return next < lines.size() && lines.get(next).indexOf('\t') >= 0;
    }

    private static List<String> padded(List<String> cells, int columns) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < columns) all.add("");
        return all;
    }

    /// Rows as they are; in a table drawn with borders a row may be printed on several lines.
    private int strokedRows(int from) {
        int at = from;
        boolean drawn = drawn(from);
        List<String> open = new ArrayList<>();
        for (; at < lines.size(); at++) {
            String line = lines.get(at);
            boolean border = BORDER.matcher(line).matches();
            if (!border && line.indexOf('|') < 0) break;
            if (border || !drawn) flush(open);
            if (!border) merge(open, stroked(line));
        }
        flush(open);
        return at;
    }

    /// Borders between rows other than the one below the heading.
    private boolean drawn(int from) {
        int borders = 0;
        for (int at = from; at < lines.size(); at++) {
            boolean border = BORDER.matcher(lines.get(at)).matches();
            if (!border && lines.get(at).indexOf('|') < 0) break;
            if (border && lines.get(at).strip().startsWith("+")) borders++;
        }
        return borders > 1;
    }

    private void flush(List<String> open) {
        if (!open.isEmpty()) row(List.copyOf(open));
        open.clear();
    }

    private static void merge(List<String> open, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i >= open.size()) open.add(cells.get(i));
            else open.set(i, (open.get(i) + " " + cells.get(i)).strip());
        }
    }
}
