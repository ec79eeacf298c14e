package vn.nennep.roster.nearness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.Affiliation;
import vn.nennep.people.AffiliationKind;
import vn.nennep.people.Affiliations;
import vn.nennep.people.PersonId;
import vn.nennep.web.NotFound;

/// Names stay near (`Access.isNear`): people are known by name in the unit in which they take part and in the committee
/// directly above it. Everybody further up sees numbers. The list is kept by whoever is near to home.
@Component
public class Nearness {

    private final Access access;
    private final Units units;
    private final Affiliations affiliations;
    private final Clock clock;

    Nearness(Access access, Units units, Affiliations affiliations, Clock clock) {
        this.access = access;
        this.units = units;
        this.affiliations = affiliations;
        this.clock = clock;
    }

    /// The units whose people the caller knows by name.
    public Set<UnitId> units() {
        return units.get(access.near(), LocalDate.now(clock)).values().stream()
                .filter(unit -> unit.kind().holdsPeople())
                .map(Unit::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public boolean knows(UnitId unit) {
        return access.isNear(unit) && holdsPeople(unit);
    }

    /// @throws NotFound when the person takes part in no unit near
    public void requireKnown(PersonId person) {
        if (places(person).map(Affiliation::unit).noneMatch(this::knows)) {
            throw new NotFound();
        }
    }

    public boolean keeps(PersonId person) {
        return home(person).filter(this::knows).isPresent();
    }

    /// @throws NotFound when the person is not at home near
    public void requireKept(PersonId person) {
        if (!keeps(person)) {
            throw new NotFound();
        }
    }

    /// Home today; of who has left, the last one; of who is yet to come, the first.
    public Optional<UnitId> home(PersonId person) {
        return places(person)
                .filter(span -> span.kind() == AffiliationKind.OFFICIAL)
                .map(Affiliation::unit)
                .reduce((_, earlier) -> earlier);
    }

    /// Where the person takes part today or later; of who has left, where last.
    private Stream<Affiliation> places(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        List<Affiliation> spans = affiliations.of(person);
        List<Affiliation> present = spans.stream()
                .filter(span -> span.until() == null || span.until().isAfter(today))
                .toList();
        return present.isEmpty()
                ? spans.stream()
                        .filter(span -> span.kind() == AffiliationKind.OFFICIAL)
                        .limit(1)
                : present.stream();
    }

    private boolean holdsPeople(UnitId unit) {
        return units.find(unit, LocalDate.now(clock))
                .filter(found -> found.kind().holdsPeople())
                .isPresent();
    }
}
