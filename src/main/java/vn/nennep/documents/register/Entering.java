package vn.nennep.documents.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Audit;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.HeadReading;
import vn.nennep.documents.HeadReading.Head;
import vn.nennep.documents.Register;
import vn.nennep.documents.Register.Details;
import vn.nennep.documents.Register.Direction;
import vn.nennep.documents.Register.NewDocument;
import vn.nennep.documents.Urgency;
import vn.nennep.documents.file.Upload;
import vn.nennep.organization.UnitId;

/// Vào sổ: a person enters a document. With a file whatever can be read is proposed, and nothing that was handed over
/// is lost; the same document twice answers the one that stands.
@Component
class Entering {

    private static final Head NOTHING =
            new Head(null, null, null, null, null, null, null, null, List.of(), List.of(), "");

    private final Register register;
    private final StoredRegister stored;
    private final Shelf shelf;
    private final HeadReading reading;
    private final Audit audit;

    Entering(Register register, StoredRegister stored, Shelf shelf, HeadReading reading, Audit audit) {
        this.register = register;
        this.stored = stored;
        this.shelf = shelf;
        this.reading = reading;
        this.audit = audit;
    }

    /// @param known the document had been entered before
    record Entered(DocumentId id, boolean known) {}

    @Transactional
    public Entered enter(DocumentForm typed, UnitId unit, Upload.@Nullable Taken taken) {
        shelf.lock(unit);
        Head head = taken == null || taken.scanned() ? NOTHING : reading.read(taken.text());
        NewDocument document = document(typed.filledFrom(head), unit, taken, head);
        Optional<DocumentId> same = shelf.sameFile(unit, document.file())
                .or(() -> stored.same(
                        new Identity(unit, document.issuer(), document.kind(), document.symbol(), document.datedOn())))
                .or(() -> shelf.sameWithoutNumber(document));
        if (same.isPresent()) {
            shelf.fileIfNone(same.get(), document);
            return new Entered(same.get(), true);
        }
        DocumentId id = register.register(document);
        audit.record("documents.document.registered", "document/" + id, unit, Map.of("kind", document.kind()));
        return new Entered(id, false);
    }

    private static NewDocument document(DocumentForm form, UnitId unit, Upload.@Nullable Taken taken, Head head) {
        return new NewDocument(
                unit,
                Objects.requireNonNullElse(form.direction(), Direction.INCOMING),
                form.kind().isEmpty() ? "CV" : form.kind(),
                form.canonicalSymbol(),
                form.datedOn(),
                form.issuer(),
                form.title().isEmpty() && taken != null ? taken.file().name() : form.title(),
                DocumentForm.orNull(form.onBehalfOf()),
                DocumentForm.orNull(form.capacity()),
                DocumentForm.orNull(form.signatory()),
                form.recipientLines(),
                head.citations(),
                taken == null ? null : taken.file(),
                new Details(
                        true,
                        Objects.requireNonNullElse(form.urgency(), Urgency.NORMAL),
                        form.arrivedOn(),
                        form.topic(),
                        head.text().isEmpty() && taken != null ? taken.text() : head.text()));
    }
}
