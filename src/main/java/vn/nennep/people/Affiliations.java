package vn.nennep.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// Nơi sinh hoạt of one person, and the acts that change it from a day on. What was before that day is never
/// changed. Each act refuses in words for the user (`Refusal`) what cannot be: a unit that does not stand that
/// day or keeps no list, a day before something already entered, a place where the person already is.
public interface Affiliations {

    /// Newest first, with what is entered for days to come.
    List<Affiliation> of(PersonId person);

    /// Chuyển sinh hoạt chính thức: home is the unit from the day on. Who has no home then (new, or come back)
    /// is received there. Taking part there for a time or as a member ends, because home says more. What the
    /// person still owes
    /// follows, at once, see [MoveFollower].
    void transfer(PersonId person, UnitId to, LocalDate day);

    /// Chuyển sinh hoạt tạm thời: takes part there from one day on, until another; home stays.
    ///
    /// @param until the first day on which it no longer holds; null while unknown
    void stayFor(PersonId person, UnitId at, LocalDate from, @Nullable LocalDate until);

    /// Takes part in one more organisation (union, association, agency) beside home.
    void join(PersonId person, UnitId at, LocalDate from);

    /// No longer takes part in the unit, which is not home, from the day on.
    void end(PersonId person, UnitId at, LocalDate day);
}
