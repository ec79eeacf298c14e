package vn.nennep.reorganisation.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.nennep.organization.UnitKind;

/// The sheet to be filled in: headings with lists to choose from, and what each word means.
final class SheetTemplate {

    static final String NAME = "Sắp xếp";

    private static final int ROWS = 2_000;

    private SheetTemplate() {}

    static byte[] of(List<UnitKind> kinds) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Nền Nếp", "1.0")) {
            Worksheet sheet = book.newWorksheet(NAME);
            for (int i = 0; i < SheetLayout.COLUMNS.size(); i++) {
                sheet.value(0, i, SheetLayout.COLUMNS.get(i));
                sheet.style(0, i).bold().set();
                sheet.width(i, i == 1 || i == 3 || i == 5 ? 40 : 18);
            }
            sheet.freezePane(0, 1);
            Worksheet lists = book.newWorksheet("Danh mục");
            List<SheetLayout.Work> works = Arrays.asList(SheetLayout.Work.values());
            for (int i = 0; i < works.size(); i++) {
                lists.value(i, 0, works.get(i).word());
                lists.value(i, 1, works.get(i).meaning());
            }
            for (int i = 0; i < kinds.size(); i++) {
                lists.value(i, 3, kinds.get(i).name());
            }
            lists.width(1, 90);
            lists.width(3, 40);
            sheet.range(1, 0, ROWS, 0).validateWithList(lists.range(0, 0, works.size() - 1, 0));
            sheet.range(1, 7, ROWS, 7).validateWithList(lists.range(0, 3, kinds.size() - 1, 3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
