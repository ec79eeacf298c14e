package vn.nennep.documents.register;

import static nennep.sql.documents.Tables.DOCUMENT;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Register.Direction;
import vn.nennep.documents.Urgency;
import vn.nennep.documents.reach.Sight;
import vn.nennep.organization.UnitId;
import vn.nennep.web.Paged;
import vn.nennep.web.Paging;

/// Documents as the caller sees them.
@Repository
class DocumentRows {

    /// Never the text or its words: they are long.
    private static final List<Field<?>> FIELDS = List.of(
            DOCUMENT.ID,
            DOCUMENT.UNIT_ID,
            DOCUMENT.DIRECTION,
            DOCUMENT.KIND,
            DOCUMENT.KIND_WORD,
            DOCUMENT.SYMBOL,
            DOCUMENT.DATED_ON,
            DOCUMENT.ISSUER,
            DOCUMENT.TITLE,
            DOCUMENT.ON_BEHALF_OF,
            DOCUMENT.CAPACITY,
            DOCUMENT.SIGNATORY,
            DOCUMENT.RECIPIENTS,
            DOCUMENT.BY_HAND,
            DOCUMENT.URGENCY,
            DOCUMENT.ARRIVED_ON,
            DOCUMENT.TOPIC_ID,
            DOCUMENT.FILE_ID,
            DOCUMENT.SIGNED_FILE_ID);

    private final DSLContext sql;
    private final Sight sight;

    DocumentRows(DSLContext sql, Sight sight) {
        this.sql = sql;
        this.sight = sight;
    }

    Optional<Document> find(DocumentId id) {
        return sql.select(FIELDS)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(id.value()))
                .and(sight.visible())
                .fetchOptional(DocumentRows::document);
    }

    /// Newest first.
    Paged<Document> list(Condition wanted, Paging paging) {
        Condition all = wanted.and(sight.visible());
        List<Document> items = sql.select(FIELDS)
                .from(DOCUMENT)
                .where(all)
                .orderBy(DOCUMENT.DATED_ON.desc().nullsLast(), DOCUMENT.ID.desc())
                .offset(paging.offset())
                .limit(paging.size())
                .fetch(DocumentRows::document);
        return new Paged<>(items, sql.fetchCount(DOCUMENT, all), paging);
    }

    /// Those of them that the caller sees.
    Map<Long, Document> byId(Collection<Long> ids) {
        return sql
                .select(FIELDS)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.in(ids))
                .and(sight.visible())
                .fetch(DocumentRows::document)
                .stream()
                .collect(Collectors.toMap(document -> document.id().value(), document -> document));
    }

    private static Document document(Record row) {
        return new Document(
                new DocumentId(row.get(DOCUMENT.ID)),
                new UnitId(row.get(DOCUMENT.UNIT_ID)),
                Direction.valueOf(row.get(DOCUMENT.DIRECTION)),
                row.get(DOCUMENT.KIND),
                row.get(DOCUMENT.KIND_WORD),
                row.get(DOCUMENT.SYMBOL),
                row.get(DOCUMENT.DATED_ON),
                row.get(DOCUMENT.ISSUER),
                row.get(DOCUMENT.TITLE),
                row.get(DOCUMENT.ON_BEHALF_OF),
                row.get(DOCUMENT.CAPACITY),
                row.get(DOCUMENT.SIGNATORY),
                Arrays.asList(row.get(DOCUMENT.RECIPIENTS)),
                row.get(DOCUMENT.BY_HAND),
                Urgency.valueOf(row.get(DOCUMENT.URGENCY)),
                row.get(DOCUMENT.ARRIVED_ON),
                row.get(DOCUMENT.TOPIC_ID),
                row.get(DOCUMENT.FILE_ID),
                row.get(DOCUMENT.SIGNED_FILE_ID));
    }
}
