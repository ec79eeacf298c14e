package vn.nennep.people.listing;

import static nennep.sql.people.Tables.AFFILIATION;
import static nennep.sql.people.Tables.PERSON;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectDistinct;

import java.util.List;
import java.util.Objects;
import nennep.sql.people.tables.records.PersonRecord;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Held;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PeopleList.Sought;
import vn.nennep.people.PersonId;
import vn.nennep.people.person.Categories;

/// Finds the persons of one page. Who takes part in the units is looked up first, on its own: a list is of a
/// few units, and so the planner never begins with a name that two million people bear.
@Repository
class Finding {

    private static final Field<Long> ID = DSL.field(name("taking_part", "person_id"), Long.class);

    private static final List<Field<String>> KEYS = List.of(
            PERSON.GIVEN_NAME.collate("vi-x-icu"),
            PERSON.FAMILY_NAME.collate("vi-x-icu"),
            PERSON.MIDDLE_NAME.collate("vi-x-icu"));

    private static final List<SortField<?>> ORDER =
            List.of(KEYS.get(0).asc(), KEYS.get(1).asc(), KEYS.get(2).asc(), PERSON.ID.asc());
    private static final List<SortField<?>> BACKWARDS =
            List.of(KEYS.get(0).desc(), KEYS.get(1).desc(), KEYS.get(2).desc(), PERSON.ID.desc());

    private final DSLContext sql;

    Finding(DSLContext sql) {
        this.sql = sql;
    }

    int total(Sought sought) {
        CommonTableExpression<Record1<Long>> takingPart = takingPart(sought);
        var from = sql.with(takingPart).select(count()).from(takingPart);
        Condition wanted = wanted(sought, ID);
        Names names = Names.of(sought.words());
        var counted = names.isEmpty()
                ? from.where(wanted)
                : from.join(PERSON).on(PERSON.ID.eq(ID)).where(wanted, names.condition());
        return counted.fetchSingle().get(0, int.class);
    }

    /// One more than the page holds, when there is one.
    List<Long> ids(Sought sought) {
        CommonTableExpression<Record1<Long>> takingPart = takingPart(sought);
        PersonId before = sought.turn().before();
        return sql.with(takingPart)
                .select(PERSON.ID)
                .from(takingPart)
                .join(PERSON)
                .on(PERSON.ID.eq(ID))
                .where(wanted(sought, ID), Names.of(sought.words()).condition(), beyond(sought))
                .orderBy(before == null ? ORDER : BACKWARDS)
                .limit(sought.turn().size() + 1)
                .fetch(PERSON.ID);
    }

    /// The persons as the caller may see them, in the order of lists.
    List<PersonRecord> persons(List<Long> ids) {
        return sql.selectFrom(PERSON)
                .where(PERSON.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                .orderBy(ORDER)
                .fetch();
    }

    private Condition beyond(Sought sought) {
        PersonId after = sought.turn().after();
        PersonId before = sought.turn().before();
        if (after == null && before == null) {
            return DSL.noCondition();
        }
        long turned =
                after != null ? after.value() : Objects.requireNonNull(before).value();
        PersonRecord person = sql.selectFrom(PERSON).where(PERSON.ID.eq(turned)).fetchOne();
        if (person == null) {
            return DSL.noCondition();
        }
        var own = row(KEYS.get(0), KEYS.get(1), KEYS.get(2), PERSON.ID);
        var theirs = row(
                DSL.val(person.getGivenName()),
                DSL.val(person.getFamilyName()),
                DSL.val(person.getMiddleName()),
                DSL.val(person.getId()));
        return after != null ? own.gt(theirs) : own.lt(theirs);
    }

    private static CommonTableExpression<Record1<Long>> takingPart(Sought sought) {
        Long[] units = sought.units().stream().map(UnitId::value).toArray(Long[]::new);
        return name("taking_part")
                .fields("person_id")
                .asMaterialized(selectDistinct(AFFILIATION.PERSON_ID)
                        .from(AFFILIATION)
                        .where(
                                AFFILIATION.UNIT_ID.eq(DSL.any(units)),
                                Held.on(AFFILIATION.VALID_FROM, AFFILIATION.VALID_TO, sought.on())));
    }

    private static Condition wanted(Sought sought, Field<Long> person) {
        return sought.categories().isEmpty()
                ? DSL.noCondition()
                : Categories.among(person, sought.categories(), sought.on());
    }
}
