package vn.nennep.documents.register;

import static nennep.sql.documents.Tables.DOCUMENT;
import static nennep.sql.documents.Tables.FILE;

import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Register.NewDocument;
import vn.nennep.documents.Register.StoredFile;
import vn.nennep.documents.file.Files;
import vn.nennep.documents.file.Upload;
import vn.nennep.organization.UnitId;

/// What people change of documents in the register.
@Repository
class Shelf {

    private final DSLContext sql;
    private final Files files;

    Shelf(DSLContext sql, Files files) {
        this.sql = sql;
        this.files = files;
    }

    /// Documents of a register are entered one after another, so that one that is sent twice is entered once.
    void lock(UnitId unit) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("documents.register/" + unit));
    }

    /// The document of the register that was entered with the very same file.
    Optional<DocumentId> sameFile(UnitId unit, @Nullable StoredFile file) {
        return file == null
                ? Optional.empty()
                : first(
                        DOCUMENT.BY_HAND
                                .isTrue()
                                .and(DOCUMENT.FILE_ID.in(DSL.select(FILE.ID)
                                        .from(FILE)
                                        .where(FILE.SHA256.eq(Files.sha256(file.content()))))),
                        unit);
    }

    /// A document without number is the same when issuer, kind, date and title are.
    Optional<DocumentId> sameWithoutNumber(NewDocument document) {
        return document.symbol() != null || document.datedOn() == null
                ? Optional.empty()
                : first(
                        DOCUMENT.SYMBOL
                                .isNull()
                                .and(DOCUMENT.KIND.eq(document.kind()))
                                .and(DOCUMENT.DATED_ON.eq(document.datedOn()))
                                .and(DOCUMENT.TITLE.eq(document.title()))
                                .and(DSL.condition(
                                        "{0} = web.fold({1})", DOCUMENT.ISSUER_KEY, DSL.val(document.issuer()))),
                        document.unit());
    }

    private Optional<DocumentId> first(Condition condition, UnitId unit) {
        return sql.select(DOCUMENT.ID)
                .from(DOCUMENT)
                .where(DOCUMENT.UNIT_ID.eq(unit.value()), condition)
                .orderBy(DOCUMENT.ID)
                .limit(1)
                .fetchOptional(row -> new DocumentId(row.value1()));
    }

    /// A document entered by hand gets the file that comes later.
    void fileIfNone(DocumentId id, NewDocument document) {
        boolean none = document.file() != null && sql.fetchExists(DOCUMENT, DOCUMENT.ID.eq(id.value()), withoutFile());
        if (none) {
            sql.update(DOCUMENT)
                    .set(DOCUMENT.FILE_ID, files.store(Objects.requireNonNull(document.file())))
                    .set(
                            DOCUMENT.BODY,
                            Objects.requireNonNullElse(document.details().text(), ""))
                    .where(DOCUMENT.ID.eq(id.value()), withoutFile())
                    .execute();
        }
    }

    private static Condition withoutFile() {
        return DOCUMENT.BY_HAND.isTrue().and(DOCUMENT.FILE_ID.isNull());
    }

    /// @throws org.jooq.exception.DataAccessException when it would become another one: ask for its identity first
    void change(Document document, DocumentForm form) {
        var update = sql.update(DOCUMENT)
                .set(
                        DOCUMENT.URGENCY,
                        Objects.requireNonNullElse(form.urgency(), document.urgency())
                                .name())
                .set(DOCUMENT.ARRIVED_ON, form.arrivedOn())
                .set(DOCUMENT.TOPIC_ID, form.topic())
                .set(DOCUMENT.RECIPIENTS, form.recipientLines().toArray(String[]::new));
        if (document.byHand()) {
            update = update.set(DOCUMENT.KIND, form.kind())
                    .set(DOCUMENT.KIND_WORD, StoredRegister.kindWord(form.kind()))
                    .set(
                            DOCUMENT.DIRECTION,
                            Objects.requireNonNullElse(form.direction(), document.direction())
                                    .name())
                    .set(DOCUMENT.SYMBOL, form.canonicalSymbol())
                    .set(DOCUMENT.DATED_ON, form.datedOn())
                    .set(DOCUMENT.ISSUER, form.issuer())
                    .set(DOCUMENT.TITLE, form.title())
                    .set(DOCUMENT.ON_BEHALF_OF, DocumentForm.orNull(form.onBehalfOf()))
                    .set(DOCUMENT.CAPACITY, DocumentForm.orNull(form.capacity()))
                    .set(DOCUMENT.SIGNATORY, DocumentForm.orNull(form.signatory()));
        }
        update.where(DOCUMENT.ID.eq(document.id().value())).execute();
    }

    void attachSigned(DocumentId id, Upload.Taken taken) {
        sql.update(DOCUMENT)
                .set(DOCUMENT.SIGNED_FILE_ID, files.store(taken.file()))
                .set(DOCUMENT.BODY, DSL.when(DOCUMENT.BODY.eq(""), taken.text()).otherwise(DOCUMENT.BODY))
                .where(DOCUMENT.ID.eq(id.value()))
                .execute();
    }

    /// With its files: they are nobody else's.
    void remove(Document document) {
        sql.deleteFrom(DOCUMENT)
                .where(DOCUMENT.ID.eq(document.id().value()), DOCUMENT.BY_HAND.isTrue())
                .execute();
        files.discard(document.file());
        files.discard(document.signedFile());
    }

    String body(DocumentId id, int most) {
        return sql.select(DSL.left(DOCUMENT.BODY, most))
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(id.value()))
                .fetchSingle()
                .value1();
    }

    Optional<StoredFile> file(@Nullable Long id) {
        return Optional.ofNullable(id).map(files::load);
    }
}
