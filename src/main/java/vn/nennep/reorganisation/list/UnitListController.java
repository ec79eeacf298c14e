package vn.nennep.reorganisation.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import vn.nennep.access.Access;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.reorganisation.ActId;
import vn.nennep.reorganisation.ReorganisationPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;
import vn.nennep.web.Download;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Units as files: given out, handed in, the faulty rows given back.
@Controller
@RequestMapping("/units/sheet")
class UnitListController {

    private static final int MOST_SHOWN = 100;

    private final HandingIn handing;
    private final UnitLists lists;
    private final Units units;
    private final Access access;
    private final Clock clock;

    UnitListController(HandingIn handing, UnitLists lists, Units units, Access access, Clock clock) {
        this.handing = handing;
        this.lists = lists;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    Page ask() {
        roots();
        return page(Form.blank(), true, List.of(), null, null);
    }

    @GetMapping("/template.xlsx")
    Download template() {
        roots();
        return new Download("Mẫu danh sách tổ chức.xlsx", Download.XLSX, new UnitBook(units.kinds()).template());
    }

    @GetMapping("/units.xlsx")
    Download standing() {
        List<List<String>> rows = handing.standing(roots(), LocalDate.now(clock));
        return new Download("Danh sách tổ chức.xlsx", Download.XLSX, new UnitBook(units.kinds()).of(rows));
    }

    @GetMapping("/{id}/faults.xlsx")
    Download faults(@PathVariable long id) {
        roots();
        UnitLists.Kept kept = lists.find(id, access.caller().account()).orElseThrow(NotFound::new);
        byte[] book = new UnitBook(units.kinds()).faults(kept.faults());
        return new Download(
                "Cần sửa – " + kept.fileName().replaceFirst("\\.[^.]*$", "") + ".xlsx", Download.XLSX, book);
    }

    @PostMapping
    Object handIn(Form<UnitListForm> form) {
        List<UnitId> roots = roots();
        if (!form.valid()) {
            return page(form, true, List.of(), null, null);
        }
        UnitListForm given = form.value();
        MultipartFile file = Objects.requireNonNull(given.file());
        try {
            Judged judged = handing.judge(file, roots, given.effectiveOn());
            return answer(form, judged, Objects.requireNonNullElse(file.getOriginalFilename(), "danh sách"), roots);
        } catch (UnreadableFile refused) {
            form.reject("file", refused.getMessage() + " " + refused.advice());
            return page(form, given.whole(), List.of(), null, null);
        }
    }

    private Object answer(Form<UnitListForm> form, Judged judged, String fileName, List<UnitId> roots) {
        UnitListForm given = form.value();
        String faulty =
                judged.faults().isEmpty() ? null : "/units/sheet/" + handing.keep(fileName, judged) + "/faults.xlsx";
        if (judged.fresh().isEmpty() || (given.whole() && faulty != null)) {
            return page(form, given.whole(), judged.faults(), faulty, said(judged));
        }
        ActId act = handing.draft(judged, given, roots.getFirst());
        Redirect redirect = Redirect.to("/reorganisations/" + act);
        return faulty == null
                ? redirect
                : redirect.saying(
                        "Chưa lấy " + OfficialFigures.count(judged.faults().size())
                                + " dòng chưa đúng; sửa rồi tải tệp lên lại, các dòng đã nhập không bị nhập lần nữa.");
    }

    private static @Nullable String said(Judged judged) {
        if (!judged.faults().isEmpty()) {
            return null;
        }
        return judged.same() == 0
                ? "Tệp chưa có dòng nào. Mời ghi mỗi đơn vị một dòng dưới tiêu đề."
                : OfficialFigures.count(judged.same())
                        + " đơn vị trong tệp đều đã có đúng như vậy: không có gì phải nhập.";
    }

    private List<UnitId> roots() {
        List<UnitId> roots = access.roots(ReorganisationPermission.REORGANISE);
        if (roots.isEmpty()) {
            throw new NotFound();
        }
        return roots;
    }

    private static Page page(
            Form<? extends Record> form,
            boolean whole,
            List<Judged.Fault> faults,
            @Nullable String faultsHref,
            @Nullable String said) {
        int left = faults.size() - MOST_SHOWN;
        UnitListPage model = new UnitListPage(
                form,
                List.of(
                        Choice.of("true", "Chưa nhập dòng nào, để sửa hết rồi nhập cả tệp", whole),
                        Choice.of("false", "Nhập các dòng đúng; dòng chưa đúng sửa sau", !whole)),
                faults.stream()
                        .limit(MOST_SHOWN)
                        .map(fault -> new UnitListPage.Fault(
                                fault.row(), fault.cells().get(1), fault.message()))
                        .toList(),
                left > 0 ? "Còn " + OfficialFigures.count(left) + " dòng nữa trong tệp." : null,
                faultsHref,
                said);
        String title = faults.isEmpty()
                ? "Nhập danh sách tổ chức"
                : OfficialFigures.count(faults.size()) + " dòng chưa đúng, chưa có gì thay đổi";
        return Page.of("reorganisation/list/list", "units", title, model)
                .lead(
                        "Nhập chỉ thêm đơn vị mới; đơn vị đã có không bị sửa. Xem trước và hoàn tác như mọi việc sắp xếp tổ chức.")
                .crumb("Tổ chức", "/units")
                .crumb("Sắp xếp tổ chức", "/reorganisations")
                .status(faults.isEmpty() && form.problems().isEmpty() ? 200 : 422);
    }
}
