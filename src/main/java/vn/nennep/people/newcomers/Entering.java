package vn.nennep.people.newcomers;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Enters what was judged, so many rows at a time that there is something to tell in between.
@Repository
class Entering {

    private static final int STEP = 100_000;

    /// From so many at once on, the planner is told at once how large the tables have become.
    private static final int MANY = 1_000;

    private static final String NEW = """
            from {0} t where t.row_no > {1} and t.row_no <= {2} and t.fault is null
                and not exists (select from {3} m where m.row_no = t.row_no)""";

    /// Home comes before all that is told of a person: the database guards it by where the person takes part.
    private static final List<String> STEPS = List.of("""
            insert into people.person (id, family_name, middle_name, given_name, birth_year)
            select t.id, t.family_name, t.middle_name, t.given_name, t.birth_year
            """ + NEW, """
            insert into people.affiliation (person_id, unit_id, kind, valid_from)
            select t.id, t.unit_id, 'OFFICIAL', t.since
            """ + NEW, """
            insert into people.person_category (person_id, category, valid_from)
            select t.id, unnest(t.categories), t.since
            """ + NEW, """
            insert into people.position (person_id, unit_id, title, valid_from)
            select t.id, t.unit_id, unnest(t.titles), t.since
            """ + NEW);

    private final DSLContext sql;

    Entering(DSLContext sql) {
        this.sql = sql;
    }

    /// Two files at once wait for each other, or both could bring the same person.
    void lock() {
        sql.execute("select pg_advisory_xact_lock(hashtext('people.newcomers'))");
    }

    void enter(Tray tray, LocalDate today, Consumer<Long> step) {
        add(tray, today);
        int last = sql.fetchSingle("select coalesce(max(row_no), 0) from {0}", tray.rows())
                .get(0, int.class);
        for (int from = 0; from < last; from += STEP) {
            int end = from + STEP;
            for (String statement : STEPS) {
                sql.execute(statement, tray.rows(), val(from), val(end), tray.met());
            }
            step.accept((long) Math.min(end, last));
        }
        if (last >= MANY) {
            sql.execute("analyze people.person, people.person_category, people.affiliation, people.position");
        }
    }

    private void add(Tray tray, LocalDate today) {
        sql.execute("""
                update people.person p set birth_year = added.birth_year from ({0}) as added where p.id = added.person_id
                """, Additions.years(tray, today));
        sql.execute("""
                insert into people.person_category (person_id, category, valid_from)
                select person_id, category, {1} from ({0}) as added
                """, Additions.categories(tray, today), val(today));
        sql.execute("""
                insert into people.position (person_id, unit_id, title, valid_from)
                select person_id, unit_id, title, {1} from ({0}) as added
                """, Additions.offices(tray, today), val(today));
    }
}
