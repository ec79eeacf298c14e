package vn.nennep.study;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// Hội nghị học tập, for the desk and for those who call one without a page.
public interface Conferences {

    /// Calls a conference: its sites are all units at or below those called that have people of the audience. The
    /// caller
    /// of this method has made sure that the signed-in person may.
    ///
    /// @throws vn.nennep.web.Refusal when nobody of the audience is found there
    ConferenceId hold(NewConference conference);

    /// Sites at exactly these units whose day has come and whose list is not complete; oldest first.
    List<SiteToTick> toTick(Collection<UnitId> units, LocalDate today);

    /// Conferences to which exactly these units are called, from today on; soonest first.
    List<Upcoming> upcoming(Collection<UnitId> units, LocalDate today, int withinDays);

    /// What the lists of conferences that were not cancelled say of one person; newest first.
    List<Attended> attended(PersonId person);

    record SiteToTick(
            ConferenceId conference,
            UnitId unit,
            String title,
            LocalDate heldOn,
            int answered,
            int called,
            String href) {}

    record Upcoming(
            ConferenceId conference,
            UnitId unit,
            String title,
            LocalDate heldOn,
            @Nullable LocalTime startsAt,
            String place,
            String href) {}

    record Attended(ConferenceId conference, String title, LocalDate heldOn, AttendanceState state) {}
}
