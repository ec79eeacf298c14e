package vn.nennep.documents.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.documents.DocumentLinks;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.documents.Register.Direction;
import vn.nennep.documents.Relation;
import vn.nennep.documents.Subjects;
import vn.nennep.documents.Urgency;
import vn.nennep.documents.citation.Branch;
import vn.nennep.documents.citation.Citations;
import vn.nennep.documents.citation.Cited;
import vn.nennep.documents.citation.Drawing;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;
import vn.nennep.web.Page;

/// The page of a document.
@Component
class DocumentPages {

    private static final int SHOWN = 40_000;

    private final Citations citations;
    private final Recipients recipients;
    private final Shelf shelf;
    private final Subjects subjects;
    private final ObjectProvider<DocumentLinks> links;
    private final Units units;
    private final Access access;
    private final Clock clock;

    DocumentPages(
            Citations citations,
            Recipients recipients,
            Shelf shelf,
            Subjects subjects,
            ObjectProvider<DocumentLinks> links,
            Units units,
            Access access,
            Clock clock) {
        this.citations = citations;
        this.recipients = recipients;
        this.shelf = shelf;
        this.subjects = subjects;
        this.links = links;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    Page of(Document document) {
        boolean keeps = access.may(DocumentsPermission.KEEP_REGISTER, document.unit());
        List<Branch> restsOn = citations.restsOn(document.id());
        List<Branch> citedBy = citations.citedBy(document.id());
        DocumentPage page = new DocumentPage(
                document.href(),
                facts(document),
                document.recipients(),
                document.file() == null ? null : document.href() + "/file",
                document.signedFile() == null ? null : document.href() + "/signed-copy",
                links.stream().flatMap(each -> each.of(document.id()).stream()).toList(),
                restsOn.isEmpty() && citedBy.isEmpty() ? null : Drawing.of(here(document), restsOn, citedBy),
                restsOn,
                citedBy,
                sent(document, keeps),
                shelf.body(document.id(), SHOWN)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                keeps ? keeping(document) : null);
        return Page.of("documents/register/document", "documents", document.name(), page)
                .lead(document.title())
                .crumb("Văn bản", "/documents");
    }

    private static Cited here(Document document) {
        return new Cited(
                document.id().value(),
                document.symbol() == null ? document.kindWord() : document.symbol(),
                document.datedOn(),
                document.issuer(),
                document.title());
    }

    private List<DocumentPage.Fact> facts(Document document) {
        List<DocumentPage.Fact> facts = new ArrayList<>();
        add(facts, "Cơ quan ban hành", document.issuer());
        add(facts, "Người ký", signed(document));
        add(facts, "Trong sổ của", register(document));
        add(facts, "Ngày đến", document.arrivedOn() == null ? "" : OfficialFigures.date(document.arrivedOn()));
        add(
                facts,
                "Mức độ khẩn",
                document.urgency() == Urgency.NORMAL ? "" : document.urgency().label());
        subjects.all().stream()
                .filter(subject -> Long.valueOf(subject.id()).equals(document.topic()))
                .forEach(subject -> facts.add(new DocumentPage.Fact("Chuyên đề", subject.title(), subject.href())));
        return facts;
    }

    private static void add(List<DocumentPage.Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(new DocumentPage.Fact(name, value, null));
        }
    }

    private static String signed(Document document) {
        String behalf = document.onBehalfOf() == null ? "" : "T/M " + document.onBehalfOf();
        return Arrays.asList(behalf, document.capacity(), document.signatory()).stream()
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String register(Document document) {
        String unit = name(document.unit());
        return document.direction() == Direction.INCOMING ? unit + ", văn bản đến" : unit + ", văn bản ban hành";
    }

    private List<DocumentPage.Sent> sent(Document document, boolean keeps) {
        List<Recipients.Sent> all = recipients.of(document.id());
        Map<UnitId, Unit> names =
                units.known(all.stream().map(Recipients.Sent::unit).toList(), LocalDate.now(clock));
        return all.stream()
                .map(sent -> new DocumentPage.Sent(
                        words(sent, names.get(sent.unit()), document), keeps ? takeBack(sent, document) : null))
                .toList();
    }

    private static String words(Recipients.Sent sent, @Nullable Unit unit, Document document) {
        if (sent.unit().equals(document.unit())) {
            return "Mọi đơn vị trực thuộc";
        }
        String name = unit == null ? "" : unit.name();
        return sent.below() ? name + " và các đơn vị trực thuộc" : name;
    }

    private static @Nullable String takeBack(Recipients.Sent sent, Document document) {
        boolean stays = !document.byHand() && sent.unit().equals(document.unit());
        return stays ? null : document.href() + "/recipients/" + sent.unit() + "/removal";
    }

    private DocumentPage.Keeping keeping(Document document) {
        List<Choice> below = units.children(document.unit(), LocalDate.now(clock)).stream()
                .map(unit -> Choice.of(unit.id().toString(), unit.name(), false))
                .toList();
        List<Choice> relations = Arrays.stream(Relation.values())
                .map(each -> Choice.of(each.name(), each.label(), each == Relation.BASIS))
                .toList();
        return new DocumentPage.Keeping(below, relations, document.byHand());
    }

    private String name(UnitId unit) {
        return units.known(unit, LocalDate.now(clock)).map(Unit::name).orElse("");
    }
}
