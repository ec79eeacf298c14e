package vn.nennep.planning.due;

import static nennep.sql.planning.Tables.EVENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PLAN;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.text.VietnameseText;
import vn.nennep.time.EventDays;

/// Events that plans wait for ("Tỉnh ủy ban hành") and the days on which they happened (2.5).
@Component
public class PlanEvents {

    private static final Pattern ISSUE_OF_THIS = Pattern.compile(
            "(.* )?(ban hanh|ky) (ke hoach|huong dan|chuong trinh|nghi quyet|chi thi|ket luan|quyet dinh|van ban) nay");

    private final DSLContext sql;

    PlanEvents(DSLContext sql) {
        this.sql = sql;
    }

    /// What is recorded of the plan and of those above it, the plan's own record first; that "Tỉnh ủy ban hành kế hoạch
    /// này" happened needs no record, the plan's date says it.
    public EventDays of(long plan) {
        Map<String, LocalDate> days = new HashMap<>();
        List<Long> chain = upFrom(plan);
        chain.forEach(each -> recorded(each).forEach(days::putIfAbsent));
        return event -> Optional.ofNullable(days.get(event)).or(() -> issued(chain, event));
    }

    /// The day of the plan in which the words stand at first: what a plan below carries out it takes over word by word.
    private Optional<LocalDate> issued(List<Long> chain, String event) {
        if (!ISSUE_OF_THIS.matcher(VietnameseText.fold(event)).matches()) {
            return Optional.empty();
        }
        return sql
                .selectDistinct(PLAN.DATED_ON)
                .from(PLAN)
                .join(OBLIGATION)
                .on(OBLIGATION.PLAN_ID.eq(PLAN.ID))
                .where(PLAN.ID.in(chain))
                .and(OBLIGATION.DERIVED_FROM.isNull())
                .and(jsonbGetAttributeAsText(OBLIGATION.DUE, "event").eq(event))
                .fetch(PLAN.DATED_ON)
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
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
