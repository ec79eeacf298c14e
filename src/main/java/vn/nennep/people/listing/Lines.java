package vn.nennep.people.listing;

import static nennep.sql.people.Tables.AFFILIATION;
import static nennep.sql.people.Tables.PERSON_CATEGORY;
import static nennep.sql.people.Tables.POSITION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nennep.sql.people.tables.records.PersonRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Held;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Affiliation;
import vn.nennep.people.AffiliationKind;
import vn.nennep.people.PeopleList.Line;
import vn.nennep.people.PeopleList.Sought;
import vn.nennep.people.Person;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.person.Listed;

/// What stands beside a name on a list: three short statements for the whole page.
@Repository
class Lines {

    private final DSLContext sql;

    Lines(DSLContext sql) {
        this.sql = sql;
    }

    /// @param found the page and whoever stands beside it, so that people of one name are told apart across its edge
    List<Line> of(List<PersonRecord> page, List<PersonRecord> found, Sought sought) {
        Set<Long> ids = page.stream().map(PersonRecord::getId).collect(Collectors.toSet());
        Map<Long, Set<PersonCategory>> categories = categories(ids, sought);
        Map<Long, List<Affiliation>> here = here(ids, sought);
        Map<Long, List<String>> offices = offices(ids, sought);
        List<Line> lines = new ArrayList<>(page.size());
        for (Person person : Listed.of(found)) {
            long id = person.id().value();
            if (ids.contains(id)) {
                lines.add(new Line(
                        person,
                        categories.getOrDefault(id, Set.of()),
                        here.getOrDefault(id, List.of()),
                        offices.getOrDefault(id, List.of())));
            }
        }
        return lines;
    }

    private Map<Long, Set<PersonCategory>> categories(Set<Long> ids, Sought sought) {
        return sql.select(PERSON_CATEGORY.PERSON_ID, PERSON_CATEGORY.CATEGORY)
                .from(PERSON_CATEGORY)
                .where(among(PERSON_CATEGORY.PERSON_ID, ids))
                .and(Held.on(PERSON_CATEGORY.VALID_FROM, PERSON_CATEGORY.VALID_TO, sought.on()))
                .collect(Collectors.groupingBy(
                        row -> row.value1(),
                        Collectors.mapping(
                                row -> PersonCategory.valueOf(row.value2()),
                                Collectors.toCollection(() -> EnumSet.noneOf(PersonCategory.class)))));
    }

    private Map<Long, List<Affiliation>> here(Set<Long> ids, Sought sought) {
        Set<UnitId> units = Set.copyOf(sought.units());
        Map<Long, List<Affiliation>> here = sql
                .selectFrom(AFFILIATION)
                .where(among(AFFILIATION.PERSON_ID, ids))
                .and(Held.on(AFFILIATION.VALID_FROM, AFFILIATION.VALID_TO, sought.on()))
                .stream()
                .filter(row -> units.contains(new UnitId(row.getUnitId())))
                .collect(Collectors.groupingBy(
                        row -> row.getPersonId(),
                        Collectors.mapping(
                                row -> new Affiliation(
                                        new UnitId(row.getUnitId()),
                                        AffiliationKind.valueOf(row.getKind()),
                                        row.getValidFrom(),
                                        row.getValidTo()),
                                Collectors.toList())));
        here.values().forEach(spans -> spans.sort(Comparator.comparing(Affiliation::kind)));
        return here;
    }

    private Map<Long, List<String>> offices(Set<Long> ids, Sought sought) {
        return sql.select(POSITION.PERSON_ID, POSITION.TITLE)
                .from(POSITION)
                .where(among(POSITION.PERSON_ID, ids))
                .and(Held.on(POSITION.VALID_FROM, POSITION.VALID_TO, sought.on()))
                .orderBy(POSITION.ID)
                .fetchGroups(row -> row.value1(), row -> row.value2());
    }

    private static Condition among(Field<Long> person, Set<Long> ids) {
        return person.eq(DSL.any(ids.toArray(Long[]::new)));
    }
}
