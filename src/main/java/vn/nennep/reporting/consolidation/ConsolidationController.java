package vn.nennep.reporting.consolidation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.reporting.ReportId;
import vn.nennep.reporting.report.Report;
import vn.nennep.reporting.report.ReportRights;
import vn.nennep.reporting.report.TakingOver;
import vn.nennep.web.Page;
import vn.nennep.web.Redirect;

/// Reports below side by side, and what is taken over from them.
@Controller
class ConsolidationController {

    private final ReportRights rights;
    private final ConsolidationPages pages;
    private final TakingOver takingOver;

    ConsolidationController(ReportRights rights, ConsolidationPages pages, TakingOver takingOver) {
        this.rights = rights;
        this.pages = pages;
        this.takingOver = takingOver;
    }

    @GetMapping("/reports/{id}/consolidation")
    Page show(@PathVariable long id, @RequestParam(required = false) @Nullable String section) {
        return pages.of(rights.readable(new ReportId(id)), section);
    }

    @PostMapping("/reports/{id}/borrowings")
    Redirect take(
            @PathVariable long id,
            @RequestParam String section,
            @RequestParam long from,
            @RequestParam String sentence) {
        Report report = rights.writable(new ReportId(id));
        Report source = rights.readable(new ReportId(from));
        takingOver.take(report.id(), section, source.id(), sentence);
        return Redirect.to(ConsolidationPages.href(report, section) + "#source-" + source.id())
                .saying("Đã lấy một câu vào báo cáo; nguồn được ghi nhớ.");
    }

    @PostMapping("/reports/{id}/borrowings/{borrowing}/removal")
    Redirect giveBack(@PathVariable long id, @PathVariable long borrowing) {
        Report report = rights.writable(new ReportId(id));
        takingOver.giveBack(report.id(), borrowing);
        return Redirect.to(report.href()).saying("Đã bỏ câu lấy từ cấp dưới.");
    }
}
