package vn.nennep.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the head of a document's text: number, date, issuer, subject, who signs, what it rests on. Asked of whoever
/// knows how to read texts, which stands above the register.
public interface HeadReading {

    /// What the text does not say is null; nothing is guessed.
    Head read(String text);

    /// @param kind the kind's sign: KH
    /// @param text the text with its lines joined into paragraphs
    record Head(
            @Nullable String kind,
            @Nullable String symbol,
            @Nullable LocalDate datedOn,
            @Nullable String issuer,
            @Nullable String title,
            @Nullable String onBehalfOf,
            @Nullable String capacity,
            @Nullable String signatory,
            List<String> recipients,
            List<Register.Citation> citations,
            String text) {}
}
