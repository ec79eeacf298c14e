package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A table of tasks printed without borders: columns stand one below the other, cells run over several lines, and the
/// first column numbers the rows.
final class SpacedColumns {

    private static final Pattern PIECE = Pattern.compile("\\S+(?: \\S+)*");
    private static final Pattern ROW_NUMBER =
            Pattern.compile("\\(?(?:\\d{1,3}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-ZĐa-zđ])[.)]?");
    private static final int HEADING_LINES = 4;
    private static final int LONGEST_LINE = 400;
    // A number may stand a little left or right of its heading.
    private static final int SLACK = 3;

    /// Rows of cells, the heading first.
    record Read(List<List<String>> rows, int end) {}

    private record Piece(String text, int start, int end) {}

    private static final class Column {
        int start;
        int end;
        final StringBuilder heading = new StringBuilder();

        Column(Piece piece) {
            start = piece.start();
            end = piece.end();
            heading.append(piece.text());
        }
    }

    private final List<Column> columns;
    private final int body;

    private SpacedColumns(List<Column> columns, int body) {
        this.columns = columns;
        this.body = body;
    }

    /// The table whose heading begins on that line.
    static Optional<SpacedColumns> at(List<String> lines, int from) {
        if (pieces(lines.get(from)).size() < 3) return Optional.empty();
        List<Column> columns = new ArrayList<>();
        int seen = 0;
        for (int at = from; at < lines.size() && seen < HEADING_LINES; at++) {
            List<Piece> pieces = pieces(lines.get(at));
            if (pieces.isEmpty()) continue;
            if (!pieces.stream().allMatch(piece -> head(columns, piece))) break;
            seen++;
            if (numbered(lines, at + 1) && names(columns)) return Optional.of(new SpacedColumns(columns, at + 1));
        }
        return Optional.empty();
    }

    private static boolean head(List<Column> columns, Piece piece) {
        for (Column column : columns) {
            if (piece.start() >= column.end || piece.end() <= column.start) continue;
            column.heading.append(' ').append(piece.text());
            column.start = Math.min(column.start, piece.start());
            column.end = Math.max(column.end, piece.end());
            return column.heading.length() <= 60;
        }
        int at = 0;
        while (at < columns.size() && columns.get(at).start < piece.start()) at++;
        columns.add(at, new Column(piece));
        return true;
    }

    private static boolean names(List<Column> columns) {
        List<String> cells =
                columns.stream().map(column -> column.heading.toString()).toList();
        return TaskColumns.of(cells)
                .filter(roles -> roles.first(TaskColumns.Role.NUMBER) == 0)
                .isPresent();
    }

    private static boolean numbered(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) at++;
        if (at >= lines.size()) return false;
        List<Piece> pieces = pieces(lines.get(at));
        return pieces.size() > 1 && ROW_NUMBER.matcher(pieces.getFirst().text()).matches();
    }

    Read rows(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(
                columns.stream().map(column -> column.heading.toString()).toList()));
        int at = body;
        for (; at < lines.size(); at++) {
            List<Piece> pieces = pieces(lines.get(at));
            if (pieces.isEmpty()) continue;
            boolean begins = begins(pieces.getFirst());
            if (!begins && !continues(pieces, rows)) break;
            if (begins) rows.add(new ArrayList<>(columns.stream().map(_ -> "").toList()));
            pieces.forEach(piece -> put(rows.getLast(), piece));
        }
        return new Read(rows, at);
    }

    private boolean begins(Piece first) {
        return column(first) == 0 && ROW_NUMBER.matcher(first.text()).matches();
    }

    /// Nothing stands in the column of numbers, and nothing runs across columns that are filled elsewhere.
    private boolean continues(List<Piece> pieces, List<List<String>> rows) {
        if (rows.size() < 2 || column(pieces.getFirst()) == 0) return false;
        return pieces.stream().noneMatch(piece -> across(piece) > 2);
    }

    private long across(Piece piece) {
        return columns.stream()
                .filter(column -> piece.start() < column.end && piece.end() > column.start)
                .count();
    }

    private void put(List<String> row, Piece piece) {
        int at = column(piece);
        row.set(at, (row.get(at) + " " + piece.text()).strip());
    }

    /// The column over which it stands most, else the nearest.
    private int column(Piece piece) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int shared = Math.min(piece.end(), column.end) - Math.max(piece.start(), column.start);
            boolean number = i == 0 && piece.start() > column.end + SLACK;
            if (shared > most && !number) {
                most = shared;
                best = i;
            }
        }
        return best;
    }

    private static List<Piece> pieces(String line) {
        if (line.isBlank() || line.length() > LONGEST_LINE) return List.of();
        List<Piece> found = new ArrayList<>();
        Matcher matcher = PIECE.matcher(line.replace('\t', ' '));
        while (matcher.find()) found.add(new Piece(matcher.group(), matcher.start(), matcher.end()));
        return found;
    }
}
