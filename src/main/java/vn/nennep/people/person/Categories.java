package vn.nennep.people.person;

import static nennep.sql.people.Tables.PERSON_CATEGORY;

import java.time.LocalDate;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.nennep.organization.Held;
import vn.nennep.people.PersonCategory;

/// Who is of which category on a day.
public final class Categories {

    private Categories() {}

    public static Condition among(Field<Long> personId, Set<PersonCategory> categories, LocalDate day) {
        return personId.in(DSL.select(PERSON_CATEGORY.PERSON_ID)
                .from(PERSON_CATEGORY)
                .where(
                        PERSON_CATEGORY.CATEGORY.in(
                                categories.stream().map(Enum::name).sorted().toList()),
                        Held.on(PERSON_CATEGORY.VALID_FROM, PERSON_CATEGORY.VALID_TO, day)));
    }
}
