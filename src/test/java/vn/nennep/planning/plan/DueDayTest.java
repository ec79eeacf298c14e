package vn.nennep.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nennep.sql.planning.tables.records.AssignmentRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.Topics;
import vn.nennep.planning.landing.GivingDown;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.time.DueRule;
import vn.nennep.web.Jobs;

@PageTest
class DueDayTest extends ChangeKit {

    private static final String EVENT = "Tỉnh ủy ban hành";

    DueDayTest(
            @Autowired Given given,
            @Autowired DSLContext sql,
            @Autowired Topics topics,
            @Autowired Obligations obligations,
            @Autowired GivingDown givingDown,
            @Autowired Jobs jobs,
            @Autowired MovableClock clock,
            @LocalServerPort int port) {
        super(given, sql, topics, obligations, givingDown, jobs, clock, port);
    }

    @Test
    void days_after_an_event_wait_for_it_and_follow_it() {
        plan = plans.plan(cast.province());
        plans.add(
                plan,
                ObligationKind.PLAN,
                "Cụ thể hóa nghị quyết",
                "20 ngày sau khi Tỉnh ủy ban hành, các huyện ủy cụ thể hóa.",
                Set.of("DISTRICT_COMMITTEE"),
                Set.of(),
                List.of(),
                new DueRule.DaysAfter(20, EVENT),
                null);
        plans.land(plan, cast.province());
        AssignmentRecord waiting = only(cast.district(), ObligationKind.PLAN);
        assertThat(waiting.getDueOn()).isNull();
        assertThat(officer.get("/assignments/" + waiting.getId()).text()).contains("chờ sự kiện: " + EVENT);

        clock.moveTo(LocalDate.of(2024, 4, 20));
        SeenPage events = officer.get("/plans/" + plan + "/events");
        assertThat(events.heading()).isEqualTo("Kế hoạch 258-KH/TU: 01 sự kiện chưa diễn ra");
        record(events, "2024-04-10");
        assertThat(again(waiting).getDueOn()).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(officer.get("/assignments/" + waiting.getId()).text())
                .contains("Tỉnh ủy ban hành ngày 10/4/2024, cộng 20 ngày");
        record(officer.get("/plans/" + plan + "/events"), "2024-04-12");
        assertThat(again(waiting).getDueOn()).as("put right").isEqualTo(LocalDate.of(2024, 5, 2));
        record(officer.get("/plans/" + plan + "/events"), "");
        assertThat(again(waiting).getDueOn()).as("taken back").isNull();
    }

    @Test
    void that_this_plan_was_issued_needs_no_record() {
        plan = plans.plan(cast.province());
        plans.add(
                plan,
                ObligationKind.PLAN,
                "Cụ thể hóa kế hoạch",
                "Chậm nhất 20 ngày sau khi Tỉnh ủy ban hành kế hoạch này, các huyện ủy cụ thể hóa.",
                Set.of("DISTRICT_COMMITTEE"),
                Set.of(),
                List.of(),
                new DueRule.DaysAfter(20, "Tỉnh ủy ban hành kế hoạch này"),
                null);
        plans.land(plan, cast.province());
        AssignmentRecord given = only(cast.district(), ObligationKind.PLAN);
        assertThat(given.getDueOn()).as("20 days after 27/3/2024").isEqualTo(LocalDate.of(2024, 4, 16));
        assertThat(officer.get("/assignments/" + given.getId()).text())
                .contains("Tỉnh ủy ban hành kế hoạch này ngày 27/3/2024, cộng 20 ngày");
        assertThat(officer.get("/plans/" + plan + "/events").heading())
                .isEqualTo("Kế hoạch 258-KH/TU: các sự kiện đã diễn ra");
    }

    @Test
    void the_issuer_reckons_days_off_and_days_not_named() {
        SeenPage setting = officer.get("/units/" + cast.province() + "/due-setting");
        assertThat(setting.formWith("Lưu cách tính hạn")
                        .set("termDays", "0")
                        .send(422)
                        .text())
                .contains("Nhập số ngày từ 1 đến 730");
        setting.formWith("Lưu cách tính hạn")
                .set("moving", "NEXT")
                .set("termDays", "60")
                .send();
        plan = plans.of(cast);
        AssignmentRecord study = only(cast.branch(), ObligationKind.STUDY);
        assertThat(study.getDueOn()).as("14/4/2024 is a Sunday").isEqualTo(LocalDate.of(2024, 4, 15));
        assertThat(branch.get("/assignments/" + study.getId()).text())
                .contains("ngày 14/4/2024 là Chủ nhật, hạn dời sang ngày làm việc");
        assertThat(only(cast.propaganda(), ObligationKind.GUIDANCE).getDueOn())
                .as("no day is named: 60 days after 27/3/2024, a Sunday")
                .isEqualTo(LocalDate.of(2024, 5, 27));
    }

    private void record(SeenPage events, String day) {
        String path = events.formWith("Ghi ngày")
                .set("event", EVENT)
                .set("happenedOn", day)
                .set("basis", "Nghị quyết số 12-NQ/TU")
                .send()
                .path();
        plans.await(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }
}
