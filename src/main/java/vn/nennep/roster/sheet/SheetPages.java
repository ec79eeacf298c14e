package vn.nennep.roster.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.people.Newcomers;
import vn.nennep.people.Newcomers.Judgement;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.Page;

/// Lays out the pages of lists handed in.
@Component
class SheetPages {

    private static final int SHOWN = 50;

    private final Keeping keeping;
    private final Newcomers newcomers;

    SheetPages(Keeping keeping, Newcomers newcomers) {
        this.keeping = keeping;
        this.newcomers = newcomers;
    }

    Page ask(Form<HandInForm> form) {
        int units = keeping.scope().places().size();
        HandInPage page = new HandInPage(
                form.problems(),
                units == 1
                        ? keeping.scope().places().values().iterator().next().name()
                        : OfficialFigures.count(units) + " đơn vị",
                keeping.near().isEmpty() ? null : "/sheets/people");
        return Page.of("roster/sheet/hand-in", "units", "Nhập danh sách người từ tệp", page)
                .crumb("Tổ chức", "/units")
                .status(form.problems().isEmpty() ? 200 : 422);
    }

    Page show(Sheet sheet) {
        Judgement found = sheet.found();
        List<SheetPage.Row> shown = sheet.state() == Sheet.State.REMOVED ? List.of() : faulty(sheet);
        long hidden = found.faulty() - shown.size();
        boolean judged = sheet.state() == Sheet.State.JUDGED;
        boolean open = judged || sheet.state() == Sheet.State.READ;
        SheetPage page = new SheetPage(
                sheet.href(),
                open,
                figures(found, open),
                judged && found.changes() ? enterLabel(found) : null,
                found.faulty() == 0,
                shown,
                hidden > 0 && !shown.isEmpty() ? "Còn " + OfficialFigures.count(hidden) + " dòng nữa trong tệp." : null,
                shown.isEmpty() ? null : sheet.href() + "/faults");
        return Page.of("roster/sheet/sheet", "units", title(sheet), page)
                .lead(lead(sheet))
                .crumb("Tổ chức", "/units")
                .crumb("Nhập danh sách", "/sheets/new");
    }

    private List<SheetPage.Row> faulty(Sheet sheet) {
        List<SheetPage.Row> rows = new ArrayList<>();
        if (sheet.found().faulty() > 0 && newcomers.lying(sheet.id()) > 0) {
            newcomers.faulty(
                    sheet.id(),
                    SHOWN,
                    row -> rows.add(new SheetPage.Row(
                            Integer.toString(row.row()), Reasons.cells(row).get(Columns.NAME), Reasons.of(row))));
        }
        return rows;
    }

    private static List<SheetPage.Figure> figures(Judgement found, boolean open) {
        List<SheetPage.Figure> figures = new ArrayList<>();
        add(figures, found.fresh(), open ? "người mới" : "người đã thêm");
        add(figures, found.amended(), open ? "người được bổ sung" : "người đã bổ sung");
        add(figures, found.same(), "người đã có, không đổi");
        add(figures, found.faulty(), open ? "dòng lỗi" : "dòng chưa nhập");
        return figures;
    }

    private static void add(List<SheetPage.Figure> figures, long number, String caption) {
        if (number > 0) {
            figures.add(new SheetPage.Figure(OfficialFigures.count(number), caption));
        }
    }

    private static String enterLabel(Judgement found) {
        long people = found.fresh() + found.amended();
        return found.faulty() == 0
                ? "Nhập cả danh sách"
                : "Nhập " + OfficialFigures.count(people) + " người, bỏ lại dòng lỗi";
    }

    private static String title(Sheet sheet) {
        Judgement found = sheet.found();
        return switch (sheet.state()) {
            case READ -> "Danh sách chưa kiểm tra xong";
            case JUDGED ->
                found.faulty() > 0
                        ? OfficialFigures.count(found.faulty()) + " dòng cần sửa trong "
                                + OfficialFigures.count(found.rows()) + " dòng"
                        : found.changes()
                                ? "Cả " + OfficialFigures.count(found.rows()) + " dòng đều hợp lệ"
                                : "Không có gì mới";
            case ENTERED -> "Đã nhập " + OfficialFigures.count(found.fresh() + found.amended()) + " người";
            case REMOVED -> "Đã bỏ danh sách này";
        };
    }

    private static @Nullable String lead(Sheet sheet) {
        return switch (sheet.state()) {
            case READ -> "Việc kiểm tra đã dừng. Bỏ danh sách này rồi tải tệp lên lại.";
            case JUDGED ->
                sheet.found().changes()
                        ? "Chưa có gì thay đổi; xem rồi quyết định. Tệp “" + sheet.fileName() + "”."
                        : sheet.found().faulty() > 0
                                ? "Sửa các dòng lỗi rồi tải tệp lên lại. Tệp “" + sheet.fileName() + "”."
                                : "Mọi người trong tệp “" + sheet.fileName() + "” đã có trong danh sách.";
            case ENTERED -> "Tệp “" + sheet.fileName() + "”. Nhập lại tệp này sẽ không thay đổi gì.";
            case REMOVED -> "Chưa có gì được nhập từ tệp “" + sheet.fileName() + "”.";
        };
    }
}
