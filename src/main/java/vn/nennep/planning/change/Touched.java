package vn.nennep.planning.change;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static org.jooq.impl.DSL.noCondition;

import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.planning.landing.LandingPeriod;

/// Which assignments a line changes; the preview and the work ask the same.
@Component
class Touched {

    private final DSLContext sql;
    private final Scope scope;

    Touched(DSLContext sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /// Of the obligation itself. What is withdrawn already is not touched again.
    Condition of(ChangeLine line, PlanChange change) {
        Condition mine = inScope(line);
        return switch (line.action()) {
            case EXTEND ->
                mine.and(line.periodFrom() == null ? noCondition() : ASSIGNMENT.PERIOD_FROM.eq(line.periodFrom()))
                        .and(ASSIGNMENT.DUE_ON.isDistinctFrom(line.dueOn()));
            case WITHDRAW -> mine.and(open()).and(notClosed(change));
            case AMEND, ADD, EVENT -> mine;
        };
    }

    Condition inScope(ChangeLine line) {
        return ASSIGNMENT
                .OBLIGATION_ID
                .eq(line.about())
                .and(ASSIGNMENT.WITHDRAWAL_ID.isNull())
                .and(scope.of(line));
    }

    /// What gets other days at one time.
    Condition moved(ChangeLine line, LandingPeriod period) {
        return inScope(line)
                .and(ASSIGNMENT.PERIOD_FROM.eq(period.from()))
                .and(ASSIGNMENT
                        .DUE_ON
                        .isDistinctFrom(period.dueOn())
                        .or(ASSIGNMENT.OPENS_ON.ne(period.opensOn()))
                        .or(ASSIGNMENT.PERIOD_TO.ne(period.to())));
    }

    static Condition open() {
        return ASSIGNMENT
                .LEAD
                .isTrue()
                .or(ASSIGNMENT
                        .ON_TIME
                        .plus(ASSIGNMENT.LATE)
                        .plus(ASSIGNMENT.EXEMPT)
                        .lt(ASSIGNMENT.EXPECTED));
    }

    /// What fell due before the change holds stays as it was.
    static Condition notClosed(PlanChange change) {
        return ASSIGNMENT.DUE_ON.isNull().or(ASSIGNMENT.DUE_ON.ge(change.effectiveOn()));
    }

    /// Locked in order of id, so that two transactions never wait for each other in a circle.
    Long[] lock(Condition condition, Collection<Long> units) {
        List<Long> ids = sql.select(ASSIGNMENT.ID)
                .from(ASSIGNMENT)
                .where(condition)
                .and(ASSIGNMENT.UNIT_ID.in(units))
                .orderBy(ASSIGNMENT.ID)
                .forUpdate()
                .fetch(ASSIGNMENT.ID);
        return ids.toArray(Long[]::new);
    }
}
