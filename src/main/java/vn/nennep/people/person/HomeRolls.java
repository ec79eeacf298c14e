package vn.nennep.people.person;

import static nennep.sql.people.Tables.AFFILIATION;

import java.time.LocalDate;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.Rolls;

/// Rolls by home: a person of two categories, or one who takes part in two places, is one row.
@Repository
class HomeRolls implements Rolls {

    @Override
    public Roll on(Set<PersonCategory> categories, LocalDate day) {
        Table<?> table = DSL.select(AFFILIATION.PERSON_ID, AFFILIATION.UNIT_ID)
                .from(AFFILIATION)
                .where(Homes.on(day), Categories.among(AFFILIATION.PERSON_ID, categories, day))
                .asTable("roll");
        return new Roll(table, of(table, AFFILIATION.PERSON_ID), of(table, AFFILIATION.UNIT_ID));
    }

    private static Field<Long> of(Table<?> table, Field<Long> field) {
        return DSL.field(DSL.name(table.getName(), field.getName()), field.getDataType());
    }
}
