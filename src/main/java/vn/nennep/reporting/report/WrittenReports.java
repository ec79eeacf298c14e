package vn.nennep.reporting.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nennep.reporting.ReportId;

/// What stands in reports, for the pages and documents that are made of them.
@Component
public class WrittenReports {

    private final Sections sections;
    private final ReportFigures figures;
    private final Borrowings borrowings;

    WrittenReports(Sections sections, ReportFigures figures, Borrowings borrowings) {
        this.sections = sections;
        this.figures = figures;
        this.borrowings = borrowings;
    }

    /// By code, those that were written on.
    public Map<String, Section> sections(Report report) {
        return sections.of(report.id());
    }

    /// One section of many reports.
    public Map<ReportId, Section> section(Collection<ReportId> reports, String code) {
        return sections.of(reports, code);
    }

    /// By code, in the order of the template.
    public Map<String, ReportFigure> figures(Report report) {
        return figures.of(report);
    }

    /// What submitted reports say of some figures.
    public Map<ReportId, List<ReportFigure>> figures(Collection<ReportId> reports, Collection<String> codes) {
        return figures.frozen(reports, codes);
    }

    /// In the order in which they were taken.
    public List<Borrowing> borrowings(Report report) {
        return borrowings.of(report.id());
    }
}
