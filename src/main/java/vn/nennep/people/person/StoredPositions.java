package vn.nennep.people.person;

import static nennep.sql.people.Tables.PERSON;
import static nennep.sql.people.Tables.POSITION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.Held;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;
import vn.nennep.people.Positions;

@Repository
@Transactional(readOnly = true)
class StoredPositions implements Positions {

    private final DSLContext sql;

    StoredPositions(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Holder> at(UnitId unit, LocalDate on) {
        return sql.select(PERSON.ID, PERSON.FULL_NAME, POSITION.TITLE, POSITION.KEY_LEADER)
                .from(POSITION)
                .join(PERSON)
                .on(PERSON.ID.eq(POSITION.PERSON_ID))
                .where(POSITION.UNIT_ID.eq(unit.value()))
                .and(Held.on(POSITION.VALID_FROM, POSITION.VALID_TO, on))
                .orderBy(POSITION.KEY_LEADER.desc(), POSITION.ID)
                .fetch(row -> new Holder(
                        new PersonId(row.get(PERSON.ID)),
                        row.get(PERSON.FULL_NAME),
                        row.get(POSITION.TITLE),
                        row.get(POSITION.KEY_LEADER)));
    }
}
