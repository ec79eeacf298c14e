package vn.nennep.documents.material;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.documents.Subjects;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.documents.file.Upload;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Issuing a study material.
@Controller
class NewMaterialController {

    private final MaterialRows rows;
    private final Upload upload;
    private final Subjects subjects;
    private final Units units;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    NewMaterialController(
            MaterialRows rows, Upload upload, Subjects subjects, Units units, Access access, Audit audit, Clock clock) {
        this.rows = rows;
        this.upload = upload;
        this.subjects = subjects;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/materials/new")
    Page blank() {
        return page(Form.blank());
    }

    @PostMapping("/materials")
    @Transactional
    Object issue(Form<MaterialForm> form) {
        UnitId unit = issuers().stream()
                .filter(each -> form.text("unit").isBlank() || form.chosen("unit", each.toString()))
                .findFirst()
                .orElseThrow(NotFound::new);
        access.require(DocumentsPermission.ISSUE_MATERIAL, unit);
        Upload.Taken taken = form.valid() ? taken(form) : null;
        check(form, taken);
        if (!form.valid()) {
            return page(form).status(422);
        }
        long id = rows.add(unit, form.value(), taken);
        audit.record("documents.material.issued", "material/" + id, unit, Map.of());
        return Redirect.to("/materials/" + id).saying("Đã phát hành tài liệu cho mọi đơn vị trực thuộc.");
    }

    private static void check(Form<MaterialForm> form, Upload.@Nullable Taken taken) {
        if (!form.valid()) {
            return;
        }
        if (taken == null && form.value().url().isEmpty()) {
            form.reject("file", "Chọn tệp, hoặc nhập địa chỉ của trang hay video");
        }
        if (!form.value().addressReads()) {
            form.reject("url", "Địa chỉ bắt đầu bằng https:// như “https://hochiminh.vn/sach”");
        }
    }

    private Upload.@Nullable Taken taken(Form<MaterialForm> form) {
        var file = form.value().file();
        if (file == null) {
            return null;
        }
        try {
            return upload.take(file);
        } catch (UnreadableFile refused) {
            form.reject("file", refused.getMessage() + " " + refused.advice());
            return null;
        }
    }

    private List<UnitId> issuers() {
        List<UnitId> issuers = access.places(DocumentsPermission.ISSUE_MATERIAL);
        if (issuers.isEmpty()) {
            throw new NotFound();
        }
        return issuers;
    }

    private Page page(Form<MaterialForm> form) {
        List<UnitId> issuers = issuers();
        MaterialFormPage page = new MaterialFormPage(
                form,
                issuers.size() < 2 ? List.of() : units(issuers, form),
                Arrays.stream(MaterialKind.values())
                        .map(each -> Choice.of(each.name(), each.label(), form.chosen("kind", each.name())))
                        .toList(),
                Stream.concat(
                                Stream.of(Choice.of(
                                        "",
                                        "Không gắn chuyên đề",
                                        form.text("topic").isEmpty())),
                                subjects.all().stream()
                                        .map(each -> Choice.of(
                                                Long.toString(each.id()),
                                                each.title(),
                                                form.chosen("topic", Long.toString(each.id())))))
                        .toList());
        return Page.of("documents/material/form", "documents", "Phát hành tài liệu học tập", page)
                .crumb("Văn bản", "/documents")
                .crumb("Tài liệu học tập", "/materials");
    }

    private List<Choice> units(List<UnitId> issuers, Form<MaterialForm> form) {
        return units.known(issuers, LocalDate.now(clock)).values().stream()
                .map(unit -> Choice.of(
                        unit.id().toString(),
                        unit.name(),
                        form.chosen("unit", unit.id().toString())))
                .toList();
    }
}
