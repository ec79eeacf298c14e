package vn.nennep.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// Chức vụ: who holds which office at a unit. Whether that makes somebody a key leader (cán bộ lãnh đạo chủ
/// chốt) follows from the office and the kind of the unit, by rules that are data (3.3).
public interface Positions {

    /// Key leaders first, then in the order in which they were entered.
    List<Holder> at(UnitId unit, LocalDate on);

    /// All offices the person has held, holds or will hold, newest first.
    List<Office> of(PersonId person, LocalDate today);

    /// @param until the first day on which it no longer holds; null while unknown
    /// @throws vn.nennep.web.Refusal when the unit does not stand that day, or the person holds the same office
    /// there then
    PositionId appoint(PersonId person, UnitId unit, String title, LocalDate from, @Nullable LocalDate until);

    /// Ends the office on the day; one that begins that day or later is taken back. An office of somebody else
    /// is passed over: who calls has looked at the person, not at the office.
    void end(PersonId person, PositionId office, LocalDate day);

    record Holder(PersonId person, String fullName, String title, boolean keyLeader) {}

    /// @param until the first day on which it no longer holds; null while open
    record Office(
            PositionId id,
            UnitId unit,
            String title,
            boolean keyLeader,
            LocalDate from,
            @Nullable LocalDate until) {

        public boolean holds(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }
}
