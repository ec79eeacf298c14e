package vn.nennep.documents.search;

import static org.jooq.impl.DSL.field;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/// Shows where the words stand. Only for what stands on the page: making a snippet costs more than finding.
@Component
class Headlines {

    /// Characters of a text that are looked through for a snippet.
    private static final int LOOKED_THROUGH = 60_000;

    private static final String MARKS = "StartSel=" + Snippet.BEGIN + ", StopSel=" + Snippet.END;
    private static final String PIECES =
            MARKS + ", MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=\" … \"";

    private final DSLContext sql;

    Headlines(DSLContext sql) {
        this.sql = sql;
    }

    /// In the order of the ids.
    List<Hit> of(List<Long> ids, Query query, Searched searched) {
        Field<String> title = headline(searched.title(), Query.literal(any(query)), MARKS + ", HighlightAll=true");
        Field<String> text = headline(
                DSL.left(searched.body(), LOOKED_THROUGH),
                field(
                        "case when {0} @@ {1} then {1} else {2} end",
                        SQLDataType.OTHER, searched.whole(), Query.literal(query.phrase()), Query.literal(query.all())),
                PIECES);
        Map<Long, Hit> hits = sql.select(searched.id(), title, text)
                .from(searched.table())
                .where(searched.id().in(ids))
                .fetchMap(
                        row -> row.value1(),
                        row -> new Hit(row.value1(), Snippet.of(row.value2()), Snippet.of(row.value3())));
        return ids.stream().map(hits::get).toList();
    }

    /// The parser would take a curly quotation mark for a letter.
    private static Field<String> headline(Field<String> text, Field<?> query, String options) {
        return field(
                "ts_headline('documents.vietnamese', translate({0}, '“”‘’–—…', '\"\"''''--.'), {1}, {2})",
                SQLDataType.CLOB, text, query, DSL.inline(options));
    }

    private static String any(Query query) {
        return query.all().replace(" & ", " | ");
    }
}
