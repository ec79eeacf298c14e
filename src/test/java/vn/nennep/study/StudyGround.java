package vn.nennep.study;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PERSON_ASSIGNMENT;
import static nennep.sql.planning.Tables.PLAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import vn.nennep.organization.UnitId;
import vn.nennep.people.People;
import vn.nennep.people.Person;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;

/// Duties as they lie on units after a plan was given down, without the plan's text.
record StudyGround(DSLContext sql, Topics topics, People people) {

    static final LocalDate DUE = LocalDate.of(2024, 4, 15);

    TopicId topic(UnitId issuer) {
        return topics.open(issuer, "Chuyên đề năm 2024 " + System.nanoTime(), 2024, 2025);
    }

    /// Every member of the unit studies by the day.
    AssignmentId study(UnitId issuer, TopicId topic, UnitId unit) {
        List<Person> members = people.ofUnit(unit, Set.of(PersonCategory.MEMBER), DUE);
        AssignmentId duty = assignment(issuer, topic, unit, ObligationKind.STUDY, "PEOPLE", members.size());
        sql.transaction(inside -> members.forEach(member -> inside.dsl()
                .insertInto(PERSON_ASSIGNMENT)
                .set(PERSON_ASSIGNMENT.ASSIGNMENT_ID, duty.value())
                .set(PERSON_ASSIGNMENT.PERSON_ID, member.id().value())
                .execute()));
        return duty;
    }

    /// The unit holds a conference by the day.
    AssignmentId conference(UnitId issuer, TopicId topic, UnitId unit) {
        return assignment(issuer, topic, unit, ObligationKind.CONFERENCE, "UNITS", 1);
    }

    private AssignmentId assignment(
            UnitId issuer, TopicId topic, UnitId unit, ObligationKind kind, String measure, int expected) {
        long plan = sql.insertInto(PLAN)
                .set(PLAN.UNIT_ID, issuer.value())
                .set(PLAN.TOPIC_ID, topic.value())
                .set(PLAN.ORIGIN, "READ")
                .set(PLAN.TITLE, "Kế hoạch học tập")
                .set(PLAN.CREATED_AT, Instant.EPOCH)
                .returningResult(PLAN.ID)
                .fetchSingle()
                .value1();
        long obligation = sql.insertInto(OBLIGATION)
                .set(OBLIGATION.PLAN_ID, plan)
                .set(OBLIGATION.NO, 1)
                .set(OBLIGATION.STATE, "ACCEPTED")
                .set(OBLIGATION.ORIGIN, "READ")
                .set(OBLIGATION.KIND, kind.name())
                .set(OBLIGATION.TITLE, "Học tập trong toàn thể đảng viên")
                .set(OBLIGATION.AUDIENCE, new String[] {"MEMBER"})
                .returningResult(OBLIGATION.ID)
                .fetchSingle()
                .value1();
        return new AssignmentId(sql.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.OBLIGATION_ID, obligation)
                .set(ASSIGNMENT.PLAN_ID, plan)
                .set(ASSIGNMENT.UNIT_ID, unit.value())
                .set(ASSIGNMENT.PERIOD_FROM, LocalDate.of(2024, 3, 27))
                .set(ASSIGNMENT.PERIOD_TO, DUE)
                .set(ASSIGNMENT.PERIOD_LABEL, "năm 2024")
                .set(ASSIGNMENT.OPENS_ON, LocalDate.of(2024, 3, 27))
                .set(ASSIGNMENT.DUE_ON, DUE)
                .set(ASSIGNMENT.LEAD, false)
                .set(ASSIGNMENT.MEASURE, measure)
                .set(ASSIGNMENT.EXPECTED, expected)
                .returningResult(ASSIGNMENT.ID)
                .fetchSingle()
                .value1());
    }
}
