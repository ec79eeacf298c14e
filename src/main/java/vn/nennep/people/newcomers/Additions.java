package vn.nennep.people.newcomers;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/// What rows say of known people that was not known: from today on, because since when was not asked before.
final class Additions {

    private static final String YEARS = """
            select m.person_id, t.birth_year
            from {1} m join {0} t on t.row_no = m.row_no join people.person p on p.id = m.person_id
            where m.why is null and t.birth_year is not null and p.birth_year is null""";

    private static final String CATEGORIES = """
            select m.person_id, told.category
            from {1} m join {0} t on t.row_no = m.row_no cross join unnest(t.categories) as told (category)
            where m.why is null and not exists (
                select from people.person_category c where c.person_id = m.person_id and c.category = told.category
                and (c.valid_to is null or c.valid_to > {2}))""";

    private static final String OFFICES = """
            select m.person_id, t.unit_id, told.title
            from {1} m join {0} t on t.row_no = m.row_no cross join unnest(t.titles) as told (title)
            where m.why is null and not exists (
                select from people.position o where o.person_id = m.person_id and o.unit_id = t.unit_id
                and o.title_key = web.fold(told.title) and (o.valid_to is null or o.valid_to > {2}))""";

    private Additions() {}

    static QueryPart years(Tray tray, LocalDate today) {
        return part(YEARS, tray, today);
    }

    static QueryPart categories(Tray tray, LocalDate today) {
        return part(CATEGORIES, tray, today);
    }

    static QueryPart offices(Tray tray, LocalDate today) {
        return part(OFFICES, tray, today);
    }

    static QueryPart people(Tray tray, LocalDate today) {
        String person = "select person_id from (%s) as added";
        String all = String.join(
                " union all ", person.formatted(YEARS), person.formatted(CATEGORIES), person.formatted(OFFICES));
        return part(all, tray, today);
    }

    private static QueryPart part(String text, Tray tray, LocalDate today) {
        return DSL.sql(text, tray.rows(), tray.met(), val(today));
    }
}
