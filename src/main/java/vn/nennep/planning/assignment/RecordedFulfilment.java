package vn.nennep.planning.assignment;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.EVIDENCE;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PERSON_ASSIGNMENT;
import static nennep.sql.planning.Tables.PLAN;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.or;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Audit;
import vn.nennep.database.ProgramDoor;
import vn.nennep.people.PersonId;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Fulfilment;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.TopicId;

/// Evidence in, counters changed, in one transaction. The assignment's row is locked first, so that two writers at once
/// both count; the counters are then recounted at the leaf from what stands there, never added to blindly.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordedFulfilment implements Fulfilment {

    /// A person's duty stands where they are at home, wherever the fact was recorded.
    private static final String FOLLOWS = "a fact fulfils persons' duties, wherever they are at home";

    private final DSLContext sql;
    private final EvidenceRows evidence;
    private final Counting counting;
    private final ProgramDoor door;
    private final Audit audit;

    RecordedFulfilment(DSLContext sql, EvidenceRows evidence, Counting counting, ProgramDoor door, Audit audit) {
        this.sql = sql;
        this.evidence = evidence;
        this.counting = counting;
        this.door = door;
        this.audit = audit;
    }

    @Override
    public void people(
            ObligationKind kind,
            TopicId topic,
            String source,
            String sourceId,
            Set<PersonId> considered,
            Map<PersonId, LocalDate> facts) {
        door.run(FOLLOWS, () -> record(source, sourceId, considered, landed(kind, topic, facts)));
    }

    @Override
    public void people(
            AssignmentId assignment,
            String source,
            String sourceId,
            Set<PersonId> considered,
            Map<PersonId, LocalDate> facts) {
        List<Landed> landed = facts.entrySet().stream()
                .map(fact -> new Landed(assignment.value(), fact.getKey().value(), fact.getValue()))
                .toList();
        door.run(FOLLOWS, () -> record(source, sourceId, considered, landed));
    }

    private void record(String source, String sourceId, Set<PersonId> considered, List<Landed> landed) {
        List<Long> persons = considered.stream().map(PersonId::value).sorted().toList();
        Set<Long> touched = new TreeSet<>(evidence.assignmentsWith(source, sourceId, persons));
        landed.forEach(duty -> touched.add(duty.assignment()));
        lock(touched);
        evidence.remove(source, sourceId, persons);
        evidence.addPeople(source, sourceId, landed);
        counting.people(touched, persons);
    }

    @Override
    public void unit(AssignmentId assignment, String source, String sourceId, LocalDate on, int amount, String note) {
        lock(List.of(assignment.value()));
        evidence.putUnit(assignment.value(), source, sourceId, on, amount, note);
        counting.unit(assignment.value());
    }

    @Override
    public void withdraw(AssignmentId assignment, String source, String sourceId) {
        lock(List.of(assignment.value()));
        sql.deleteFrom(EVIDENCE)
                .where(EVIDENCE.ASSIGNMENT_ID.eq(assignment.value()))
                .and(EVIDENCE.SOURCE.eq(source))
                .and(EVIDENCE.SOURCE_ID.eq(sourceId))
                .execute();
        counting.unit(assignment.value());
    }

    @Override
    public void exempt(AssignmentId assignment, @Nullable String reason) {
        lock(List.of(assignment.value()));
        sql.update(ASSIGNMENT)
                .set(
                        ASSIGNMENT.EXEMPT,
                        reason == null
                                ? DSL.val(0)
                                : ASSIGNMENT.EXPECTED.minus(ASSIGNMENT.ON_TIME).minus(ASSIGNMENT.LATE))
                .set(ASSIGNMENT.EXEMPT_REASON, reason)
                .where(ASSIGNMENT.ID.eq(assignment.value()))
                .execute();
        audit.record(
                "planning.assignment." + (reason == null ? "unexempted" : "exempted"),
                "assignment/" + assignment,
                null,
                reason == null ? Map.of() : Map.of("reason", reason));
    }

    /// A person's duty of the kind and topic that a fact of a day fulfils.
    record Landed(long assignment, long person, LocalDate day) {}

    private List<Landed> landed(ObligationKind kind, TopicId topic, Map<PersonId, LocalDate> facts) {
        List<Landed> found = new ArrayList<>();
        if (facts.isEmpty()) {
            return found;
        }
        sql.select(PERSON_ASSIGNMENT.ASSIGNMENT_ID, PERSON_ASSIGNMENT.PERSON_ID)
                .from(PERSON_ASSIGNMENT)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(PERSON_ASSIGNMENT.ASSIGNMENT_ID))
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(ASSIGNMENT.PLAN_ID))
                .where(OBLIGATION.KIND.eq(kind.name()))
                .and(PLAN.TOPIC_ID.eq(topic.value()))
                .and(PERSON_ASSIGNMENT.WITHDRAWAL_ID.isNull())
                .and(or(facts.entrySet().stream().map(this::dutyOf).toList()))
                .forEach(row -> {
                    LocalDate day = facts.get(new PersonId(row.value2()));
                    if (day != null) {
                        found.add(new Landed(row.value1(), row.value2(), day));
                    }
                });
        return found;
    }

    /// What recurs is fulfilled by a fact of its own period; what is asked for once, by a fact of any day.
    private Condition dutyOf(Map.Entry<PersonId, LocalDate> fact) {
        Condition once = OBLIGATION
                .DUE
                .isNull()
                .or(jsonbGetAttributeAsText(OBLIGATION.DUE, "every").isNull());
        Condition inPeriod = DSL.val(fact.getValue()).between(ASSIGNMENT.PERIOD_FROM, ASSIGNMENT.PERIOD_TO);
        return PERSON_ASSIGNMENT.PERSON_ID.eq(fact.getKey().value()).and(once.or(inPeriod));
    }

    /// In order of id, so that two transactions never wait for each other in a circle.
    private void lock(Collection<Long> assignments) {
        sql.select(field("1"))
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.ID.in(assignments))
                .orderBy(ASSIGNMENT.ID)
                .forUpdate()
                .fetch();
    }
}
