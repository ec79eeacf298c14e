package vn.nennep.people;

import java.time.LocalDate;
import java.util.List;

/// Hạn chế và xóa: people who are counted, and of whom no more is shown, or known. Who calls has asked whether
/// the caller may; the acts themselves are the program's.
public interface Anonymity {

    /// Name of a row of whom nothing is left.
    String ERASED = "Người đã xóa tên";

    /// From now on lists and pages show a number in place of the name, no year of birth, and searching by name does not
    /// find the person. To be oneself is to be known all the same.
    void restrict(PersonId person, boolean restricted);

    boolean isRestricted(PersonId person);

    /// Whoever takes part somewhere, or will, is on a list for a reason and cannot be erased.
    boolean takesPart(PersonId person, LocalDate today);

    /// How many people took part anywhere for the last time before the day and are not erased yet.
    int leftBefore(LocalDate day);

    /// Some of them.
    List<PersonId> leftBefore(LocalDate day, int most);

    /// Takes name, year of birth, and the rows of files still lying on a tray that speak of the person.
    /// Categories, places and offices stay without a name, because heads and key leaders are counted by them.
    /// Cannot be undone.
    void erase(PersonId person, LocalDate today);
}
