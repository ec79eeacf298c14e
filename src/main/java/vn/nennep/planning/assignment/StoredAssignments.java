package vn.nennep.planning.assignment;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PERSON_ASSIGNMENT;
import static nennep.sql.planning.Tables.PLAN;
import static org.jooq.impl.DSL.coalesce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Measure;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.TopicId;

@Repository
class StoredAssignments implements Assignments {

    private static final Field<LocalDate> NEXT_DUE = coalesce(ASSIGNMENT.OWN_DUE_ON, ASSIGNMENT.DUE_ON);

    private final DSLContext sql;
    private final Structure structure;
    private final RollUp rollUp;

    StoredAssignments(DSLContext sql, Structure structure, RollUp rollUp) {
        this.sql = sql;
        this.structure = structure;
        this.rollUp = rollUp;
    }

    @Override
    public Optional<Assignment> find(AssignmentId id) {
        return withRollUps(AssignmentRows.select(sql)
                        .and(ASSIGNMENT.ID.eq(id.value()))
                        .fetch())
                .stream()
                .findFirst();
    }

    @Override
    public List<Assignment> toDo(Collection<UnitId> units, LocalDate today, int withinDays) {
        var rows = AssignmentRows.select(sql)
                .and(ASSIGNMENT.UNIT_ID.in(units.stream().map(UnitId::value).toList()))
                .and(ASSIGNMENT.OPENS_ON.le(today.plusDays(withinDays)))
                .and(ASSIGNMENT
                        .LEAD
                        .isTrue()
                        .or(ASSIGNMENT
                                .ON_TIME
                                .plus(ASSIGNMENT.LATE)
                                .plus(ASSIGNMENT.EXEMPT)
                                .lt(ASSIGNMENT.EXPECTED)))
                .orderBy(NEXT_DUE.asc().nullsLast(), ASSIGNMENT.PERIOD_FROM, ASSIGNMENT.ID)
                .fetch();
        return withRollUps(rows).stream()
                .filter(assignment -> assignment.counters().open() > 0)
                .toList();
    }

    @Override
    public List<Assignment> dueBetween(Collection<UnitId> units, LocalDate from, LocalDate to) {
        return withRollUps(AssignmentRows.select(sql)
                .and(ASSIGNMENT.UNIT_ID.in(units.stream().map(UnitId::value).toList()))
                .and(NEXT_DUE.between(from, to))
                .orderBy(NEXT_DUE, ASSIGNMENT.ID)
                .fetch());
    }

    @Override
    public List<Assignment> of(UnitId unit, TopicId topic, ObligationKind kind) {
        return withRollUps(AssignmentRows.select(sql)
                .and(ASSIGNMENT.UNIT_ID.eq(unit.value()))
                .and(PLAN.TOPIC_ID.eq(topic.value()))
                .and(OBLIGATION.KIND.eq(kind.name()))
                .orderBy(ASSIGNMENT.PERIOD_FROM, ASSIGNMENT.ID)
                .fetch());
    }

    @Override
    public List<Assignment> given(UnitId unit, Collection<PlanId> plans) {
        return withRollUps(AssignmentRows.select(sql)
                .and(ASSIGNMENT.UNIT_ID.eq(unit.value()))
                .and(ASSIGNMENT.PLAN_ID.in(plans.stream().map(PlanId::value).toList()))
                .orderBy(ASSIGNMENT.PLAN_ID, OBLIGATION.NO, OBLIGATION.ID, ASSIGNMENT.PERIOD_FROM)
                .fetch());
    }

    @Override
    public List<Below> givenBelow(UnitId unit, Collection<PlanId> plans, LocalDate on) {
        return rollUp.below(unit, plans, on);
    }

    @Override
    public List<Assignment> below(UnitId root, @Nullable TopicId topic, ObligationKind kind, LocalDate on) {
        return withRollUps(AssignmentRows.select(sql)
                .and(structure.within(ASSIGNMENT.UNIT_ID, List.of(root), on))
                .and(topic == null ? DSL.noCondition() : PLAN.TOPIC_ID.eq(topic.value()))
                .and(OBLIGATION.KIND.eq(kind.name()))
                .orderBy(ASSIGNMENT.PERIOD_FROM, ASSIGNMENT.UNIT_ID)
                .fetch());
    }

    @Override
    public Set<AssignmentId> givenAlso(Collection<AssignmentId> those, Collection<UnitId> units, ObligationKind kind) {
        var beside = ASSIGNMENT.as("beside");
        return sql.select(ASSIGNMENT.ID)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.ID.in(those.stream().map(AssignmentId::value).toList()))
                .and(ASSIGNMENT.PLAN_ID.in(DSL.select(beside.PLAN_ID)
                        .from(beside)
                        .join(OBLIGATION)
                        .on(OBLIGATION.ID.eq(beside.OBLIGATION_ID))
                        .where(beside.UNIT_ID.in(
                                units.stream().map(UnitId::value).toList()))
                        .and(OBLIGATION.KIND.eq(kind.name()))
                        .and(beside.MEASURE.ne(Measure.PEOPLE.name()))))
                .fetchSet(row -> new AssignmentId(row.value1()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonDuty> ofPerson(PersonId person) {
        return personDuties()
                .and(PERSON_ASSIGNMENT.PERSON_ID.eq(person.value()))
                .orderBy(NEXT_DUE.asc().nullsLast(), ASSIGNMENT.ID)
                .fetch(StoredAssignments::duty);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonDuty> duties(AssignmentId assignment) {
        return personDuties()
                .and(PERSON_ASSIGNMENT.ASSIGNMENT_ID.eq(assignment.value()))
                .fetch(StoredAssignments::duty);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, PersonDuty> people(UnitId unit, TopicId topic, ObligationKind kind) {
        Map<PersonId, PersonDuty> duties = new LinkedHashMap<>();
        personDuties()
                .and(ASSIGNMENT.UNIT_ID.eq(unit.value()))
                .and(PLAN.TOPIC_ID.eq(topic.value()))
                .and(OBLIGATION.KIND.eq(kind.name()))
                .orderBy(NEXT_DUE.asc().nullsLast(), ASSIGNMENT.ID)
                .fetch(StoredAssignments::duty)
                .forEach(duty -> duties.putIfAbsent(duty.person(), duty));
        return duties;
    }

    private org.jooq.SelectConditionStep<Record> personDuties() {
        List<org.jooq.SelectField<?>> fields = new ArrayList<>(AssignmentRows.FIELDS);
        fields.addAll(
                List.of(PERSON_ASSIGNMENT.PERSON_ID, PERSON_ASSIGNMENT.FULFILLED_ON, PERSON_ASSIGNMENT.EXEMPT_REASON));
        return sql.select(fields)
                .from(PERSON_ASSIGNMENT)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(PERSON_ASSIGNMENT.ASSIGNMENT_ID))
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(ASSIGNMENT.PLAN_ID))
                .where(PERSON_ASSIGNMENT.WITHDRAWAL_ID.isNull());
    }

    private static PersonDuty duty(Record row) {
        return new PersonDuty(
                AssignmentRows.of(row),
                new PersonId(row.get(PERSON_ASSIGNMENT.PERSON_ID)),
                row.get(PERSON_ASSIGNMENT.FULFILLED_ON),
                row.get(PERSON_ASSIGNMENT.EXEMPT_REASON));
    }

    private List<Assignment> withRollUps(List<Record> rows) {
        return rows.stream()
                .map(row ->
                        row.get(ASSIGNMENT.LEAD) ? AssignmentRows.of(row, rollUp.ofLead(row)) : AssignmentRows.of(row))
                .toList();
    }
}
