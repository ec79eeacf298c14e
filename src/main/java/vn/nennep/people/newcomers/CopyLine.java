package vn.nennep.people.newcomers;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nennep.people.Newcomers.Newcomer;
import vn.nennep.people.PersonCategory;
import vn.nennep.text.VietnameseText;

/// A row as PostgreSQL's COPY takes it: tabs between the columns, `\N` for nothing.
final class CopyLine {

    static final String COLUMNS = "row_no, told, fault, code, family_name, middle_name, given_name, search_name, "
            + "birth_year, categories, unit_id, since, titles";

    private static final int MOST_KNOWN = 50_000;

    /// The parts of names are few, folding one takes as long as all else that is done with a row.
    private final Map<String, String> folded = new HashMap<>();

    void write(StringBuilder out, Newcomer row) {
        out.append(row.row()).append('\t');
        text(out, row.told()).append('\t');
        text(out, row.fault()).append('\t');
        plain(out, row.code()).append('\t');
        text(out, row.familyName()).append('\t');
        text(out, row.middleName()).append('\t');
        text(out, row.givenName()).append('\t');
        // With its two spaces when there is no middle name, as the table of persons keeps it.
        text(out, fold(row.familyName()) + ' ' + fold(row.middleName()) + ' ' + fold(row.givenName()))
                .append('\t');
        plain(out, row.birthYear()).append('\t');
        categories(out, row.categories()).append('\t');
        plain(out, row.unit()).append('\t');
        plain(out, row.since()).append('\t');
        titles(out, row.titles()).append('\n');
    }

    private String fold(String part) {
        if (folded.size() > MOST_KNOWN) {
            folded.clear();
        }
        return folded.computeIfAbsent(part, VietnameseText::fold);
    }

    private static StringBuilder plain(StringBuilder out, @Nullable Object value) {
        return value == null ? out.append("\\N") : out.append(value);
    }

    private static StringBuilder text(StringBuilder out, @Nullable String value) {
        if (value == null) {
            return out.append("\\N");
        }
        for (int i = 0; i < value.length(); i++) {
            escape(out, value.charAt(i));
        }
        return out;
    }

    private static void escape(StringBuilder out, char c) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\0' -> out.append(' '); // PostgreSQL keeps none
            default -> out.append(c);
        }
    }

    private static StringBuilder categories(StringBuilder out, Collection<PersonCategory> categories) {
        out.append('{');
        categories.forEach(category -> out.append(category.name()).append(','));
        return closed(out, categories.isEmpty());
    }

    private static StringBuilder titles(StringBuilder out, Collection<String> titles) {
        out.append('{');
        for (String title : titles) {
            text(out, '"' + title.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
            out.append(',');
        }
        return closed(out, titles.isEmpty());
    }

    private static StringBuilder closed(StringBuilder out, boolean empty) {
        out.setLength(out.length() - (empty ? 0 : 1));
        return out.append('}');
    }
}
