package vn.nennep.documents.register;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.Audit;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.DocumentLinks;
import vn.nennep.documents.reach.Kept;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// Putting right what stands in the register. Of what the program issued itself, number and words stay.
@Controller
class EditController {

    private final DocumentRows rows;
    private final StoredRegister register;
    private final Shelf shelf;
    private final DocumentForms forms;
    private final Kept kept;
    private final ObjectProvider<DocumentLinks> links;
    private final Audit audit;

    EditController(
            DocumentRows rows,
            StoredRegister register,
            Shelf shelf,
            DocumentForms forms,
            Kept kept,
            ObjectProvider<DocumentLinks> links,
            Audit audit) {
        this.rows = rows;
        this.register = register;
        this.shelf = shelf;
        this.forms = forms;
        this.kept = kept;
        this.links = links;
        this.audit = audit;
    }

    @GetMapping("/documents/{id}/edit")
    Page show(@PathVariable long id) {
        Document document = kept(id);
        return forms.change(document, Form.of(DocumentForm.of(document)));
    }

    @PostMapping("/documents/{id}")
    @Transactional
    Object change(@PathVariable long id, Form<DocumentForm> form) {
        Document document = kept(id);
        if (document.byHand()) {
            Required.check(form);
            refuseDouble(document, form);
        }
        if (!form.valid()) {
            return forms.change(document, form).status(422);
        }
        shelf.change(document, form.value());
        audit.record("documents.document.changed", "document/" + id, document.unit(), Map.of());
        return Redirect.to(document.href()).saying("Đã lưu.");
    }

    private void refuseDouble(Document document, Form<DocumentForm> form) {
        if (form.valid()) {
            shelf.lock(document.unit());
            DocumentForm typed = form.value();
            register.same(new Identity(
                            document.unit(), typed.issuer(), typed.kind(), typed.canonicalSymbol(), typed.datedOn()))
                    .filter(other -> !other.equals(document.id()))
                    .ifPresent(
                            _ -> form.reject(
                                    "symbol",
                                    "Trong sổ đã có văn bản cùng cơ quan, loại, số và ngày này. Mời xem lại, hoặc bỏ bản đang sửa."));
        }
    }

    /// Entered by mistake.
    @PostMapping("/documents/{id}/removal")
    @Transactional
    Redirect remove(@PathVariable long id) {
        Document document = kept(id);
        if (!document.byHand()) {
            throw new NotFound();
        }
        links.stream()
                .flatMap(each -> each.heldBy(document.id()).stream())
                .findFirst()
                .ifPresent(why -> {
                    throw new Refusal(why);
                });
        shelf.remove(document);
        audit.record("documents.document.removed", "document/" + id, document.unit(), Map.of());
        return Redirect.to("/documents").saying("Đã bỏ " + document.label() + " khỏi sổ.");
    }

    private Document kept(long id) {
        kept.require(new DocumentId(id));
        return rows.find(new DocumentId(id)).orElseThrow(NotFound::new);
    }
}
