package vn.nennep.planning.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.due.DueDerivation;
import vn.nennep.planning.obligation.Obligations;

/// How an assignment came about: its day, its channel, who helps.
@Component
class Origins {

    private final DueDerivation derivation;
    private final Obligations obligations;

    Origins(DueDerivation derivation, Obligations obligations) {
        this.derivation = derivation;
        this.obligations = obligations;
    }

    EvidencePage.Origin of(Assignment assignment) {
        return new EvidencePage.Origin(derivation.of(assignment), reporting(assignment), partners(assignment), null);
    }

    private static @Nullable String reporting(Assignment assignment) {
        if (assignment.reportTo() == null) {
            return null;
        }
        return assignment.via() == null
                ? "Gửi " + assignment.reportTo() + "."
                : "Gửi " + assignment.reportTo() + ", qua " + assignment.via() + ".";
    }

    private @Nullable String partners(Assignment assignment) {
        return obligations
                .find(assignment.obligation().value())
                .filter(obligation -> !obligation.partners().isEmpty())
                .map(obligation -> "Phối hợp: " + String.join("; ", obligation.partners()) + ".")
                .orElse(null);
    }
}
