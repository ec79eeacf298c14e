package vn.nennep.planning.plan;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nennep.documents.Register;
import vn.nennep.text.DocumentNumber;
import vn.nennep.text.OfficialFigures;

/// Plans from outside the program on which the highest plan rests: named, not opened.
@Component
class OutsidePlans {

    private final Register register;

    OutsidePlans(Register register) {
        this.register = register;
    }

    Stream<GivenPage.Link> restsOn(Plan highest) {
        if (highest.document() == null) {
            return Stream.empty();
        }
        return register.find(highest.document()).stream()
                .flatMap(document -> document.citations().stream())
                .filter(citation -> DocumentNumber.parse(citation.symbol())
                        .filter(number -> WrittenDocuments.KIND.equals(number.kind()))
                        .isPresent())
                .limit(1)
                .map(citation -> new GivenPage.Link(
                        citation.issuer() == null ? "Cấp trên" : citation.issuer(),
                        "Kế hoạch " + citation.symbol(),
                        null,
                        citation.datedOn() == null ? "" : OfficialFigures.date(citation.datedOn()),
                        false));
    }
}
