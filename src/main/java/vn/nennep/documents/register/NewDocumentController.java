package vn.nennep.documents.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.Access;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.documents.file.Upload;
import vn.nennep.organization.UnitId;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Entering a document, by its file or by hand (1.1).
@Controller
class NewDocumentController {

    private final DocumentForms forms;
    private final Upload upload;
    private final Entering entering;
    private final Access access;

    NewDocumentController(DocumentForms forms, Upload upload, Entering entering, Access access) {
        this.forms = forms;
        this.upload = upload;
        this.entering = entering;
        this.access = access;
    }

    @GetMapping("/documents/new")
    Page blank() {
        return forms.blank(Form.blank());
    }

    @PostMapping("/documents")
    Object enter(Form<DocumentForm> form) {
        UnitId unit = unit(form);
        access.require(DocumentsPermission.KEEP_REGISTER, unit);
        Upload.Taken taken = form.valid() ? taken(form) : null;
        if (taken == null) {
            Required.check(form);
        }
        if (!form.valid()) {
            return forms.blank(form).status(422);
        }
        Entering.Entered entered = entering.enter(form.value(), unit, taken);
        if (entered.known()) {
            return Redirect.to("/documents/" + entered.id()).saying("Văn bản này đã có trong sổ; đang mở bản đó.");
        }
        return taken == null
                ? Redirect.to("/documents/" + entered.id()).saying("Đã vào sổ.")
                : Redirect.to("/documents/" + entered.id() + "/edit").saying(toLookOver(taken));
    }

    private static String toLookOver(Upload.Taken taken) {
        return taken.scanned()
                ? "Đã vào sổ và giữ tệp. Tệp là ảnh chụp nên chương trình không đọc được; mời nhập các mục còn trống."
                : "Đã vào sổ. Mời xem lại các mục chương trình đọc được từ tệp.";
    }

    private Upload.@Nullable Taken taken(Form<DocumentForm> form) {
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

    private UnitId unit(Form<DocumentForm> form) {
        List<UnitId> keepers = forms.keepers();
        String chosen = form.text("unit");
        return keepers.stream()
                .filter(unit -> chosen.isBlank() || unit.toString().equals(chosen))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
