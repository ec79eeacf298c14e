package vn.nennep.people.person;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import vn.nennep.people.NewPerson;
import vn.nennep.people.NewPerson.NewPosition;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonId;

/// Writes many persons with a handful of statements, one array a column.
@Repository
class Enrolment {

    private static final int BATCH = 5_000;

    /// From so many at once on, the planner is told at once how large the tables have become.
    private static final int MANY = 1_000;

    private final DSLContext sql;

    Enrolment(DSLContext sql) {
        this.sql = sql;
    }

    List<PersonId> enrolAll(List<NewPerson> people, LocalDate from) {
        List<PersonId> enrolled = new ArrayList<>(people.size());
        for (int start = 0; start < people.size(); start += BATCH) {
            enrolled.addAll(enrol(people.subList(start, Math.min(people.size(), start + BATCH)), from));
        }
        if (people.size() >= MANY) {
            sql.execute("analyze people.person, people.person_category, people.affiliation, people.position");
        }
        return enrolled;
    }

    private List<PersonId> enrol(List<NewPerson> people, LocalDate from) {
        Long[] ids = newIds(people.size());
        insertPersons(ids, people);
        insertHomes(ids, people, from); // before what only those may write who reach the person
        insertCategories(ids, people, from);
        insertPositions(ids, people, from);
        return Arrays.stream(ids).map(PersonId::new).toList();
    }

    private Long[] newIds(int count) {
        return sql.fetch(
                        "select nextval(pg_get_serial_sequence('people.person', 'id')) from generate_series(1, {0})",
                        val(count))
                .intoArray(0, Long.class);
    }

    private void insertPersons(Long[] ids, List<NewPerson> people) {
        sql.execute(
                """
                insert into people.person (id, family_name, middle_name, given_name, birth_year)
                select * from unnest({0}, {1}, {2}, {3}, {4})
                """,
                val(ids),
                texts(people, NewPerson::familyName),
                texts(people, NewPerson::middleName),
                texts(people, NewPerson::givenName),
                val(people.stream().map(NewPerson::birthYear).toArray(Integer[]::new)));
    }

    private void insertCategories(Long[] ids, List<NewPerson> people, LocalDate from) {
        List<Long> persons = new ArrayList<>();
        List<String> categories = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            for (PersonCategory category : people.get(i).categories()) {
                persons.add(ids[i]);
                categories.add(category.name());
            }
        }
        sql.execute("""
                insert into people.person_category (person_id, category, valid_from)
                select person_id, category, {2} from unnest({0}, {1}) as entered (person_id, category)
                """, val(persons.toArray(Long[]::new)), val(categories.toArray(String[]::new)), val(from));
    }

    private void insertHomes(Long[] ids, List<NewPerson> people, LocalDate from) {
        sql.execute(
                """
                insert into people.affiliation (person_id, unit_id, kind, valid_from)
                select person_id, unit_id, {2}, {3} from unnest({0}, {1}) as entered (person_id, unit_id)
                """,
                val(ids),
                val(people.stream().map(person -> person.home().value()).toArray(Long[]::new)),
                inline(Homes.OFFICIAL),
                val(from));
    }

    private void insertPositions(Long[] ids, List<NewPerson> people, LocalDate from) {
        List<Long> persons = new ArrayList<>();
        List<NewPosition> positions = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            for (NewPosition position : people.get(i).positions()) {
                persons.add(ids[i]);
                positions.add(position);
            }
        }
        sql.execute(
                """
                insert into people.position (person_id, unit_id, title, valid_from)
                select person_id, unit_id, title, {3}
                from unnest({0}, {1}, {2}) as entered (person_id, unit_id, title)
                """,
                val(persons.toArray(Long[]::new)),
                val(positions.stream().map(position -> position.unit().value()).toArray(Long[]::new)),
                val(positions.stream().map(NewPosition::title).toArray(String[]::new)),
                val(from));
    }

    private static Field<String[]> texts(List<NewPerson> people, Function<NewPerson, String> text) {
        return val(people.stream().map(text).toArray(String[]::new));
    }
}
