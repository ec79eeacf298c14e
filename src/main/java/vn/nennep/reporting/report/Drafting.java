package vn.nennep.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Audit;
import vn.nennep.documents.Issuer;
import vn.nennep.figures.Figure;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Measure;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.Topics;
import vn.nennep.reporting.ReportId;
import vn.nennep.reporting.ReportState;
import vn.nennep.reporting.duty.ReportingDuties;
import vn.nennep.reporting.template.ReportTemplate;
import vn.nennep.reporting.template.TemplateSection;
import vn.nennep.reporting.template.Templates;
import vn.nennep.web.NotFound;

/// Writing a report: opening it, saving sections, overruling figures. Callers have decided that it may be written.
@Component
@Transactional
public class Drafting {

    private final Assignments assignments;
    private final Topics topics;
    private final Units units;
    private final Templates templates;
    private final StoredReports reports;
    private final Sections sections;
    private final ReportFigures figures;
    private final Audit audit;
    private final Clock clock;

    Drafting(
            Assignments assignments,
            Topics topics,
            Units units,
            Templates templates,
            StoredReports reports,
            Sections sections,
            ReportFigures figures,
            Audit audit,
            Clock clock) {
        this.assignments = assignments;
        this.topics = topics;
        this.units = units;
        this.templates = templates;
        this.reports = reports;
        this.sections = sections;
        this.figures = figures;
        this.audit = audit;
        this.clock = clock;
    }

    /// The duty behind a report; 404 when there is none or it is not one of reporting.
    @Transactional(readOnly = true)
    public Assignment duty(AssignmentId id) {
        return assignments
                .find(id)
                .filter(assignment ->
                        assignment.kind() == ObligationKind.REPORT && assignment.measure() != Measure.PEOPLE)
                .orElseThrow(NotFound::new);
    }

    /// Opens the report of a duty, once however often it is asked for.
    Report open(AssignmentId id) {
        Assignment duty = duty(id);
        return reports.of(id).orElseGet(() -> open(duty));
    }

    private Report open(Assignment duty) {
        LocalDate today = LocalDate.now(clock);
        Unit unit = units.known(duty.unit(), today).orElseThrow();
        String topic = topics.find(duty.topic()).map(Topics.Topic::title).orElse(duty.title());
        ReportTemplate template = templates.get(ReportTemplate.YEAR_END);
        int year = Math.clamp(
                today.getYear(), duty.periodFrom().getYear(), duty.periodTo().getYear());
        Report report = reports.open(new Report(
                new ReportId(0),
                duty.id(),
                unit.id(),
                ReportingDuties.scopeOf(unit),
                duty.topic(),
                template.code(),
                "kết quả thực hiện " + named(topic) + ", năm " + year,
                year,
                ReportState.DRAFT,
                null));
        template.narratives()
                .filter(section -> !section.startingText().isEmpty())
                .forEach(section -> begin(report, section, named(topic), reporter(report, today)));
        audit.record(
                "reporting.report.opened",
                report.subject(),
                unit.id(),
                Map.of("assignment", duty.id().value()));
        return report;
    }

    /// Who reports, as the text names it: "Ban Thường vụ Huyện ủy Vị Thủy".
    private String reporter(Report report, LocalDate today) {
        return new Issuer(units.known(report.scopeUnit(), today).orElseThrow(), null).collective();
    }

    private void begin(Report report, TemplateSection section, String topic, String reporter) {
        if (sections.get(report.id(), section.code()).revision() == 0) {
            sections.put(report.id(), section.code(), section.begin(topic, reporter, report.year()));
        }
    }

    /// Topics are titled with or without the word itself.
    private static String named(String topic) {
        return topic.toLowerCase(Locale.ROOT).startsWith("chuyên đề") ? topic : "Chuyên đề “" + topic + "”";
    }

    Saving save(ReportId id, String section, String body, int onTopOf) {
        Report report = reports.lock(id);
        report.requireOpen();
        if (!templates.get(report.template()).has(section)) throw new NotFound();
        return sections.save(id, section, body, onTopOf);
    }

    void overrule(ReportId id, String code, Figure.Value value, String reason) {
        Report report = openWith(id, code);
        figures.overrule(report, code, value, reason);
        audit.record(
                "reporting.figure.overruled",
                report.subject(),
                report.unit(),
                Map.of("figure", code, "value", value.ratio(), "reason", reason));
    }

    void takeBack(ReportId id, String code) {
        Report report = openWith(id, code);
        figures.takeBack(report, code);
        audit.record("reporting.figure.restored", report.subject(), report.unit(), Map.of("figure", code));
    }

    private Report openWith(ReportId id, String code) {
        Report report = reports.lock(id);
        report.requireOpen();
        List<String> codes = templates.get(report.template()).figures();
        if (!codes.contains(code)) throw new NotFound();
        return report;
    }
}
