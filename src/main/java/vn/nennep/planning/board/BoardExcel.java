package vn.nennep.planning.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.nennep.organization.Unit;
import vn.nennep.planning.Counters;

/// The board as a sheet with the same numbers: expected, done on time, late, exempt for each cell.
final class BoardExcel {

    private static final String[] NUMBERS = {"Phải làm", "Đúng hạn", "Trễ hạn", "Miễn"};

    private BoardExcel() {}

    static byte[] of(Board board) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Nền Nếp", "1.0")) {
            Worksheet sheet = book.newWorksheet("Theo dõi");
            sheet.value(0, 0, board.plan().label() + " · " + board.root().name());
            sheet.value(1, 0, "Tính đến " + board.day());
            sheet.value(3, 0, "Đơn vị");
            headings(sheet, board);
            int line = 4;
            for (Unit row : board.rows()) {
                line(sheet, line++, board, row);
            }
            sheet.freezePane(1, 4);
            sheet.width(0, 40);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void headings(Worksheet sheet, Board board) {
        int at = 1;
        for (Column column : board.columns()) {
            sheet.value(
                    2, at, column.obligation().title() + " (" + column.period().label() + ")");
            for (String number : NUMBERS) {
                sheet.value(3, at++, number);
            }
        }
    }

    private static void line(Worksheet sheet, int line, Board board, Unit row) {
        sheet.value(line, 0, row.name());
        int at = 1;
        for (Column column : board.columns()) {
            Counters counters =
                    board.cell(row, column).map(BoardCells.Cell::counters).orElse(Counters.ZERO);
            for (long number :
                    new long[] {counters.expected(), counters.onTime(), counters.late(), counters.exempt()}) {
                sheet.value(line, at++, number);
            }
        }
    }
}
