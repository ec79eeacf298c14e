package vn.nennep.roster.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.nennep.roster.sheet.Scope.Place;

/// The workbook of a list of people: the list with its drop-down cells, the units that may stand in it, and how
/// to fill it in. Written as text throughout, so that nothing in a name is ever taken for a formula.
final class PeopleBook {

    private static final int READY = 2_000;
    private static final int[] WIDTHS = {11, 28, 10, 34, 12, 44, 17, 34, 70};
    private static final String UNITS = "Đơn vị";

    private final List<Place> units;

    PeopleBook(List<Place> units) {
        this.units = units;
    }

    /// @param rows told cell by cell; a ninth is the reason why the row comes back
    byte[] write(boolean withReasons, Consumer<Consumer<List<String>>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "NenNep", "1.0")) {
            Worksheet list = book.newWorksheet(Columns.SHEET);
            int last = list(list, withReasons, rows);
            if (!units.isEmpty()) {
                Worksheet choices = book.newWorksheet(UNITS);
                units(choices);
                list.range(1, Columns.UNIT, last, Columns.UNIT)
                        .validateWithList(choices.range(1, 1, units.size(), 1))
                        .allowBlank(true);
            }
            Advice.write(book.newWorksheet("Hướng dẫn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private int list(Worksheet sheet, boolean withReasons, Consumer<Consumer<List<String>>> rows) throws IOException {
        sheet.freezePane(2, 1);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
            String heading = heading(column, withReasons);
            if (heading != null) {
                head(sheet, column, heading);
            }
        }
        int[] last = {0};
        rows.accept(cells -> {
            last[0]++;
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    sheet.value(last[0], column, cells.get(column));
                }
            }
        });
        int end = last[0] + READY;
        sheet.range(1, 0, end, Columns.TITLES).style().format("@").set();
        // Several may stand in one cell, so what is typed is not refused.
        sheet.range(1, Columns.CATEGORIES, end, Columns.CATEGORIES)
                .validateWithListByFormula("\"" + String.join(",", Advice.CATEGORIES) + "\"")
                .showErrorMessage(false);
        return end;
    }

    private void units(Worksheet sheet) {
        head(sheet, 0, "Mã đơn vị");
        head(sheet, 1, "Tên đơn vị");
        sheet.width(0, 14);
        sheet.width(1, 60);
        for (int i = 0; i < units.size(); i++) {
            sheet.value(i + 1, 0, units.get(i).unit().code());
            sheet.value(i + 1, 1, units.get(i).name());
        }
    }

    static void head(Worksheet sheet, int column, String heading) {
        sheet.value(0, column, heading);
        sheet.style(0, column)
                .bold()
                .wrapText(true)
                .fillColor("E9EDF2")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private static @Nullable String heading(int column, boolean withReasons) {
        if (column < Columns.HEADINGS.size()) {
            return Columns.HEADINGS.get(column);
        }
        return withReasons ? Columns.REASON : null;
    }
}
