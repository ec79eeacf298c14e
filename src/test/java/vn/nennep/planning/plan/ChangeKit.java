package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.ASSIGNMENT_CHANGE;
import static nennep.sql.planning.Tables.OBLIGATION;

import java.time.LocalDate;
import java.util.UUID;
import nennep.sql.planning.tables.records.AssignmentRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.Topics;
import vn.nennep.planning.landing.GivingDown;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.SeenPage;
import vn.nennep.web.Jobs;

/// A plan given down, and what changes it, as an officer does it on the pages.
abstract class ChangeKit {

    static final String STUDY = "Học tập trong toàn thể đảng viên";
    static final String MEETING = "Đưa nội dung Chuyên đề vào sinh hoạt chi bộ thường kỳ";

    final Given given;
    final DSLContext sql;
    final GivenPlan plans;
    final MovableClock clock;
    final int port;

    Cast cast;
    PlanId plan;
    PageClient officer;
    PageClient branch;

    ChangeKit(
            Given given,
            DSLContext sql,
            Topics topics,
            Obligations obligations,
            GivingDown givingDown,
            Jobs jobs,
            MovableClock clock,
            int port) {
        this.given = given;
        this.sql = sql;
        this.plans = new GivenPlan(sql, topics, obligations, givingDown, jobs);
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void cast() {
        cast = given.cast();
        officer = PageClient.signedIn(port, cast.officer());
        branch = PageClient.signedIn(port, cast.branchSecretary());
    }

    SeenPage begin(String document) {
        return begin(document, clock.today().toString());
    }

    SeenPage begin(String document, String day) {
        return officer.get("/plans/" + plan + "/changes/new")
                .formWith("Chọn nội dung điều chỉnh")
                .set("document", document)
                .set("decidedOn", day)
                .set("reason", "Bão số 3")
                .send();
    }

    static UUID carryOut(SeenPage ready) {
        String path = ready.formWith("Thực hiện").send().path();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    void note(AssignmentRecord assignment, String day) {
        branch.get("/assignments/" + assignment.getId())
                .formWith("Ghi kết quả")
                .set("happenedOn", day)
                .set("note", "Đã sinh hoạt")
                .send();
    }

    String time(String title) {
        return time(title, GivenPlan.ISSUED.toString());
    }

    String time(String title, String from) {
        return obligation(title) + "@" + from;
    }

    String obligation(String title) {
        return sql.select(OBLIGATION.ID)
                .from(OBLIGATION)
                .where(OBLIGATION.PLAN_ID.eq(plan.value()))
                .and(OBLIGATION.TITLE.eq(title))
                .fetchSingle()
                .value1()
                .toString();
    }

    AssignmentRecord only(UnitId unit, ObligationKind kind) {
        return sql.select(ASSIGNMENT.fields())
                .from(ASSIGNMENT)
                .join(OBLIGATION)
                .on(OBLIGATION.ID.eq(ASSIGNMENT.OBLIGATION_ID))
                .where(ASSIGNMENT.PLAN_ID.eq(plan.value()))
                .and(ASSIGNMENT.UNIT_ID.eq(unit.value()))
                .and(OBLIGATION.KIND.eq(kind.name()))
                .fetchSingleInto(ASSIGNMENT);
    }

    AssignmentRecord meetingOf(UnitId unit, LocalDate from) {
        return sql.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.OBLIGATION_ID.eq(Long.valueOf(obligation(MEETING))))
                .and(ASSIGNMENT.UNIT_ID.eq(unit.value()))
                .and(ASSIGNMENT.PERIOD_FROM.eq(from))
                .fetchSingle();
    }

    AssignmentRecord again(AssignmentRecord assignment) {
        return sql.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.ID.eq(assignment.getId()))
                .fetchSingle();
    }

    long expected() {
        return sql.select(DSL.sum(ASSIGNMENT.EXPECTED))
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.PLAN_ID.eq(plan.value()))
                .fetchSingle()
                .value1()
                .longValue();
    }

    /// What was expected when it was given down, and what recorded acts say of it since.
    long expectedByActs() {
        var change = ASSIGNMENT_CHANGE;
        var first = sql.select(change.ASSIGNMENT_ID, change.EXPECTED_WAS)
                .distinctOn(change.ASSIGNMENT_ID)
                .from(change)
                .orderBy(change.ASSIGNMENT_ID, change.LINE_ID)
                .fetchMap(change.ASSIGNMENT_ID, change.EXPECTED_WAS);
        var changed = sql.select(change.ASSIGNMENT_ID, DSL.sum(change.EXPECTED_IS.minus(change.EXPECTED_WAS)))
                .from(change)
                .groupBy(change.ASSIGNMENT_ID)
                .fetchMap(change.ASSIGNMENT_ID, row -> row.value2().longValue());
        return sql.selectFrom(ASSIGNMENT).where(ASSIGNMENT.PLAN_ID.eq(plan.value())).fetch().stream()
                .mapToLong(each -> changed.containsKey(each.getId())
                        ? first.get(each.getId()) + changed.get(each.getId())
                        : each.getExpected())
                .sum();
    }

    /// Who is told is told behind what happened.
    static void awaitNotice(PageClient reader, String words) {
        for (int i = 0; i < 100; i++) {
            if (reader.get("/notifications").text().contains(words)) {
                return;
            }
            pause();
        }
        throw new AssertionError("not told: " + reader.get("/notifications").text());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
