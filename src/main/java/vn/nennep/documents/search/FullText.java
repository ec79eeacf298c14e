package vn.nennep.documents.search;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import vn.nennep.web.Paged;
import vn.nennep.web.Paging;

/// Searches a table (1.4, decision 0026): hits are taken newest first, those in titles before those in texts, and only
/// so many are ranked; so a search for words that stand everywhere costs no more than one for rare words.
@Component
public class FullText {

    /// Words in more rows than these stand everywhere: then rows are walked through newest first, and who may not see
    /// one is asked before its words are read. For rarer words the index of words knows them all.
    private static final double EVERYWHERE = 2000;

    private static final Field<Long> FOUND = field(DSL.name("found", "id"), Long.class);

    private final DSLContext sql;
    private final Headlines headlines;

    FullText(DSLContext sql, Headlines headlines) {
        this.sql = sql;
        this.headlines = headlines;
    }

    /// @param wanted what else must hold, the caller's reach above all
    public Hits find(String typed, Searched searched, Condition wanted, Paging paging) {
        Asked asked = Asked.of(typed);
        Query query = query(asked);
        if (query.isEmpty()) {
            return new Hits(new Paged<>(List.of(), 0, paging), false);
        }
        CommonTableExpression<Record1<Long>> found = found(query, asked, searched, wanted);
        List<Long> best = sql.with(found)
                .select(FOUND)
                .from(found)
                .join(searched.table())
                .on(searched.id().eq(FOUND))
                .orderBy(Stream.concat(Stream.of(score(query, asked, searched).desc()), searched.newest().stream())
                        .toList())
                .fetch(FOUND);
        List<Long> page =
                best.stream().skip(paging.offset()).limit(paging.size()).toList();
        return new Hits(
                new Paged<>(headlines.of(page, query, searched), best.size(), paging), best.size() > Hits.RANKED);
    }

    private Query query(Asked asked) {
        return sql.fetchSingle("""
                        select plainto_tsquery('simple', documents.words({0}))::text,
                            phraseto_tsquery('simple', documents.words({0}))::text,
                            plainto_tsquery('simple', documents.marked_words({0}))::text,
                            phraseto_tsquery('simple', documents.marked_words({0}))::text
                        """, DSL.val(asked.words()))
                .map(row -> new Query(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class)));
    }

    private CommonTableExpression<Record1<Long>> found(Query query, Asked asked, Searched searched, Condition wanted) {
        Select<Record1<Long>> titles = taken(searched, both(searched, wanted, matches(searched.head(), query.all())));
        Select<Record1<Long>> texts = taken(searched, both(searched, wanted, matches(searched.whole(), query.all())));
        Select<Record1<Long>> all = asked.numbers().isEmpty()
                ? titles.union(texts)
                : titles.union(texts)
                        .union(taken(searched, numbered(asked, searched).and(wanted)));
        return DSL.name("found").fields("id").asMaterialized(all);
    }

    private Condition both(Searched searched, Condition wanted, Condition words) {
        return foreseen(searched, words) > EVERYWHERE
                ? wanted.and(DSL.condition(DSL.when(wanted, DSL.field(words)).otherwise(DSL.inline(false))))
                : words.and(wanted);
    }

    /// In how many rows the words stand, as the planner reckons: to count them would cost as much as the search.
    private double foreseen(Searched searched, Condition words) {
        return sql.explain(select(searched.id()).from(searched.table()).where(words))
                .rows();
    }

    private static Select<Record1<Long>> taken(Searched searched, Condition condition) {
        return select(searched.id())
                .from(searched.table())
                .where(condition)
                .orderBy(searched.newest())
                .limit(inline(Hits.RANKED + 1)); // one more than are needed tells that there are more
    }

    /// A number that is meant, whatever its spelling, comes first; then words that stand together, then all the words,
    /// and each of it once more when the diacritics agree.
    private static Field<Double> score(Query query, Asked asked, Searched searched) {
        Field<Double> unmarked = worth(numbered(asked, searched), 100)
                .plus(worth(matches(searched.head(), query.phrase()), 4))
                .plus(worth(matches(searched.whole(), query.phrase()), 1))
                .plus(rank(searched.whole(), query.all()));
        return asked.marked()
                ? unmarked.plus(worth(matches(searched.markedHead(), query.markedPhrase()), 8))
                        .plus(worth(matches(searched.markedWhole(), query.markedPhrase()), 4))
                        .plus(rank(searched.markedWhole(), query.markedAll()).mul(2))
                : unmarked;
    }

    private static Condition numbered(Asked asked, Searched searched) {
        return asked.numbers().isEmpty()
                ? DSL.falseCondition()
                : searched.key()
                        .in(asked.numbers().stream()
                                .map(number -> field("documents.symbol_key({0})", SQLDataType.CLOB, inline(number)))
                                .toList());
    }

    private static Field<Double> worth(Condition condition, double points) {
        return DSL.when(condition, inline(points)).otherwise(inline(0.0));
    }

    private static Field<Double> rank(Field<?> words, String query) {
        return field("ts_rank_cd({0}, {1}, 2)", SQLDataType.DOUBLE, words, Query.literal(query));
    }

    private static Condition matches(Field<?> words, String query) {
        return DSL.condition("{0} @@ {1}", words, Query.literal(query));
    }
}
