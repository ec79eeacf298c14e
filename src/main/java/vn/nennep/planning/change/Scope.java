package vn.nennep.planning.change;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;

/// The units that a line is about.
@Component
class Scope {

    private final DSLContext sql;
    private final Structure structure;
    private final Clock clock;

    Scope(DSLContext sql, Structure structure, Clock clock) {
        this.sql = sql;
        this.structure = structure;
        this.clock = clock;
    }

    Condition of(ChangeLine line) {
        return line.unit() == null ? noCondition() : below(new UnitId(line.unit()));
    }

    Condition below(UnitId unit) {
        return structure.within(ASSIGNMENT.UNIT_ID, List.of(unit), LocalDate.now(clock));
    }

    /// The next units, in order of id, on which something of the obligations has landed.
    List<Long> after(long unit, Collection<Long> obligations, Condition where, int limit) {
        return sql.selectDistinct(ASSIGNMENT.UNIT_ID)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.OBLIGATION_ID.in(obligations))
                .and(ASSIGNMENT.UNIT_ID.gt(unit))
                .and(where)
                .orderBy(ASSIGNMENT.UNIT_ID)
                .limit(limit)
                .fetch(ASSIGNMENT.UNIT_ID);
    }
}
