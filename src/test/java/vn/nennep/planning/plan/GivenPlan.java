package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_ACCEPTANCE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.Topics;
import vn.nennep.planning.landing.GivingDown;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.testing.Cast;
import vn.nennep.time.DueRule;
import vn.nennep.time.PeriodKind;
import vn.nennep.web.Jobs;

/// A province's plan as it stands after somebody had it read, accepted and given down.
public record GivenPlan(DSLContext sql, Topics topics, Obligations obligations, GivingDown givingDown, Jobs jobs) {

    public static final LocalDate ISSUED = LocalDate.of(2024, 3, 27);
    static final String TITLE = "Tổ chức triển khai, học tập quán triệt Chuyên đề năm 2024 - 2025 của Tỉnh ủy";
    static final String STUDY = "Học tập trong toàn thể đảng viên, hoàn thành trước ngày 15/4/2024.";

    /// Five obligations: a study of all members before 15/4, a plan of each district by 20/4, monthly branch meetings,
    /// a
    /// report at the end of each year, and guidance that only the advisory body writes.
    public PlanId of(Cast cast) {
        PlanId plan = plan(cast.province());
        add(
                plan,
                ObligationKind.STUDY,
                "Học tập trong toàn thể đảng viên",
                STUDY,
                Set.of(),
                Set.of(cast.province()),
                List.of("MEMBER"),
                new DueRule.Before(LocalDate.of(2024, 4, 15)),
                null);
        add(
                plan,
                ObligationKind.PLAN,
                "Xây dựng kế hoạch học tập, thực hiện Chuyên đề",
                "Các huyện ủy xây dựng kế hoạch học tập, thực hiện.",
                Set.of("DISTRICT_COMMITTEE"),
                Set.of(),
                List.of(),
                new DueRule.By(LocalDate.of(2024, 4, 20)),
                null);
        add(
                plan,
                ObligationKind.BRANCH_MEETING,
                "Đưa nội dung Chuyên đề vào sinh hoạt chi bộ thường kỳ",
                "Trong sinh hoạt chi bộ hằng tháng, lựa chọn một số nội dung.",
                Set.of("BRANCH", "GRASSROOTS_BRANCH"),
                Set.of(),
                List.of(),
                DueRule.Every.of(PeriodKind.MONTH).until(LocalDate.of(2024, 12, 31)),
                null);
        add(
                plan,
                ObligationKind.REPORT,
                "Báo cáo kết quả thực hiện Chuyên đề",
                "Cuối năm báo cáo kết quả về Ban Thường vụ Tỉnh ủy.",
                Set.of("DISTRICT_COMMITTEE"),
                Set.of(),
                List.of(),
                new DueRule.Every(PeriodKind.YEAR, new DueRule.End.YearEnd(), null, null),
                "Ban Thường vụ Tỉnh ủy");
        add(
                plan,
                ObligationKind.GUIDANCE,
                "Hướng dẫn tuyên truyền",
                "Xây dựng hướng dẫn tuyên truyền.",
                Set.of(),
                Set.of(cast.propaganda()),
                List.of(),
                null,
                null);
        land(plan, cast.province());
        return plan;
    }

    PlanId plan(UnitId province) {
        return new PlanId(sql.insertInto(PLAN)
                .set(PLAN.UNIT_ID, province.value())
                .set(PLAN.TOPIC_ID, topics.open(province, TITLE, 2024, 2025).value())
                .set(PLAN.ORIGIN, "READ")
                .set(PLAN.TITLE, TITLE)
                .set(PLAN.SYMBOL, "258-KH/TU")
                .set(PLAN.DATED_ON, ISSUED)
                .set(PLAN.SOURCE_TEXT, STUDY)
                .set(PLAN.CREATED_AT, Instant.EPOCH)
                .returningResult(PLAN.ID)
                .fetchSingle()
                .value1());
    }

    void add(
            PlanId plan,
            ObligationKind kind,
            String title,
            String passage,
            Set<String> kinds,
            Set<UnitId> units,
            List<String> audience,
            @Nullable DueRule due,
            @Nullable String reportTo) {
        Set<Long> ids = units.stream().map(UnitId::value).collect(java.util.stream.Collectors.toSet());
        obligations.add(new Obligation(
                0,
                plan.value(),
                0,
                Obligation.State.ACCEPTED,
                Obligation.Origin.READ,
                null,
                new Obligation.Terms(
                        kind,
                        title,
                        kinds,
                        ids,
                        audience,
                        due,
                        null,
                        null,
                        reportTo,
                        reportTo == null ? null : "Ban Tuyên giáo Tỉnh ủy"),
                passage,
                null,
                null,
                "II.1",
                List.of(),
                List.of(),
                List.of(),
                null));
    }

    void land(PlanId plan, UnitId province) {
        UUID job = givingDown.start(plan, "Kế hoạch 258-KH/TU", province, null);
        sql.insertInto(PLAN_ACCEPTANCE)
                .set(PLAN_ACCEPTANCE.PLAN_ID, plan.value())
                .set(PLAN_ACCEPTANCE.JOB_ID, job)
                .set(PLAN_ACCEPTANCE.AT, Instant.EPOCH)
                .execute();
        await(job);
    }

    /// Until the job that gives a plan down has finished.
    void await(UUID job) {
        Instant end = Instant.ofEpochMilli(System.currentTimeMillis()).plus(Duration.ofSeconds(60));
        while (jobs.find(job).orElseThrow().state() != Jobs.State.DONE) {
            if (Instant.ofEpochMilli(System.currentTimeMillis()).isAfter(end)) {
                throw new AssertionError("not done: " + jobs.find(job));
            }
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
