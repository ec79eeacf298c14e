package vn.nennep.documents.reading;

import java.io.IOException;
import java.io.Reader;

/// Splits text into rows and cells. A cell in quotes may hold separators, line ends and doubled quotes.
final class CsvRows {

    private final Reader text;
    private final char separator;
    private final char[] buffer = new char[1 << 15];
    private final SheetCells cells = new SheetCells();
    private final StringBuilder cell = new StringBuilder();
    private int filled;
    private int at;
    private int line = 1;
    private int column;

    CsvRows(Reader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    void read(SheetRows rows) throws IOException {
        cells.begin(line);
        for (int c = next(); c >= 0; c = next()) {
            if (c == '"' && cell.isEmpty()) {
                quoted();
            } else if (c == separator) {
                put();
            } else if (c == '\n') {
                put();
                if (!rows.take(cells)) {
                    return;
                }
                column = 0;
                cells.begin(++line);
            } else if (c != '\r' && c != '\uFEFF' && cell.length() < SheetCells.LONGEST) {
                cell.append((char) c);
            }
        }
        put();
        rows.take(cells);
    }

    private void quoted() throws IOException {
        for (int c = next(); c >= 0; c = next()) {
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                next();
            }
            line += c == '\n' ? 1 : 0;
            if (cell.length() < SheetCells.LONGEST) {
                cell.append((char) c);
            }
        }
        throw Refusal.openQuote(cells.number());
    }

    private void put() {
        cells.put(column++, cell.toString(), false);
        cell.setLength(0);
    }

    private int next() throws IOException {
        int c = peek();
        at += c < 0 ? 0 : 1;
        return c;
    }

    private int peek() throws IOException {
        if (at == filled) {
            TimeLimit.check();
            filled = Math.max(0, text.read(buffer));
            at = 0;
            if (filled == 0) {
                return -1;
            }
        }
        return buffer[at];
    }
}
