package vn.nennep.documents.search;

import java.util.List;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;

/// A table that is searched: words of its title and of all it says, each folded and with diacritics.
///
/// @param head words of what names it, without diacritics
/// @param whole of all of it
/// @param key equal for one number in any spelling; null where nothing bears a number
/// @param newest the order in which hits are taken before they are ranked
public record Searched(
        Table<?> table,
        Field<Long> id,
        Field<?> head,
        Field<?> markedHead,
        Field<?> whole,
        Field<?> markedWhole,
        Field<String> key,
        Field<String> title,
        Field<String> body,
        List<SortField<?>> newest) {

    public Searched {
        newest = List.copyOf(newest);
    }
}
