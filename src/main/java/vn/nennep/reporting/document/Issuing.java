package vn.nennep.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Register;
import vn.nennep.documents.Register.NewDocument;
import vn.nennep.reporting.report.Handing;
import vn.nennep.reporting.report.Report;
import vn.nennep.text.OfficialFigures;

/// Numbers a report, keeps its document in the register, and binds the two.
@Component
class Issuing {

    private static final String KIND = "BC";

    /// Terms of committees run five years from the congress; numbers run per term.
    private static final LocalDate A_TERM = LocalDate.of(2020, 10, 1);

    private static final int TERM_YEARS = 5;

    private final Handing handing;
    private final ReportDocuments documents;
    private final Register register;

    Issuing(Handing handing, ReportDocuments documents, Register register) {
        this.handing = handing;
        this.documents = documents;
        this.register = register;
    }

    @Transactional
    public String issue(Report known, IssueForm form) {
        Report report = handing.holdForIssue(known.id());
        Issuer issuer = documents.issuer(report);
        LocalDate date = Objects.requireNonNull(form.date());
        int number = register.number(issuer.unit().id(), KIND, termOf(date));
        String symbol = OfficialFigures.day(number) + "-" + issuer.symbol();
        DocumentId document = register.register(new NewDocument(
                issuer.unit().id(),
                Register.Direction.ISSUED,
                KIND,
                symbol,
                date,
                issuer.unit().name(),
                form.title(),
                issuer.onBehalfOf(),
                form.capacity(),
                form.signatory(),
                form.recipientList(),
                List.of(),
                documents.file(report, form, number)));
        handing.issued(report, document.value(), "số " + symbol);
        return symbol;
    }

    static LocalDate termOf(LocalDate date) {
        int years = Math.floorDiv(A_TERM.until(date).getYears(), TERM_YEARS) * TERM_YEARS;
        return A_TERM.plusYears(years);
    }
}
