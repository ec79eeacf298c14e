package vn.nennep.reorganisation;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import vn.nennep.organization.UnitId;

/// Study duties as they lie on branches after a plan was given down; all of one obligation.
final class Duties {

    static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    private Duties() {}

    /// @param done how many of the people, from the first, have studied
    static void lay(DSLContext sql, UnitId branch, List<Long> people, int done) {
        long obligation = obligation(sql, branch);
        long duty = sql.fetchSingle(
                        """
                        insert into planning.assignment (obligation_id, plan_id, unit_id, period_from, period_to, period_label,
                            opens_on, due_on, lead, measure, expected, on_time)
                        select id, plan_id, ?, ?, ?, 'năm 2024', ?, ?, false, 'PEOPLE', ?, ?
                        from planning.obligation where id = ? returning id
                        """,
                        branch.value(),
                        FROM,
                        FROM.plusYears(1),
                        FROM,
                        FROM.plusYears(1),
                        people.size(),
                        done,
                        obligation)
                .get(0, long.class);
        for (int i = 0; i < people.size(); i++) {
            sql.execute(
                    "insert into planning.person_assignment (assignment_id, person_id, fulfilled_on) values (?, ?, ?)",
                    duty,
                    people.get(i),
                    i < done ? FROM : null);
        }
    }

    private static long obligation(DSLContext sql, UnitId unit) {
        return sql.fetchOptional("select id from planning.obligation where title = 'Học tập để thử' limit 1")
                .map(row -> row.get(0, long.class))
                .orElseGet(() -> first(sql, unit));
    }

    private static long first(DSLContext sql, UnitId unit) {
        return sql.fetchSingle("""
                with topic as (
                    insert into planning.topic (unit_id, title, year_from, year_to, created_at)
                    values (?, 'Chuyên đề thử', 2024, 2024, now()) returning id),
                plan as (
                    insert into planning.plan (unit_id, topic_id, origin, title, created_at)
                    select ?, id, 'READ', 'Kế hoạch thử', now() from topic returning id)
                insert into planning.obligation (plan_id, no, state, origin, kind, title)
                select id, 1, 'ACCEPTED', 'READ', 'STUDY', 'Học tập để thử' from plan returning id
                """, unit.value(), unit.value()).get(0, long.class);
    }
}
