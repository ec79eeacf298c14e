package vn.nennep.documents.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.Audit;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.reach.Kept;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// Sending a document to units below: from then on they read it.
@Controller
class RecipientController {

    private final Kept kept;
    private final DocumentRows rows;
    private final Recipients recipients;
    private final Structure structure;
    private final Audit audit;
    private final Clock clock;

    RecipientController(
            Kept kept, DocumentRows rows, Recipients recipients, Structure structure, Audit audit, Clock clock) {
        this.kept = kept;
        this.rows = rows;
        this.recipients = recipients;
        this.structure = structure;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param everybody all below the unit whose document it is
    /// @param below what is ticked with all below it
    record SendForm(List<UnitId> units, boolean everybody, boolean below) {}

    @PostMapping("/documents/{id}/recipients")
    @Transactional
    Redirect send(@PathVariable long id, Form<SendForm> form) {
        DocumentId document = new DocumentId(id);
        UnitId unit = kept.require(document);
        if (!form.valid()) {
            throw new Refusal("Chưa rõ gửi cho đơn vị nào. Mời quay lại và chọn đơn vị.");
        }
        List<UnitId> chosen = new ArrayList<>(form.value().units());
        LocalDate today = LocalDate.now(clock);
        if (!chosen.stream().allMatch(each -> structure.isWithin(each, unit, today))) {
            throw new NotFound();
        }
        if (form.value().everybody()) {
            recipients.send(document, List.of(unit), true);
        }
        recipients.send(document, chosen, form.value().below());
        if (chosen.isEmpty() && !form.value().everybody()) {
            throw new Refusal("Chưa chọn đơn vị nào. Mời quay lại, đánh dấu đơn vị rồi gửi.");
        }
        audit.record("documents.document.sent", "document/" + id, unit, Map.of("units", chosen.size()));
        return Redirect.to("/documents/" + id)
                .saying(
                        form.value().everybody()
                                ? "Đã gửi cho mọi đơn vị bên dưới."
                                : "Đã gửi cho " + OfficialFigures.count(chosen.size()) + " đơn vị.");
    }

    @PostMapping("/documents/{id}/recipients/{unit}/removal")
    @Transactional
    Redirect takeBack(@PathVariable long id, @PathVariable long unit) {
        DocumentId document = new DocumentId(id);
        UnitId register = kept.require(document);
        boolean given =
                rows.find(document).stream().anyMatch(each -> !each.byHand()) && register.equals(new UnitId(unit));
        if (given) {
            throw new Refusal("Văn bản đã giao xuống cùng kế hoạch nên không thu lại được ở đây.");
        }
        recipients.remove(document, new UnitId(unit));
        audit.record("documents.document.taken_back", "document/" + id, register, Map.of());
        return Redirect.to("/documents/" + id).saying("Đơn vị này không còn đọc văn bản.");
    }
}
