package vn.nennep.people.move;

import static nennep.sql.people.Tables.MOVE;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Collection;
import nennep.sql.people.tables.records.MoveRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.UnitId;
import vn.nennep.people.MoveId;
import vn.nennep.people.Moves;
import vn.nennep.people.PersonId;
import vn.nennep.web.Refusal;

/// Each move writes down what it touches, so that undoing is putting back.
@Repository
@Transactional
class StoredMoves implements Moves {

    private static final Field<Long[]> EVERYBODY = DSL.castNull(SQLDataType.BIGINT.getArrayDataType());

    private final DSLContext sql;
    private final AffiliationMoves affiliations;
    private final PositionMoves positions;

    StoredMoves(DSLContext sql, AffiliationMoves affiliations, PositionMoves positions) {
        this.sql = sql;
        this.affiliations = affiliations;
        this.positions = positions;
    }

    @Override
    public MoveId everybody(UnitId from, UnitId to, LocalDate day) {
        return move(from, to, day, EVERYBODY);
    }

    @Override
    public MoveId some(Collection<PersonId> people, UnitId from, UnitId to, LocalDate day) {
        return move(from, to, day, val(people.stream().map(PersonId::value).toArray(Long[]::new)));
    }

    @Override
    public MoveId endPositions(UnitId at, LocalDate day) {
        MoveId move = open(at, null, day);
        positions.end(move, at, day);
        return move;
    }

    @Override
    @Transactional(readOnly = true)
    public Touched touched(UnitId unit, LocalDate day) {
        Record counted = sql.fetchSingle("""
                select count(distinct person_id)::int,
                    (count(distinct person_id) filter (where kind = 'OFFICIAL'))::int,
                    (count(distinct person_id) filter (where kind <> 'OFFICIAL'))::int,
                    (select count(*)::int from people.position
                        where unit_id = {0} and (valid_to is null or valid_to > {1}))
                from people.affiliation where unit_id = {0} and (valid_to is null or valid_to > {1})
                """, val(unit.value()), val(day));
        return new Touched(
                counted.get(0, int.class),
                counted.get(1, int.class),
                counted.get(2, int.class),
                counted.get(3, int.class));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean undoable(MoveId move) {
        return sql.selectFrom(MOVE)
                .where(MOVE.ID.eq(move.value()))
                .fetchOptional()
                .filter(this::untouchedSince)
                .isPresent();
    }

    @Override
    public void undo(MoveId move) {
        affiliations.lock();
        MoveRecord made = sql.selectFrom(MOVE)
                .where(MOVE.ID.eq(move.value()))
                .forUpdate()
                .fetchSingle();
        if (made.getUndone()) {
            return;
        }
        if (!untouchedSince(made)) {
            throw new Refusal("Không hoàn tác được: nơi sinh hoạt hoặc chức vụ của người đã chuyển đã thay đổi sau đó. "
                    + "Đồng chí sửa từng người, hoặc hoàn tác việc sau trước.");
        }
        affiliations.putBack(move);
        positions.putBack(move);
        made.setUndone(true);
        made.update();
    }

    private MoveId move(UnitId from, UnitId to, LocalDate day, Field<Long[]> people) {
        affiliations.lock();
        MoveId move = open(from, to, day);
        affiliations.move(move, from, to, day, people);
        return move;
    }

    private MoveId open(UnitId from, @Nullable UnitId to, LocalDate day) {
        return sql.insertInto(MOVE)
                .set(MOVE.FROM_UNIT_ID, from.value())
                .set(MOVE.TO_UNIT_ID, to == null ? null : to.value())
                .set(MOVE.DAY, day)
                .returning(MOVE.ID)
                .fetchSingle(row -> new MoveId(row.getId()));
    }

    private boolean untouchedSince(MoveRecord made) {
        MoveId move = new MoveId(made.getId());
        Long to = made.getToUnitId();
        return !made.getUndone()
                && positions.untouchedSince(move, made.getDay())
                && (to == null || affiliations.untouchedSince(move, new UnitId(to), made.getDay()))
                && !affiliations.clashing(move);
    }
}
