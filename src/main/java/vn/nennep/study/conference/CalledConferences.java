package vn.nennep.study.conference;

import static nennep.sql.study.Tables.ATTENDANCE;
import static nennep.sql.study.Tables.CONFERENCE;
import static nennep.sql.study.Tables.SITE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;
import vn.nennep.study.AttendanceState;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.Conferences;
import vn.nennep.study.NewConference;
import vn.nennep.web.Refusal;

@Component
class CalledConferences implements Conferences {

    private final DSLContext sql;
    private final ConferenceRows conferences;
    private final Call call;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    CalledConferences(DSLContext sql, ConferenceRows conferences, Call call, Access access, Audit audit, Clock clock) {
        this.sql = sql;
        this.conferences = conferences;
        this.call = call;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ConferenceId hold(NewConference called) {
        Conference conference = conferences.add(
                called, studyYear(called), access.caller().account().value(), clock.instant());
        int sites = call.add(conference, called.called());
        if (sites == 0) {
            throw new Refusal("Không có ai thuộc đối tượng đã chọn ở các điểm cầu này."
                    + " Mời chọn thêm đối tượng hoặc điểm cầu.");
        }
        audit.record("study.conference.called", "conference/" + conference.id(), called.unit(), Map.of("sites", sites));
        return conference.id();
    }

    private int studyYear(NewConference called) {
        ConferenceId original = called.makeUpFor();
        return original == null
                ? called.heldOn().getYear()
                : conferences.find(original).orElseThrow().studyYear();
    }

    @Override
    public List<SiteToTick> toTick(Collection<UnitId> units, LocalDate today) {
        return sql.select(CONFERENCE.ID, SITE.UNIT_ID, CONFERENCE.TITLE, CONFERENCE.HELD_ON, SITE.ANSWERED, SITE.CALLED)
                .from(SITE)
                .join(CONFERENCE)
                .on(CONFERENCE.ID.eq(SITE.CONFERENCE_ID))
                .where(SITE.UNIT_ID.in(ids(units)))
                .and(Sites.OPEN)
                .and(CONFERENCE.HELD_ON.le(today))
                .and(CONFERENCE.CANCELLED_AT.isNull())
                .orderBy(CONFERENCE.HELD_ON, CONFERENCE.ID)
                .fetch(row -> new SiteToTick(
                        new ConferenceId(row.value1()),
                        new UnitId(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        "/conferences/" + row.value1() + "/sites/" + row.value2()));
    }

    @Override
    public List<Upcoming> upcoming(Collection<UnitId> units, LocalDate today, int withinDays) {
        return sql.select(
                        CONFERENCE.ID,
                        SITE.UNIT_ID,
                        CONFERENCE.TITLE,
                        CONFERENCE.HELD_ON,
                        CONFERENCE.STARTS_AT,
                        CONFERENCE.PLACE)
                .from(SITE)
                .join(CONFERENCE)
                .on(CONFERENCE.ID.eq(SITE.CONFERENCE_ID))
                .where(SITE.UNIT_ID.in(ids(units)))
                .and(CONFERENCE.HELD_ON.between(today, today.plusDays(withinDays)))
                .and(CONFERENCE.CANCELLED_AT.isNull())
                .orderBy(CONFERENCE.HELD_ON, CONFERENCE.STARTS_AT, CONFERENCE.ID)
                .fetch(row -> new Upcoming(
                        new ConferenceId(row.value1()),
                        new UnitId(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        "/conferences/" + row.value1()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attended> attended(PersonId person) {
        return sql.select(CONFERENCE.ID, CONFERENCE.TITLE, CONFERENCE.HELD_ON, ATTENDANCE.STATE)
                .from(ATTENDANCE)
                .join(CONFERENCE)
                .on(CONFERENCE.ID.eq(ATTENDANCE.CONFERENCE_ID))
                .where(ATTENDANCE.PERSON_ID.eq(person.value()))
                .and(CONFERENCE.CANCELLED_AT.isNull())
                .orderBy(CONFERENCE.HELD_ON.desc(), CONFERENCE.ID.desc())
                .fetch(row -> new Attended(
                        new ConferenceId(row.value1()),
                        row.value2(),
                        row.value3(),
                        AttendanceState.valueOf(row.value4())));
    }

    private static List<Long> ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
