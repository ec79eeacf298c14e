package vn.nennep.reorganisation.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import vn.nennep.access.Access;
import vn.nennep.access.Role;
import vn.nennep.documents.SheetReading;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.reorganisation.ActId;
import vn.nennep.reorganisation.Acts;
import vn.nennep.reorganisation.NewAct;
import vn.nennep.reorganisation.ReorganisationPermission;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Download;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Hundreds of steps from one sheet: read here, then looked at and carried out as one act.
@Controller
@RequestMapping("/reorganisations/sheet")
class SheetController {

    private final SheetReading reading;
    private final Units units;
    private final Acts acts;
    private final Access access;

    SheetController(SheetReading reading, Units units, Acts acts, Access access) {
        this.reading = reading;
        this.units = units;
        this.acts = acts;
        this.access = access;
    }

    @GetMapping
    Page show() {
        roots();
        return page(Form.<SheetForm>blank(), List.of());
    }

    @GetMapping("/template.xlsx")
    Download template() {
        roots();
        return new Download("Sắp xếp tổ chức.xlsx", Download.XLSX, SheetTemplate.of(units.kinds()));
    }

    @PostMapping
    Object draft(Form<SheetForm> form) {
        List<UnitId> roots = roots();
        if (!form.valid()) {
            return page(form, List.of());
        }
        SheetForm given = form.value();
        SheetSteps steps = new SheetSteps(
                new Lookup(units, roots, given.effectiveOn()), access.caller().holds(Role.ADMINISTRATOR));
        try {
            steps.read(rows(Objects.requireNonNull(given.sheet())));
        } catch (UnreadableFile refused) {
            form.reject("sheet", refused.getMessage() + " " + refused.advice());
            return page(form, List.of());
        }
        if (!steps.faults().isEmpty()) {
            return page(form, steps.faults());
        }
        String title = "Sắp xếp tổ chức: " + OfficialFigures.count(steps.lines().size()) + " việc từ bảng Excel";
        ActId act = acts.draft(
                new NewAct(title, given.decision(), given.effectiveOn(), roots.getFirst(), steps.lines()),
                access.caller().account());
        return Redirect.to("/reorganisations/" + act);
    }

    private List<List<String>> rows(MultipartFile file) {
        try (var bytes = file.getInputStream()) {
            return reading.rows(String.valueOf(file.getOriginalFilename()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<UnitId> roots() {
        List<UnitId> roots = access.roots(ReorganisationPermission.REORGANISE);
        if (roots.isEmpty()) {
            throw new NotFound();
        }
        return roots;
    }

    private static Page page(Form<SheetForm> form, List<SheetSteps.Fault> faults) {
        SheetPage model = new SheetPage(
                form,
                faults.stream()
                        .map(fault -> new SheetPage.Fault(fault.row(), fault.message()))
                        .toList(),
                Arrays.stream(SheetLayout.Work.values())
                        .map(work -> new SheetPage.Meaning(work.word(), work.meaning()))
                        .toList());
        String title = faults.isEmpty()
                ? "Sắp xếp nhiều đơn vị từ một bảng Excel"
                : OfficialFigures.count(faults.size()) + " dòng chưa đúng, chưa có gì thay đổi";
        return Page.of("reorganisation/sheet/sheet", "units", title, model)
                .lead("Cả bảng được kiểm tra, xem trước và thực hiện như một việc; hoàn tác cũng một lần.")
                .crumb("Tổ chức", "/units")
                .crumb("Sắp xếp tổ chức", "/reorganisations")
                .status(faults.isEmpty() && form.problems().isEmpty() ? 200 : 422);
    }
}
