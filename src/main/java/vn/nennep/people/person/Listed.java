package vn.nennep.people.person;

import static nennep.sql.people.Tables.PERSON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nennep.sql.people.tables.records.PersonRecord;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import vn.nennep.people.Person;
import vn.nennep.people.PersonId;

/// A list of persons as it is read: in Vietnamese order, and people of one name told apart.
public final class Listed {

    public static final List<OrderField<?>> ORDER = List.of(
            vietnamese(PERSON.GIVEN_NAME), vietnamese(PERSON.FAMILY_NAME), vietnamese(PERSON.MIDDLE_NAME), PERSON.ID);

    private Listed() {}

    public static List<Person> of(List<PersonRecord> rows) {
        Map<String, Integer> bearers = count(rows, PersonRecord::getFullName);
        Map<String, Integer> coevals = count(rows, Listed::nameAndYear);
        Map<String, Integer> seen = new HashMap<>();
        List<Person> listed = new ArrayList<>(rows.size());
        for (PersonRecord row : rows) {
            String note = null;
            if (bearers.getOrDefault(row.getFullName(), 0) > 1) {
                int nth = seen.merge(nameAndYear(row), 1, Integer::sum);
                note = note(row, coevals.getOrDefault(nameAndYear(row), 0) > 1 ? nth : null);
            }
            listed.add(
                    row.getRestricted() || row.getErasedOn() != null
                            ? new Person(new PersonId(row.getId()), Shown.name(row), Shown.name(row), null)
                            : new Person(new PersonId(row.getId()), row.getFullName(), row.getGivenName(), note));
        }
        return listed;
    }

    /// The year of birth; only when even that is the same, a number in the order in which they were enrolled.
    private static String note(PersonRecord row, @Nullable Integer nth) {
        Integer year = row.getBirthYear();
        String born = year == null ? "chưa rõ năm sinh" : "sinh " + year;
        return nth == null ? born : born + ", số " + nth;
    }

    private static Map<String, Integer> count(List<PersonRecord> rows, Function<PersonRecord, String> key) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(key.apply(row), 1, Integer::sum));
        return counts;
    }

    private static String nameAndYear(PersonRecord row) {
        return row.getFullName() + "/" + row.getBirthYear();
    }

    private static Field<String> vietnamese(Field<String> name) {
        return name.collate("vi-x-icu");
    }
}
