package vn.nennep.people.move;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Moves;
import vn.nennep.people.PersonId;

/// Moves spans of affiliation from one unit to another. All that is touched is first set aside as it was; the
/// new spans are then reckoned from what was set aside.
@Repository
@Transactional
class StoredMoves implements Moves {

    private static final Field<Long[]> EVERYBODY = DSL.castNull(SQLDataType.BIGINT.getArrayDataType());

    /// Spans at the unit that reach the day or beyond, and the spans of the same persons at the other unit that they
    /// would meet there.
    private static final String SET_ASIDE = """
            with leaving as (
                select a.* from people.affiliation a
                where a.unit_id = {0} and (a.valid_to is null or a.valid_to > {2})
                    and ({3} is null or a.person_id = any({3})))
            insert into moving
            select * from leaving
            union
            select a.* from people.affiliation a
            join leaving l on l.person_id = a.person_id
                and daterange(a.valid_from, a.valid_to) && daterange(greatest(l.valid_from, {2}), l.valid_to)
            where a.unit_id = {1}
            """;

    private static final String TAKE_AWAY = """
            delete from people.affiliation a using moving m
            where a.id = m.id and (m.valid_from >= {2} or m.unit_id = {1})
            """;

    private static final String CUT = """
            update people.affiliation a set valid_to = {2} from moving m
            where a.id = m.id and m.unit_id = {0} and m.valid_from < {2}
            """;

    /// Officially where anything says officially, as a member in what remains, for a time in what then remains.
    private static final String PUT_DOWN = """
            with there as (
                select person_id,
                    coalesce(range_agg(span) filter (where kind = 'OFFICIAL'), '{}') as official,
                    coalesce(range_agg(span) filter (where kind = 'MEMBERSHIP'), '{}') as membership,
                    coalesce(range_agg(span) filter (where kind = 'TEMPORARY'), '{}') as temporary
                from (
                    select person_id, kind, case unit_id
                        when {0} then daterange(greatest(valid_from, {2}), valid_to)
                        else daterange(valid_from, valid_to) end as span
                    from moving) as met
                group by person_id)
            insert into people.affiliation (person_id, unit_id, kind, valid_from, valid_to)
            select person_id, {1}, 'OFFICIAL', lower(span), upper(span) from there, unnest(official) as span
            union all
            select person_id, {1}, 'MEMBERSHIP', lower(span), upper(span)
            from there, unnest(membership - official) as span
            union all
            select person_id, {1}, 'TEMPORARY', lower(span), upper(span)
            from there, unnest(temporary - official - membership) as span
            """;

    private final DSLContext sql;

    StoredMoves(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void everybody(UnitId from, UnitId to, LocalDate day) {
        move(from, to, day, EVERYBODY);
    }

    @Override
    public void some(Collection<PersonId> people, UnitId from, UnitId to, LocalDate day) {
        move(from, to, day, val(people.stream().map(PersonId::value).toArray(Long[]::new)));
    }

    @Override
    public void endPositions(UnitId at, LocalDate day) {
        sql.execute("delete from people.position where unit_id = {0} and valid_from >= {1}", val(at.value()), val(day));
        sql.execute("""
                update people.position set valid_to = {1}
                where unit_id = {0} and (valid_to is null or valid_to > {1})
                """, val(at.value()), val(day));
    }

    /// @param people ids of those who move; null for everybody
    private void move(UnitId from, UnitId to, LocalDate day, Field<Long[]> people) {
        // One move at a time and nobody entered meanwhile, or a person could be left at a unit that no longer stands.
        // Readers go on.
        sql.execute("lock table people.affiliation in share row exclusive mode");
        sql.execute("create temporary table if not exists moving (like people.affiliation) on commit delete rows");
        sql.execute("delete from moving");
        Field<?>[] said = {val(from.value()), val(to.value()), val(day), people};
        for (String step : new String[] {SET_ASIDE, TAKE_AWAY, CUT, PUT_DOWN}) {
            sql.execute(step, (Object[]) said);
        }
    }
}
