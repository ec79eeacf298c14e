package vn.nennep.study.attendance;

import static nennep.sql.study.Tables.ATTENDANCE;
import static nennep.sql.study.Tables.CONFERENCE;
import static org.jooq.impl.DSL.excluded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;
import vn.nennep.study.AttendanceState;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.conference.Conference;
import vn.nennep.study.conference.Studied;

/// The table of attendance: one row a conference and person, whoever sends it and however often.
@Repository
@Transactional(readOnly = true)
class AttendanceRows {

    private final DSLContext sql;

    AttendanceRows(DSLContext sql) {
        this.sql = sql;
    }

    Map<PersonId, Tick> of(ConferenceId conference, UnitId site) {
        return sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.CONFERENCE_ID.eq(conference.value()))
                .and(ATTENDANCE.UNIT_ID.eq(site.value()))
                .fetchMap(
                        row -> new PersonId(row.getPersonId()),
                        row -> new Tick(
                                new PersonId(row.getPersonId()),
                                AttendanceState.valueOf(row.getState()),
                                row.getReason()));
    }

    /// Where these people have studied the same topic in the same year: another conference, or another site of this
    /// one.
    Map<PersonId, Elsewhere> elsewhere(Conference conference, UnitId site, Collection<PersonId> people) {
        return sql.select(ATTENDANCE.PERSON_ID, CONFERENCE.UNIT_ID, CONFERENCE.PLACE, CONFERENCE.HELD_ON)
                .distinctOn(ATTENDANCE.PERSON_ID)
                .from(ATTENDANCE)
                .join(CONFERENCE)
                .on(CONFERENCE.ID.eq(ATTENDANCE.CONFERENCE_ID))
                .where(ATTENDANCE.PERSON_ID.in(ids(people)))
                .and(Studied.serving(conference))
                .and(CONFERENCE.ID.ne(conference.id().value()).or(ATTENDANCE.UNIT_ID.ne(site.value())))
                .orderBy(ATTENDANCE.PERSON_ID, CONFERENCE.HELD_ON, CONFERENCE.ID)
                .fetchMap(
                        row -> new PersonId(row.value1()),
                        row -> new Elsewhere(new UnitId(row.value2()), row.value3(), row.value4()));
    }

    /// Where somebody studied; the holder names it when no place was written down.
    record Elsewhere(UnitId holder, String place, LocalDate day) {}

    /// The last one wins, person by person. A row that another site of the same conference wrote is left alone.
    @Transactional
    void put(Conference conference, UnitId site, List<Tick> ticks, long account, Instant at) {
        if (ticks.isEmpty()) {
            return;
        }
        var insert = sql.insertInto(
                ATTENDANCE,
                ATTENDANCE.CONFERENCE_ID,
                ATTENDANCE.PERSON_ID,
                ATTENDANCE.UNIT_ID,
                ATTENDANCE.STATE,
                ATTENDANCE.REASON,
                ATTENDANCE.ACCOUNT_ID,
                ATTENDANCE.AT);
        for (Tick tick : ticks) {
            if (tick.state() != null) {
                insert = insert.values(
                        conference.id().value(),
                        tick.person().value(),
                        site.value(),
                        tick.state().name(),
                        tick.reason(),
                        account,
                        at);
            }
        }
        insert.onConflict(ATTENDANCE.CONFERENCE_ID, ATTENDANCE.PERSON_ID)
                .doUpdate()
                .set(ATTENDANCE.STATE, excluded(ATTENDANCE.STATE))
                .set(ATTENDANCE.REASON, excluded(ATTENDANCE.REASON))
                .set(ATTENDANCE.ACCOUNT_ID, excluded(ATTENDANCE.ACCOUNT_ID))
                .set(ATTENDANCE.AT, excluded(ATTENDANCE.AT))
                .where(ATTENDANCE.UNIT_ID.eq(excluded(ATTENDANCE.UNIT_ID)))
                .execute();
    }

    @Transactional
    void remove(Conference conference, UnitId site, List<Tick> ticks) {
        sql.deleteFrom(ATTENDANCE)
                .where(ATTENDANCE.CONFERENCE_ID.eq(conference.id().value()))
                .and(ATTENDANCE.UNIT_ID.eq(site.value()))
                .and(ATTENDANCE.PERSON_ID.in(
                        ids(ticks.stream().map(Tick::person).toList())))
                .execute();
    }

    private static List<Long> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
