package vn.nennep.documents.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.OfficialFigures;

/// A document as another one names it, or as it stands in a register.
///
/// @param id null while it is not registered, or not for the caller
/// @param title empty while it is not registered
public record Cited(
        @Nullable Long id, String name, @Nullable LocalDate datedOn, String issuer, String title) {

    public @Nullable String href() {
        return id == null ? null : "/documents/" + id;
    }

    /// "258-KH/TU ngày 27/3/2024"
    public String label() {
        return datedOn == null ? name : name + " ngày " + OfficialFigures.date(datedOn);
    }

    /// Equal for one document, registered or not.
    String key() {
        return id == null ? name + "|" + datedOn + "|" + issuer : id.toString();
    }
}
