package vn.nennep.people.move;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.UnitId;
import vn.nennep.people.MoveId;

/// Moves spans of affiliation from one unit to another. All that is touched is first written down as it was; the new
/// spans are then reckoned from what was written down.
@Repository
class AffiliationMoves {

    /// Spans at the unit that reach the day or beyond, and the spans of the same persons at the other unit that they
    /// would meet there.
    private static final String WRITE_DOWN = """
            with leaving as (
                select a.* from people.affiliation a
                where a.unit_id = {1} and (a.valid_to is null or a.valid_to > {3})
                    and ({4} is null or a.person_id = any({4}))),
            touched as (
                select * from leaving
                union
                select a.* from people.affiliation a
                join leaving l on l.person_id = a.person_id
                    and daterange(a.valid_from, a.valid_to) && daterange(greatest(l.valid_from, {3}), l.valid_to)
                where a.unit_id = {2})
            insert into people.move_affiliation
                (move_id, affiliation_id, made, person_id, unit_id, kind, valid_from, valid_to)
            select {0}, id, false, person_id, unit_id, kind, valid_from, valid_to from touched
            """;

    private static final String TAKE_AWAY = """
            delete from people.affiliation a using people.move_affiliation m
            where m.move_id = {0} and a.id = m.affiliation_id
                and (m.valid_from >= {3} or m.unit_id = {2})
            """;

    private static final String CUT = """
            update people.affiliation a set valid_to = {3} from people.move_affiliation m
            where m.move_id = {0} and a.id = m.affiliation_id and m.unit_id = {1} and m.valid_from < {3}
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
                        when {1} then daterange(greatest(valid_from, {3}), valid_to)
                        else daterange(valid_from, valid_to) end as span
                    from people.move_affiliation where move_id = {0}) as met
                group by person_id),
            put as (
                insert into people.affiliation (person_id, unit_id, kind, valid_from, valid_to)
                select person_id, {2}, 'OFFICIAL', lower(span), upper(span) from there, unnest(official) as span
                union all
                select person_id, {2}, 'MEMBERSHIP', lower(span), upper(span)
                from there, unnest(membership - official) as span
                union all
                select person_id, {2}, 'TEMPORARY', lower(span), upper(span)
                from there, unnest(temporary - official - membership) as span
                returning *)
            insert into people.move_affiliation
                (move_id, affiliation_id, made, person_id, unit_id, kind, valid_from, valid_to)
            select {0}, id, true, person_id, unit_id, kind, valid_from, valid_to from put
            """;

    private final DSLContext sql;

    AffiliationMoves(DSLContext sql) {
        this.sql = sql;
    }

    /// One move at a time and nobody entered meanwhile, or a person could be left at a unit that no longer stands.
    /// Readers go on.
    void lock() {
        sql.execute("lock table people.affiliation in share row exclusive mode");
    }

    /// @param people ids of those who move; null for everybody
    void move(MoveId move, UnitId from, UnitId to, LocalDate day, Field<Long[]> people) {
        Field<?>[] said = {val(move.value()), val(from.value()), val(to.value()), val(day), people};
        sql.execute(WRITE_DOWN, (Object[]) said);
        sql.execute(TAKE_AWAY, (Object[]) said);
        sql.execute(CUT, (Object[]) said);
        sql.execute(PUT_DOWN, (Object[]) said);
    }

    /// A span that was there before is now cut at the day or gone; one that was made is as it was made.
    boolean untouchedSince(MoveId move, UnitId to, LocalDate day) {
        return sql.fetchSingle("""
                        select not exists (
                            select from people.move_affiliation m
                            left join people.affiliation a on a.id = m.affiliation_id
                            where m.move_id = {0} and case
                                when m.made then (a.unit_id, a.kind, a.valid_from, coalesce(a.valid_to, 'infinity'))
                                    is distinct from (m.unit_id, m.kind, m.valid_from, coalesce(m.valid_to, 'infinity'))
                                when m.valid_from >= {2} or m.unit_id = {1} then a.id is not null
                                else (a.unit_id, a.kind, a.valid_from, a.valid_to)
                                    is distinct from (m.unit_id, m.kind, m.valid_from, {2}) end)
                        """, val(move.value()), val(to.value()), val(day)).get(0, boolean.class);
    }

    /// Where somebody has begun to take part since in a place that the old span would meet.
    boolean clashing(MoveId move) {
        return sql.fetchSingle("""
                        select exists (
                            select from people.move_affiliation m
                            join people.affiliation a on a.person_id = m.person_id
                                and daterange(a.valid_from, a.valid_to) && daterange(m.valid_from, m.valid_to)
                                and (a.unit_id = m.unit_id or (a.kind = 'OFFICIAL' and m.kind = 'OFFICIAL'))
                            where m.move_id = {0} and not m.made and not exists (
                                select from people.move_affiliation own
                                where own.move_id = {0} and own.affiliation_id = a.id))
                        """, val(move.value())).get(0, boolean.class);
    }

    void putBack(MoveId move) {
        sql.execute("""
                delete from people.affiliation a using people.move_affiliation m
                where m.move_id = {0} and a.id = m.affiliation_id
                """, val(move.value()));
        sql.execute("""
                insert into people.affiliation (id, person_id, unit_id, kind, valid_from, valid_to)
                select affiliation_id, person_id, unit_id, kind, valid_from, valid_to
                from people.move_affiliation where move_id = {0} and not made
                """, val(move.value()));
    }
}
