package vn.nennep.planning.change;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a line would change, by the very conditions by which it is carried out.
@Component
class Preview {

    private final DSLContext sql;
    private final Touched touched;
    private final Extending extending;
    private final Amendment amendment;
    private final Adding adding;

    Preview(DSLContext sql, Touched touched, Extending extending, Amendment amendment, Adding adding) {
        this.sql = sql;
        this.touched = touched;
        this.extending = extending;
        this.amendment = amendment;
        this.adding = adding;
    }

    /// @param done of what is counted there, units or persons, so many are done already
    /// @param leaving units that have it no more
    /// @param joining units that are given it newly
    record Effect(int units, int assignments, long done, long open, int leaving, int joining) {

        static Effect of(int units, int assignments, long done, long open) {
            return new Effect(units, assignments, done, open, 0, 0);
        }

        Effect plus(Effect other) {
            return new Effect(
                    Math.max(units, other.units),
                    assignments + other.assignments,
                    done + other.done,
                    open + other.open,
                    leaving + other.leaving,
                    joining + other.joining);
        }
    }

    Effect of(ChangeLine line, PlanChange change) {
        if (line.action() == ChangeLine.Action.ADD) {
            return new Effect(0, 0, 0, 0, 0, adding.units(change, line).size());
        }
        Effect own = counted(touched.of(line, change));
        return switch (line.action()) {
            case EXTEND -> own.plus(counted(extending.ofAbove(change, line)));
            case WITHDRAW -> Effect.of(own.units, own.assignments, counted(touched.inScope(line)).done, own.open);
            case AMEND -> amended(change, line, own);
            case ADD, EVENT -> own;
        };
    }

    private Effect amended(PlanChange change, ChangeLine line, Effect all) {
        Amendment.Effect effect = amendment.of(change, line);
        List<Long> have = sql.selectDistinct(ASSIGNMENT.UNIT_ID)
                .from(ASSIGNMENT)
                .where(touched.inScope(line))
                .fetch(ASSIGNMENT.UNIT_ID);
        List<Long> gone = effect.leaving(have);
        int leaving = gone.size();
        int joining = effect.target() == null ? 0 : effect.target().size() - (have.size() - leaving);
        Condition changed = effect.moved().stream()
                .map(period -> touched.moved(line, period))
                .reduce(falseCondition(), Condition::or);
        Effect days = counted((effect.quotaChanged() ? touched.inScope(line).and(Touched.notClosed(change)) : changed)
                .and(ASSIGNMENT.UNIT_ID.notIn(gone)));
        return new Effect(days.units, days.assignments, all.done, days.open, leaving, joining);
    }

    private Effect counted(Condition condition) {
        var done = ASSIGNMENT.ON_TIME.plus(ASSIGNMENT.LATE);
        return sql.select(
                        countDistinct(ASSIGNMENT.UNIT_ID),
                        count(),
                        sum(done),
                        sum(ASSIGNMENT.EXPECTED.minus(done).minus(ASSIGNMENT.EXEMPT)))
                .from(ASSIGNMENT)
                .where(condition)
                .fetchSingle(row -> Effect.of(row.value1(), row.value2(), whole(row.value3()), whole(row.value4())));
    }

    private static long whole(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValue();
    }
}
