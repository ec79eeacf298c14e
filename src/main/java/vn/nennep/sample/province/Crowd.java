package vn.nennep.sample.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.people.NewPerson;
import vn.nennep.people.NewPerson.NewPosition;
import vn.nennep.people.PersonCategory;
import vn.nennep.text.PersonName;

/// The people of units: first those in the seats, then as many as the outline says.
final class Crowd {

    private final Random random;
    private final PersonNames names = new PersonNames();

    Crowd(long seed) {
        this.random = new Random(seed);
    }

    /// @param knownAs the name by which the walk-through knows the person; null for almost everybody
    record Newcomer(NewPerson person, @Nullable String knownAs) {}

    List<Newcomer> of(UnitDraft unit) {
        if (unit.seats.size() > unit.people) {
            throw new IllegalStateException(unit.name + " has more seats than people");
        }
        List<Newcomer> people = new ArrayList<>(unit.people);
        unit.seats.forEach(seat -> people.add(seated(unit, seat)));
        while (people.size() < unit.people) {
            PersonCategory category = category(unit);
            NewPerson drawn = person(unit, names.next(random), category, birthYear(category), List.of());
            people.add(new Newcomer(drawn, null));
        }
        return people;
    }

    private Newcomer seated(UnitDraft home, Seat seat) {
        List<NewPosition> positions = seat.title().isEmpty()
                ? List.of()
                : List.of(new NewPosition(seat.at().opened(), seat.title()));
        Seat.Known known = seat.known();
        PersonName name = known == null ? names.next(random) : PersonName.parse(known.name());
        PersonCategory category = category(home);
        int born = known == null ? birthYear(category) : known.birthYear();
        return new Newcomer(person(home, name, category, born, positions), known == null ? null : known.name());
    }

    private NewPerson person(
            UnitDraft home, PersonName name, PersonCategory category, int born, List<NewPosition> positions) {
        return new NewPerson(
                name.family(), name.middle(), name.given(), born, Set.of(category), home.opened(), positions);
    }

    private PersonCategory category(UnitDraft home) {
        if (home.holdsMembers()) {
            return PersonCategory.MEMBER;
        }
        boolean union = home.kind.endsWith("MASS_ORGANISATION");
        if (random.nextInt(100) < 75) {
            return union ? PersonCategory.UNION_MEMBER : PersonCategory.OFFICIAL;
        }
        return union ? PersonCategory.OFFICIAL : PersonCategory.EMPLOYEE;
    }

    private int birthYear(PersonCategory category) {
        return switch (category) {
            case MEMBER -> 1946 + (random.nextInt(58) + random.nextInt(58)) / 2;
            case OFFICIAL, EMPLOYEE -> 1966 + random.nextInt(35);
            case UNION_MEMBER -> 1970 + random.nextInt(36);
        };
    }
}
