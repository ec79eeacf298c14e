package vn.nennep.reporting.report;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nennep.reporting.ReportId;
import vn.nennep.reporting.template.TemplateSection;
import vn.nennep.reporting.template.Templates;
import vn.nennep.web.Fragment;
import vn.nennep.web.Problem;
import vn.nennep.web.Redirect;

/// Saving what is written in a section, by the button or while it is being written.
@Controller
class SectionController {

    private final ReportRights rights;
    private final Drafting drafting;
    private final ReportPages pages;
    private final Templates templates;
    private final Clock clock;

    SectionController(ReportRights rights, Drafting drafting, ReportPages pages, Templates templates, Clock clock) {
        this.rights = rights;
        this.drafting = drafting;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @PostMapping("/reports/{id}/sections/{code}")
    Object save(
            @PathVariable long id,
            @PathVariable String code,
            @RequestParam String body,
            @RequestParam int revision,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        Report report = rights.writable(new ReportId(id));
        Saving saving = drafting.save(report.id(), code, body, revision);
        TemplateSection section = templates.get(report.template()).section(code);
        if (htmx != null) {
            var state = SectionState.of(section.anchor(), saving, clock);
            return new Fragment("reporting/report/sectionstate", state)
                    .status(saving instanceof Saving.Conflict ? 422 : 200);
        }
        return switch (saving) {
            case Saving.Saved _ ->
                Redirect.to(report.href() + "#" + section.anchor())
                        .saying("Đã lưu mục " + section.heading(report.year()) + ".");
            case Saving.Conflict conflict -> pages.rejected(report, clash(report, section, conflict));
        };
    }

    private static ReportPages.Rejected clash(Report report, TemplateSection section, Saving.Conflict conflict) {
        var problem = new Problem(
                section.anchor() + "-body",
                "Mục " + section.heading(report.year()) + " vừa được "
                        + conflict.section().savedBy() + " lưu trước. Cả hai bản đều còn: mời ghép lại rồi lưu.");
        return new ReportPages.Rejected(List.of(problem), conflict, null, null);
    }
}
