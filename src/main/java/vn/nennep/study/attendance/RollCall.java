package vn.nennep.study.attendance;

import java.util.List;
import vn.nennep.study.AttendanceState;
import vn.nennep.study.conference.Site;

/// Danh sách điểm danh: everybody called at a site, sorted by given name, with what is ticked so far.
record RollCall(List<Entry> entries) {

    /// Who has to be answered for here: all but those who studied elsewhere, unless they came here too.
    List<Entry> called() {
        return entries.stream().filter(Entry::called).toList();
    }

    List<Entry> elsewhere() {
        return entries.stream().filter(entry -> !entry.called()).toList();
    }

    int answered() {
        return (int) entries.stream().filter(Entry::answered).count();
    }

    int with(java.util.function.Predicate<AttendanceState> test) {
        return (int) entries.stream()
                .map(Entry::state)
                .filter(state -> state != null && test.test(state))
                .count();
    }

    /// The site's own counters, as this list has them.
    Site counted(Site site) {
        return new Site(
                site.conference(),
                site.unit(),
                site.countsOnly(),
                called().size(),
                answered(),
                with(AttendanceState::attended),
                with(AttendanceState::excused),
                site.tickedAt());
    }
}
