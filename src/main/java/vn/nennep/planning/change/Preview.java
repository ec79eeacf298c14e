package vn.nennep.planning.change;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
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

    Preview(DSLContext sql, Touched touched, Extending extending) {
        this.sql = sql;
        this.touched = touched;
        this.extending = extending;
    }

    /// @param done of what is counted there, units or persons, so many are done already
    record Effect(int units, int assignments, long done, long open) {

        Effect plus(Effect other) {
            return new Effect(
                    Math.max(units, other.units),
                    assignments + other.assignments,
                    done + other.done,
                    open + other.open);
        }
    }

    Effect of(ChangeLine line, PlanChange change) {
        Effect own = counted(touched.of(line, change));
        return switch (line.action()) {
            case EXTEND -> own.plus(counted(extending.ofAbove(change, line)));
            case WITHDRAW ->
                new Effect(own.units, own.assignments, counted(touched.inScope(line)).done, own.open);
            case AMEND, ADD, EVENT -> own;
        };
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
                .fetchSingle(row -> new Effect(row.value1(), row.value2(), whole(row.value3()), whole(row.value4())));
    }

    private static long whole(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValue();
    }
}
