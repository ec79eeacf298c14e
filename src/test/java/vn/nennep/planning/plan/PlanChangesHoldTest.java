package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.CHANGE_LINE;
import static nennep.sql.planning.Tables.EVIDENCE;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PLAN_ACCEPTANCE;
import static nennep.sql.planning.Tables.PLAN_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nennep.sql.planning.tables.records.AssignmentRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.Topics;
import vn.nennep.planning.assignment.Counting;
import vn.nennep.planning.landing.GivingDown;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageTest;
import vn.nennep.web.JobWork;
import vn.nennep.web.Jobs;

@PageTest
class PlanChangesHoldTest extends ChangeKit {

    private final List<JobWork> works;
    private final Counting counting;
    private final Obligations obligations;
    private final TransactionTemplate transaction;

    PlanChangesHoldTest(
            @Autowired Given given,
            @Autowired DSLContext sql,
            @Autowired Topics topics,
            @Autowired Obligations obligations,
            @Autowired GivingDown givingDown,
            @Autowired Jobs jobs,
            @Autowired MovableClock clock,
            @LocalServerPort int port,
            @Autowired List<JobWork> works,
            @Autowired Counting counting,
            @Autowired TransactionTemplate transaction) {
        super(given, sql, topics, obligations, givingDown, jobs, clock, port);
        this.works = works;
        this.counting = counting;
        this.obligations = obligations;
        this.transaction = transaction;
    }

    @Test
    void giving_down_killed_twenty_times_loses_and_doubles_nothing() {
        PlanId whole = plans.of(cast);
        List<String> expected = landed(whole);
        InterruptedWork work = new InterruptedWork(works, new Random(20));
        while (work.kills() < 20) {
            plan = plans.accepted(cast);
            accept();
            work.run("planning.landing", "plan/" + plan, 5);
            assertThat(landed(plan)).isEqualTo(expected);
        }
    }

    @Test
    void whatever_changes_in_whatever_order_totals_are_what_the_acts_say_and_what_was_done_stays() {
        InterruptedWork work = new InterruptedWork(works, new Random(7));
        for (int seed = 1; seed <= 4 || work.kills() < 20; seed++) {
            plan = plans.of(cast);
            RandomChange random = new RandomChange(sql, obligations, cast, plan, new Random(seed));
            for (int i = 0; i < 4; i++) {
                doSomething(new Random(31L * seed + i));
                long done = evidence();
                long change = random.draft(clock.instant());
                work.run("planning.change", "change/" + change, 3);
                holds(done, "seed " + seed + ", change " + i);
                againChangesNothing(work, change);
            }
        }
    }

    private void accept() {
        sql.insertInto(PLAN_ACCEPTANCE)
                .set(PLAN_ACCEPTANCE.PLAN_ID, plan.value())
                .set(PLAN_ACCEPTANCE.JOB_ID, UUID.randomUUID())
                .set(PLAN_ACCEPTANCE.AT, Instant.EPOCH)
                .execute();
    }

    private List<String> landed(PlanId of) {
        return sql.select(OBLIGATION.TITLE, ASSIGNMENT.UNIT_ID, ASSIGNMENT.PERIOD_FROM, ASSIGNMENT.EXPECTED)
                .from(ASSIGNMENT)
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                .where(ASSIGNMENT.PLAN_ID.eq(of.value()))
                .orderBy(1, 2, 3)
                .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3() + " " + row.value4());
    }

    private void doSomething(Random random) {
        List<AssignmentRecord> open = sql.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.PLAN_ID.eq(plan.value()))
                .and(ASSIGNMENT.MEASURE.ne("PEOPLE"))
                .and(ASSIGNMENT.WITHDRAWAL_ID.isNull())
                .orderBy(ASSIGNMENT.ID)
                .fetch();
        for (int i = 0; i < 3 && !open.isEmpty(); i++) {
            AssignmentRecord one = open.get(random.nextInt(open.size()));
            LocalDate day = GivenPlan.ISSUED.plusDays(random.nextInt(200));
            sql.insertInto(EVIDENCE)
                    .set(EVIDENCE.ASSIGNMENT_ID, one.getId())
                    .set(EVIDENCE.SOURCE, "planning.note")
                    .set(EVIDENCE.SOURCE_ID, UUID.randomUUID().toString())
                    .set(EVIDENCE.HAPPENED_ON, day)
                    .set(EVIDENCE.AT, clock.instant())
                    .execute();
            transaction.executeWithoutResult(_ -> counting.again(List.of(one.getId())));
        }
    }

    private long evidence() {
        return Objects.requireNonNull(transaction.execute(_ -> (long) sql.fetchCount(
                EVIDENCE,
                EVIDENCE.ASSIGNMENT_ID.in(
                        DSL.select(ASSIGNMENT.ID).from(ASSIGNMENT).where(ASSIGNMENT.PLAN_ID.eq(plan.value()))))));
    }

    private void holds(long done, String when) {
        assertThat(expected()).as(when).isEqualTo(expectedByActs());
        assertThat(evidence()).as(when).isEqualTo(done);
        for (AssignmentRecord each : sql.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.PLAN_ID.eq(plan.value()))
                .fetch()) {
            int counted = each.getOnTime() + each.getLate();
            assertThat(counted + each.getExempt()).as(when).isLessThanOrEqualTo(each.getExpected());
            if (!each.getMeasure().equals("PEOPLE") && each.getAmount() > 0) {
                assertThat(counted).as("%s: done on %s", when, each).isPositive();
            }
        }
        assertThat(sql.fetchCount(
                        PLAN_CHANGE, PLAN_CHANGE.PLAN_ID.eq(plan.value()).and(PLAN_CHANGE.FINISHED_AT.isNull())))
                .as(when)
                .isZero();
    }

    private void againChangesNothing(InterruptedWork work, long change) {
        List<Integer> before = assignments(change);
        work.run("planning.change", "change/" + change, 0);
        assertThat(assignments(change)).isEqualTo(before);
        assertThat(expected()).isEqualTo(expectedByActs());
    }

    private List<Integer> assignments(long change) {
        return sql.select(CHANGE_LINE.ASSIGNMENTS)
                .from(CHANGE_LINE)
                .where(CHANGE_LINE.CHANGE_ID.eq(change))
                .orderBy(CHANGE_LINE.ID)
                .fetch(CHANGE_LINE.ASSIGNMENTS);
    }
}
