package vn.nennep.reorganisation.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.nennep.reorganisation.NewAct;
import vn.nennep.reorganisation.Ref;
import vn.nennep.reorganisation.Reorganisation;
import vn.nennep.reorganisation.sheet.Lookup.Faulty;
import vn.nennep.text.VietnameseText;

/// Reads the rows of a sheet into steps. Every row is read, so that all that is wrong is said at once.
final class SheetSteps {

    private final Lookup lookup;
    private final boolean atTheTop;
    private final List<NewAct.Line> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /// @param atTheTop whether the caller may open a unit that stands under none
    SheetSteps(Lookup lookup, boolean atTheTop) {
        this.lookup = lookup;
        this.atTheTop = atTheTop;
    }

    /// @param row number of the row in the sheet
    /// @param message what is wrong and what to do, in Vietnamese
    record Fault(int row, String message) {}

    List<NewAct.Line> lines() {
        return List.copyOf(lines);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    SheetSteps read(List<List<String>> sheet) {
        int first = firstRow(sheet);
        if (first == sheet.size()) {
            faults.add(
                    new Fault(1, "Không thấy dòng tiêu đề “Việc, Đơn vị, …”. Mời dùng bảng mẫu tải về từ trang này."));
        }
        for (int i = first + 1; i < sheet.size(); i++) {
            if (sheet.get(i).stream().anyMatch(cell -> !cell.isEmpty())) {
                read(SheetRow.of(i + 1, sheet.get(i)));
            }
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(first + 2, "Bảng chưa có dòng nào. Mời ghi mỗi việc một dòng dưới tiêu đề."));
        }
        return this;
    }

    /// Whatever stands above the headings is a title.
    private static int firstRow(List<List<String>> sheet) {
        String heading = VietnameseText.key(SheetLayout.COLUMNS.getFirst());
        int row = 0;
        while (row < sheet.size()
                && (sheet.get(row).isEmpty()
                        || !VietnameseText.key(sheet.get(row).getFirst()).equals(heading))) {
            row++;
        }
        return row;
    }

    private void read(SheetRow row) {
        try {
            lines.add(line(row));
        } catch (Faulty faulty) {
            faults.add(new Fault(row.number(), String.valueOf(faulty.getMessage())));
        }
    }

    private NewAct.Line line(SheetRow row) {
        SheetLayout.Work work = SheetLayout.Work.of(row.work())
                .orElseThrow(
                        () -> new Faulty("Không có việc “" + row.work() + "”. Mời chọn một việc trong danh sách."));
        if (row.unit().isEmpty()) {
            throw new Faulty("Chưa ghi đơn vị. Mời ghi tên ở cột Đơn vị.");
        }
        Reorganisation step = step(work, row);
        return new NewAct.Line(step, words(work, row), row.number());
    }

    private Reorganisation step(SheetLayout.Work work, SheetRow row) {
        return switch (work) {
            case OPEN -> open(row);
            case RENAME ->
                new Reorganisation.Rename(subject(row), needed(row.name(), "Tên mới"), shortName(row, row.name()));
            case RESHAPE ->
                new Reorganisation.Reshape(
                        subject(row), lookup.kind(needed(row.kind(), "Loại tổ chức")), row.symbol(), row.place());
            case MOVE -> new Reorganisation.Move(subject(row), target(row));
            case MERGE -> new Reorganisation.Merge(List.of(subject(row)), target(row));
            case DISSOLVE -> new Reorganisation.Dissolve(subject(row), target(row));
        };
    }

    private Reorganisation open(SheetRow row) {
        if (row.under().isEmpty() && !atTheTop) {
            throw new Faulty("Cột “Thuộc” còn trống. Mời ghi cấp trên của đơn vị mới.");
        }
        var open = new Reorganisation.Open(
                row.unit(),
                shortName(row, row.unit()),
                row.symbol(),
                row.place(),
                lookup.kind(needed(row.kind(), "Loại tổ chức")),
                row.under().isEmpty() ? null : lookup.unit(row.under(), ""),
                row.target().isEmpty() ? null : lookup.unit(row.target(), row.targetUnder()));
        lookup.opens(row.unit(), lines.size());
        return open;
    }

    private Ref subject(SheetRow row) {
        return lookup.unit(row.unit(), row.under());
    }

    private Ref target(SheetRow row) {
        return lookup.unit(needed(row.target(), "Nơi nhận / cấp trên mới"), row.targetUnder());
    }

    private static String shortName(SheetRow row, String name) {
        return row.shortName().isEmpty() ? name : row.shortName();
    }

    private static String needed(String cell, String column) {
        if (cell.isEmpty()) {
            throw new Faulty("Cột “" + column + "” còn trống. Mời ghi đủ.");
        }
        return cell;
    }

    private static String words(SheetLayout.Work work, SheetRow row) {
        return switch (work) {
            case OPEN -> "Lập " + row.unit() + (row.under().isEmpty() ? "" : ", trực thuộc " + row.under());
            case RENAME -> "Đổi tên " + row.unit() + " thành " + row.name();
            case RESHAPE -> "Đổi loại " + row.unit() + " thành " + row.kind();
            case MOVE -> "Chuyển " + row.unit() + " về " + row.target();
            case MERGE -> "Nhập " + row.unit() + " vào " + row.target();
            case DISSOLVE -> "Giải thể " + row.unit() + ", " + row.target() + " tiếp nhận";
        };
    }
}
