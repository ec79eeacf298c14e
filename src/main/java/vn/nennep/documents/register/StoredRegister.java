package vn.nennep.documents.register;

import static nennep.sql.documents.Tables.CITATION;
import static nennep.sql.documents.Tables.DOCUMENT;
import static nennep.sql.documents.Tables.NUMBERING;
import static nennep.sql.documents.Tables.RECIPIENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Register;
import vn.nennep.documents.Relation;
import vn.nennep.documents.file.Files;
import vn.nennep.organization.UnitId;
import vn.nennep.text.DocumentKind;
import vn.nennep.web.Refusal;

@Repository
class StoredRegister implements Register {

    private final DSLContext sql;
    private final Files files;
    private final Texts texts;
    private final Clock clock;

    StoredRegister(DSLContext sql, Files files, Texts texts, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public DocumentId register(NewDocument document) {
        Identity identity = new Identity(
                document.unit(), document.issuer(), document.kind(), document.symbol(), document.datedOn());
        // Two at once: the later waits for the earlier and then finds it.
        return same(identity)
                .or(() -> insert(document))
                .or(() -> same(identity))
                .orElseThrow();
    }

    public Optional<DocumentId> same(Identity identity) {
        if (!identity.known()) {
            return Optional.empty();
        }
        return sql.select(DOCUMENT.ID)
                .from(DOCUMENT)
                .where(identity.condition())
                .fetchOptional(row -> new DocumentId(row.value1()));
    }

    private Optional<DocumentId> insert(NewDocument document) {
        Details details = document.details();
        Optional<Long> id = sql.insertInto(DOCUMENT)
                .set(DOCUMENT.UNIT_ID, document.unit().value())
                .set(DOCUMENT.DIRECTION, document.direction().name())
                .set(DOCUMENT.KIND, document.kind())
                .set(DOCUMENT.KIND_WORD, kindWord(document.kind()))
                .set(DOCUMENT.SYMBOL, document.symbol())
                .set(DOCUMENT.DATED_ON, document.datedOn())
                .set(DOCUMENT.ISSUER, document.issuer())
                .set(DOCUMENT.TITLE, document.title())
                .set(DOCUMENT.ON_BEHALF_OF, document.onBehalfOf())
                .set(DOCUMENT.CAPACITY, document.capacity())
                .set(DOCUMENT.SIGNATORY, document.signatory())
                .set(DOCUMENT.RECIPIENTS, document.recipients().toArray(String[]::new))
                .set(DOCUMENT.BY_HAND, details.byHand())
                .set(DOCUMENT.URGENCY, details.urgency().name())
                .set(DOCUMENT.ARRIVED_ON, details.arrivedOn())
                .set(DOCUMENT.TOPIC_ID, details.topic())
                .set(DOCUMENT.BODY, texts.of(document))
                .set(DOCUMENT.FILE_ID, document.file() == null ? null : files.store(document.file()))
                .set(DOCUMENT.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .returningResult(DOCUMENT.ID)
                .fetchOptional(DOCUMENT.ID);
        id.ifPresent(registered -> cite(registered, document.citations()));
        return id.map(DocumentId::new);
    }

    static String kindWord(String sign) {
        return DocumentKind.bySign(sign).map(DocumentKind::word).orElse("Văn bản");
    }

    private void cite(long document, List<Citation> citations) {
        int no = 1;
        for (Citation citation : citations) {
            sql.insertInto(CITATION)
                    .set(CITATION.DOCUMENT_ID, document)
                    .set(CITATION.NO, no++)
                    .set(CITATION.SYMBOL, citation.symbol())
                    .set(CITATION.DATED_ON, citation.datedOn())
                    .set(CITATION.ISSUER, citation.issuer())
                    .set(CITATION.RELATION, citation.relation().name())
                    .execute();
        }
    }

    @Override
    @Transactional
    public void correct(DocumentId id, @Nullable String symbol, @Nullable LocalDate datedOn, String title) {
        refuseDouble(id, symbol, datedOn);
        sql.update(DOCUMENT)
                .set(DOCUMENT.SYMBOL, symbol)
                .set(DOCUMENT.DATED_ON, datedOn)
                .set(DOCUMENT.TITLE, title)
                .where(DOCUMENT.ID.eq(id.value()))
                .execute();
    }

    private void refuseDouble(DocumentId id, @Nullable String symbol, @Nullable LocalDate datedOn) {
        sql.select(DOCUMENT.UNIT_ID, DOCUMENT.ISSUER, DOCUMENT.KIND)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(id.value()))
                .fetchOptional(
                        row -> new Identity(new UnitId(row.value1()), row.value2(), row.value3(), symbol, datedOn))
                .flatMap(this::same)
                .filter(other -> !other.equals(id))
                .ifPresent(_ -> {
                    throw new Refusal("Văn bản số " + symbol
                            + " cùng ngày đã có trong sổ. Mời kiểm tra lại số và ngày, hoặc mở văn bản đã có.");
                });
    }

    @Override
    @Transactional
    public void sendBelow(DocumentId id, UnitId unit) {
        sql.insertInto(RECIPIENT)
                .set(RECIPIENT.DOCUMENT_ID, id.value())
                .set(RECIPIENT.UNIT_ID, unit.value())
                .set(RECIPIENT.BELOW, true)
                .set(RECIPIENT.SENT_ON, LocalDate.now(clock))
                .onDuplicateKeyUpdate()
                .set(RECIPIENT.BELOW, true)
                .execute();
    }

    @Override
    @Transactional
    public int number(UnitId unit, String kind, LocalDate termFrom) {
        int number = next(unit, kind, termFrom);
        while (onPaper(unit, kind, termFrom, number)) {
            number = next(unit, kind, termFrom);
        }
        return number;
    }

    /// What was issued on paper and entered by hand has its number already.
    private boolean onPaper(UnitId unit, String kind, LocalDate termFrom, int number) {
        return sql.fetchExists(
                DOCUMENT,
                DOCUMENT.UNIT_ID
                        .eq(unit.value())
                        .and(DOCUMENT.DIRECTION.eq(Direction.ISSUED.name()))
                        .and(DOCUMENT.KIND.eq(kind))
                        .and(DOCUMENT.DATED_ON.ge(termFrom))
                        .and(DSL.condition(
                                "substring({0} from '^0*([0-9]+)') = {1}",
                                DOCUMENT.SYMBOL, DSL.val(String.valueOf(number)))));
    }

    private int next(UnitId unit, String kind, LocalDate termFrom) {
        return sql.insertInto(NUMBERING)
                .set(NUMBERING.UNIT_ID, unit.value())
                .set(NUMBERING.KIND, kind)
                .set(NUMBERING.TERM_FROM, termFrom)
                .set(NUMBERING.LAST_NUMBER, 1)
                .onDuplicateKeyUpdate()
                .set(NUMBERING.LAST_NUMBER, NUMBERING.LAST_NUMBER.plus(1))
                .returningResult(NUMBERING.LAST_NUMBER)
                .fetchSingle()
                .value1();
    }

    @Override
    public Optional<Registered> find(DocumentId id) {
        return sql.select(
                        DOCUMENT.UNIT_ID,
                        DOCUMENT.DIRECTION,
                        DOCUMENT.KIND,
                        DOCUMENT.SYMBOL,
                        DOCUMENT.DATED_ON,
                        DOCUMENT.ISSUER,
                        DOCUMENT.TITLE)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(id.value()))
                .fetchOptional(row -> new Registered(
                        id,
                        new UnitId(row.value1()),
                        Direction.valueOf(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        citations(id)));
    }

    private List<Citation> citations(DocumentId id) {
        return sql.selectFrom(CITATION)
                .where(CITATION.DOCUMENT_ID.eq(id.value()))
                .orderBy(CITATION.NO)
                .fetch(row -> new Citation(
                        row.getSymbol(), row.getDatedOn(), row.getIssuer(), Relation.valueOf(row.getRelation())));
    }

    @Override
    public Optional<StoredFile> file(DocumentId id) {
        return sql.select(DOCUMENT.FILE_ID)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(id.value()))
                .and(DOCUMENT.FILE_ID.isNotNull())
                .fetchOptional(DOCUMENT.FILE_ID)
                .map(files::load);
    }
}
