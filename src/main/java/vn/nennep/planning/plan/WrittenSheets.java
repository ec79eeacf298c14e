package vn.nennep.planning.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.documents.IssuedText;
import vn.nennep.documents.Issuer;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;

/// Draws a unit's own plan on the page as its document will look.
@Component
class WrittenSheets {

    private final Wordings wordings;
    private final WrittenDocuments documents;

    WrittenSheets(Wordings wordings, WrittenDocuments documents) {
        this.wordings = wordings;
        this.documents = documents;
    }

    WrittenSheet of(Plan plan, boolean changing) {
        Issuer issuer = documents.issuer(plan);
        Wording wording = wordings.of(plan.id());
        boolean party = !issuer.profile().equals(IssuedText.STATE);
        return new WrittenSheet(
                changing ? plan.href() + "/sheet" : null,
                upper(issuer.superior()),
                VietnameseText.upper(issuer.name()),
                party,
                number(plan, issuer, party),
                issuer.unit().place() + ", "
                        + (plan.datedOn() == null ? "ngày … tháng … năm …" : OfficialFigures.longDate(plan.datedOn())),
                plan.title(),
                documents.text(plan).paragraphs(),
                wording.onBehalfOf().isEmpty()
                        ? null
                        : (party ? "T/M " : "TM. ") + VietnameseText.upper(wording.onBehalfOf()),
                VietnameseText.upper(wording.capacity()),
                wording.signatory(),
                wording.recipients());
    }

    private static String number(Plan plan, Issuer issuer, boolean party) {
        String words = party ? "Số " : "Số: ";
        return plan.symbol() == null
                ? words + issuer.symbol(WrittenDocuments.KIND, 0).replaceFirst("^00", "…")
                : words + plan.symbol();
    }

    private static @Nullable String upper(@Nullable String text) {
        return text == null ? null : VietnameseText.upper(text);
    }
}
