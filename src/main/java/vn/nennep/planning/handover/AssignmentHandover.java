package vn.nennep.planning.handover;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;
import vn.nennep.reorganisation.Follower;

/// What was done stays counted where it was done; what is still owed goes over. So 30 persons and 20 persons
/// that become one branch of 50 still are 50, and nobody who has studied studies again.
@Component
@Order(10)
class AssignmentHandover implements Follower {

    /// The persons of the unit who still owe, by assignment: f from, d the person's duty.
    private static final String OWED = """
            f.unit_id = {0} and f.measure = 'PEOPLE' and not f.lead
                and d.assignment_id = f.id and d.fulfilled_on is null and d.exempt_reason is null
                and d.withdrawal_id is null and ({2} is null or d.person_id = any({2}))
                and ({4} is null or f.plan_id = any({4}))
            """;

    private static final String SAME = """
            t.unit_id = {1} and not t.lead and t.obligation_id = f.obligation_id and t.period_from = f.period_from
            """;

    private static final String OPEN_THERE = """
            insert into planning.assignment (obligation_id, plan_id, unit_id, period_from, period_to, period_label,
                opens_on, due_on, own_due_on, lead, measure, expected)
            select f.obligation_id, f.plan_id, {1}, f.period_from, f.period_to, f.period_label,
                f.opens_on, f.due_on, f.own_due_on, false, f.measure, 0
            from planning.assignment f
            where exists (select from planning.person_assignment d where %s)
            on conflict (obligation_id, unit_id, period_from) do nothing
            """.formatted(OWED);

    private static final String MOVE_PERSONS = """
            with moved as (
                update planning.person_assignment d set assignment_id = t.id
                from planning.assignment f, planning.assignment t
                where %s and %s and not exists (
                    select from planning.person_assignment had
                    where had.assignment_id = t.id and had.person_id = d.person_id)
                returning f.id as source, t.id as target),
            delta as (
                select source as id, -count(*) as people from moved group by source
                union all
                select target, count(*) from moved group by target)
            update planning.assignment a set expected = a.expected + delta.people from delta where a.id = delta.id
            """.formatted(OWED, SAME);

    /// Who owes the same at both owes it once.
    private static final String DROP_DOUBLE = """
            with doubled as (
                delete from planning.person_assignment d using planning.assignment f, planning.assignment t
                where %s and %s returning f.id as source)
            update planning.assignment a set expected = a.expected - gone.people
            from (select source, count(*) as people from doubled group by source) gone where a.id = gone.source
            """.formatted(OWED, SAME);

    private static final String OPEN_DUTY = """
            a.unit_id = {0} and (a.lead or a.measure <> 'PEOPLE')
                and (a.expected = 0 or a.expected > a.on_time + a.late + a.exempt)
            """;

    private static final String MOVE_DUTIES = """
            update planning.assignment a set unit_id = {1}
            where %s and not exists (
                select from planning.assignment t
                where t.unit_id = {1} and t.obligation_id = a.obligation_id and t.period_from = a.period_from)
            """.formatted(OPEN_DUTY);

    /// The other unit owes the same already: once is enough.
    private static final String CLOSE_DUTIES = """
            update planning.assignment a set exempt = a.expected - a.on_time - a.late,
                exempt_reason = coalesce(a.exempt_reason, {3})
            where %s and a.expected > 0
            """.formatted(OPEN_DUTY);

    private static final String MOVE_DRAFTS = """
            update planning.plan p set unit_id = {1}
            where p.unit_id = {0}
                and not exists (select from planning.plan_acceptance a where a.plan_id = p.id)
                and not exists (select from planning.plan other
                    where other.unit_id = {1} and other.origin = 'WRITTEN' and other.parent_id = p.parent_id)
            """;

    private final DSLContext sql;

    AssignmentHandover(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void pass(Passing passing) {
        Object[] said = said(passing, castNull(SQLDataType.BIGINT.getArrayDataType()));
        personsFollow(said);
        if (passing.people() == null) {
            sql.execute(MOVE_DUTIES, said);
            sql.execute(CLOSE_DUTIES, said);
            sql.execute(MOVE_DRAFTS, said);
        }
    }

    /// One person's duties of these plans follow to the new home.
    void follow(PersonId person, UnitId from, UnitId to, LocalDate on, Collection<Long> plans) {
        Passing passing = new Passing(from, to, on, Set.of(person), "");
        personsFollow(said(passing, val(plans.toArray(Long[]::new))));
    }

    private void personsFollow(Object... said) {
        sql.execute("""
                select from planning.assignment where unit_id in ({0}, {1}) order by id for update
                """, said);
        sql.execute(OPEN_THERE, said);
        sql.execute(MOVE_PERSONS, said);
        sql.execute(DROP_DOUBLE, said);
    }

    private static Object[] said(Passing passing, Field<Long[]> plans) {
        return new Object[] {
            val(passing.from().value()),
            val(passing.to().value()),
            persons(passing.people()),
            val(passing.reason()),
            plans
        };
    }

    private static Field<Long[]> persons(@Nullable Set<PersonId> people) {
        return people == null
                ? castNull(SQLDataType.BIGINT.getArrayDataType())
                : val(people.stream().map(PersonId::value).toArray(Long[]::new));
    }

    @Override
    public Map<String, String> watched() {
        return Map.of(
                "planning.assignment", "nhiệm vụ chuyển đơn vị thực hiện hoặc khép lại",
                "planning.person_assignment", "người còn nhiệm vụ chuyển theo",
                "planning.plan", "kế hoạch đang soạn chuyển theo");
    }
}
