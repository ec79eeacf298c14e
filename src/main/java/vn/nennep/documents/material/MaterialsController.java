package vn.nennep.documents.material;

import static nennep.sql.documents.Tables.MATERIAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.access.Access;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.documents.Subjects;
import vn.nennep.documents.search.FullText;
import vn.nennep.documents.search.Hit;
import vn.nennep.documents.search.Hits;
import vn.nennep.documents.search.Searched;
import vn.nennep.documents.search.Snippet;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;
import vn.nennep.web.Page;
import vn.nennep.web.Paged;
import vn.nennep.web.Paging;

/// Tài liệu học tập: the list, and the search through it.
@Controller
class MaterialsController {

    private static final Searched SEARCHED = new Searched(
            MATERIAL,
            MATERIAL.ID,
            MATERIAL.HEAD,
            MATERIAL.MARKED_HEAD,
            MATERIAL.WHOLE,
            MATERIAL.MARKED_WHOLE,
            DSL.inline("", MATERIAL.TITLE),
            MATERIAL.TITLE,
            MATERIAL.BODY,
            List.of(MATERIAL.ISSUED_ON.desc(), MATERIAL.ID.desc()));

    private final MaterialRows rows;
    private final FullText fullText;
    private final Subjects subjects;
    private final Units units;
    private final Access access;
    private final Clock clock;

    MaterialsController(
            MaterialRows rows, FullText fullText, Subjects subjects, Units units, Access access, Clock clock) {
        this.rows = rows;
        this.fullText = fullText;
        this.subjects = subjects;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/materials")
    Page list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable Long topic,
            Paging paging) {
        String words = q.strip();
        Condition wanted = (topic == null ? DSL.noCondition() : MATERIAL.TOPIC_ID.eq(topic))
                .and(
                        Arrays.stream(MaterialKind.values())
                                        .anyMatch(each -> each.name().equals(kind))
                                ? MATERIAL.KIND.eq(kind)
                                : DSL.noCondition());
        Paged<MaterialsPage.Row> shown = words.isEmpty() ? all(wanted, paging) : found(words, wanted, paging);
        MaterialsPage page = new MaterialsPage(
                shown.items(),
                shown.pager("tài liệu"),
                words,
                kinds(kind),
                topics(topic),
                !words.isEmpty() || !kind.isEmpty() || topic != null,
                !access.places(DocumentsPermission.ISSUE_MATERIAL).isEmpty());
        String title = shown.total() == 0
                ? page.narrowed() ? "Không có tài liệu nào như vậy" : "Chưa có tài liệu học tập"
                : OfficialFigures.count(shown.total()) + " tài liệu học tập";
        return Page.of("documents/material/list", "documents", title, page).crumb("Văn bản", "/documents");
    }

    private Paged<MaterialsPage.Row> all(Condition wanted, Paging paging) {
        Paged<Material> materials = rows.list(wanted, paging);
        Map<UnitId, Unit> issuers = issuers(materials.items());
        return materials.map(each -> row(each, Snippet.plain(each.title()), null, issuers));
    }

    private Paged<MaterialsPage.Row> found(String words, Condition wanted, Paging paging) {
        Hits hits = fullText.find(words, SEARCHED, wanted.and(rows.visible()), paging);
        Map<Long, Material> materials =
                rows.byId(hits.page().items().stream().map(Hit::id).toList());
        Map<UnitId, Unit> issuers = issuers(List.copyOf(materials.values()));
        return hits.page()
                .map(hit -> row(
                        Objects.requireNonNull(materials.get(hit.id())),
                        hit.title(),
                        hit.snippet().marked() ? hit.snippet() : null,
                        issuers));
    }

    private Map<UnitId, Unit> issuers(List<Material> materials) {
        return units.known(materials.stream().map(Material::unit).collect(Collectors.toSet()), LocalDate.now(clock));
    }

    private static MaterialsPage.Row row(
            Material material, Snippet title, @Nullable Snippet snippet, Map<UnitId, Unit> issuers) {
        Unit issuer = issuers.get(material.unit());
        return new MaterialsPage.Row(
                material.href(),
                title,
                snippet,
                material.kind().label(),
                issuer == null ? "" : issuer.name(),
                OfficialFigures.date(material.issuedOn()));
    }

    static List<Choice> kinds(String chosen) {
        return Stream.concat(
                        Stream.of(Choice.of("", "Mọi loại", chosen.isEmpty())),
                        Arrays.stream(MaterialKind.values())
                                .map(each -> Choice.of(
                                        each.name(), each.label(), each.name().equals(chosen))))
                .toList();
    }

    private List<Choice> topics(@Nullable Long chosen) {
        return Stream.concat(
                        Stream.of(Choice.of("", "Mọi chuyên đề", chosen == null)),
                        subjects.all().stream()
                                .map(each -> Choice.of(
                                        Long.toString(each.id()),
                                        each.title(),
                                        Long.valueOf(each.id()).equals(chosen))))
                .toList();
    }
}
