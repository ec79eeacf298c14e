package vn.nennep.study.conference;

import static nennep.sql.study.Tables.CONFERENCE;
import static nennep.sql.study.Tables.SITE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static vn.nennep.study.StudyPermission.READ_CONFERENCE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nennep.sql.study.tables.records.ConferenceRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.TopicId;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.ConferenceMode;
import vn.nennep.study.NewConference;
import vn.nennep.web.NotFound;

/// The table of conferences.
@Repository
class ConferenceRows {

    private final DSLContext sql;
    private final Access access;

    ConferenceRows(DSLContext sql, Access access) {
        this.sql = sql;
        this.access = access;
    }

    Optional<Conference> find(ConferenceId id) {
        return sql.selectFrom(CONFERENCE).where(CONFERENCE.ID.eq(id.value())).fetchOptional(ConferenceRows::read);
    }

    /// Held within the caller's reach, or called to a site within it; anything else is not there.
    Conference readable(ConferenceId id) {
        return sql.selectFrom(CONFERENCE)
                .where(CONFERENCE.ID.eq(id.value()))
                .and(mayRead())
                .fetchOptional(ConferenceRows::read)
                .orElseThrow(NotFound::new);
    }

    Condition mayRead() {
        return access.reach(READ_CONFERENCE, CONFERENCE.UNIT_ID)
                .or(exists(selectOne()
                        .from(SITE)
                        .where(SITE.CONFERENCE_ID.eq(CONFERENCE.ID))
                        .and(access.reach(READ_CONFERENCE, SITE.UNIT_ID))));
    }

    /// Held fast while a list is written: many lists at once, but none while the conference changes.
    Conference whileTicking(ConferenceId id) {
        return sql.selectFrom(CONFERENCE)
                .where(CONFERENCE.ID.eq(id.value()))
                .forKeyShare()
                .fetchOptional(ConferenceRows::read)
                .orElseThrow(NotFound::new);
    }

    /// Held fast to be changed: waits for the lists under way and keeps new ones waiting.
    Conference toChange(ConferenceId id) {
        return sql.selectFrom(CONFERENCE)
                .where(CONFERENCE.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(ConferenceRows::read)
                .orElseThrow(NotFound::new);
    }

    Conference add(NewConference called, int studyYear, long account, Instant at) {
        ConferenceRecord row = sql.newRecord(CONFERENCE);
        row.setUnitId(called.unit().value());
        row.setMakeUpFor(called.makeUpFor() == null ? null : called.makeUpFor().value());
        row.setCreatedBy(account);
        row.setCreatedAt(at);
        fill(row, called, studyYear);
        row.store();
        return read(row);
    }

    Conference change(ConferenceId id, NewConference called, int studyYear) {
        ConferenceRecord row = sql.fetchSingle(CONFERENCE, CONFERENCE.ID.eq(id.value()));
        fill(row, called, studyYear);
        row.store();
        return read(row);
    }

    private static void fill(ConferenceRecord row, NewConference called, int studyYear) {
        row.setTopicId(called.topic().value());
        row.setTitle(called.title());
        row.setMode(called.mode().name());
        row.setHeldOn(called.heldOn());
        row.setStartsAt(called.startsAt());
        row.setPlace(called.place());
        row.setChair(called.chair());
        row.setRapporteur(called.rapporteur());
        row.setAgenda(called.agenda());
        row.setAudience(called.audience().stream().sorted().map(Enum::name).toArray(String[]::new));
        row.setStudyYear(studyYear);
        row.setAssignmentId(
                called.assignment() == null ? null : called.assignment().value());
    }

    void fulfils(ConferenceId id, AssignmentId assignment) {
        sql.update(CONFERENCE)
                .set(CONFERENCE.ASSIGNMENT_ID, assignment.value())
                .where(CONFERENCE.ID.eq(id.value()))
                .execute();
    }

    void cancel(ConferenceId id, String reason, Instant at) {
        sql.update(CONFERENCE)
                .set(CONFERENCE.CANCELLED_AT, at)
                .set(CONFERENCE.CANCELLATION_REASON, reason)
                .where(CONFERENCE.ID.eq(id.value()))
                .execute();
    }

    /// Make-up sessions that stand, soonest first.
    List<Conference> makeUpsOf(ConferenceId id) {
        return sql.selectFrom(CONFERENCE)
                .where(CONFERENCE.MAKE_UP_FOR.eq(id.value()))
                .and(CONFERENCE.CANCELLED_AT.isNull())
                .and(mayRead())
                .orderBy(CONFERENCE.HELD_ON, CONFERENCE.ID)
                .fetch(ConferenceRows::read);
    }

    static Conference read(ConferenceRecord row) {
        return new Conference(
                new ConferenceId(row.getId()),
                new UnitId(row.getUnitId()),
                new TopicId(row.getTopicId()),
                row.getTitle(),
                ConferenceMode.valueOf(row.getMode()),
                row.getHeldOn(),
                row.getStartsAt(),
                row.getPlace(),
                row.getChair(),
                row.getRapporteur(),
                row.getAgenda(),
                audience(row.getAudience()),
                row.getStudyYear(),
                id(row.getAssignmentId(), AssignmentId::new),
                id(row.getMakeUpFor(), ConferenceId::new),
                row.getCancellationReason());
    }

    private static Set<PersonCategory> audience(String[] codes) {
        return Arrays.stream(codes).map(PersonCategory::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> @Nullable T id(@Nullable Long value, java.util.function.LongFunction<T> of) {
        return value == null ? null : of.apply(value);
    }
}
