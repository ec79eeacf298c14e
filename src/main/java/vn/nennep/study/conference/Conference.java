package vn.nennep.study.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.TopicId;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.ConferenceMode;
import vn.nennep.text.OfficialFigures;

/// Hội nghị học tập, as it stands.
///
/// @param studyYear the year for whose study it counts
/// @param cancellationReason null while it stands
public record Conference(
        ConferenceId id,
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
        int studyYear,
        @Nullable AssignmentId assignment,
        @Nullable ConferenceId makeUpFor,
        @Nullable String cancellationReason) {

    public boolean cancelled() {
        return cancellationReason != null;
    }

    /// Nobody is ticked before the day.
    public boolean dayHasCome(LocalDate today) {
        return !today.isBefore(heldOn);
    }

    public boolean isMakeUp() {
        return makeUpFor != null;
    }

    /// "đảng viên" when only members are called, else "người".
    public String peopleWord() {
        return peopleWord(audience);
    }

    static String peopleWord(Set<PersonCategory> audience) {
        return audience.equals(Set.of(PersonCategory.MEMBER)) ? PersonCategory.MEMBER.label() : "người";
    }

    public String audienceLabel() {
        return audience.stream().sorted().map(PersonCategory::label).collect(Collectors.joining("; "));
    }

    /// "7 giờ 30, 09/4/2024".
    public String when() {
        String day = OfficialFigures.date(heldOn);
        return startsAt == null ? day : hour(startsAt) + ", " + day;
    }

    private static String hour(LocalTime time) {
        return time.getHour() + " giờ" + (time.getMinute() == 0 ? "" : " " + OfficialFigures.day(time.getMinute()));
    }

    public String href() {
        return "/conferences/" + id;
    }

    public String siteHref(UnitId site) {
        return href() + "/sites/" + site;
    }
}
