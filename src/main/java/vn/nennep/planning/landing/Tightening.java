package vn.nennep.planning.landing;

import static nennep.sql.planning.Tables.ASSIGNMENT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;

/// A unit's own plan sets its own day on what the plan above gave its units: earlier freely, later only with a reason,
/// which was asked for when the obligation was written (2.6). The day of the level above stays beside it.
@Component
class Tightening {

    private final DSLContext sql;
    private final Structure structure;
    private final AcceptedObligations accepted;

    Tightening(DSLContext sql, Structure structure, AcceptedObligations accepted) {
        this.sql = sql;
        this.structure = structure;
        this.accepted = accepted;
    }

    void apply(LandingObligation obligation) {
        if (obligation.derivedFrom() == null) {
            return;
        }
        List<Long> above = accepted.chain(obligation).stream()
                .filter(id -> id != obligation.id())
                .toList();
        boolean recurring = obligation.due() != null && obligation.due().recurring();
        for (LandingPeriod period : obligation.periods()) {
            if (period.dueOn() == null) {
                continue;
            }
            Condition samePeriod = recurring
                    ? ASSIGNMENT.PERIOD_FROM.between(period.from(), period.to())
                    : ASSIGNMENT.OBLIGATION_ID.isNotNull();
            sql.update(ASSIGNMENT)
                    .set(ASSIGNMENT.OWN_DUE_ON, period.dueOn())
                    .where(ASSIGNMENT.OBLIGATION_ID.in(above))
                    .and(samePeriod)
                    .and(ASSIGNMENT.DUE_ON.isNull().or(ASSIGNMENT.DUE_ON.ne(period.dueOn())))
                    .and(structure.within(
                            ASSIGNMENT.UNIT_ID, List.of(new UnitId(obligation.issuer())), obligation.issuedOn()))
                    .execute();
        }
    }
}
