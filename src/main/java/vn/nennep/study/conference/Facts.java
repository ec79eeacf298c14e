package vn.nennep.study.conference;

import static nennep.sql.study.Tables.ATTENDANCE;
import static nennep.sql.study.Tables.SITE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Fulfilment;
import vn.nennep.planning.ObligationKind;
import vn.nennep.study.ConferenceId;

/// Tells planning what the lists show, in the transaction that wrote them.
@Component
class Facts {

    private static final String PEOPLE = "study.attendance";
    private static final String HELD = "study.conference";

    private final DSLContext sql;
    private final Fulfilment fulfilment;
    private final Assignments assignments;
    private final ConferenceRows conferences;
    private final ProgramDoor door;

    Facts(
            DSLContext sql,
            Fulfilment fulfilment,
            Assignments assignments,
            ConferenceRows conferences,
            ProgramDoor door) {
        this.sql = sql;
        this.fulfilment = fulfilment;
        this.assignments = assignments;
        this.conferences = conferences;
        this.door = door;
    }

    /// What stands now for these people at one site.
    void tell(Conference conference, UnitId site, Collection<PersonId> considered) {
        if (considered.isEmpty()) {
            return;
        }
        Map<PersonId, LocalDate> facts = new HashMap<>();
        if (!conference.cancelled()) {
            sql.select(ATTENDANCE.PERSON_ID)
                    .from(ATTENDANCE)
                    .where(ATTENDANCE.CONFERENCE_ID.eq(conference.id().value()))
                    .and(ATTENDANCE.UNIT_ID.eq(site.value()))
                    .and(ATTENDANCE.STATE.in(Studied.ATTENDED))
                    .and(ATTENDANCE.PERSON_ID.in(
                            considered.stream().map(PersonId::value).toList()))
                    .forEach(row -> facts.put(new PersonId(row.value1()), conference.heldOn()));
        }
        fulfilment.people(
                ObligationKind.STUDY,
                conference.topic(),
                PEOPLE,
                conference.id() + "/" + site,
                new HashSet<>(considered),
                facts);
    }

    /// After the day changed or the conference was cancelled: every list once more.
    void tellAll(Conference conference) {
        door.run("every list of a conference that changed is told again", () -> tellLists(conference));
        if (attendedBut(conference.id(), null)) {
            tellHeld(conference);
        }
    }

    private void tellLists(Conference conference) {
        Map<UnitId, Set<PersonId>> lists = new HashMap<>();
        sql.select(ATTENDANCE.UNIT_ID, ATTENDANCE.PERSON_ID)
                .from(ATTENDANCE)
                .where(ATTENDANCE.CONFERENCE_ID.eq(conference.id().value()))
                .orderBy(ATTENDANCE.UNIT_ID)
                .forEach(row -> lists.computeIfAbsent(new UnitId(row.value1()), _ -> new HashSet<>())
                        .add(new PersonId(row.value2())));
        lists.forEach((site, people) -> tell(conference, site, people));
    }

    /// Called when the first person was ticked at a site, or the last one taken back there. Whether the conference as a
    /// whole was held changes only then; the lock makes two such sites wait for each other, and no other.
    void siteTurned(Conference conference, UnitId site) {
        sql.fetch("select pg_advisory_xact_lock(hashtextextended(?, 0))", "study.conference/" + conference.id());
        if (!attendedBut(conference.id(), site)) {
            tellHeld(conference);
        }
    }

    private void tellHeld(Conference conference) {
        boolean held = !conference.cancelled() && attendedBut(conference.id(), null);
        duty(conference).ifPresent(duty -> {
            if (held) {
                fulfilment.unit(duty, HELD, conference.id().toString(), conference.heldOn(), 1, conference.title());
            } else {
                fulfilment.withdraw(duty, HELD, conference.id().toString());
            }
        });
    }

    /// Whether anybody attended, at any site other than the one named.
    private boolean attendedBut(ConferenceId conference, @Nullable UnitId site) {
        return sql.fetchExists(
                SITE,
                SITE.CONFERENCE_ID.eq(conference.value()),
                SITE.ATTENDED.gt(0),
                SITE.UNIT_ID.ne(site == null ? 0 : site.value()));
    }

    /// The duty to hold it: the one it was called for, or else the holder's own for the topic, first the one in whose
    /// period the day lies. A make-up session fulfils none: the conference it makes up for does.
    private Optional<AssignmentId> duty(Conference conference) {
        if (conference.isMakeUp()) {
            return Optional.empty();
        }
        if (conference.assignment() != null) {
            return Optional.of(conference.assignment());
        }
        List<Assignment> own = assignments.of(conference.unit(), conference.topic(), ObligationKind.CONFERENCE);
        Optional<AssignmentId> found = own.stream()
                .filter(duty -> within(duty, conference.heldOn()))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .map(Assignment::id);
        found.ifPresent(duty -> conferences.fulfils(conference.id(), duty));
        return found;
    }

    private static boolean within(Assignment duty, LocalDate day) {
        return !day.isBefore(duty.periodFrom()) && !day.isAfter(duty.periodTo());
    }
}
