package vn.nennep.reporting.report;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.reporting.ReportId;
import vn.nennep.web.Problem;
import vn.nennep.web.Redirect;

/// Submitting a report, for the first time or again.
@Controller
class SubmissionController {

    private final ReportRights rights;
    private final Handing handing;
    private final ReportPages pages;

    SubmissionController(ReportRights rights, Handing handing, ReportPages pages) {
        this.rights = rights;
        this.handing = handing;
        this.pages = pages;
    }

    @PostMapping("/reports/{id}/submission")
    Object submit(@PathVariable long id) {
        Report report = rights.writable(new ReportId(id));
        List<Problem> missing = handing.submit(report.id());
        return missing.isEmpty()
                ? Redirect.to(report.href()).saying("Đã nộp báo cáo; số liệu được chốt tại thời điểm nộp.")
                : pages.rejected(report, ReportPages.Rejected.because(missing));
    }
}
