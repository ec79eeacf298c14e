package vn.nennep.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Issuer;
import vn.nennep.documents.Register;
import vn.nennep.documents.Register.NewDocument;
import vn.nennep.documents.Terms;
import vn.nennep.reporting.report.Handing;
import vn.nennep.reporting.report.Report;
import vn.nennep.text.DocumentKind;

/// Numbers a report, keeps its document in the register, and binds the two.
@Component
class ReportIssuing {

    static final String KIND = DocumentKind.REPORT.sign();

    private final Handing handing;
    private final ReportDocuments documents;
    private final Register register;
    private final Terms terms;

    ReportIssuing(Handing handing, ReportDocuments documents, Register register, Terms terms) {
        this.terms = terms;
        this.handing = handing;
        this.documents = documents;
        this.register = register;
    }

    @Transactional
    public String issue(Report known, IssueForm form) {
        Report report = handing.holdForIssue(known.id());
        Issuer issuer = documents.issuer(report);
        LocalDate date = Objects.requireNonNull(form.date());
        int number = register.number(
                issuer.unit().id(), KIND, terms.startOf(issuer.unit().id(), date));
        String symbol = issuer.symbol(KIND, number);
        DocumentId document = register.register(new NewDocument(
                issuer.unit().id(),
                Register.Direction.ISSUED,
                KIND,
                symbol,
                date,
                issuer.name(),
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
}
