package vn.nennep.privacy;

import java.util.Collection;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// Nhật ký xem: the signed-in caller reads somebody's data. Whoever shows a person's data to somebody else
/// notes it here before showing it; the person sees on `/my/data` who it was, when, as what and what for. Looks
/// of one reader at the same thing within ten minutes are one. To look at oneself, and what the program does by
/// itself, is no reading.
public interface Readings {

    /// One person's data.
    ///
    /// @param what what was shown, in words that follow "đã xem": "trang riêng: nơi sinh hoạt, chức vụ"
    void note(PersonId person, Purpose purpose, String what);

    /// One page of a list of names: told to those who stand on it.
    void notePage(Collection<PersonId> people, Purpose purpose, String what);

    /// A whole list of names, mostly as a file: told to everybody who takes part in one of the units today, in one row
    /// however many they are.
    ///
    /// @param people how many stand on it
    void noteList(Collection<UnitId> units, int people, Purpose purpose, String what);
}
