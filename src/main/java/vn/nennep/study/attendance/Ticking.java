package vn.nennep.study.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.Audit;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;
import vn.nennep.study.ConferenceId;
import vn.nennep.study.conference.Conference;
import vn.nennep.study.conference.Site;
import vn.nennep.study.conference.SiteLists;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// Điểm danh: writes answers, counts the site and tells planning, in one transaction. Sent twice it changes nothing.
@Component
class Ticking {

    private final SiteLists lists;
    private final RollCalls rollCalls;
    private final AttendanceRows attendance;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Ticking(SiteLists lists, RollCalls rollCalls, AttendanceRows attendance, Access access, Audit audit, Clock clock) {
        this.lists = lists;
        this.rollCalls = rollCalls;
        this.attendance = attendance;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /// Answers the list as it stands afterwards. Persons who are not on it are passed over.
    @Transactional
    RollCall tick(ConferenceId id, UnitId unit, List<Tick> ticks) {
        Conference conference = open(id);
        Site site = lists.toTick(id, unit).orElseThrow(NotFound::new);
        RollCall before = rollCalls.of(conference, unit);
        List<Tick> changes = changes(before, ticks);
        if (changes.isEmpty() && site.tickedAt() != null) {
            return before;
        }
        write(conference, unit, changes);
        RollCall after = rollCalls.of(conference, unit);
        List<PersonId> people = changes.stream().map(Tick::person).toList();
        lists.changed(conference, site, after.counted(site), people, clock.instant());
        audit.record(
                "study.attendance.ticked",
                "conference/" + id + "/sites/" + unit,
                unit,
                Map.of("changed", changes.size(), "answered", after.answered()));
        return after;
    }

    /// For units whose rosters stay out of the program.
    @Transactional
    void count(ConferenceId id, UnitId unit, int called, int attended) {
        Conference conference = open(id);
        Site before = lists.toTick(id, unit).filter(Site::countsOnly).orElseThrow(NotFound::new);
        Site after = new Site(id, unit, true, called, called, attended, 0, before.tickedAt());
        lists.changed(conference, before, after, List.of(), clock.instant());
        audit.record(
                "study.attendance.counted",
                "conference/" + id + "/sites/" + unit,
                unit,
                Map.of("called", called, "attended", attended));
    }

    private Conference open(ConferenceId id) {
        Conference conference = lists.whileTicking(id);
        if (conference.cancelled()) {
            throw new Refusal("Hội nghị này đã hủy nên không điểm danh nữa.");
        }
        if (!conference.dayHasCome(LocalDate.now(clock))) {
            throw new Refusal(
                    "Chưa đến ngày tổ chức. Mời điểm danh từ ngày " + OfficialFigures.date(conference.heldOn()) + ".");
        }
        return conference;
    }

    private static List<Tick> changes(RollCall before, List<Tick> ticks) {
        Map<PersonId, Entry> listed = new HashMap<>();
        before.entries().forEach(entry -> listed.put(entry.person().id(), entry));
        List<Tick> changes = new ArrayList<>();
        for (Tick tick : ticks) {
            Entry entry = listed.get(tick.person());
            if (entry != null && !entry.asTick().equals(tick)) {
                changes.add(tick);
            }
        }
        return changes;
    }

    private void write(Conference conference, UnitId unit, List<Tick> changes) {
        attendance.put(
                conference,
                unit,
                changes.stream().filter(tick -> tick.state() != null).toList(),
                access.caller().account().value(),
                clock.instant());
        attendance.remove(
                conference,
                unit,
                changes.stream().filter(tick -> tick.state() == null).toList());
    }
}
