package vn.nennep.planning.change;

import static java.util.Objects.requireNonNull;
import static nennep.sql.planning.Tables.ASSIGNMENT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.landing.AcceptedObligations;
import vn.nennep.planning.landing.LandedPeriods;
import vn.nennep.planning.landing.LandingObligation;

/// Gia hạn: another last day, for one unit with those below it or for all. On what the plan above had given it sets the
/// own day only; the day of the level above stays beside it.
@Component
class Extending implements LineWork {

    private final Touched touched;
    private final Scope scope;
    private final Moving moving;
    private final AcceptedObligations accepted;
    private final LandedPeriods periods;

    Extending(Touched touched, Scope scope, Moving moving, AcceptedObligations accepted, LandedPeriods periods) {
        this.touched = touched;
        this.scope = scope;
        this.moving = moving;
        this.accepted = accepted;
        this.periods = periods;
    }

    @Override
    public ChangeLine.Action action() {
        return ChangeLine.Action.EXTEND;
    }

    /// For all units it is the obligation's own day from now on.
    @Override
    public void begin(PlanChange change, ChangeLine line) {
        if (line.unit() == null) {
            obligation(change, line).periods().stream()
                    .filter(period -> line.periodFrom() == null || period.from().equals(line.periodFrom()))
                    .forEach(period -> periods.put(line.about(), period.due(line.dueOn())));
        }
    }

    @Override
    public List<Long> next(PlanChange change, ChangeLine line, long after, int limit) {
        LandingObligation obligation = obligation(change, line);
        Condition mine = scope.of(line).and(scope.below(new UnitId(obligation.issuer())));
        return scope.after(after, accepted.chain(obligation), mine, limit);
    }

    @Override
    public int carryOut(PlanChange change, ChangeLine line, List<Long> units) {
        LocalDate due = requireNonNull(line.dueOn());
        return moving.to(due, line, touched.of(line, change), units)
                + moving.ownTo(due, line, ofAbove(change, line), units);
    }

    /// What the plan above gave: its day stays, the own day beside it moves.
    Condition ofAbove(PlanChange change, ChangeLine line) {
        LandingObligation obligation = obligation(change, line);
        List<Long> above = accepted.chain(obligation).stream()
                .filter(id -> id != obligation.id())
                .toList();
        return ASSIGNMENT
                .OBLIGATION_ID
                .in(above)
                .and(ASSIGNMENT.WITHDRAWAL_ID.isNull())
                .and(ASSIGNMENT.UNIT_ID.ne(obligation.issuer()).or(ASSIGNMENT.LEAD))
                .and(scope.below(new UnitId(obligation.issuer())))
                .and(scope.of(line))
                .and(samePeriod(obligation, line))
                .and(ASSIGNMENT.OWN_DUE_ON.isDistinctFrom(line.dueOn()));
    }

    private static Condition samePeriod(LandingObligation obligation, ChangeLine line) {
        boolean recurring = obligation.per() != null
                || (obligation.due() != null && obligation.due().recurring());
        return obligation.periods().stream()
                .filter(period -> recurring && period.from().equals(line.periodFrom()))
                .findFirst()
                .map(period -> ASSIGNMENT.PERIOD_FROM.between(period.from(), period.to()))
                .orElse(ASSIGNMENT.OBLIGATION_ID.isNotNull());
    }

    private LandingObligation obligation(PlanChange change, ChangeLine line) {
        return accepted.find(change.plan(), line.about()).orElseThrow();
    }
}
