package vn.nennep.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// Persons and where they take part. Lists are sorted the Vietnamese way: given name, family name, middle name.
public interface People {

    Optional<Person> find(PersonId id);

    Map<PersonId, Person> get(Collection<PersonId> ids);

    /// Those whose home is the unit on that day and who are of one of the categories.
    List<Person> ofUnit(UnitId unit, Set<PersonCategory> categories, LocalDate on);

    /// Where the person officially takes part on that day.
    Optional<UnitId> home(PersonId id, LocalDate on);

    Optional<PersonDetails> details(PersonId id);

    PersonId enrol(NewPerson person, LocalDate from);

    /// Enrols many at once; answers the ids in the order given.
    List<PersonId> enrolAll(List<NewPerson> people, LocalDate from);

    /// Of exactly these categories from the day on; what was before stays.
    ///
    /// @throws vn.nennep.web.Refusal when none is named, or a change is already entered for a later day
    void categorize(PersonId id, Set<PersonCategory> categories, LocalDate day);

    /// Corrects what was entered wrongly; it always was so.
    void correct(PersonId id, String familyName, String middleName, String givenName, @Nullable Integer birthYear);
}
