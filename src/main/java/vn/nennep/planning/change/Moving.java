package vn.nennep.planning.change;

import static nennep.sql.planning.Tables.ASSIGNMENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.planning.assignment.Counting;
import vn.nennep.planning.landing.LandingPeriod;

/// Gives other days to what had been given: locked, noted as it was, changed, counted again and noted as it is.
@Component
class Moving {

    private final DSLContext sql;
    private final Touched touched;
    private final ChangeJournal journal;
    private final Counting counting;

    Moving(DSLContext sql, Touched touched, ChangeJournal journal, Counting counting) {
        this.sql = sql;
        this.touched = touched;
        this.journal = journal;
        this.counting = counting;
    }

    /// @return how many of the units' assignments
    int to(LandingPeriod period, ChangeLine line, Condition which, List<Long> units) {
        Map<Field<?>, @Nullable Object> days = new HashMap<>();
        days.put(ASSIGNMENT.DUE_ON, period.dueOn());
        days.put(ASSIGNMENT.OPENS_ON, period.opensOn());
        days.put(ASSIGNMENT.PERIOD_TO, period.to());
        return set(days, line, which, units);
    }

    /// Only the last day.
    int to(LocalDate due, ChangeLine line, Condition which, List<Long> units) {
        return set(Map.of(ASSIGNMENT.DUE_ON, due), line, which, units);
    }

    /// The own day of those below, beside which the day of the plan above stays.
    int ownTo(@Nullable LocalDate due, ChangeLine line, Condition which, List<Long> units) {
        Map<Field<?>, @Nullable Object> day = new HashMap<>();
        day.put(ASSIGNMENT.OWN_DUE_ON, due);
        return set(day, line, which, units);
    }

    private int set(Map<Field<?>, ?> days, ChangeLine line, Condition which, List<Long> units) {
        Long[] given = touched.lock(which, units);
        journal.before(line, given);
        sql.update(ASSIGNMENT).set(days).where(ASSIGNMENT.ID.in(given)).execute();
        counting.again(List.of(given));
        journal.after(line, given);
        return given.length;
    }
}
