package vn.nennep.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// Many people at once, a million as well as ten: laid out on a tray row by row, judged as a whole, entered as a whole.
/// Entering only adds: people who are not yet known, and of those who are a year of birth, a category or an office that
/// was missing. It corrects, moves and ends nothing, so that the same rows twice change nothing (3.4).
///
/// A tray does not outlive a crash of the database, and holds nothing that is not in somebody's file.
public interface Newcomers {

    /// Lays the rows out; what lay on the tray before is gone. Joins the caller's transaction.
    ///
    /// @return how many
    long lay(long tray, Laying rows);

    /// How many rows lie there; 0 when the tray was cleared or lost.
    long lying(long tray);

    /// Who of them is known already, and which rows cannot be entered.
    Judgement judge(long tray, LocalDate today);

    /// Judges anew, because lists go on living, and enters every row that has no fault.
    ///
    /// @param whole nothing is entered while one row is faulty
    /// @param step told how many rows are done; may throw to undo all
    /// @throws vn.nennep.web.Refusal when nothing lies there, or a row is faulty and the whole was asked for
    Judgement enter(long tray, LocalDate today, boolean whole, Consumer<Long> step);

    /// The rows that cannot be entered, in the order of the file, one after another without keeping them.
    void faulty(long tray, int most, Consumer<Faulty> taker);

    /// Takes everything away.
    void clear(long tray);

    /// Everybody at home in the units on the day as a row that would change nothing, unit by unit in the order
    /// of lists.
    void known(Collection<UnitId> units, LocalDate on, Consumer<Known> taker);

    record Known(
            PersonId person,
            String fullName,
            @Nullable Integer birthYear,
            Set<PersonCategory> categories,
            UnitId unit,
            LocalDate since,
            List<String> titles) {}

    interface Laying {
        void onto(Consumer<Newcomer> tray);
    }

    /// A row of a file.
    ///
    /// @param row its number in the file
    /// @param told what it said, kept to be given back when it is faulty
    /// @param fault why it cannot be entered, worded; the rest is not looked at then
    /// @param code number of the person, when the row comes from an export
    /// @param since from when the person takes part in the unit
    /// @param titles offices held in the unit
    record Newcomer(
            int row,
            String told,
            @Nullable String fault,
            @Nullable Long code,
            String familyName,
            String middleName,
            String givenName,
            @Nullable Integer birthYear,
            Set<PersonCategory> categories,
            @Nullable UnitId unit,
            @Nullable LocalDate since,
            List<String> titles) {

        public static Newcomer faulty(int row, String told, String fault) {
            return new Newcomer(row, told, fault, null, "", "", "", null, Set.of(), null, null, List.of());
        }
    }

    /// @param fresh people who become known
    /// @param amended known people of whom something is added
    /// @param same known people of whom nothing is added
    record Judgement(long rows, long fresh, long amended, long same, long faulty) {

        public boolean changes() {
            return fresh + amended > 0;
        }
    }

    /// @param fault as laid out with the row; null when `why` tells it
    /// @param other the row it collides with
    record Faulty(
            int row,
            String told,
            @Nullable String fault,
            @Nullable Why why,
            @Nullable Integer other) {}

    enum Why {
        /// Nobody who takes part in that unit has this code.
        UNKNOWN_CODE,
        /// The code belongs to somebody of another name.
        OTHER_NAME,
        /// The code belongs to somebody of another year of birth.
        OTHER_YEAR,
        /// The file names the same person in a row before.
        TWICE,
        /// The file has people of that name and unit with a year of birth: which of them is this?
        NAMESAKES,
        /// In the unit are people of that name, and the year of birth does not tell who is meant.
        AMBIGUOUS,
        /// Was on this list, and has left it since.
        GONE
    }
}
