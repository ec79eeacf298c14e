package vn.nennep.privacy.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.Affiliation;
import vn.nennep.people.Affiliations;
import vn.nennep.people.People;
import vn.nennep.people.PersonDetails;
import vn.nennep.people.PersonId;
import vn.nennep.people.Positions;
import vn.nennep.privacy.KeptAbout;
import vn.nennep.privacy.Purpose;
import vn.nennep.text.VietnameseText;

/// Who somebody is and where they take part, as `people` keeps it.
@Component
@Order(1)
class KeptInLists implements KeptAbout {

    private final People people;
    private final Affiliations affiliations;
    private final Positions positions;
    private final Units units;
    private final Clock clock;

    KeptInLists(People people, Affiliations affiliations, Positions positions, Units units, Clock clock) {
        this.people = people;
        this.affiliations = affiliations;
        this.positions = positions;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<Kept> of(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        List<Affiliation> spans = affiliations.of(person);
        List<Positions.Office> offices = positions.of(person, today);
        Map<UnitId, Unit> named = units.known(
                Stream.concat(
                                spans.stream().map(Affiliation::unit),
                                offices.stream().map(Positions.Office::unit))
                        .collect(Collectors.toSet()),
                today);
        List<Kept> kept = new ArrayList<>();
        people.details(person).ifPresent(details -> kept.add(identity(details)));
        kept.add(new Kept(
                Purpose.LISTS,
                "Nơi sinh hoạt",
                spans.stream()
                        .map(span -> new Entry(
                                name(span.unit(), named),
                                span.kind().label() + ", " + Days.said(span.from(), span.until())))
                        .toList()));
        kept.add(new Kept(
                Purpose.LISTS,
                "Chức vụ",
                offices.stream()
                        .map(office -> new Entry(
                                office.title(),
                                name(office.unit(), named) + ", " + Days.said(office.from(), office.until())))
                        .toList()));
        return kept;
    }

    private static Kept identity(PersonDetails person) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("Họ và tên", person.fullName()));
        entries.add(new Entry(
                "Năm sinh",
                person.birthYear() == null ? "chưa ghi" : person.birthYear().toString()));
        person.categories()
                .forEach(span -> entries.add(new Entry(
                        VietnameseText.capitalized(span.category().label()), Days.said(span.from(), span.until()))));
        return new Kept(Purpose.LISTS, "Bản thân", entries);
    }

    private static String name(UnitId unit, Map<UnitId, Unit> named) {
        Unit known = named.get(unit);
        return known == null ? "đơn vị số " + unit : known.name();
    }
}
