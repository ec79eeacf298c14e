package vn.nennep.documents.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.documents.Register.Direction;
import vn.nennep.documents.Subjects;
import vn.nennep.documents.Urgency;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// The page on which a document is entered or put right.
@Component
class DocumentForms {

    private final Access access;
    private final Units units;
    private final Subjects subjects;
    private final Clock clock;

    DocumentForms(Access access, Units units, Subjects subjects, Clock clock) {
        this.access = access;
        this.units = units;
        this.subjects = subjects;
        this.clock = clock;
    }

    Page blank(Form<DocumentForm> form) {
        List<UnitId> keepers = keepers();
        List<Choice> choices = keepers.size() < 2
                ? List.of()
                : units.known(keepers, LocalDate.now(clock)).values().stream()
                        .map((Unit unit) -> Choice.of(
                                unit.id().toString(),
                                unit.name(),
                                form.chosen("unit", unit.id().toString())))
                        .toList();
        return Page.of("documents/register/form", "documents", "Vào sổ văn bản", page(form, null, true, choices))
                .lead("Chọn tệp là đủ: mục nào để trống, chương trình đọc từ tệp để đồng chí xem lại.")
                .crumb("Văn bản", "/documents");
    }

    Page change(Document document, Form<DocumentForm> form) {
        return Page.of(
                        "documents/register/form",
                        "documents",
                        "Sửa mục của " + document.label(),
                        page(form, document, document.byHand(), List.of()))
                .crumb("Văn bản", "/documents")
                .crumb(document.label(), document.href());
    }

    /// The registers that the caller keeps.
    List<UnitId> keepers() {
        List<UnitId> keepers = access.places(DocumentsPermission.KEEP_REGISTER);
        if (keepers.isEmpty()) {
            throw new NotFound();
        }
        return keepers;
    }

    private DocumentFormPage page(
            Form<DocumentForm> form, @Nullable Document document, boolean whole, List<Choice> registers) {
        return new DocumentFormPage(
                form,
                document == null ? "/documents" : document.href(),
                document == null ? "/documents" : document.href(),
                document == null,
                whole,
                registers,
                directions(form),
                Stream.concat(
                                Stream.of(Choice.of(
                                        "", "Đọc từ tệp", form.text("kind").isEmpty())),
                                RegisterFilter.kinds(form.text("kind")).stream())
                        .skip(document == null ? 0 : 1)
                        .toList(),
                urgencies(form),
                topics(form));
    }

    private static List<Choice> directions(Form<DocumentForm> form) {
        boolean issued = form.chosen("direction", "ISSUED");
        return List.of(
                Choice.of(Direction.INCOMING.name(), "Văn bản đến", !issued),
                Choice.of(Direction.ISSUED.name(), "Văn bản đơn vị ban hành", issued));
    }

    private static List<Choice> urgencies(Form<DocumentForm> form) {
        return Arrays.stream(Urgency.values())
                .map(each -> Choice.of(each.name(), each.label(), form.chosen("urgency", each.name())))
                .toList();
    }

    private List<Choice> topics(Form<DocumentForm> form) {
        return Stream.concat(
                        Stream.of(Choice.of(
                                "", "Không gắn chuyên đề", form.text("topic").isEmpty())),
                        subjects.all().stream()
                                .map(each -> Choice.of(
                                        Long.toString(each.id()),
                                        each.title(),
                                        form.chosen("topic", Long.toString(each.id())))))
                .toList();
    }
}
