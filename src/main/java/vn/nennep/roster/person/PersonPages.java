package vn.nennep.roster.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.Affiliation;
import vn.nennep.people.AffiliationKind;
import vn.nennep.people.Affiliations;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonDetails;
import vn.nennep.people.Positions;
import vn.nennep.roster.RosterPermission;
import vn.nennep.roster.nearness.Nearness;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Page;

/// Lays out the page of one person.
@Component
class PersonPages {

    private final Affiliations affiliations;
    private final Positions positions;
    private final Units units;
    private final Nearness nearness;
    private final Access access;

    PersonPages(Affiliations affiliations, Positions positions, Units units, Nearness nearness, Access access) {
        this.affiliations = affiliations;
        this.positions = positions;
        this.units = units;
        this.nearness = nearness;
        this.access = access;
    }

    Page of(PersonDetails person, LocalDate today) {
        List<Affiliation> spans = affiliations.of(person.id());
        List<Positions.Office> offices = positions.of(person.id(), today);
        Map<UnitId, Unit> named = units.known(
                Stream.concat(
                                spans.stream().map(Affiliation::unit),
                                offices.stream().map(Positions.Office::unit))
                        .collect(Collectors.toSet()),
                today);
        String address = "/people/" + person.id();
        boolean keeps = nearness.keeps(person.id());
        boolean present = spans.stream().anyMatch(span -> Spoken.open(span.until(), today));
        PersonPage model = new PersonPage(
                address,
                keeps,
                categories(person.categories(today)),
                spans.stream()
                        .filter(span -> span.holds(today))
                        .sorted(Comparator.comparing(Affiliation::kind))
                        .map(span -> place(span, named, address))
                        .toList(),
                offices.stream()
                        .filter(office -> office.holds(today))
                        .map(office -> office(office, named, address))
                        .toList(),
                keeps ? Acts.of(address, present) : List.of(),
                days(person, spans, offices, named, today));
        Page page = Page.of("roster/person/person", "units", person.fullName(), model)
                .lead(lead(person, spans, named, today))
                .crumb("Tổ chức", "/units");
        return nearness.home(person.id())
                .map(named::get)
                .map(home -> page.crumb(home.name(), "/units/" + home.id() + "/people"))
                .orElse(page);
    }

    private static String lead(
            PersonDetails person, List<Affiliation> spans, Map<UnitId, Unit> named, LocalDate today) {
        List<String> said = new ArrayList<>();
        if (person.birthYear() != null) {
            said.add("sinh " + person.birthYear());
        }
        said.add(spans.stream()
                .filter(span -> span.kind() == AffiliationKind.OFFICIAL && span.holds(today))
                .map(span -> "sinh hoạt ở " + name(span.unit(), named))
                .findFirst()
                .orElse(
                        spans.stream().anyMatch(span -> span.from().isAfter(today))
                                ? "chưa đến ngày sinh hoạt"
                                : "đã thôi sinh hoạt"));
        return VietnameseText.capitalized(String.join(", ", said));
    }

    private static String categories(Set<PersonCategory> categories) {
        return VietnameseText.capitalized(
                categories.stream().sorted().map(PersonCategory::label).collect(Collectors.joining(", ")));
    }

    private PersonPage.Place place(Affiliation span, Map<UnitId, Unit> named, String address) {
        boolean reached = access.may(RosterPermission.READ_NUMBERS, span.unit());
        return new PersonPage.Place(
                span.unit().toString(),
                name(span.unit(), named),
                VietnameseText.capitalized(span.kind().label()),
                Spoken.days(span.from(), span.until()),
                reached ? "/units/" + span.unit() + "/people" : null,
                span.kind() == AffiliationKind.OFFICIAL ? null : address + "/places/" + span.unit() + "/end");
    }

    private static PersonPage.Office office(Positions.Office office, Map<UnitId, Unit> named, String address) {
        return new PersonPage.Office(
                office.id().toString(),
                office.title(),
                name(office.unit(), named),
                Spoken.days(office.from(), office.until()),
                office.keyLeader(),
                address + "/offices/" + office.id() + "/end");
    }

    private static List<PersonPage.Day> days(
            PersonDetails person,
            List<Affiliation> spans,
            List<Positions.Office> offices,
            Map<UnitId, Unit> named,
            LocalDate today) {
        record Dated(LocalDate from, @Nullable LocalDate until, String what, String where) {}
        Stream<Dated> places = spans.stream()
                .map(span -> new Dated(span.from(), span.until(), span.kind().label(), name(span.unit(), named)));
        Stream<Dated> held = offices.stream()
                .map(office -> new Dated(office.from(), office.until(), office.title(), name(office.unit(), named)));
        Stream<Dated> was = person.categories().stream()
                .map(span ->
                        new Dated(span.from(), span.until(), span.category().label(), ""));
        return Stream.of(places, held, was)
                .flatMap(one -> one)
                .sorted(Comparator.comparing(Dated::from).reversed())
                .map(one -> new PersonPage.Day(
                        VietnameseText.capitalized(one.what()),
                        one.where(),
                        Spoken.days(one.from(), one.until()),
                        !one.from().isAfter(today) && Spoken.open(one.until(), today)))
                .toList();
    }

    private static String name(UnitId unit, Map<UnitId, Unit> named) {
        Unit known = named.get(unit);
        return known == null ? "đơn vị số " + OfficialFigures.grouped(unit.value()) : known.name();
    }
}
