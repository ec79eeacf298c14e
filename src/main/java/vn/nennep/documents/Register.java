package vn.nennep.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// Sổ văn bản: incoming and issued documents with their files and what they rest on (1.1, 1.2). Identity of a document
/// is
/// issuer + kind + symbol + date; registering the same one again answers the one that stands.
public interface Register {

    DocumentId register(NewDocument document);

    /// Puts right what was read wrongly from a registered document's head.
    ///
    /// @throws vn.nennep.web.Refusal when another document of the register has that number and date
    void correct(DocumentId id, @Nullable String symbol, @Nullable LocalDate datedOn, String title);

    /// Numbers an issued document: the next of its kind in the unit's term (1.5). Two at once get two numbers; a number
    /// taken in a transaction that fails is given out again, one that the register knows from paper is left out.
    int number(UnitId unit, String kind, LocalDate termFrom);

    /// Lets everybody who holds a role at the unit or below it read the document, as with a plan that is given down.
    void sendBelow(DocumentId id, UnitId unit);

    Optional<Registered> find(DocumentId id);

    Optional<StoredFile> file(DocumentId id);

    enum Direction {
        INCOMING,
        ISSUED
    }

    record Citation(
            String symbol,
            @Nullable LocalDate datedOn,
            @Nullable String issuer,
            Relation relation) {

        public Citation(String symbol, @Nullable LocalDate datedOn, @Nullable String issuer) {
            this(symbol, datedOn, issuer, Relation.BASIS);
        }
    }

    /// What only people or the reading know of a document.
    ///
    /// @param topic of what it speaks: id of a topic
    /// @param text what it says; null to read it from its file
    record Details(
            boolean byHand,
            Urgency urgency,
            @Nullable LocalDate arrivedOn,
            @Nullable Long topic,
            @Nullable String text) {

        /// Of a document that the program itself made or read.
        public static Details of(@Nullable Long topic, @Nullable String text) {
            return new Details(false, Urgency.NORMAL, null, topic, text);
        }
    }

    /// @param kind the kind's sign: KH, BC
    /// @param symbol number and symbol: 258-KH/TU
    /// @param issuer as printed
    record NewDocument(
            UnitId unit,
            Direction direction,
            String kind,
            @Nullable String symbol,
            @Nullable LocalDate datedOn,
            String issuer,
            String title,
            @Nullable String onBehalfOf,
            @Nullable String capacity,
            @Nullable String signatory,
            List<String> recipients,
            List<Citation> citations,
            @Nullable StoredFile file,
            Details details) {

        public NewDocument(
                UnitId unit,
                Direction direction,
                String kind,
                @Nullable String symbol,
                @Nullable LocalDate datedOn,
                String issuer,
                String title,
                @Nullable String onBehalfOf,
                @Nullable String capacity,
                @Nullable String signatory,
                List<String> recipients,
                List<Citation> citations,
                @Nullable StoredFile file) {
            this(
                    unit,
                    direction,
                    kind,
                    symbol,
                    datedOn,
                    issuer,
                    title,
                    onBehalfOf,
                    capacity,
                    signatory,
                    recipients,
                    citations,
                    file,
                    Details.of(null, null));
        }
    }

    record Registered(
            DocumentId id,
            UnitId unit,
            Direction direction,
            String kind,
            @Nullable String symbol,
            @Nullable LocalDate datedOn,
            String issuer,
            String title,
            List<Citation> citations) {}

    record StoredFile(String name, String mediaType, byte[] content) {}
}
