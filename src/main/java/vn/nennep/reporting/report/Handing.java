package vn.nennep.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Audit;
import vn.nennep.planning.Fulfilment;
import vn.nennep.reporting.ReportId;
import vn.nennep.reporting.ReportState;
import vn.nennep.reporting.template.TemplateSection;
import vn.nennep.reporting.template.Templates;
import vn.nennep.web.Problem;

/// Handing a report up and back: submitted, returned for completion, submitted again, accepted (12.1).
@Component
@Transactional
public class Handing {

    private final StoredReports reports;
    private final Sections sections;
    private final ReportFigures figures;
    private final Templates templates;
    private final Fulfilment fulfilment;
    private final Audit audit;
    private final Clock clock;

    Handing(
            StoredReports reports,
            Sections sections,
            ReportFigures figures,
            Templates templates,
            Fulfilment fulfilment,
            Audit audit,
            Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.figures = figures;
        this.templates = templates;
        this.fulfilment = fulfilment;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return what is still missing; then nothing has been submitted
    List<Problem> submit(ReportId id) {
        Report report = reports.lock(id);
        report.requireOpen();
        List<Problem> missing = missing(report);
        if (!missing.isEmpty()) return missing;
        reports.enter(report, ReportState.SUBMITTED, Step.Kind.SUBMITTED, "");
        fulfilment.unit(report.assignment(), Report.EVIDENCE, id.toString(), firstSubmittedOn(id), 1, report.title());
        // After the evidence, so that a report that counts reports counts itself.
        figures.freeze(report);
        audit.record("reporting.report.submitted", report.subject(), report.unit(), Map.of());
        return List.of();
    }

    /// The report owes again until it comes back.
    void giveBack(ReportId id, String note) {
        Report report = reports.lock(id);
        report.requireSubmitted();
        reports.enter(report, ReportState.RETURNED, Step.Kind.RETURNED, note);
        fulfilment.withdraw(report.assignment(), Report.EVIDENCE, id.toString());
        audit.record("reporting.report.returned", report.subject(), report.unit(), Map.of("note", note));
    }

    void accept(ReportId id) {
        Report report = reports.lock(id);
        report.requireSubmitted();
        reports.enter(report, ReportState.ACCEPTED, Step.Kind.ACCEPTED, "");
        audit.record("reporting.report.accepted", report.subject(), report.unit(), Map.of());
    }

    /// The report, held until it has its number.
    public Report holdForIssue(ReportId id) {
        Report report = reports.lock(id);
        report.requireIssuable();
        return report;
    }

    public void issued(Report report, long document, String note) {
        reports.attach(report, document);
        reports.record(report, Step.Kind.ISSUED, note);
        audit.record("reporting.report.issued", report.subject(), report.unit(), Map.of("document", document));
    }

    /// Whether it was on time is judged by the first submission: how long the level above took is not the unit's delay.
    private LocalDate firstSubmittedOn(ReportId id) {
        return reports.history(id).stream()
                .filter(step -> step.kind() == Step.Kind.SUBMITTED)
                .map(step -> Moment.day(step.at(), clock))
                .findFirst()
                .orElseThrow();
    }

    private List<Problem> missing(Report report) {
        var written = sections.of(report.id());
        return templates
                .get(report.template())
                .narratives()
                .filter(TemplateSection::mandatory)
                .filter(section -> written.getOrDefault(section.code(), Section.unwritten(section.code()))
                        .blank())
                .map(section -> new Problem(
                        section.anchor() + "-body", "Mục " + section.heading(report.year()) + ": chưa viết"))
                .toList();
    }
}
