package vn.nennep.reporting.report;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nennep.figures.Figure;
import vn.nennep.figures.Figures;
import vn.nennep.reporting.ReportId;
import vn.nennep.web.NotFound;
import vn.nennep.web.Problem;
import vn.nennep.web.Redirect;

/// A unit says another number than the data, with a reason that stays visible, or takes that back (12.2).
@Controller
class OverrulingController {

    private final ReportRights rights;
    private final Drafting drafting;
    private final ReportPages pages;
    private final Figures figures;

    OverrulingController(ReportRights rights, Drafting drafting, ReportPages pages, Figures figures) {
        this.rights = rights;
        this.drafting = drafting;
        this.pages = pages;
        this.figures = figures;
    }

    @PostMapping("/reports/{id}/figures/{code}/overruling")
    Object overrule(@PathVariable long id, @PathVariable String code, @ModelAttribute OverrulingForm form) {
        Report report = rights.writable(new ReportId(id));
        Figure.Definition definition = definition(code);
        List<Problem> problems = form.problems(definition.shape(), FigureView.Form.id(code));
        if (!problems.isEmpty()) {
            report.requireOpen();
            return pages.rejected(report, new ReportPages.Rejected(problems, null, code, form));
        }
        drafting.overrule(report.id(), code, form.value(definition.shape()), form.reason());
        return Redirect.to(report.href() + "#" + FigureView.Form.id(code))
                .saying("Đã sửa số liệu “" + definition.name() + "”. Lý do hiện cạnh số liệu, cấp trên cũng thấy.");
    }

    @PostMapping("/reports/{id}/figures/{code}/overruling/removal")
    Redirect takeBack(@PathVariable long id, @PathVariable String code) {
        Report report = rights.writable(new ReportId(id));
        Figure.Definition definition = definition(code);
        drafting.takeBack(report.id(), code);
        return Redirect.to(report.href() + "#" + FigureView.Form.id(code))
                .saying("“" + definition.name() + "” lại lấy từ dữ liệu.");
    }

    private Figure.Definition definition(String code) {
        try {
            return figures.definition(code);
        } catch (NoSuchElementException _) {
            throw new NotFound();
        }
    }
}
