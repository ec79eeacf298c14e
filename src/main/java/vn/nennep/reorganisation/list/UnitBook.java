package vn.nennep.reorganisation.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.nennep.organization.UnitKind;

/// The workbook of a list of units: empty to be filled in, with the units that stand, or with the rows that
/// come back. All cells are text, so that nothing in a name is ever taken for a formula.
final class UnitBook {

    static final String NAME = "Danh sách tổ chức";

    private static final int READY = 2_000;
    private static final int[] WIDTHS = {12, 44, 24, 32, 44, 34, 12, 20, 80};
    private static final int KIND = 3;
    private static final List<String> ADVICE = List.of(
            "Mỗi dòng một đơn vị. Đơn vị mới để trống cột Mã đơn vị; chương trình tự cấp mã.",
            "Cấp trên: ghi mã (ĐV12) hoặc tên. Cấp trên cũng có thể là một dòng khác của tệp này, đứng trước hay sau đều được.",
            "Cấp trên thuộc: chỉ cần khi có nhiều đơn vị trùng tên cấp trên.",
            "Đơn vị đã có, ghi đúng như hiện nay: không thay đổi gì. Đổi tên, đổi loại, chuyển cấp trên: làm ở Sắp xếp tổ chức.",
            "Tên gọn, ký hiệu, địa danh có thể để trống.");

    private final List<UnitKind> kinds;

    UnitBook(List<UnitKind> kinds) {
        this.kinds = kinds;
    }

    byte[] template() {
        return write(List.of(), List.of());
    }

    byte[] of(List<List<String>> rows) {
        return write(rows, List.of());
    }

    byte[] faults(List<Judged.Fault> faults) {
        return write(
                faults.stream().map(Judged.Fault::cells).toList(),
                faults.stream().map(Judged.Fault::message).toList());
    }

    private byte[] write(List<List<String>> rows, List<String> reasons) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "NenNep", "1.0")) {
            Worksheet list = book.newWorksheet(NAME);
            list.freezePane(2, 1);
            for (int column = 0; column < UnitRow.COLUMNS.size(); column++) {
                head(list, column, UnitRow.COLUMNS.get(column));
            }
            if (!reasons.isEmpty()) {
                head(list, UnitRow.COLUMNS.size(), "Cần sửa");
            }
            for (int i = 0; i < rows.size(); i++) {
                row(list, i + 1, rows.get(i));
                if (!reasons.isEmpty()) {
                    list.value(i + 1, UnitRow.COLUMNS.size(), reasons.get(i));
                }
            }
            int last = rows.size() + READY;
            list.range(1, 0, last, UnitRow.COLUMNS.size() - 1)
                    .style()
                    .format("@")
                    .set();
            Worksheet choices = book.newWorksheet("Loại tổ chức");
            for (int i = 0; i < kinds.size(); i++) {
                choices.value(i, 0, kinds.get(i).name());
            }
            choices.width(0, 44);
            list.range(1, KIND, last, KIND).validateWithList(choices.range(0, 0, kinds.size() - 1, 0));
            Worksheet advice = book.newWorksheet("Hướng dẫn");
            for (int i = 0; i < ADVICE.size(); i++) {
                advice.value(i, 0, ADVICE.get(i));
            }
            advice.width(0, 120);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet list, int column, String heading) {
        list.width(column, WIDTHS[column]);
        list.value(0, column, heading);
        list.style(0, column).bold().fillColor("E9EDF2").set();
    }

    private static void row(Worksheet list, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                list.value(row, column, cells.get(column));
            }
        }
    }
}
