package vn.nennep.planning.registered;

import org.springframework.stereotype.Component;
import vn.nennep.documents.HeadReading;
import vn.nennep.documents.Register;
import vn.nennep.documents.Relation;
import vn.nennep.planning.intake.CitationFound;
import vn.nennep.planning.intake.Header;
import vn.nennep.planning.intake.PlanReader;
import vn.nennep.planning.intake.PlanReading;

/// Heads of documents are read as those of plans are.
@Component
class ReadHeads implements HeadReading {

    @Override
    public Head read(String text) {
        PlanReading reading = new PlanReader().read(text);
        Header header = reading.header();
        return new Head(
                header.kind(),
                header.symbol(),
                header.date(),
                header.issuer(),
                header.title(),
                header.onBehalfOf(),
                header.capacity(),
                header.signatory(),
                reading.recipients(),
                reading.citations().stream()
                        .map(found -> citation(found, reading.text()))
                        .toList(),
                reading.text());
    }

    private static Register.Citation citation(CitationFound found, String text) {
        return new Register.Citation(
                found.symbol(), found.date(), found.issuer(), Relation.before(text, found.start()));
    }
}
