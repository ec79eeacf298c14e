package vn.nennep.documents.register;

import static nennep.sql.documents.Tables.TERM;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.documents.Terms;
import vn.nennep.organization.UnitId;

@Repository
class StoredTerms implements Terms {

    private final DSLContext sql;

    StoredTerms(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public LocalDate startOf(UnitId unit, LocalDate day) {
        return sql.select(TERM.STARTS_ON)
                .from(TERM)
                .where(TERM.UNIT_ID.eq(unit.value()).or(TERM.UNIT_ID.isNull()))
                .and(TERM.STARTS_ON.le(day))
                .orderBy(TERM.UNIT_ID.asc().nullsLast(), TERM.STARTS_ON.desc())
                .limit(1)
                .fetchOptional(TERM.STARTS_ON)
                .orElse(LocalDate.EPOCH);
    }
}
