package vn.nennep.documents.search;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The same words as PostgreSQL compares them: all of them, or as one phrase; without and with diacritics. They are
/// written into the statement, because the planner goes another way for common words than for rare ones.
record Query(String all, String phrase, String markedAll, String markedPhrase) {

    boolean isEmpty() {
        return all.isEmpty();
    }

    static Field<?> literal(String query) {
        return DSL.field("{0}::tsquery", SQLDataType.OTHER, DSL.inline(query));
    }
}
