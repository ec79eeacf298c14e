package vn.nennep.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.figures.Figure;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.reporting.template.FigureSentence;
import vn.nennep.reporting.template.TemplateSection;
import vn.nennep.reporting.template.Templates;

/// Lays each section out: what is written, the figures that stand in it, the sentences made of them, what was taken
/// over.
@Component
public class SectionViews {

    private final Templates templates;
    private final Sections sections;
    private final ReportFigures figures;
    private final Borrowings borrowings;
    private final Units units;
    private final Clock clock;

    SectionViews(
            Templates templates,
            Sections sections,
            ReportFigures figures,
            Borrowings borrowings,
            Units units,
            Clock clock) {
        this.templates = templates;
        this.sections = sections;
        this.figures = figures;
        this.borrowings = borrowings;
        this.units = units;
        this.clock = clock;
    }

    /// One report's data, read once for all its sections.
    private record Material(
            Report report,
            boolean editable,
            ReportPages.Rejected rejected,
            Map<String, Section> written,
            Map<String, ReportFigure> figures,
            Map<String, Figure.Value> values,
            List<Borrowing> borrowed,
            Map<UnitId, Unit> sources) {}

    List<SectionView> of(Report report, boolean editable, ReportPages.Rejected rejected) {
        var known = figures.of(report);
        var borrowed = borrowings.of(report.id());
        var material = new Material(
                report,
                editable,
                rejected,
                sections.of(report.id()),
                known,
                known.values().stream().collect(Collectors.toMap(ReportFigure::code, ReportFigure::value)),
                borrowed,
                units.known(
                        borrowed.stream().map(Borrowing::fromUnit).distinct().toList(), LocalDate.now(clock)));
        return templates.get(report.template()).sections().stream()
                .map(section -> view(section, material))
                .toList();
    }

    /// One section, to be read.
    public SectionView one(Report report, TemplateSection wanted) {
        return of(report, false, ReportPages.Rejected.NOTHING).stream()
                .filter(view -> view.anchor().equals(wanted.anchor()))
                .findFirst()
                .orElseThrow();
    }

    private SectionView view(TemplateSection section, Material material) {
        Report report = material.report();
        Section stored = material.written().getOrDefault(section.code(), Section.unwritten(section.code()));
        var saving = material.rejected().saving();
        boolean clashed = saving instanceof Saving.Conflict conflict
                && conflict.section().code().equals(section.code());
        String body = clashed ? ((Saving.Conflict) Objects.requireNonNull(saving)).ours() : stored.body();
        List<Borrowing> taken = material.borrowed().stream()
                .filter(one -> one.section().equals(section.code()))
                .toList();
        return new SectionView(
                section.anchor(),
                section.level(),
                section.heading(report.year()),
                section.hint(),
                section.narrative(),
                section.mandatory(),
                material.editable() ? report.href() + "/sections/" + section.code() : null,
                body,
                clashed
                        ? SectionState.of(section.anchor(), Objects.requireNonNull(saving), clock)
                        : SectionState.of(section.anchor(), stored, clock),
                paragraphs(stored, taken, material),
                sentences(section, material),
                section.figures().stream()
                        .map(material.figures()::get)
                        .filter(Objects::nonNull)
                        .map(figure -> figure(figure, material))
                        .toList(),
                taken.stream().map(one -> borrowed(one, stored, material)).toList());
    }

    private static List<SectionView.Paragraph> paragraphs(Section stored, List<Borrowing> taken, Material material) {
        Map<String, String> sources = new LinkedHashMap<>();
        taken.forEach(one -> sources.put(one.sentence(), name(one, material)));
        return stored.paragraphs().stream()
                .map(paragraph -> MarkedText.mark(paragraph, sources))
                .toList();
    }

    private static List<List<SectionView.Words>> sentences(TemplateSection section, Material material) {
        return section.sentences().stream()
                .filter(sentence -> material.values().keySet().containsAll(sentence.codes()))
                .filter(sentence -> sentence.speaks(material.values()))
                .map(sentence -> sentence.write(material.values()).stream()
                        .map(piece -> words(piece, material))
                        .toList())
                .toList();
    }

    private static SectionView.Words words(FigureSentence.Piece piece, Material material) {
        String code = piece.code();
        return new SectionView.Words(
                piece.text(), code == null ? null : material.report().scope().door(code));
    }

    private FigureView figure(ReportFigure figure, Material material) {
        FigureView view = FigureView.of(figure, material.report().scope(), clock);
        if (!material.editable()) return view;
        var form = FigureView.Form.of(material.report().href(), figure);
        OverrulingForm entered = material.rejected().form();
        if (entered == null || !figure.code().equals(material.rejected().figure())) {
            return view.with(form);
        }
        return view.with(form.rejected(entered, material.rejected().problems()));
    }

    private static SectionView.Borrowed borrowed(Borrowing one, Section stored, Material material) {
        String base = material.report().href() + "/borrowings/" + one.id() + "/removal";
        return new SectionView.Borrowed(
                one.sentence(),
                name(one, material),
                "/reports/" + one.from(),
                !stored.body().contains(one.sentence()),
                material.editable() ? base : null);
    }

    private static String name(Borrowing one, Material material) {
        @Nullable Unit unit = material.sources().get(one.fromUnit());
        return unit == null ? "đơn vị đã sắp xếp lại" : unit.shortName();
    }
}
