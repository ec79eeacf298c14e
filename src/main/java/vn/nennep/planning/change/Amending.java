package vn.nennep.planning.change;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.planning.Measure;
import vn.nennep.planning.assignment.Counting;
import vn.nennep.planning.intake.DueWords;
import vn.nennep.planning.landing.LandingPeriod;
import vn.nennep.planning.landing.LaterLanding;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;

/// Sửa đổi: other terms from a day on. Who is not meant any more owes no more, who is meant newly is given it,
/// days and quotas follow; what fell due before and what was done stays.
@Component
class Amending implements LineWork {

    private final DSLContext sql;
    private final Amendment amendment;
    private final Touched touched;
    private final Scope scope;
    private final Moving moving;
    private final ChangeJournal journal;
    private final Withdrawing withdrawing;
    private final Counting counting;
    private final Obligations obligations;
    private final LaterLanding landing;

    Amending(
            DSLContext sql,
            Amendment amendment,
            Touched touched,
            Scope scope,
            Moving moving,
            ChangeJournal journal,
            Withdrawing withdrawing,
            Counting counting,
            Obligations obligations,
            LaterLanding landing) {
        this.sql = sql;
        this.amendment = amendment;
        this.touched = touched;
        this.scope = scope;
        this.moving = moving;
        this.journal = journal;
        this.withdrawing = withdrawing;
        this.counting = counting;
        this.obligations = obligations;
        this.landing = landing;
    }

    @Override
    public ChangeLine.Action action() {
        return ChangeLine.Action.AMEND;
    }

    @Override
    public void begin(PlanChange change, ChangeLine line) {
        Amendment.Effect effect = amendment.of(change, line);
        amendment.keep(effect);
        Obligation now = obligations.find(line.about()).orElseThrow();
        obligations.change(line.about(), effect.terms(), loosening(now, effect, change));
    }

    /// A later day than the level above needs a reason; it is the change's.
    private @Nullable String loosening(Obligation now, Amendment.Effect effect, PlanChange change) {
        if (!effect.dueChanged() || now.derivedFrom() == null) {
            return now.looseningReason();
        }
        return obligations
                .find(now.derivedFrom())
                .map(above -> above.terms().due())
                .filter(due -> DueWords.later(effect.terms().due(), due, change.effectiveOn()))
                .map(_ -> change.reason())
                .orElse(null);
    }

    /// Those that have it, and those that are to have it.
    @Override
    public List<Long> next(PlanChange change, ChangeLine line, long after, int limit) {
        Amendment.Effect effect = amendment.of(change, line);
        TreeSet<Long> next = new TreeSet<>(scope.after(after, List.of(line.about()), DSL.noCondition(), limit));
        if (effect.target() != null) {
            effect.target().stream().filter(unit -> unit > after).limit(limit).forEach(next::add);
        }
        above(effect).ifPresent(above -> sql.selectDistinct(ASSIGNMENT.UNIT_ID)
                .from(ASSIGNMENT)
                .where(above)
                .and(ASSIGNMENT.UNIT_ID.gt(after))
                .orderBy(ASSIGNMENT.UNIT_ID)
                .limit(limit)
                .forEach(row -> next.add(row.value1())));
        return next.stream().limit(limit).toList();
    }

    private Optional<Condition> above(Amendment.Effect effect) {
        return effect.is().derivedFrom() == null
                ? Optional.empty()
                : effect.moved().stream()
                        .map(period -> landing.tightened(effect.is(), period))
                        .reduce(Condition::or);
    }

    @Override
    public int carryOut(PlanChange change, ChangeLine line, List<Long> units) {
        Amendment.Effect effect = amendment.of(change, line);
        List<Long> leaving = effect.leaving(units);
        List<Long> staying = new ArrayList<>(units);
        staying.removeAll(new HashSet<>(leaving));
        Condition owed = touched.inScope(line).and(Touched.open()).and(Touched.notClosed(change));
        int changed = withdraw(line, owed, leaving)
                + withdraw(line, owed.and(ASSIGNMENT.PERIOD_FROM.in(effect.dropped())), staying);
        for (LandingPeriod period : effect.moved()) {
            changed += moving.to(period, line, touched.moved(line, period), staying)
                    + tighten(line, effect, period, units);
        }
        if (effect.quotaChanged()) {
            changed += count(change, line, effect, staying);
        }
        return changed + land(line, effect, staying);
    }

    private int withdraw(ChangeLine line, Condition owed, List<Long> units) {
        Long[] given = touched.lock(owed, units);
        withdrawing.withdraw(line, given);
        return given.length;
    }

    /// On what the plans above gave it sets the own day only.
    private int tighten(ChangeLine line, Amendment.Effect effect, LandingPeriod period, List<Long> units) {
        if (effect.is().derivedFrom() == null) {
            return 0;
        }
        Condition above = landing.tightened(effect.is(), period)
                .and(ASSIGNMENT.WITHDRAWAL_ID.isNull())
                .and(ASSIGNMENT.OWN_DUE_ON.isDistinctFrom(period.dueOn()));
        return moving.ownTo(period.dueOn(), line, above, units);
    }

    /// What is expected of each unit; who is exempt stays exempt.
    private int count(PlanChange change, ChangeLine line, Amendment.Effect effect, List<Long> units) {
        int expected = effect.is().expectedOfUnit();
        Condition counted = touched.inScope(line)
                .and(Touched.notClosed(change))
                .and(ASSIGNMENT.LEAD.isFalse())
                .and(ASSIGNMENT.MEASURE.ne(Measure.PEOPLE.name()))
                .and(ASSIGNMENT
                        .EXPECTED
                        .ne(expected)
                        .or(ASSIGNMENT.MEASURE.ne(effect.is().measure().name())));
        Long[] given = touched.lock(counted, units);
        journal.before(line, given);
        sql.update(ASSIGNMENT)
                .set(ASSIGNMENT.MEASURE, effect.is().measure().name())
                .set(ASSIGNMENT.EXPECTED, expected)
                .set(ASSIGNMENT.ON_TIME, 0)
                .set(ASSIGNMENT.LATE, 0)
                .set(
                        ASSIGNMENT.EXEMPT,
                        when(ASSIGNMENT.EXEMPT.ge(greatest(ASSIGNMENT.EXPECTED, val(1))), val(expected))
                                .otherwise(0))
                .where(ASSIGNMENT.ID.in(given))
                .execute();
        counting.again(List.of(given));
        journal.after(line, given);
        return given.length;
    }

    private int land(ChangeLine line, Amendment.Effect effect, List<Long> units) {
        if (effect.target() == null && !effect.grows()) {
            return 0;
        }
        Long[] all = units.toArray(Long[]::new);
        Long[] known = touched.lock(ASSIGNMENT.OBLIGATION_ID.eq(line.about()), units);
        List<Long> meant = effect.target() == null ? withIt(line, units) : units;
        landing.land(effect.is(), meant);
        return journal.landed(line, line.about(), all, known);
    }

    /// Of the units those that have the obligation; from whom an earlier change took it stays without.
    private List<Long> withIt(ChangeLine line, List<Long> units) {
        return sql.select(ASSIGNMENT.UNIT_ID)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.OBLIGATION_ID.eq(line.about()))
                .and(ASSIGNMENT.UNIT_ID.in(units))
                .groupBy(ASSIGNMENT.UNIT_ID)
                .having(DSL.boolAnd(ASSIGNMENT.WITHDRAWAL_ID.isNull().or(ASSIGNMENT.WITHDRAWAL_ID.eq(line.id()))))
                .fetch(ASSIGNMENT.UNIT_ID);
    }
}
