package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.CHANGE_LINE;
import static nennep.sql.planning.Tables.PLAN_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nennep.sql.planning.tables.records.AssignmentRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.Topics;
import vn.nennep.planning.landing.GivingDown;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.web.Jobs;

@PageTest
class PlanAmendmentTest extends ChangeKit {

    private static final String OWN_PLAN = "Xây dựng kế hoạch học tập, thực hiện Chuyên đề";

    PlanAmendmentTest(
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
    void other_units_and_another_day_are_asked_for_and_what_was_done_stays() {
        plan = plans.of(cast);
        SeenPage ready = amending(begin("Công văn số 48-CV/TU"), OWN_PLAN)
                .formWith("Thêm sửa đổi")
                .set("due", "trước ngày 01/5/2024")
                .set("who", "kind-GRASSROOTS_COMMITTEE")
                .send();
        assertThat(ready.text())
                .contains("Ai làm: các huyện ủy → các đảng bộ cơ sở")
                .contains("Hạn: chậm nhất ngày 20/4/2024 → trước ngày 01/5/2024")
                .contains("01 đơn vị nhận thêm việc này")
                .doesNotContain("đổi hạn hoặc chỉ tiêu")
                .contains("02 đơn vị thôi thực hiện");
        assertThat(only(cast.district(), ObligationKind.PLAN).getExpected())
                .as("a draft")
                .isEqualTo(1);
        plans.await(carryOut(ready));

        AssignmentRecord joined = only(cast.grassroots(), ObligationKind.PLAN);
        assertThat(joined.getExpected()).isEqualTo(1);
        assertThat(joined.getDueOn()).isEqualTo(LocalDate.of(2024, 4, 30));
        AssignmentRecord left = only(cast.district(), ObligationKind.PLAN);
        assertThat(left.getExpected()).isZero();
        assertThat(left.getWithdrawalId()).isNotNull();
        assertThat(expectedByActs()).isEqualTo(expected());
        assertThat(officer.get(ready.path()).text()).contains("Đã thực hiện với 03 việc");
        assertThat(officer.get("/plans/" + plan + "/board").text()).contains("258-KH/TU");
    }

    @Test
    void a_month_more_and_another_day_in_each_month_leave_past_months_alone() {
        plan = plans.of(cast);
        clock.moveTo(LocalDate.of(2024, 6, 5));
        AssignmentRecord may = meetingOf(cast.branch(), LocalDate.of(2024, 5, 1));
        note(may, "2024-05-20");
        SeenPage ready = amending(begin("Công văn số 49-CV/TU", "2024-06-05"), MEETING)
                .formWith("Thêm sửa đổi")
                .set("due", "hằng tháng, trước ngày 20 của tháng")
                .send();
        plans.await(carryOut(ready));
        assertThat(meetingOf(cast.branch(), LocalDate.of(2024, 5, 1)).getDueOn())
                .isEqualTo(LocalDate.of(2024, 5, 31));
        assertThat(again(may).getOnTime()).isEqualTo(1);
        assertThat(meetingOf(cast.branch(), LocalDate.of(2024, 7, 1)).getDueOn())
                .isEqualTo(LocalDate.of(2024, 7, 19));
        assertThat(meetingOf(cast.branch(), LocalDate.of(2025, 2, 1)).getExpected())
                .as("until the end of the topic now")
                .isEqualTo(1);
        assertThat(expectedByActs()).isEqualTo(expected());
    }

    @Test
    void an_obligation_is_added_to_a_plan_that_has_been_given_down() {
        plan = plans.of(cast);
        SeenPage draft = begin("Công văn số 50-CV/TU");
        SeenPage form = officer.get(draft.path() + "/additions/new");
        SeenPage refused =
                form.formWith("Thêm bổ sung").set("title", "Tổ chức tọa đàm").send(422);
        assertThat(refused.text()).contains("Chưa rõ ai làm");
        SeenPage ready = refused.formWith("Thêm bổ sung")
                .set("due", "trước ngày 19/5/2024")
                .set("atLeast", "2")
                .set("who", "kind-DISTRICT_COMMITTEE")
                .send();
        assertThat(ready.text()).contains("Bổ sung").contains("Tổ chức tọa đàm").contains("02 đơn vị nhận việc này");
        plans.await(carryOut(ready));
        AssignmentRecord added = only(cast.district(), ObligationKind.OTHER);
        assertThat(added.getExpected()).isEqualTo(2);
        assertThat(added.getDueOn()).isEqualTo(LocalDate.of(2024, 5, 18));
        PageClient district = PageClient.signedIn(port, cast.secretary());
        assertThat(district.get("/plans/" + plan + "/given?unit=" + cast.district())
                        .text())
                .contains("Tổ chức tọa đàm")
                .contains("bổ sung theo Công văn số 50-CV/TU");
        awaitNotice(district, "Kế hoạch 258-KH/TU đã điều chỉnh: Công văn số 50-CV/TU");

        SeenPage more = amending(begin("Công văn số 51-CV/TU"), "Tổ chức tọa đàm")
                .formWith("Thêm sửa đổi")
                .set("atLeast", "3")
                .send();
        assertThat(more.text()).contains("ít nhất 02 → ít nhất 03");
        plans.await(carryOut(more));
        assertThat(again(added).getExpected()).isEqualTo(3);
        assertThat(expectedByActs()).isEqualTo(expected());
    }

    @Test
    void what_counts_persons_or_comes_back_is_not_counted_in_another_way() {
        plan = plans.of(cast);
        SeenPage draft = begin("Công văn số 52-CV/TU");
        assertThat(amending(draft, STUDY)
                        .formWith("Thêm sửa đổi")
                        .set("audience", "MEMBER", "OFFICIAL")
                        .send(422)
                        .text())
                .contains("Không đổi được cách tính theo người");
        assertThat(amending(draft, MEETING)
                        .formWith("Thêm sửa đổi")
                        .set("due", "hằng quý")
                        .send(422)
                        .text())
                .contains("Không đổi được kỳ");
        assertThat(amending(draft, MEETING).formWith("Thêm sửa đổi").send(422).text())
                .contains("Chưa sửa gì");
        assertThat(sql.fetchCount(
                        CHANGE_LINE,
                        CHANGE_LINE.CHANGE_ID.in(DSL.select(PLAN_CHANGE.ID)
                                .from(PLAN_CHANGE)
                                .where(PLAN_CHANGE.PLAN_ID.eq(plan.value())))))
                .isZero();
    }

    @Test
    void an_older_draft_does_not_overwrite_a_newer_amendment() {
        plan = plans.of(cast);
        SeenPage first = amending(begin("Công văn số 53-CV/TU"), OWN_PLAN)
                .formWith("Thêm sửa đổi")
                .set("due", "trước ngày 01/5/2024")
                .send();
        SeenPage second = amending(begin("Công văn số 54-CV/TU"), OWN_PLAN)
                .formWith("Thêm sửa đổi")
                .set("due", "trước ngày 10/5/2024")
                .send();
        plans.await(carryOut(first));
        assertThat(second.formWith("Thực hiện").send(422).text()).contains("đã được một văn bản khác sửa");
    }

    private SeenPage amending(SeenPage draft, String title) {
        return officer.get(draft.path() + "/amendments/new?amended=" + obligation(title));
    }
}
