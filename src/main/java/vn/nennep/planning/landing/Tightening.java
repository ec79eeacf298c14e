package vn.nennep.planning.landing;

import static nennep.sql.planning.Tables.ASSIGNMENT;

import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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

    /// What the plan above asks of the issuer itself keeps its day, unless the plan lands on the issuer too or the
    /// issuer
    /// only answers for those below: when they report earlier, their committee does not have to.
    void apply(LandingObligation obligation, Collection<Long> landing) {
        for (LandingPeriod period : obligation.periods()) {
            if (obligation.derivedFrom() != null && period.dueOn() != null) {
                sql.update(ASSIGNMENT)
                        .set(ASSIGNMENT.OWN_DUE_ON, period.dueOn())
                        .where(meant(obligation, period, landing.contains(obligation.issuer())))
                        .and(ASSIGNMENT.DUE_ON.isNull().or(ASSIGNMENT.DUE_ON.ne(period.dueOn())))
                        .execute();
            }
        }
    }

    /// What the plans above gave, on which the obligation sets its own day for one time.
    ///
    /// @param itself whether the obligation lands on its issuer too
    Condition meant(LandingObligation obligation, LandingPeriod period, boolean itself) {
        List<Long> above = accepted.chain(obligation).stream()
                .filter(id -> id != obligation.id())
                .toList();
        boolean recurring = obligation.per() != null
                || (obligation.due() != null && obligation.due().recurring());
        return ASSIGNMENT
                .OBLIGATION_ID
                .in(above)
                .and(recurring ? ASSIGNMENT.PERIOD_FROM.between(period.from(), period.to()) : DSL.noCondition())
                .and(
                        itself
                                ? DSL.noCondition()
                                : ASSIGNMENT.UNIT_ID.ne(obligation.issuer()).or(ASSIGNMENT.LEAD))
                .and(structure.within(
                        ASSIGNMENT.UNIT_ID, List.of(new UnitId(obligation.issuer())), obligation.issuedOn()));
    }
}
