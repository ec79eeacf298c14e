package vn.nennep.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// Danh sách: the people of some units, one page at a time, sorted the Vietnamese way. Pages follow each other
/// by the last person shown, so that the hundredth costs what the first does and nobody is shown twice when
/// somebody is enrolled
/// meanwhile.
public interface PeopleList {

    Shown list(Sought sought);

    /// @param units whoever takes part in one of them that day, at home or otherwise
    /// @param words parts of the name, each with or without diacritics; empty for everybody
    /// @param categories empty for all
    record Sought(Collection<UnitId> units, String words, Set<PersonCategory> categories, LocalDate on, Turn turn) {}

    /// Which page: the first, the one after a person, or the one before.
    record Turn(@Nullable PersonId after, @Nullable PersonId before, int size) {

        public static Turn first(int size) {
            return new Turn(null, null, size);
        }
    }

    /// @param total of all pages
    /// @param more whether somebody follows the last line
    /// @param earlier whether somebody precedes the first line
    record Shown(List<Line> lines, int total, boolean earlier, boolean more) {}

    /// @param person with the note that tells people of one name apart
    /// @param here how and where the person takes part in the units asked for; home first
    record Line(Person person, Set<PersonCategory> categories, List<Affiliation> here, List<String> offices) {}
}
