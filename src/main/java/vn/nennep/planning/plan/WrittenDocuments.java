package vn.nennep.planning.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nennep.documents.DocumentLayout;
import vn.nennep.documents.IssuedText;
import vn.nennep.documents.Issuer;
import vn.nennep.documents.Letterhead;
import vn.nennep.documents.Register.StoredFile;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.ObligationCards;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.text.DocumentKind;
import vn.nennep.web.Download;

/// A unit's own plan as a document: its text, and its Word file in the prescribed layout.
@Component
class WrittenDocuments {

    static final String KIND = DocumentKind.PLAN.sign();

    private final Wordings wordings;
    private final Obligations obligations;
    private final ObligationCards cards;
    private final PlannedHome home;
    private final Lineages lineages;
    private final DocumentLayout layout;
    private final Clock clock;

    WrittenDocuments(
            Wordings wordings,
            Obligations obligations,
            ObligationCards cards,
            PlannedHome home,
            Lineages lineages,
            DocumentLayout layout,
            Clock clock) {
        this.wordings = wordings;
        this.obligations = obligations;
        this.cards = cards;
        this.home = home;
        this.lineages = lineages;
        this.layout = layout;
        this.clock = clock;
    }

    Issuer issuer(Plan plan) {
        return issuer(plan.unit(), plan.datedOn() == null ? LocalDate.now(clock) : plan.datedOn());
    }

    Issuer issuer(UnitId unit, LocalDate on) {
        return lineages.issuer(unit, on);
    }

    WrittenText text(Plan plan) {
        return text(plan, wordings.of(plan.id()), obligations.ofPlan(plan.id().value()));
    }

    WrittenText text(Plan plan, Wording wording, List<Obligation> all) {
        var around = home.around(plan, false);
        return new WrittenText(wording, all, obligation -> cards.who(obligation, around));
    }

    /// As the plan stands: without number and date it is a draft.
    StoredFile file(Plan plan) {
        Issuer issuer = issuer(plan);
        Wording wording = wordings.of(plan.id());
        Integer number =
                plan.symbol() == null ? null : Integer.valueOf(plan.symbol().replaceFirst("\\D.*", ""));
        Letterhead head = issuer.head(KIND, number, plan.datedOn());
        IssuedText text = IssuedText.of(
                issuer.profile(),
                head,
                "KẾ HOẠCH",
                plan.title(),
                text(plan).blocks(),
                issuer.signature(
                        wording.onBehalfOf(),
                        wording.capacity(),
                        wording.signatory().isEmpty() ? null : wording.signatory()),
                wording.recipients());
        String state = plan.symbol() == null ? "dự thảo" : plan.symbol().replace('/', '-');
        return new StoredFile(
                "Kế hoạch " + issuer.unit().shortName() + " (" + state + ").docx", Download.DOCX, layout.docx(text));
    }
}
