package vn.nennep.planning.reminder;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.OBLIGATION_TARGET;
import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_ACCEPTANCE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.AssignmentId;
import vn.nennep.planning.Topics;

/// A plan given down, whose duties each fall due on a day.
public record GivenDuties(DSLContext sql, Topics topics) {

    private static final LocalDate ISSUED = LocalDate.of(2024, 1, 2);

    public long plan(UnitId issuer) {
        long topic = topics.open(issuer, "Chuyên đề năm 2024 " + System.nanoTime(), 2024, 2025)
                .value();
        long plan = sql.insertInto(PLAN)
                .set(PLAN.UNIT_ID, issuer.value())
                .set(PLAN.TOPIC_ID, topic)
                .set(PLAN.ORIGIN, "READ")
                .set(PLAN.TITLE, "Kế hoạch học tập")
                .set(PLAN.DATED_ON, ISSUED)
                .set(PLAN.CREATED_AT, Instant.EPOCH)
                .returningResult(PLAN.ID)
                .fetchSingle()
                .value1();
        sql.insertInto(PLAN_ACCEPTANCE)
                .set(PLAN_ACCEPTANCE.PLAN_ID, plan)
                .set(PLAN_ACCEPTANCE.JOB_ID, UUID.randomUUID())
                .set(PLAN_ACCEPTANCE.AT, Instant.EPOCH)
                .execute();
        return plan;
    }

    /// A plan that carries out one above it.
    public long plan(UnitId issuer, long above) {
        long plan = plan(issuer);
        sql.update(PLAN).set(PLAN.PARENT_ID, above).where(PLAN.ID.eq(plan)).execute();
        return plan;
    }

    public AssignmentId duty(long plan, UnitId unit, LocalDate due) {
        return duty(plan, unit, due, "Tổ chức sinh hoạt chuyên đề");
    }

    public AssignmentId duty(long plan, UnitId unit, LocalDate due, String title) {
        long obligation = sql.insertInto(OBLIGATION)
                .set(OBLIGATION.PLAN_ID, plan)
                .set(OBLIGATION.NO, 1)
                .set(OBLIGATION.STATE, "ACCEPTED")
                .set(OBLIGATION.ORIGIN, "READ")
                .set(OBLIGATION.KIND, "OTHER")
                .set(OBLIGATION.TITLE, title)
                .set(OBLIGATION.DUE, JSONB.valueOf("{\"by\": \"" + due + "\"}"))
                .returningResult(OBLIGATION.ID)
                .fetchSingle()
                .value1();
        sql.insertInto(OBLIGATION_TARGET)
                .set(OBLIGATION_TARGET.OBLIGATION_ID, obligation)
                .set(OBLIGATION_TARGET.UNIT_ID, unit.value())
                .execute();
        return new AssignmentId(sql.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.OBLIGATION_ID, obligation)
                .set(ASSIGNMENT.PLAN_ID, plan)
                .set(ASSIGNMENT.UNIT_ID, unit.value())
                .set(ASSIGNMENT.PERIOD_FROM, ISSUED)
                .set(ASSIGNMENT.PERIOD_TO, due)
                .set(ASSIGNMENT.PERIOD_LABEL, "trước ngày " + due)
                .set(ASSIGNMENT.OPENS_ON, ISSUED)
                .set(ASSIGNMENT.DUE_ON, due)
                .set(ASSIGNMENT.LEAD, false)
                .set(ASSIGNMENT.MEASURE, "UNITS")
                .set(ASSIGNMENT.EXPECTED, 1)
                .returningResult(ASSIGNMENT.ID)
                .fetchSingle()
                .value1());
    }
}
