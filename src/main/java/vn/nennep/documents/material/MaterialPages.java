package vn.nennep.documents.material;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.documents.Subjects;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Page;

/// The page of a material.
@Component
class MaterialPages {

    private final Receipts receipts;
    private final Addressees addressees;
    private final Subjects subjects;
    private final Units units;
    private final Access access;
    private final Clock clock;

    MaterialPages(
            Receipts receipts, Addressees addressees, Subjects subjects, Units units, Access access, Clock clock) {
        this.receipts = receipts;
        this.addressees = addressees;
        this.subjects = subjects;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    Page of(Material material) {
        List<UnitId> own = addressees.answeredFor(material);
        Map<UnitId, Boolean> had = receipts.of(material.id(), own);
        boolean opened = had.containsValue(true) || own.isEmpty();
        Optional<Subjects.Subject> topic = subjects.all().stream()
                .filter(subject -> Long.valueOf(subject.id()).equals(material.topic()))
                .findFirst();
        MaterialPage page = new MaterialPage(
                material.href(),
                material.kind().label(),
                name(material.unit()),
                OfficialFigures.date(material.issuedOn()),
                material.summary(),
                topic.map(Subjects.Subject::title).orElse(null),
                topic.map(Subjects.Subject::href).orElse(null),
                material.file() != null,
                opened ? material.url() : null,
                material.host(),
                own.isEmpty() ? null : had.size() == own.size(),
                spread(material),
                access.may(DocumentsPermission.ISSUE_MATERIAL, material.unit()));
        return Page.of("documents/material/material", "documents", material.title(), page)
                .crumb("Văn bản", "/documents")
                .crumb("Tài liệu học tập", "/materials");
    }

    /// Of the units below the issuer, or for who reaches less, below the own place.
    private MaterialPage.@Nullable Below spread(Material material) {
        UnitId root = addressees.followed(material);
        if (root == null) {
            return null;
        }
        Map<UnitId, Receipts.Spread> below = receipts.below(material.id(), root);
        List<MaterialPage.Row> rows = units.children(root, LocalDate.now(clock)).stream()
                .map(child -> row(child, below.getOrDefault(child.id(), Receipts.Spread.NONE)))
                .toList();
        Receipts.Spread all = below.values().stream().reduce(Receipts.Spread.NONE, Receipts.Spread::plus);
        if (all.units() == 0) {
            return null;
        }
        return new MaterialPage.Below(
                OfficialFigures.count(all.units()),
                OfficialFigures.grouped(all.received()),
                OfficialFigures.grouped(all.opened()),
                rows);
    }

    private static MaterialPage.Row row(Unit unit, Receipts.Spread spread) {
        return new MaterialPage.Row(
                unit.name(), share(spread.received(), spread.units()), share(spread.opened(), spread.units()));
    }

    private static String share(long part, long whole) {
        return OfficialFigures.grouped(part) + "/" + OfficialFigures.grouped(whole);
    }

    private String name(UnitId unit) {
        return units.known(unit, LocalDate.now(clock)).map(Unit::name).orElse("");
    }
}
