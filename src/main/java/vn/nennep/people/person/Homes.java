package vn.nennep.people.person;

import static nennep.sql.people.Tables.AFFILIATION;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.nennep.organization.Held;

/// Where people officially take part; one place a person and day, as the database sees to.
public final class Homes {

    public static final String OFFICIAL = "OFFICIAL";

    private Homes() {}

    public static Condition on(LocalDate day) {
        return AFFILIATION
                .KIND
                .eq(DSL.inline(OFFICIAL))
                .and(Held.on(AFFILIATION.VALID_FROM, AFFILIATION.VALID_TO, day));
    }
}
