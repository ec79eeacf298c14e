package vn.nennep.documents.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import vn.nennep.access.Audit;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.documents.file.Upload;
import vn.nennep.documents.reach.Kept;
import vn.nennep.organization.UnitId;
import vn.nennep.web.Form;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// The copy with signature and seal, attached after the document was issued (1.5).
@Controller
class SignedCopyController {

    private final Kept kept;
    private final Upload upload;
    private final Shelf shelf;
    private final Audit audit;

    SignedCopyController(Kept kept, Upload upload, Shelf shelf, Audit audit) {
        this.kept = kept;
        this.upload = upload;
        this.shelf = shelf;
        this.audit = audit;
    }

    record SignedCopyForm(@Nullable MultipartFile file) {}

    @PostMapping("/documents/{id}/signed-copy")
    @Transactional
    Redirect attach(@PathVariable long id, Form<SignedCopyForm> form) {
        UnitId unit = kept.require(new DocumentId(id));
        MultipartFile file = form.value().file();
        if (file == null) {
            throw new Refusal("Chưa chọn tệp. Mời quay lại và chọn tệp bản đã ký.");
        }
        try {
            shelf.attachSigned(new DocumentId(id), upload.take(file));
        } catch (UnreadableFile refused) {
            throw new Refusal(refused.getMessage() + " " + refused.advice());
        }
        audit.record("documents.document.signed_copy_attached", "document/" + id, unit, Map.of());
        return Redirect.to("/documents/" + id).saying("Đã giữ bản đã ký.");
    }
}
