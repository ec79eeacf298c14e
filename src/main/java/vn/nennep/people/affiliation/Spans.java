package vn.nennep.people.affiliation;

import static nennep.sql.people.Tables.AFFILIATION;
import static nennep.sql.people.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Affiliation;
import vn.nennep.people.AffiliationKind;
import vn.nennep.people.PersonId;

/// The table of affiliations, one person at a time.
@Repository
class Spans {

    private final DSLContext sql;

    Spans(DSLContext sql) {
        this.sql = sql;
    }

    /// Two acts on one person wait for each other.
    void lock(PersonId person) {
        sql.selectFrom(PERSON).where(PERSON.ID.eq(person.value())).forUpdate().fetchSingle();
    }

    List<Affiliation> of(PersonId person) {
        return sql.selectFrom(AFFILIATION)
                .where(AFFILIATION.PERSON_ID.eq(person.value()))
                .orderBy(AFFILIATION.VALID_FROM.desc(), AFFILIATION.ID.desc())
                .fetch(row -> new Affiliation(
                        new UnitId(row.getUnitId()),
                        AffiliationKind.valueOf(row.getKind()),
                        row.getValidFrom(),
                        row.getValidTo()));
    }

    void begin(PersonId person, UnitId unit, AffiliationKind kind, LocalDate from, @Nullable LocalDate until) {
        sql.insertInto(AFFILIATION)
                .set(AFFILIATION.PERSON_ID, person.value())
                .set(AFFILIATION.UNIT_ID, unit.value())
                .set(AFFILIATION.KIND, kind.name())
                .set(AFFILIATION.VALID_FROM, from)
                .set(AFFILIATION.VALID_TO, until)
                .execute();
    }

    /// Home that ended there that very day goes on, so that taking back a transfer leaves no seam.
    boolean goOn(PersonId person, UnitId unit, AffiliationKind kind, LocalDate from) {
        return sql.update(AFFILIATION)
                        .set(AFFILIATION.VALID_TO, DSL.castNull(LocalDate.class))
                        .where(AFFILIATION.PERSON_ID.eq(person.value()))
                        .and(AFFILIATION.UNIT_ID.eq(unit.value()))
                        .and(AFFILIATION.KIND.eq(kind.name()))
                        .and(AFFILIATION.VALID_TO.eq(from))
                        .execute()
                > 0;
    }

    void end(PersonId person, AffiliationKind kind, LocalDate day) {
        end(person, AFFILIATION.KIND.eq(kind.name()), day);
    }

    void end(PersonId person, UnitId unit, LocalDate day) {
        end(person, AFFILIATION.UNIT_ID.eq(unit.value()), day);
    }

    void endAll(PersonId person, LocalDate day) {
        end(person, DSL.trueCondition(), day);
    }

    /// What would begin that day or later is taken back.
    private void end(PersonId person, Condition which, LocalDate day) {
        Condition own = AFFILIATION.PERSON_ID.eq(person.value()).and(which);
        sql.deleteFrom(AFFILIATION).where(own, AFFILIATION.VALID_FROM.ge(day)).execute();
        sql.update(AFFILIATION)
                .set(AFFILIATION.VALID_TO, day)
                .where(own, AFFILIATION.VALID_TO.isNull().or(AFFILIATION.VALID_TO.gt(day)))
                .execute();
    }
}
