package vn.nennep.reporting.report;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.reporting.ReportId;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Problem;
import vn.nennep.web.Redirect;

/// The level above answers a submitted report: back for completion, or accepted.
@Controller
class ReceiptController {

    private final ReportRights rights;
    private final Handing handing;
    private final ReportPages pages;

    ReceiptController(ReportRights rights, Handing handing, ReportPages pages) {
        this.rights = rights;
        this.handing = handing;
        this.pages = pages;
    }

    @PostMapping("/reports/{id}/return")
    Object giveBack(@PathVariable long id, @RequestParam(defaultValue = "") String note) {
        Report report = rights.receivable(new ReportId(id));
        String reason = VietnameseText.nfc(note).strip();
        if (reason.isEmpty()) {
            var problem = new Problem("note", "Mời nêu điều cần bổ sung, để đơn vị biết phải làm gì.");
            return pages.rejected(report, ReportPages.Rejected.because(List.of(problem)));
        }
        handing.giveBack(report.id(), reason);
        return Redirect.to(report.href()).saying("Đã trả lại báo cáo để bổ sung.");
    }

    @PostMapping("/reports/{id}/acceptance")
    Redirect accept(@PathVariable long id) {
        Report report = rights.receivable(new ReportId(id));
        handing.accept(report.id());
        return Redirect.to(report.href()).saying("Đã chấp nhận báo cáo.");
    }
}
