package vn.nennep.planning.due;

import static nennep.sql.planning.Tables.EVENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.time.EventDays;

/// Events that plans wait for ("Tỉnh ủy ban hành") and the days on which they happened (2.5).
@Component
public class PlanEvents {

    private final DSLContext sql;

    PlanEvents(DSLContext sql) {
        this.sql = sql;
    }

    /// What is recorded of the plan and of those above it; the plan's own record first.
    public EventDays of(long plan) {
        Map<String, LocalDate> days = new HashMap<>();
        for (long each : upFrom(plan)) {
            recorded(each).forEach(days::putIfAbsent);
        }
        return event -> Optional.ofNullable(days.get(event));
    }

    /// By name the days that are recorded of this plan alone.
    public Map<String, LocalDate> recorded(long plan) {
        Map<String, LocalDate> days = new HashMap<>();
        sql.selectFrom(EVENT).where(EVENT.PLAN_ID.eq(plan)).orderBy(EVENT.ID).forEach(row -> {
            if (row.getHappenedOn() == null) {
                days.remove(row.getName());
            } else {
                days.put(row.getName(), row.getHappenedOn());
            }
        });
        return days;
    }

    public void record(long plan, long change, String name, @Nullable LocalDate day) {
        sql.insertInto(EVENT)
                .set(EVENT.PLAN_ID, plan)
                .set(EVENT.CHANGE_ID, change)
                .set(EVENT.NAME, name)
                .set(EVENT.HAPPENED_ON, day)
                .execute();
    }

    private List<Long> upFrom(long plan) {
        return sql.fetchValues("""
                with recursive up (id, parent_id, far) as (
                    select id, parent_id, 0 from planning.plan where id = ?
                    union all
                    select p.id, p.parent_id, far + 1 from planning.plan p join up on p.id = up.parent_id)
                select id from up order by far
                """, plan).stream().map(Long.class::cast).toList();
    }
}
