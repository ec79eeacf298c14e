package vn.nennep.reporting.consolidation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Units;
import vn.nennep.reporting.ReportId;
import vn.nennep.reporting.report.Borrowing;
import vn.nennep.reporting.report.FigureView;
import vn.nennep.reporting.report.Report;
import vn.nennep.reporting.report.ReportFigure;
import vn.nennep.reporting.report.ReportRights;
import vn.nennep.reporting.report.ReportsBelow;
import vn.nennep.reporting.report.Section;
import vn.nennep.reporting.report.SectionViews;
import vn.nennep.reporting.report.Sentences;
import vn.nennep.reporting.report.WrittenReports;
import vn.nennep.reporting.template.ReportTemplate;
import vn.nennep.reporting.template.TemplateSection;
import vn.nennep.reporting.template.Templates;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Page;

/// Lays one section of all reports below side by side.
@Component
class ConsolidationPages {

    private final ReportsBelow below;
    private final ReportRights rights;
    private final WrittenReports written;
    private final SectionViews views;
    private final Templates templates;
    private final Units units;
    private final Clock clock;

    ConsolidationPages(
            ReportsBelow below,
            ReportRights rights,
            WrittenReports written,
            SectionViews views,
            Templates templates,
            Units units,
            Clock clock) {
        this.below = below;
        this.rights = rights;
        this.written = written;
        this.views = views;
        this.templates = templates;
        this.units = units;
        this.clock = clock;
    }

    static String href(Report report, String section) {
        return report.href() + "/consolidation?section=" + URLEncoder.encode(section, StandardCharsets.UTF_8);
    }

    Page of(Report report, @Nullable String wanted) {
        ReportTemplate template = templates.get(report.template());
        TemplateSection section = template.narratives()
                .filter(each -> wanted == null ? each.level() > 0 : each.code().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<ReportsBelow.Below> all = below.of(report);
        List<ReportsBelow.Below> in =
                all.stream().filter(ReportsBelow.Below::handedIn).toList();
        boolean editable = rights.mayWrite(report.unit()) && report.state().open();
        var mine = views.one(report, section);
        var page = new ConsolidationPage(
                report.href() + "/borrowings",
                report.href() + "#" + section.anchor(),
                section.code(),
                section.heading(report.year()),
                editable,
                tabs(report, template, section),
                mine.paragraphs(),
                mine.figures(),
                sources(report, section, in),
                all.stream().filter(one -> !one.handedIn()).map(this::missing).toList());
        String name =
                units.known(report.unit(), LocalDate.now(clock)).orElseThrow().shortName();
        return Page.of("reporting/consolidation/consolidation", "reports", title(all, in), page)
                .lead("Mục " + section.heading(report.year()))
                .crumb("Báo cáo", "/reports")
                .crumb(name + " " + report.year(), report.href())
                .crumb("Tổng hợp", null);
    }

    private static String title(List<ReportsBelow.Below> all, List<ReportsBelow.Below> in) {
        long due = all.stream().filter(one -> !one.exempt()).count();
        long done = in.stream().filter(one -> !one.exempt()).count();
        return OfficialFigures.count(done) + "/" + OfficialFigures.count(due) + " báo cáo cấp dưới đã nộp"
                + (due > done ? ", còn " + OfficialFigures.count(due - done) + " chưa tổng hợp được" : "");
    }

    private static List<ConsolidationPage.Tab> tabs(Report report, ReportTemplate template, TemplateSection current) {
        return template.narratives()
                .filter(section -> section.level() > 0)
                .map(section -> new ConsolidationPage.Tab(
                        section.code(),
                        section.heading(report.year()),
                        href(report, section.code()),
                        section.code().equals(current.code())))
                .toList();
    }

    private List<ConsolidationPage.Source> sources(
            Report report, TemplateSection section, List<ReportsBelow.Below> in) {
        List<ReportId> ids = in.stream()
                .map(one -> Objects.requireNonNull(one.report()).id())
                .toList();
        Map<ReportId, Section> texts = written.section(ids, section.code());
        Map<ReportId, List<ReportFigure>> numbers = written.figures(ids, section.figures());
        Set<String> taken = taken(report, section);
        return in.stream()
                .map(one -> source(one, section, texts, numbers, taken))
                .toList();
    }

    private ConsolidationPage.Source source(
            ReportsBelow.Below one,
            TemplateSection section,
            Map<ReportId, Section> texts,
            Map<ReportId, List<ReportFigure>> numbers,
            Set<String> taken) {
        Report report = Objects.requireNonNull(one.report());
        Section text = texts.get(report.id());
        List<String> sentences = text == null ? List.of() : Sentences.of(text.body());
        return new ConsolidationPage.Source(
                report.id().value(),
                one.unit().name(),
                report.href() + "#" + section.anchor(),
                report.state().label(),
                report.state().tone(),
                sentences.stream()
                        .map(each -> new ConsolidationPage.Sentence(each, taken.contains(key(report.id(), each))))
                        .toList(),
                numbers.getOrDefault(report.id(), List.of()).stream()
                        .sorted(Comparator.comparingInt(
                                figure -> section.figures().indexOf(figure.code())))
                        .map(figure -> FigureView.of(figure, report.scope(), clock))
                        .toList());
    }

    private Set<String> taken(Report report, TemplateSection section) {
        Set<String> keys = new HashSet<>();
        for (Borrowing borrowing : written.borrowings(report)) {
            if (borrowing.section().equals(section.code())) keys.add(key(borrowing.from(), borrowing.sentence()));
        }
        return keys;
    }

    private static String key(ReportId from, String sentence) {
        return from + " " + sentence;
    }

    private ConsolidationPage.Missing missing(ReportsBelow.Below one) {
        LocalDate due = one.duty().dueOn();
        boolean late = due != null && !one.exempt() && LocalDate.now(clock).isAfter(due);
        return new ConsolidationPage.Missing(
                one.unit().name(),
                one.stateLabel(),
                due == null ? "" : "hạn " + OfficialFigures.date(due),
                late,
                one.report() == null
                        ? "/reports/new?assignment=" + one.duty().id()
                        : one.report().href());
    }
}
