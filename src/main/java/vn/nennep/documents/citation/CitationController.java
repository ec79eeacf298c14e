package vn.nennep.documents.citation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.access.Audit;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Relation;
import vn.nennep.documents.reach.Kept;
import vn.nennep.organization.UnitId;
import vn.nennep.text.DocumentNumber;
import vn.nennep.web.Form;
import vn.nennep.web.Redirect;
import vn.nennep.web.Refusal;

/// Puts right what was read of a document's citations.
@Controller
class CitationController {

    private final Kept kept;
    private final CitationRows rows;
    private final Audit audit;

    CitationController(Kept kept, CitationRows rows, Audit audit) {
        this.kept = kept;
        this.rows = rows;
        this.audit = audit;
    }

    record CitationForm(
            String symbol,
            @Nullable LocalDate datedOn,
            @Nullable Relation relation) {}

    @PostMapping("/documents/{id}/citations")
    @Transactional
    Redirect add(@PathVariable long id, Form<CitationForm> form) {
        UnitId unit = kept.require(new DocumentId(id));
        String symbol = DocumentNumber.parse(form.text("symbol"))
                .map(DocumentNumber::canonical)
                .orElseThrow(
                        () -> new Refusal("Số, ký hiệu viết như “258-KH/TU” hoặc “27/CT-TTg”. Mời quay lại và sửa."));
        if (!form.valid()) {
            throw new Refusal(form.problems().getFirst().message() + " Mời quay lại và sửa.");
        }
        Relation relation = Objects.requireNonNullElse(form.value().relation(), Relation.BASIS);
        boolean added = rows.add(new DocumentId(id), symbol, form.value().datedOn(), relation);
        if (added) {
            audit.record("documents.citation.added", "document/" + id, unit, Map.of("symbol", symbol));
        }
        return Redirect.to("/documents/" + id + "#citations")
                .saying(added ? "Đã thêm " + symbol + "." : symbol + " đã có trong danh sách.");
    }

    @PostMapping("/documents/{id}/citations/{no}/removal")
    @Transactional
    Redirect remove(@PathVariable long id, @PathVariable int no) {
        UnitId unit = kept.require(new DocumentId(id));
        rows.remove(new DocumentId(id), no);
        audit.record("documents.citation.removed", "document/" + id, unit, Map.of("no", no));
        return Redirect.to("/documents/" + id + "#citations").saying("Đã bỏ khỏi danh sách căn cứ.");
    }
}
