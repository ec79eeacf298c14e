package vn.nennep.reorganisation;

import java.time.LocalDate;
import java.util.List;
import vn.nennep.organization.UnitId;

/// What reorganisations made of a unit.
public interface Timeline {

    /// Newest first; acts that were carried out and not undone.
    List<Event> of(UnitId unit);

    /// @param words "Nhận người và việc của Chi bộ ấp Một (hợp nhất)"
    record Event(ActId act, LocalDate on, String decision, List<String> words) {}
}
