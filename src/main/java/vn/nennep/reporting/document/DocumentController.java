package vn.nennep.reporting.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Issuer;
import vn.nennep.documents.Register;
import vn.nennep.documents.Register.StoredFile;
import vn.nennep.reporting.ReportId;
import vn.nennep.reporting.report.Report;
import vn.nennep.reporting.report.ReportRights;
import vn.nennep.web.Download;
import vn.nennep.web.Page;
import vn.nennep.web.Problem;
import vn.nennep.web.Redirect;

/// A report as a Word file: a draft at any time, the issued one once it is numbered.
@Controller
class DocumentController {

    private final ReportRights rights;
    private final ReportDocuments documents;
    private final ReportIssuing issuing;
    private final Register register;
    private final Clock clock;

    DocumentController(
            ReportRights rights, ReportDocuments documents, ReportIssuing issuing, Register register, Clock clock) {
        this.rights = rights;
        this.documents = documents;
        this.issuing = issuing;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/reports/{id}/document")
    Download document(@PathVariable long id) {
        Report report = rights.readable(new ReportId(id));
        StoredFile file = report.document() == null
                ? documents.file(report, documents.usual(report), null)
                : register.file(new DocumentId(report.document())).orElseThrow();
        return new Download(file.name(), file.mediaType(), file.content());
    }

    @GetMapping("/reports/{id}/issue")
    Page ask(@PathVariable long id) {
        Report report = rights.writable(new ReportId(id));
        report.requireIssuable();
        return page(report, documents.usual(report), List.of());
    }

    @PostMapping("/reports/{id}/issue")
    Object issue(@PathVariable long id, @ModelAttribute IssueForm form) {
        Report report = rights.writable(new ReportId(id));
        report.requireIssuable();
        List<Problem> problems = form.problems(LocalDate.now(clock));
        if (!problems.isEmpty()) return page(report, form, problems).status(422);
        String symbol = issuing.issue(report, form);
        return Redirect.to(report.href()).saying("Đã cấp số " + symbol + "; văn bản nằm trong sổ văn bản đi.");
    }

    private Page page(Report report, IssueForm form, List<Problem> problems) {
        Issuer issuer = documents.issuer(report);
        var page = IssuePage.of(report.href() + "/issue", issuer, form, problems);
        return Page.of(
                        "reporting/document/issue",
                        "reports",
                        "Báo cáo năm " + report.year() + " của " + issuer.unit().name() + ": cấp số và ban hành",
                        page)
                .lead("Việc ký và đóng dấu ở ngoài chương trình; văn bản có số được lưu vào sổ văn bản đi.")
                .crumb("Báo cáo", "/reports")
                .crumb(issuer.unit().shortName() + " " + report.year(), report.href())
                .crumb("Ban hành", null);
    }
}
