package vn.nennep.study.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.People;
import vn.nennep.people.Person;
import vn.nennep.people.PersonId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Assignments.PersonDuty;
import vn.nennep.planning.ObligationKind;
import vn.nennep.study.conference.Conference;
import vn.nennep.text.OfficialFigures;

/// Draws up the list of a site: the roll of the day, what is ticked, and who has studied elsewhere or is exempt (4.3).
@Component
class RollCalls {

    private final People people;
    private final AttendanceRows attendance;
    private final Assignments assignments;
    private final Units units;

    RollCalls(People people, AttendanceRows attendance, Assignments assignments, Units units) {
        this.people = people;
        this.attendance = attendance;
        this.assignments = assignments;
        this.units = units;
    }

    RollCall of(Conference conference, UnitId site) {
        Map<PersonId, Tick> ticks = attendance.of(conference.id(), site);
        List<Person> listed = listed(conference, site, ticks.keySet());
        Map<PersonId, String> elsewhere = elsewhere(conference, site, listed);
        return new RollCall(listed.stream()
                .map(person -> entry(person, ticks.get(person.id()), elsewhere.get(person.id())))
                .toList());
    }

    private static Entry entry(Person person, @Nullable Tick tick, @Nullable String elsewhere) {
        return tick == null
                ? new Entry(person, null, "", elsewhere)
                : new Entry(person, tick.state(), tick.reason(), elsewhere);
    }

    /// The roll of the day; whoever was ticked stays on the list though the day was changed afterwards.
    private List<Person> listed(Conference conference, UnitId site, Set<PersonId> ticked) {
        List<Person> listed = new ArrayList<>(people.ofUnit(site, conference.audience(), conference.heldOn()));
        Set<PersonId> missing = new HashSet<>(ticked);
        listed.forEach(person -> missing.remove(person.id()));
        if (!missing.isEmpty()) {
            listed.addAll(people.get(missing).values());
        }
        return listed;
    }

    private Map<PersonId, String> elsewhere(Conference conference, UnitId site, List<Person> listed) {
        Map<PersonId, String> reasons = new LinkedHashMap<>();
        assignments.people(site, conference.topic(), ObligationKind.STUDY).forEach((person, duty) -> {
            if (duty.exemptReason() != null) {
                reasons.put(person, "Miễn: " + duty.exemptReason());
            } else if (fulfilledAnotherDay(duty, conference)) {
                reasons.put(person, "Đã học ngày " + OfficialFigures.date(fulfilledOn(duty)));
            }
        });
        Map<PersonId, AttendanceRows.Elsewhere> attended = attendance.elsewhere(
                conference, site, listed.stream().map(Person::id).toList());
        Map<UnitId, Unit> holders = units.known(
                attended.values().stream().map(AttendanceRows.Elsewhere::holder).collect(Collectors.toSet()),
                conference.heldOn());
        attended.forEach((person, where) -> reasons.put(person, said(where, holders.get(where.holder()))));
        return reasons;
    }

    /// Shown by something other than a list of ours, such as a video studied on-line.
    private static boolean fulfilledAnotherDay(PersonDuty duty, Conference conference) {
        return duty.fulfilledOn() != null
                && fulfilledOn(duty).getYear() == conference.studyYear()
                && !fulfilledOn(duty).equals(conference.heldOn());
    }

    private static LocalDate fulfilledOn(PersonDuty duty) {
        return java.util.Objects.requireNonNull(duty.fulfilledOn());
    }

    private static String said(AttendanceRows.Elsewhere where, @Nullable Unit holder) {
        String place = !where.place().isEmpty() ? where.place() : holder == null ? "hội nghị khác" : holder.shortName();
        return "Đã học tại " + place + ", " + OfficialFigures.date(where.day());
    }
}
