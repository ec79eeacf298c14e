package vn.nennep.people.person;

import static nennep.sql.people.Tables.AFFILIATION;
import static nennep.sql.people.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import nennep.sql.people.tables.Affiliation;
import nennep.sql.people.tables.records.PersonRecord;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectOrderByStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.people.Anonymity;
import vn.nennep.people.PersonId;
import vn.nennep.text.PersonName;

@Repository
@Transactional
class StoredAnonymity implements Anonymity {

    private static final PersonName NOBODY = new PersonName("Người", "đã xóa", "tên");

    private final DSLContext sql;

    StoredAnonymity(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void restrict(PersonId person, boolean restricted) {
        sql.update(PERSON)
                .set(PERSON.RESTRICTED, restricted)
                .where(PERSON.ID.eq(person.value()))
                .execute();
    }

    @Override
    public boolean isRestricted(PersonId person) {
        return sql.fetchExists(PERSON, PERSON.ID.eq(person.value()), PERSON.RESTRICTED.isTrue());
    }

    @Override
    public boolean takesPart(PersonId person, LocalDate today) {
        return sql.fetchExists(
                AFFILIATION,
                AFFILIATION.PERSON_ID.eq(person.value()),
                AFFILIATION.VALID_TO.isNull().or(AFFILIATION.VALID_TO.gt(today)));
    }

    @Override
    public int leftBefore(LocalDate day) {
        return sql.fetchCount(left(day));
    }

    @Override
    public List<PersonId> leftBefore(LocalDate day, int most) {
        return left(day).limit(most).fetch(row -> new PersonId(row.value1()));
    }

    private SelectOrderByStep<Record1<Long>> left(LocalDate day) {
        Affiliation later = AFFILIATION.as("later");
        return sql.selectDistinct(AFFILIATION.PERSON_ID)
                .from(AFFILIATION)
                .join(PERSON)
                .on(PERSON.ID.eq(AFFILIATION.PERSON_ID))
                .where(AFFILIATION.VALID_TO.le(day), PERSON.ERASED_ON.isNull())
                .and(DSL.notExists(DSL.selectOne()
                        .from(later)
                        .where(later.PERSON_ID.eq(AFFILIATION.PERSON_ID))
                        .and(later.VALID_TO.isNull().or(later.VALID_TO.gt(day)))));
    }

    @Override
    public void erase(PersonId person, LocalDate today) {
        PersonRecord row = sql.selectFrom(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .forUpdate()
                .fetchSingle();
        clearTrays(row);
        sql.update(PERSON)
                .set(PERSON.FAMILY_NAME, NOBODY.family())
                .set(PERSON.MIDDLE_NAME, NOBODY.middle())
                .set(PERSON.GIVEN_NAME, NOBODY.given())
                .setNull(PERSON.BIRTH_YEAR)
                .set(PERSON.RESTRICTED, false)
                .set(PERSON.ERASED_ON, today)
                .where(PERSON.ID.eq(person.value()))
                .execute();
    }

    /// Files handed in and not yet entered: rows of the same name go, whoever is meant; they can be handed in again.
    private void clearTrays(PersonRecord row) {
        sql.fetch("""
                        select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'people' and relname ~ '^tray_[0-9]+$'
                        """)
                .getValues(0, String.class)
                .forEach(tray -> sql.execute(
                        "delete from {0} where search_name = {1} or position({2} in told) > 0",
                        DSL.table(DSL.name("people", tray)), DSL.val(row.getSearchName()), DSL.val(row.getFullName())));
    }
}
