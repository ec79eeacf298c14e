package vn.nennep.reporting.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.documents.IssuedText;
import vn.nennep.documents.Letterhead;
import vn.nennep.documents.Signature;
import vn.nennep.organization.Line;
import vn.nennep.organization.Unit;
import vn.nennep.text.VietnameseText;

/// In whose name a report is issued, and how such a body signs. An advisory body drafts for its committee.
///
/// @param superior the unit above, as printed over the issuer; null where nothing is
record Issuer(Unit unit, @Nullable Unit superior) {

    private static final int BRANCH_LEVEL = 5;
    private static final int GRASSROOTS_LEVEL = 3;

    String profile() {
        return unit.kind().line() == Line.STATE ? IssuedText.STATE : IssuedText.PARTY;
    }

    String symbol() {
        return unit.symbol().isEmpty() ? "BC" : "BC/" + unit.symbol();
    }

    Letterhead head(@Nullable Integer number, @Nullable LocalDate date) {
        return new Letterhead(
                superior == null ? null : VietnameseText.upper(superior.name()),
                VietnameseText.upper(unit.name()),
                number,
                symbol(),
                unit.place(),
                date);
    }

    /// Usually the deputy secretary for a standing committee, the secretary for a branch; an office by its head.
    String usualCapacity() {
        if (!collective()) return "THỦ TRƯỞNG ĐƠN VỊ";
        return standingCommittee() ? "PHÓ BÍ THƯ" : "BÍ THƯ";
    }

    Signature signature(String capacity, @Nullable String signatory) {
        return collective()
                ? Signature.onBehalfOf(body(), capacity, signatory)
                : Signature.as(capacity, signatory);
    }

    @Nullable String onBehalfOf() {
        return collective() ? body() : null;
    }

    private String body() {
        if (standingCommittee()) return "BAN THƯỜNG VỤ";
        return unit.kind().holdsPeople() || unit.kind().level() >= BRANCH_LEVEL ? "CHI BỘ" : "ĐẢNG ỦY";
    }

    private boolean collective() {
        return unit.kind().line() == Line.PARTY && !unit.kind().advisory();
    }

    private boolean standingCommittee() {
        return collective() && unit.kind().level() < GRASSROOTS_LEVEL;
    }
}
