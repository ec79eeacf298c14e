package vn.nennep.reporting.report;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.reporting.ReportId;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Opening and showing a report.
@Controller
class ReportController {

    private final Drafting drafting;
    private final StoredReports reports;
    private final ReportRights rights;
    private final ReportPages pages;
    private final NewReportPages beginnings;

    ReportController(
            Drafting drafting,
            StoredReports reports,
            ReportRights rights,
            ReportPages pages,
            NewReportPages beginnings) {
        this.drafting = drafting;
        this.reports = reports;
        this.rights = rights;
        this.pages = pages;
        this.beginnings = beginnings;
    }

    /// Where a duty leads: to its report, or to the page on which it is begun.
    @GetMapping("/reports/new")
    Object begin(@RequestParam long assignment) {
        Assignment duty = drafting.duty(new AssignmentId(assignment));
        rights.requireReader(duty.unit());
        return reports.of(duty.id())
                .<Object>map(report -> Redirect.to(report.href()))
                .orElseGet(() -> beginnings.of(duty, rights.mayWrite(duty.unit())));
    }

    @PostMapping("/reports")
    Redirect open(@RequestParam long assignment) {
        Assignment duty = drafting.duty(new AssignmentId(assignment));
        rights.requireReader(duty.unit());
        rights.requireWriter(duty.unit());
        return Redirect.to(drafting.open(duty.id()).href());
    }

    @GetMapping("/reports/{id}")
    Page show(@PathVariable long id) {
        return pages.show(rights.readable(new ReportId(id)));
    }
}
