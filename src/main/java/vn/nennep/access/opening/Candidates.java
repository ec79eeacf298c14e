package vn.nennep.access.opening;

import static nennep.sql.access.Tables.ACCOUNT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.UnitId;
import vn.nennep.people.People;
import vn.nennep.people.Person;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonId;
import vn.nennep.people.Positions;
import vn.nennep.text.VietnameseText;

/// Whom an account may be opened for at a unit: who is at home there or holds an office. Found by the full name
/// only, so that nobody reads the list who is not near.
@Component
class Candidates {

    private final DSLContext sql;
    private final People people;
    private final Positions positions;
    private final Clock clock;

    Candidates(DSLContext sql, People people, Positions positions, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.positions = positions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Person> named(String fullName, UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        Map<PersonId, Person> found = new LinkedHashMap<>();
        people.ofUnit(unit, EnumSet.allOf(PersonCategory.class), today).forEach(one -> found.put(one.id(), one));
        positions.at(unit, today).forEach(holder -> people.find(holder.person())
                .ifPresent(one -> found.putIfAbsent(holder.person(), one)));
        List<Person> exactly = among(found, one -> VietnameseText.same(one.fullName(), fullName));
        String folded = VietnameseText.fold(fullName);
        return exactly.isEmpty()
                ? among(found, one -> VietnameseText.fold(one.fullName()).equals(folded))
                : exactly;
    }

    private static List<Person> among(Map<PersonId, Person> found, java.util.function.Predicate<Person> which) {
        return found.values().stream().filter(which).toList();
    }

    boolean hasAccount(PersonId person) {
        return sql.fetchExists(ACCOUNT, ACCOUNT.PERSON_ID.eq(person.value()).and(ACCOUNT.CLOSED_AT.isNull()));
    }

    /// The name typed, or one made of the person's that nobody has: "nguyen.van.bay", "nguyen.van.bay2"; empty when the
    /// one typed is taken.
    Optional<String> username(String typed, String fullName) {
        if (!typed.isEmpty()) {
            return Optional.of(VietnameseText.lower(typed)).filter(name -> !taken(name));
        }
        String made =
                VietnameseText.fold(fullName).replaceAll("[^a-z0-9]+", ".").replaceAll("^\\.|\\.$", "");
        String name = made;
        for (int no = 2; taken(name); no++) {
            name = made + no;
        }
        return Optional.of(name);
    }

    private boolean taken(String username) {
        return sql.fetchExists(ACCOUNT, ACCOUNT.USERNAME.eq(username));
    }
}
