package vn.nennep.planning.handover;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.PERSON_ASSIGNMENT;
import static nennep.sql.planning.Tables.PLAN;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.people.MoveFollower;
import vn.nennep.people.PersonId;

/// Who is transferred takes along what is still owed; what was done stays counted where it was done. A plan binds those
/// below its issuer: whoever leaves them is let off, with the transfer as the reason.
@Component
class PersonHandover implements MoveFollower {

    private static final String LEFT = "Đã chuyển sinh hoạt ra ngoài phạm vi kế hoạch";

    private static final String LET_OFF = """
            with let_off as (
                update planning.person_assignment d set exempt_reason = {3}
                from planning.assignment f
                where f.unit_id = {0} and f.measure = 'PEOPLE' and not f.lead and f.plan_id = any({2})
                    and d.assignment_id = f.id and d.person_id = {1}
                    and d.fulfilled_on is null and d.exempt_reason is null and d.withdrawal_id is null
                returning f.id)
            update planning.assignment a set exempt = a.exempt + 1 from let_off where a.id = let_off.id
            """;

    private final DSLContext sql;
    private final AssignmentHandover handover;
    private final Structure structure;
    private final Clock clock;

    PersonHandover(DSLContext sql, AssignmentHandover handover, Structure structure, Clock clock) {
        this.sql = sql;
        this.handover = handover;
        this.structure = structure;
        this.clock = clock;
    }

    @Override
    public void follow(PersonId person, UnitId from, UnitId to) {
        LocalDate today = LocalDate.now(clock);
        Map<Boolean, List<Long>> plans = open(person, from).entrySet().stream()
                .collect(Collectors.partitioningBy(
                        plan -> structure.isWithin(to, plan.getValue(), today),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        handover.follow(person, from, to, today, plans.getOrDefault(true, List.of()));
        Long[] left = plans.getOrDefault(false, List.of()).toArray(Long[]::new);
        sql.execute(LET_OFF, val(from.value()), val(person.value()), val(left), val(LEFT));
    }

    /// The plans of which the person still owes something there, with their issuers.
    private Map<Long, UnitId> open(PersonId person, UnitId at) {
        return sql.selectDistinct(PLAN.ID, PLAN.UNIT_ID)
                .from(PERSON_ASSIGNMENT)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(PERSON_ASSIGNMENT.ASSIGNMENT_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(ASSIGNMENT.PLAN_ID))
                .where(PERSON_ASSIGNMENT.PERSON_ID.eq(person.value()))
                .and(ASSIGNMENT.UNIT_ID.eq(at.value()))
                .and(PERSON_ASSIGNMENT.FULFILLED_ON.isNull())
                .and(PERSON_ASSIGNMENT.EXEMPT_REASON.isNull())
                .and(PERSON_ASSIGNMENT.WITHDRAWAL_ID.isNull())
                .fetchMap(PLAN.ID, row -> new UnitId(row.get(PLAN.UNIT_ID)));
    }
}
