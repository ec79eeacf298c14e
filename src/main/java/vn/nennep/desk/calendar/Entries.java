package vn.nennep.desk.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.PersonId;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Assignments.PersonDuty;
import vn.nennep.planning.Counters;
import vn.nennep.planning.Deadlines;
import vn.nennep.planning.ObligationKind;
import vn.nennep.study.Conferences;
import vn.nennep.text.OfficialFigures;
import vn.nennep.time.Anniversary;

/// What stands in the calendar of units and of a person between two days.
@Component
class Entries {

    private final Assignments assignments;
    private final Deadlines deadlines;
    private final Conferences conferences;
    private final Units units;

    Entries(Assignments assignments, Deadlines deadlines, Conferences conferences, Units units) {
        this.assignments = assignments;
        this.deadlines = deadlines;
        this.conferences = conferences;
        this.units = units;
    }

    /// Whose calendar it is.
    ///
    /// @param duties units whose duties are shown
    /// @param called units whose conferences are shown
    /// @param person whose own duties are shown; null for a unit's calendar
    record Whose(
            Collection<UnitId> duties,
            Collection<UnitId> called,
            @Nullable PersonId person) {}

    /// @param from and to, both included
    List<Entry> between(Whose whose, LocalDate from, LocalDate to, LocalDate today) {
        List<Entry> entries = new ArrayList<>(anniversaries(from, to));
        Map<UnitId, Unit> known = whose.duties().size() > 1 ? units.known(whose.duties(), today) : Map.of();
        assignments.dueBetween(whose.duties(), from, to).stream()
                .filter(duty -> duty.counters().expected() > 0) // not withdrawn
                .forEach(duty -> entries.add(ofUnit(duty, known, today)));
        deadlines.between(whose.duties(), from, to, today).forEach(deadline -> entries.add(below(deadline, today)));
        conferences.upcoming(whose.called(), from, (int) (to.toEpochDay() - from.toEpochDay())).stream()
                .map(Entries::conference)
                .distinct()
                .forEach(entries::add);
        if (whose.person() != null) {
            assignments.ofPerson(whose.person()).stream()
                    .filter(duty -> within(duty.assignment().nextDueOn(), from, to))
                    .forEach(duty -> entries.add(ofPerson(duty, today)));
        }
        entries.sort(Entry.IN_ORDER);
        return entries;
    }

    private static boolean within(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    private static List<Entry> anniversaries(LocalDate from, LocalDate to) {
        return Anniversary.between(Anniversary.NATIONAL, from, to).stream()
                .map(fall -> new Entry(
                        "anniversary-" + fall.date(),
                        fall.date(),
                        null,
                        Entry.Kind.ANNIVERSARY,
                        fall.anniversary().name(),
                        "",
                        null))
                .toList();
    }

    private static Entry ofUnit(Assignment duty, Map<UnitId, Unit> known, LocalDate today) {
        Unit unit = known.get(duty.unit());
        LocalDate due = due(duty);
        return new Entry(
                "assignment-" + duty.id(),
                due,
                null,
                kind(duty.counters(), due, today),
                duty.title(),
                unit == null ? duty.periodLabel() : unit.name() + ", " + duty.periodLabel(),
                href(duty));
    }

    /// What the unit has given down: how far those below are.
    private static Entry below(Deadlines.Deadline deadline, LocalDate today) {
        String so = OfficialFigures.grouped(deadline.counters().done()) + "/"
                + OfficialFigures.grouped(deadline.counters().base());
        return new Entry(
                "deadline-" + deadline.obligation() + "-" + deadline.periodFrom(),
                deadline.dueOn(),
                null,
                kind(deadline.counters(), deadline.dueOn(), today),
                deadline.title(),
                deadline.plan() + ", đã xong " + so + (deadline.people() ? " người" : ""),
                deadline.href());
    }

    private static LocalDate due(Assignment duty) {
        LocalDate due = duty.nextDueOn();
        if (due == null) {
            throw new IllegalStateException("no day: " + duty.id());
        }
        return due;
    }

    private static Entry.Kind kind(Counters counters, LocalDate due, LocalDate today) {
        if (counters.open() == 0) {
            return counters.base() == 0 ? Entry.Kind.EXEMPT : Entry.Kind.DONE;
        }
        return due.isBefore(today) ? Entry.Kind.LATE : Entry.Kind.DUE;
    }

    private static String href(Assignment duty) {
        if (duty.kind() == ObligationKind.PLAN) {
            return "/plans/" + duty.plan() + "/given?unit=" + duty.unit();
        }
        return duty.lead() ? "/plans/" + duty.plan() + "/board?unit=" + duty.unit() : "/assignments/" + duty.id();
    }

    private static Entry conference(Conferences.Upcoming conference) {
        return new Entry(
                "conference-" + conference.conference(),
                conference.heldOn(),
                conference.startsAt(),
                Entry.Kind.CONFERENCE,
                conference.title(),
                conference.place(),
                conference.href());
    }

    private static Entry ofPerson(PersonDuty duty, LocalDate today) {
        LocalDate due = due(duty.assignment());
        Counters own = new Counters(
                1,
                duty.fulfilledOn() == null ? 0 : 1,
                0,
                duty.fulfilledOn() != null || duty.exemptReason() == null ? 0 : 1);
        return new Entry(
                "duty-" + duty.assignment().id(),
                due,
                null,
                kind(own, due, today),
                duty.assignment().title(),
                "việc của bản thân, " + duty.assignment().periodLabel(),
                "/my/duties/" + duty.assignment().id());
    }
}
