package vn.nennep.people.move;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.UnitId;
import vn.nennep.people.MoveId;

/// Ends the offices of a unit that is no more, kept as they were.
@Repository
class PositionMoves {

    private final DSLContext sql;

    PositionMoves(DSLContext sql) {
        this.sql = sql;
    }

    void end(MoveId move, UnitId at, LocalDate day) {
        sql.execute("""
                insert into people.move_position
                    (move_id, position_id, person_id, unit_id, title, valid_from, valid_to)
                select {0}, id, person_id, unit_id, title, valid_from, valid_to
                from people.position where unit_id = {1} and (valid_to is null or valid_to > {2})
                for update
                """, val(move.value()), val(at.value()), val(day));
        sql.execute("""
                delete from people.position p using people.move_position m
                where m.move_id = {0} and p.id = m.position_id and m.valid_from >= {1}
                """, val(move.value()), val(day));
        sql.execute("""
                update people.position p set valid_to = {1} from people.move_position m
                where m.move_id = {0} and p.id = m.position_id
                """, val(move.value()), val(day));
    }

    boolean untouchedSince(MoveId move, LocalDate day) {
        return sql.fetchSingle("""
                        select not exists (
                            select from people.move_position m left join people.position p on p.id = m.position_id
                            where m.move_id = {0} and case
                                when m.valid_from >= {1} then p.id is not null
                                else (p.title, p.valid_from, p.valid_to)
                                    is distinct from (m.title, m.valid_from, {1}) end)
                        """, val(move.value()), val(day)).get(0, boolean.class);
    }

    void putBack(MoveId move) {
        sql.execute("""
                delete from people.position p using people.move_position m
                where m.move_id = {0} and p.id = m.position_id
                """, val(move.value()));
        sql.execute("""
                insert into people.position (id, person_id, unit_id, title, valid_from, valid_to)
                select position_id, person_id, unit_id, title, valid_from, valid_to
                from people.move_position where move_id = {0}
                """, val(move.value()));
    }
}
