package vn.nennep.reporting.report;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.nennep.web.Page;

/// All reports that concern the caller.
@Controller
class ReportListController {

    private final ReportLists lists;

    ReportListController(ReportLists lists) {
        this.lists = lists;
    }

    @GetMapping("/reports")
    Page list(@ModelAttribute ReportFilter filter) {
        return lists.of(filter);
    }
}
