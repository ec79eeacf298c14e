package vn.nennep.study.conference;

import static nennep.sql.study.Tables.ATTENDANCE;
import static nennep.sql.study.Tables.SITE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Subtree;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.Rolls;
import vn.nennep.study.AttendanceState;

/// Triệu tập: which units become sites, how many are called at each, and who still has to study. Whoever attended at a
/// higher level or another site is not called again (4.3).
@Repository
class Call {

    private static final List<String> EXCUSED = Arrays.stream(AttendanceState.values())
            .filter(AttendanceState::excused)
            .map(Enum::name)
            .toList();

    private static final String COUNTED = "those called are counted by site, and nobody is shown";

    private final DSLContext sql;
    private final Structure structure;
    private final Units units;
    private final Rolls rolls;
    private final ProgramDoor door;

    Call(DSLContext sql, Structure structure, Units units, Rolls rolls, ProgramDoor door) {
        // Days and ids written into the statement: with a plan made for any of them, the roll is joined one by one.
        this.sql = sql.configuration()
                .deriveSettings(settings -> settings.withStatementType(StatementType.STATIC_STATEMENT))
                .dsl();
        this.structure = structure;
        this.units = units;
        this.rolls = rolls;
        this.door = door;
    }

    /// Adds the units at or below those chosen that have people of the audience; answers how many were added.
    int add(Conference conference, Collection<UnitId> chosen) {
        if (chosen.isEmpty()) {
            return 0;
        }
        return door.through(COUNTED, () -> addWithRolls(conference, chosen)) + addCountsOnly(conference, chosen);
    }

    private int addWithRolls(Conference conference, Collection<UnitId> chosen) {
        Subtree below = structure.under(conference.unit(), conference.heldOn());
        Rolls.Roll roll = rolls.on(conference.audience(), conference.heldOn());
        Field<Integer> called = count().filterWhere(not(Studied.atAnother(roll.personId(), conference)));
        return sql.insertInto(SITE, SITE.CONFERENCE_ID, SITE.UNIT_ID, SITE.CALLED)
                .select(select(val(conference.id().value()), below.unitId(), called)
                        .from(below.table())
                        .join(roll.table())
                        .on(roll.unitId().eq(below.unitId()))
                        .where(among(below, chosen))
                        .and(below.kind().notIn(countsOnlyKinds()))
                        .groupBy(below.unitId())
                        .having(conference.isMakeUp() ? called.gt(0) : DSL.noCondition()))
                .onConflictDoNothing()
                .execute();
    }

    private int addCountsOnly(Conference conference, Collection<UnitId> chosen) {
        if (conference.isMakeUp()) {
            return 0;
        }
        Subtree below = structure.under(conference.unit(), conference.heldOn());
        return sql.insertInto(SITE, SITE.CONFERENCE_ID, SITE.UNIT_ID, SITE.COUNTS_ONLY)
                .select(select(val(conference.id().value()), below.unitId(), val(true))
                        .from(below.table())
                        .where(among(below, chosen))
                        .and(below.kind().in(countsOnlyKinds())))
                .onConflictDoNothing()
                .execute();
    }

    /// Takes sites away; answers how many had to stay because their list was begun.
    int remove(Conference conference, Collection<UnitId> chosen) {
        if (chosen.isEmpty()) {
            return 0;
        }
        Subtree below = structure.under(conference.unit(), conference.heldOn());
        Condition these = SITE.CONFERENCE_ID
                .eq(conference.id().value())
                .and(SITE.UNIT_ID.in(select(below.unitId()).from(below.table()).where(among(below, chosen))));
        sql.deleteFrom(SITE).where(these).and(SITE.TICKED_AT.isNull()).execute();
        return sql.fetchCount(SITE, these);
    }

    /// After day or audience changed: lists not yet begun are counted anew.
    void recount(Conference conference) {
        Rolls.Roll roll = rolls.on(conference.audience(), conference.heldOn());
        Field<Integer> called = DSL.field(select(count())
                .from(roll.table())
                .where(roll.unitId().eq(SITE.UNIT_ID))
                .and(not(Studied.atAnother(roll.personId(), conference))));
        door.run(COUNTED, () -> sql.update(SITE)
                .set(SITE.CALLED, coalesce(called, 0))
                .where(SITE.CONFERENCE_ID.eq(conference.id().value()))
                .and(SITE.TICKED_AT.isNull())
                .and(SITE.COUNTS_ONLY.isFalse())
                .execute());
    }

    /// How many of those called have not studied anywhere and are not excused, by site; sites without any are left out.
    Map<UnitId, Integer> remaining(Conference conference, Condition sites) {
        Rolls.Roll roll = rolls.on(conference.audience(), conference.heldOn());
        return door.through(COUNTED, () -> sql.select(SITE.UNIT_ID, count())
                .from(SITE)
                .join(roll.table())
                .on(roll.unitId().eq(SITE.UNIT_ID))
                .where(SITE.CONFERENCE_ID.eq(conference.id().value()))
                .and(SITE.ATTENDED.plus(SITE.EXCUSED).lt(SITE.CALLED))
                .and(sites)
                .and(not(Studied.anywhere(roll.personId(), conference)))
                .and(notExists(selectOne()
                        .from(ATTENDANCE)
                        .where(ATTENDANCE.CONFERENCE_ID.eq(conference.id().value()))
                        .and(ATTENDANCE.PERSON_ID.eq(roll.personId()))
                        .and(ATTENDANCE.STATE.in(EXCUSED))))
                .groupBy(SITE.UNIT_ID)
                .fetchMap(row -> new UnitId(row.value1()), row -> row.value2()));
    }

    private static Condition among(Subtree below, Collection<UnitId> chosen) {
        Long[] ids = chosen.stream().map(UnitId::value).toArray(Long[]::new);
        return below.childId().eq(DSL.any(ids)).or(below.unitId().eq(DSL.any(ids)));
    }

    private List<String> countsOnlyKinds() {
        return CountsOnly.kinds(units);
    }

    /// Whether any list of the conference has been begun.
    boolean anyTicked(Conference conference) {
        return sql.fetchExists(SITE, SITE.CONFERENCE_ID.eq(conference.id().value()), SITE.TICKED_AT.isNotNull());
    }
}
