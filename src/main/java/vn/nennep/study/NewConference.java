package vn.nennep.study;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.TopicId;

/// A conference as it is called.
///
/// @param unit who holds it
/// @param called units whose people are called; each with all below it, never beyond the subtree of the holder
/// @param assignment the duty to hold it; null when it is found by topic
/// @param makeUpFor the conference whose absent it is for; it then counts for that one's year
public record NewConference(
        UnitId unit,
        TopicId topic,
        String title,
        ConferenceMode mode,
        LocalDate heldOn,
        @Nullable LocalTime startsAt,
        String place,
        String chair,
        String rapporteur,
        String agenda,
        Set<PersonCategory> audience,
        Set<UnitId> called,
        @Nullable AssignmentId assignment,
        @Nullable ConferenceId makeUpFor) {

    public NewConference {
        audience = Set.copyOf(audience);
        called = Set.copyOf(called);
    }
}
