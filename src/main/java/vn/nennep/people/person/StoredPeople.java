package vn.nennep.people.person;

import static nennep.sql.people.Tables.AFFILIATION;
import static nennep.sql.people.Tables.PERSON;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nennep.sql.people.tables.records.PersonRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.UnitId;
import vn.nennep.people.NewPerson;
import vn.nennep.people.People;
import vn.nennep.people.Person;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonDetails;
import vn.nennep.people.PersonId;
import vn.nennep.web.Refusal;

/// Persons read from and enrolled in the tables; always in a transaction, because only that says who asks.
@Repository
@Transactional(readOnly = true)
class StoredPeople implements People {

    private final DSLContext sql;
    private final Enrolment enrolment;
    private final Categorizing categorizing;

    StoredPeople(DSLContext sql, Enrolment enrolment, Categorizing categorizing) {
        this.sql = sql;
        this.enrolment = enrolment;
        this.categorizing = categorizing;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return list(PERSON.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public Map<PersonId, Person> get(Collection<PersonId> ids) {
        Long[] wanted = ids.stream().map(PersonId::value).toArray(Long[]::new);
        Map<PersonId, Person> found = new LinkedHashMap<>();
        list(PERSON.ID.eq(DSL.any(wanted))).forEach(person -> found.put(person.id(), person));
        return found;
    }

    @Override
    public List<Person> ofUnit(UnitId unit, Set<PersonCategory> categories, LocalDate on) {
        return list(PERSON.ID
                .in(DSL.select(AFFILIATION.PERSON_ID)
                        .from(AFFILIATION)
                        .where(AFFILIATION.UNIT_ID.eq(unit.value()), Homes.on(on)))
                .and(Categories.among(PERSON.ID, categories, on)));
    }

    @Override
    public Optional<UnitId> home(PersonId id, LocalDate on) {
        return sql.select(AFFILIATION.UNIT_ID)
                .from(AFFILIATION)
                .where(AFFILIATION.PERSON_ID.eq(id.value()), Homes.on(on))
                .fetchOptional(AFFILIATION.UNIT_ID)
                .map(UnitId::new);
    }

    @Override
    @Transactional
    public PersonId enrol(NewPerson person, LocalDate from) {
        return enrolAll(List.of(person), from).getFirst();
    }

    @Override
    @Transactional
    public List<PersonId> enrolAll(List<NewPerson> people, LocalDate from) {
        return enrolment.enrolAll(people, from);
    }

    @Override
    public Optional<PersonDetails> details(PersonId id) {
        return sql.selectFrom(PERSON)
                .where(PERSON.ID.eq(id.value()))
                .fetchOptional()
                .map(row -> details(id, row));
    }

    private PersonDetails details(PersonId id, PersonRecord row) {
        if (row.getRestricted() && !asksOf(id)) {
            return new PersonDetails(id, "", "", Shown.name(row), Shown.name(row), null, categorizing.of(id));
        }
        return new PersonDetails(
                id,
                row.getFamilyName(),
                row.getMiddleName(),
                row.getGivenName(),
                row.getFullName(),
                row.getBirthYear(),
                categorizing.of(id));
    }

    /// Whether the person asks, or the program.
    private boolean asksOf(PersonId id) {
        return Boolean.TRUE.equals(sql.fetchValue(
                "select coalesce(web.program_asks() or {0} = web.asking_person(), false)", DSL.val(id.value())));
    }

    @Override
    @Transactional
    public void categorize(PersonId id, Set<PersonCategory> categories, LocalDate day) {
        categorizing.change(id, categories, day);
    }

    @Override
    @Transactional
    public void correct(
            PersonId id, String familyName, String middleName, String givenName, @Nullable Integer birthYear) {
        if (!program() && sql.fetchExists(PERSON, PERSON.ID.eq(id.value()), hidden())) {
            throw new Refusal(
                    "Dữ liệu của người này đang hạn chế xử lý hoặc đã xóa; chỉ sửa theo yêu cầu của chính người ấy.");
        }
        sql.update(PERSON)
                .set(PERSON.FAMILY_NAME, familyName)
                .set(PERSON.MIDDLE_NAME, middleName)
                .set(PERSON.GIVEN_NAME, givenName)
                .set(PERSON.BIRTH_YEAR, birthYear)
                .where(PERSON.ID.eq(id.value()))
                .execute();
    }

    private boolean program() {
        return Boolean.TRUE.equals(sql.fetchValue("select web.program_asks()"));
    }

    private static Condition hidden() {
        return PERSON.RESTRICTED.isTrue().or(PERSON.ERASED_ON.isNotNull());
    }

    private List<Person> list(Condition condition) {
        return Listed.of(
                sql.selectFrom(PERSON).where(condition).orderBy(Listed.ORDER).fetch());
    }
}
