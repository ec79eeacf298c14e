package vn.nennep.documents.material;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.documents.Register.StoredFile;
import vn.nennep.documents.file.Files;
import vn.nennep.organization.UnitId;
import vn.nennep.web.Download;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// One material: opened, received, taken back.
@Controller
class MaterialController {

    private final MaterialRows rows;
    private final MaterialPages pages;
    private final Receipts receipts;
    private final Addressees addressees;
    private final Files files;
    private final Access access;
    private final Audit audit;

    MaterialController(
            MaterialRows rows,
            MaterialPages pages,
            Receipts receipts,
            Addressees addressees,
            Files files,
            Access access,
            Audit audit) {
        this.rows = rows;
        this.pages = pages;
        this.receipts = receipts;
        this.addressees = addressees;
        this.files = files;
        this.access = access;
        this.audit = audit;
    }

    @GetMapping("/materials/{id}")
    Page show(@PathVariable long id) {
        return pages.of(seen(id));
    }

    @GetMapping("/materials/{id}/file")
    Download file(@PathVariable long id) {
        Long file = seen(id).file();
        if (file == null) {
            throw new NotFound();
        }
        StoredFile stored = files.load(file);
        return new Download(stored.name(), stored.mediaType(), stored.content());
    }

    /// Notes that the unit has opened it, and leads to it.
    @PostMapping("/materials/{id}/opening")
    @Transactional
    Redirect open(@PathVariable long id) {
        Material material = seen(id);
        List<UnitId> own = addressees.of(material);
        receipts.open(id, own);
        audit.record("documents.material.opened", "material/" + id, material.unit(), Map.of("units", own.size()));
        return material.file() == null ? Redirect.to(material.href()) : Redirect.to(material.href() + "/file");
    }

    /// The printed copies have come.
    @PostMapping("/materials/{id}/receipt")
    @Transactional
    Redirect receive(@PathVariable long id) {
        Material material = seen(id);
        List<UnitId> own = addressees.answeredFor(material);
        if (own.isEmpty()) {
            throw new NotFound();
        }
        receipts.receive(id, own);
        audit.record("documents.material.received", "material/" + id, material.unit(), Map.of("units", own.size()));
        return Redirect.to(material.href()).saying("Đã ghi đơn vị nhận tài liệu.");
    }

    @PostMapping("/materials/{id}/removal")
    @Transactional
    Redirect remove(@PathVariable long id) {
        Material material = seen(id);
        access.require(DocumentsPermission.ISSUE_MATERIAL, material.unit());
        rows.remove(material);
        audit.record("documents.material.removed", "material/" + id, material.unit(), Map.of());
        return Redirect.to("/materials").saying("Đã bỏ tài liệu “" + material.title() + "”.");
    }

    private Material seen(long id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }
}
