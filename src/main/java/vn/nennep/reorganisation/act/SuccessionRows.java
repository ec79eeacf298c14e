package vn.nennep.reorganisation.act;

import static nennep.sql.reorganisation.Tables.ACT_UNIT;
import static nennep.sql.reorganisation.Tables.SUCCESSION;

import java.util.Collection;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.UnitId;

/// Who came in whose place, and which units an act concerned.
@Repository
class SuccessionRows {

    enum Way {
        MERGED,
        SPLIT,
        DISSOLVED
    }

    private final DSLContext sql;

    SuccessionRows(DSLContext sql) {
        this.sql = sql;
    }

    /// A second time for the same two it adds the people.
    void note(long act, UnitId predecessor, UnitId successor, Way way, int people) {
        sql.insertInto(SUCCESSION)
                .set(SUCCESSION.ACT_ID, act)
                .set(SUCCESSION.PREDECESSOR_ID, predecessor.value())
                .set(SUCCESSION.SUCCESSOR_ID, successor.value())
                .set(SUCCESSION.WAY, way.name())
                .set(SUCCESSION.PEOPLE, people)
                .onConflict(SUCCESSION.ACT_ID, SUCCESSION.PREDECESSOR_ID, SUCCESSION.SUCCESSOR_ID)
                .doUpdate()
                .set(SUCCESSION.PEOPLE, SUCCESSION.PEOPLE.plus(people))
                .execute();
    }

    void concern(long act, Collection<UnitId> units) {
        units.forEach(unit -> sql.insertInto(ACT_UNIT)
                .set(ACT_UNIT.ACT_ID, act)
                .set(ACT_UNIT.UNIT_ID, unit.value())
                .onConflictDoNothing()
                .execute());
    }
}
