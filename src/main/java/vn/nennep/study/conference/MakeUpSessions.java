package vn.nennep.study.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nennep.sql.study.Tables;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.Conferences;
import vn.nennep.study.NewConference;
import vn.nennep.study.StudyPermission;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// Học bù: a conference like any other, called only where somebody still has to study (4.3).
@Component
class MakeUpSessions {

    private static final String PREFIX = "Học bù: ";

    private final Conferences conferences;
    private final ConferenceRows rows;
    private final Call call;
    private final Access access;

    MakeUpSessions(Conferences conferences, ConferenceRows rows, Call call, Access access) {
        this.conferences = conferences;
        this.rows = rows;
        this.call = call;
        this.access = access;
    }

    /// Who may call one here: the holder itself, or a unit below for its own people.
    Optional<UnitId> holder(Conference missed) {
        return access.may(StudyPermission.HOLD_CONFERENCE, missed.unit())
                ? Optional.of(missed.unit())
                : access.places(StudyPermission.HOLD_CONFERENCE).stream().findFirst();
    }

    Map<UnitId, Integer> remaining(Conference missed) {
        return call.remaining(missed, withinReach(StudyPermission.READ_CONFERENCE));
    }

    /// The same day twice is the same session.
    @Transactional
    ConferenceId call(Conference missed, LocalDate day) {
        UnitId holder = holder(missed).orElseThrow(NotFound::new);
        rows.toChange(missed.id());
        return rows.makeUpsOf(missed.id()).stream()
                .filter(made -> made.unit().equals(holder) && made.heldOn().equals(day))
                .map(Conference::id)
                .findFirst()
                .orElseGet(() -> conferences.hold(session(missed, holder, day)));
    }

    private NewConference session(Conference missed, UnitId holder, LocalDate day) {
        Map<UnitId, Integer> remaining = call.remaining(missed, withinReach(StudyPermission.HOLD_CONFERENCE));
        if (remaining.isEmpty()) {
            throw new Refusal("Không còn ai phải học bù trong phạm vi của đồng chí.");
        }
        String title = missed.title().startsWith(PREFIX) ? missed.title() : PREFIX + missed.title();
        return new NewConference(
                holder,
                missed.topic(),
                title,
                missed.mode(),
                day,
                null,
                "",
                missed.chair(),
                missed.rapporteur(),
                missed.agenda(),
                missed.audience(),
                remaining.keySet(),
                null,
                missed.id());
    }

    private Condition withinReach(StudyPermission permission) {
        return access.reach(permission, Tables.SITE.UNIT_ID);
    }

    List<Conference> of(Conference missed) {
        return rows.makeUpsOf(missed.id());
    }
}
