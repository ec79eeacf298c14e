package vn.nennep.documents.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Register.Direction;
import vn.nennep.documents.Urgency;
import vn.nennep.organization.UnitId;
import vn.nennep.text.OfficialFigures;

/// A document as it stands in a register, without what its files say.
public record Document(
        DocumentId id,
        UnitId unit,
        Direction direction,
        String kind,
        String kindWord,
        @Nullable String symbol,
        @Nullable LocalDate datedOn,
        String issuer,
        String title,
        @Nullable String onBehalfOf,
        @Nullable String capacity,
        @Nullable String signatory,
        List<String> recipients,
        boolean byHand,
        Urgency urgency,
        @Nullable LocalDate arrivedOn,
        @Nullable Long topic,
        @Nullable Long file,
        @Nullable Long signedFile) {

    public String href() {
        return "/documents/" + id;
    }

    /// "Kế hoạch số 258-KH/TU", "Giấy mời".
    public String label() {
        return symbol == null ? kindWord : kindWord + " số " + symbol;
    }

    /// "Kế hoạch số 258-KH/TU ngày 27/3/2024"
    public String name() {
        return datedOn == null ? label() : label() + " ngày " + OfficialFigures.date(datedOn);
    }

    Identity identity() {
        return new Identity(unit, issuer, kind, symbol, datedOn);
    }
}
