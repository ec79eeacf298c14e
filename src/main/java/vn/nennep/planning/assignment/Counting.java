package vn.nennep.planning.assignment;

import java.util.Collection;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Recounts assignments at the leaf, where the rows are few. Callers hold the lock on the assignment.
@Component
public class Counting {

    /// Each person on the earliest day any evidence shows; a person counts once.
    private static final String PERSONS = """
            update planning.person_assignment duty
               set fulfilled_on = (select min(e.happened_on) from planning.evidence e
                                    where e.assignment_id = duty.assignment_id and e.person_id = duty.person_id)
             where duty.assignment_id = any (?) and duty.person_id = any (?)
            """;

    private static final String LEAVES = """
            update planning.assignment a
               set on_time = c.on_time, late = c.late, exempt = c.exempt
              from (select d.assignment_id,
                           count(*) filter (where d.fulfilled_on <= coalesce(x.due_on, 'infinity')) as on_time,
                           count(*) filter (where d.fulfilled_on > x.due_on) as late,
                           count(*) filter (where d.fulfilled_on is null and d.exempt_reason is not null) as exempt
                      from planning.person_assignment d
                      join planning.assignment x on x.id = d.assignment_id
                     where d.assignment_id = any (?) and d.withdrawal_id is null
                     group by d.assignment_id) c
             where a.id = c.assignment_id
            """;

    /// A quota counts up to what is expected; the whole amount is kept beside it.
    private static final String UNIT = """
            update planning.assignment a
               set amount = c.amount,
                   on_time = least(a.expected - a.exempt, c.on_time),
                   late = least(a.expected - a.exempt - least(a.expected - a.exempt, c.on_time), c.late)
              from (select x.id, coalesce(sum(e.amount), 0) as amount,
                           coalesce(sum(e.amount) filter (where e.happened_on <= coalesce(x.due_on, 'infinity')), 0) as on_time,
                           coalesce(sum(e.amount) filter (where e.happened_on > x.due_on), 0) as late
                      from planning.assignment x
                      left join planning.evidence e on e.assignment_id = x.id and e.person_id is null
                     where x.id = any (?) and x.measure <> 'PEOPLE'
                     group by x.id) c
             where a.id = c.id
            """;

    private final DSLContext sql;

    Counting(DSLContext sql) {
        this.sql = sql;
    }

    void people(Collection<Long> assignments, Collection<Long> persons) {
        if (assignments.isEmpty()) {
            return;
        }
        Long[] leaves = assignments.toArray(Long[]::new);
        sql.execute(PERSONS, leaves, persons.toArray(Long[]::new));
        sql.execute(LEAVES, (Object) leaves);
    }

    void unit(long assignment) {
        sql.execute(UNIT, (Object) new Long[] {assignment});
    }

    /// After a recorded change of days or of what is expected: what was done is counted anew, none of it is lost.
    public void again(Collection<Long> assignments) {
        Object leaves = assignments.toArray(Long[]::new);
        sql.execute(LEAVES, leaves);
        sql.execute(UNIT, leaves);
    }
}
