package vn.nennep.reporting.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.documents.DocumentLayout;
import vn.nennep.documents.IssuedText;
import vn.nennep.documents.Issuer;
import vn.nennep.documents.Register.StoredFile;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.people.Positions;
import vn.nennep.planning.Assignment;
import vn.nennep.reporting.report.Drafting;
import vn.nennep.reporting.report.Report;
import vn.nennep.reporting.report.WrittenReports;
import vn.nennep.reporting.template.Templates;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Download;

/// A report in the prescribed layout.
@Component
class ReportDocuments {

    private final WrittenReports written;
    private final Templates templates;
    private final Drafting drafting;
    private final DocumentLayout layout;
    private final Units units;
    private final Positions positions;
    private final Clock clock;

    ReportDocuments(
            WrittenReports written,
            Templates templates,
            Drafting drafting,
            DocumentLayout layout,
            Units units,
            Positions positions,
            Clock clock) {
        this.written = written;
        this.templates = templates;
        this.drafting = drafting;
        this.layout = layout;
        this.units = units;
        this.positions = positions;
        this.clock = clock;
    }

    Issuer issuer(Report report) {
        LocalDate today = LocalDate.now(clock);
        Unit unit = units.known(report.scopeUnit(), today).orElseThrow();
        Unit above = unit.parentId() == null
                ? null
                : units.known(unit.parentId(), today).orElse(null);
        return new Issuer(unit, above);
    }

    /// A draft leaves room for number and date.
    ///
    /// @param number null while it is not issued
    StoredFile file(Report report, IssueForm form, @Nullable Integer number) {
        Issuer issuer = issuer(report);
        var figures = written.figures(report);
        var text = new ReportText(templates.get(report.template()), report.year(), written.sections(report), figures);
        var issued = IssuedText.of(
                        issuer.profile(),
                        issuer.head(ReportIssuing.KIND, number, number == null ? null : form.date()),
                        "BÁO CÁO",
                        form.title(),
                        text.body(),
                        issuer.signature(
                                issuer.onBehalfOf(),
                                form.capacity(),
                                form.signatory().isEmpty() ? null : form.signatory()),
                        form.recipientList())
                .withAnnex(FigureAnnex.of(figures.values(), issuer.unit().name(), clock));
        String state = number == null ? "dự thảo" : "số " + number;
        return new StoredFile(
                "Báo cáo " + report.year() + " - " + issuer.unit().shortName() + " (" + state + ").docx",
                Download.DOCX,
                layout.docx(issued));
    }

    /// What is filled in before anybody has changed it.
    IssueForm usual(Report report) {
        Assignment duty = drafting.duty(report.assignment());
        Issuer issuer = issuer(report);
        List<String> recipients = Stream.of(duty.reportTo(), duty.via(), "Lưu Văn phòng")
                .filter(Objects::nonNull)
                .map(VietnameseText::capitalized)
                .distinct()
                .toList();
        LocalDate today = LocalDate.now(clock);
        String capacity = issuer.usualCapacity();
        return new IssueForm(
                report.title(), today, capacity, holder(issuer, capacity, today), String.join("\n", recipients));
    }

    /// "Phó Bí thư Thường trực Huyện ủy" holds the office of PHÓ BÍ THƯ.
    private String holder(Issuer issuer, String capacity, LocalDate today) {
        String office = VietnameseText.key(capacity);
        return positions.at(issuer.unit().id(), today).stream()
                .filter(held -> VietnameseText.key(held.title()).startsWith(office))
                .map(Positions.Holder::fullName)
                .findFirst()
                .orElse("");
    }
}
