package vn.nennep.documents.register;

import static nennep.sql.documents.Tables.CITATION;
import static nennep.sql.documents.Tables.DOCUMENT;
import static nennep.sql.documents.Tables.NUMBERING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Register;
import vn.nennep.organization.UnitId;

@Repository
class StoredRegister implements Register {

    private final DSLContext sql;
    private final Files files;
    private final Clock clock;

    StoredRegister(DSLContext sql, Files files, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    @Override
    @Transactional
    public DocumentId register(NewDocument document) {
        return same(document).orElseGet(() -> insert(document));
    }

    private Optional<DocumentId> same(NewDocument document) {
        if (document.symbol() == null || document.datedOn() == null) {
            return Optional.empty();
        }
        return sql.select(DOCUMENT.ID)
                .from(DOCUMENT)
                .where(DOCUMENT.UNIT_ID.eq(document.unit().value()))
                .and(DOCUMENT.DIRECTION.eq(document.direction().name()))
                .and(DOCUMENT.ISSUER.eq(document.issuer()))
                .and(DOCUMENT.KIND.eq(document.kind()))
                .and(DOCUMENT.SYMBOL.eq(document.symbol()))
                .and(DOCUMENT.DATED_ON.eq(document.datedOn()))
                .fetchOptional(row -> new DocumentId(row.value1()));
    }

    private DocumentId insert(NewDocument document) {
        long id = sql.insertInto(DOCUMENT)
                .set(DOCUMENT.UNIT_ID, document.unit().value())
                .set(DOCUMENT.DIRECTION, document.direction().name())
                .set(DOCUMENT.KIND, document.kind())
                .set(DOCUMENT.SYMBOL, document.symbol())
                .set(DOCUMENT.DATED_ON, document.datedOn())
                .set(DOCUMENT.ISSUER, document.issuer())
                .set(DOCUMENT.TITLE, document.title())
                .set(DOCUMENT.ON_BEHALF_OF, document.onBehalfOf())
                .set(DOCUMENT.CAPACITY, document.capacity())
                .set(DOCUMENT.SIGNATORY, document.signatory())
                .set(DOCUMENT.RECIPIENTS, document.recipients().toArray(String[]::new))
                .set(DOCUMENT.FILE_ID, document.file() == null ? null : files.store(document.file()))
                .set(DOCUMENT.CREATED_AT, clock.instant())
                .returningResult(DOCUMENT.ID)
                .fetchSingle()
                .value1();
        cite(id, document.citations());
        return new DocumentId(id);
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
                    .execute();
        }
    }

    @Override
    @Transactional
    public void correct(DocumentId id, @Nullable String symbol, @Nullable LocalDate datedOn, String title) {
        sql.update(DOCUMENT)
                .set(DOCUMENT.SYMBOL, symbol)
                .set(DOCUMENT.DATED_ON, datedOn)
                .set(DOCUMENT.TITLE, title)
                .where(DOCUMENT.ID.eq(id.value()))
                .execute();
    }

    @Override
    @Transactional
    public int number(UnitId unit, String kind, LocalDate termFrom) {
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
        return sql.selectFrom(DOCUMENT)
                .where(DOCUMENT.ID.eq(id.value()))
                .fetchOptional(row -> new Registered(
                        id,
                        new UnitId(row.getUnitId()),
                        Direction.valueOf(row.getDirection()),
                        row.getKind(),
                        row.getSymbol(),
                        row.getDatedOn(),
                        row.getIssuer(),
                        row.getTitle(),
                        citations(id)));
    }

    private List<Citation> citations(DocumentId id) {
        return sql.selectFrom(CITATION)
                .where(CITATION.DOCUMENT_ID.eq(id.value()))
                .orderBy(CITATION.NO)
                .fetch(row -> new Citation(row.getSymbol(), row.getDatedOn(), row.getIssuer()));
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
