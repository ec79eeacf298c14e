package vn.nennep.documents.citation;

import static nennep.sql.documents.Tables.CITATION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.documents.DocumentId;
import vn.nennep.documents.Relation;
import vn.nennep.documents.reach.Sight;

/// Citations name documents by number, date and issuer; a document is bound to them by that alone, so one that is
/// registered later is linked by itself. Of several copies in several registers the nearest stands for all.
@Repository
class CitationRows {

    /// Dates and issuers count where both say them.
    private static final String NAMES = """
            {document}.symbol_key = c.symbol_key
            and (c.dated_on is null or {document}.dated_on is null or {document}.dated_on = c.dated_on)
            and documents.one_issuer(c.symbol_key, c.issuer_key, {document}.issuer_key)
            """;

    private static final String RESTS_ON = """
            select c.document_id as of, c.no, c.relation, t.id, coalesce(t.symbol, c.symbol) as name,
                coalesce(t.dated_on, c.dated_on) as dated_on, coalesce(t.issuer, c.issuer, '') as issuer,
                coalesce(t.title, '') as title
            from documents.citation c
            join documents.document citing on citing.id = c.document_id
            left join lateral (
                select document.id, document.symbol, document.dated_on, document.issuer, document.title
                from documents.document
                where document.id <> c.document_id and {0} and %s
                order by document.dated_on is not distinct from c.dated_on desc,
                    document.unit_id = citing.unit_id desc, document.direction desc, document.id
                limit 1) t on true
            where c.document_id = any ({1})
            order by c.document_id, c.no
            """.formatted(NAMES.replace("{document}", "document"));

    private static final String CITED_BY = """
            select * from (
                select distinct on (cited.id, document.issuer_key, document.symbol_key, document.dated_on, document.title)
                    cited.id as of, c.no, c.relation, document.id, coalesce(document.symbol, document.kind_word) as name,
                    document.dated_on, document.issuer, document.title
                from documents.document cited
                join documents.citation c on %s
                join documents.document on document.id = c.document_id
                where cited.id = any ({1}) and document.id <> cited.id and {0}
                order by cited.id, document.issuer_key, document.symbol_key, document.dated_on, document.title,
                    document.unit_id = cited.unit_id desc, document.direction desc, document.id) once
            order by dated_on desc nulls last, id desc
            limit 300
            """.formatted(NAMES.replace("{document}", "cited"));

    private final DSLContext sql;
    private final Sight sight;

    CitationRows(DSLContext sql, Sight sight) {
        this.sql = sql;
        this.sight = sight;
    }

    /// What the documents rest on, in the order in which they name it.
    List<Link> restsOn(Collection<Long> documents) {
        return sql.fetch(RESTS_ON, sight.visible(), ids(documents)).map(CitationRows::link);
    }

    /// What rests on the documents, newest first.
    List<Link> citedBy(Collection<Long> documents) {
        return sql.fetch(CITED_BY, sight.visible(), ids(documents)).map(CitationRows::link);
    }

    private static Field<Long[]> ids(Collection<Long> documents) {
        return DSL.val(documents.toArray(Long[]::new));
    }

    private static Link link(Record row) {
        return new Link(
                row.get("of", long.class),
                row.get("no", int.class),
                Relation.valueOf(row.get("relation", String.class)),
                new Cited(
                        row.get("id", Long.class),
                        row.get("name", String.class),
                        row.get("dated_on", LocalDate.class),
                        row.get("issuer", String.class),
                        row.get("title", String.class)));
    }

    /// @return false when it stands there already
    boolean add(DocumentId document, String symbol, @Nullable LocalDate datedOn, Relation relation) {
        sql.execute("select from documents.document where id = {0} for update", DSL.val(document.value()));
        boolean known = sql.fetchExists(
                CITATION,
                CITATION.DOCUMENT_ID.eq(document.value()),
                DSL.condition("symbol_key = documents.symbol_key({0})", DSL.val(symbol)),
                CITATION.DATED_ON.isNotDistinctFrom(datedOn));
        if (known) {
            return false;
        }
        sql.insertInto(CITATION)
                .set(CITATION.DOCUMENT_ID, document.value())
                .set(
                        CITATION.NO,
                        DSL.field(
                                DSL.select(DSL.coalesce(DSL.max(CITATION.NO), 0).plus(1))
                                        .from(CITATION)
                                        .where(CITATION.DOCUMENT_ID.eq(document.value()))))
                .set(CITATION.SYMBOL, symbol)
                .set(CITATION.DATED_ON, datedOn)
                .set(CITATION.RELATION, relation.name())
                .execute();
        return true;
    }

    void remove(DocumentId document, int no) {
        sql.deleteFrom(CITATION)
                .where(CITATION.DOCUMENT_ID.eq(document.value()), CITATION.NO.eq(no))
                .execute();
    }
}
