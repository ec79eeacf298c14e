package vn.nennep.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
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
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.web.Jobs;

@PageTest
class PlanChangeTest extends ChangeKit {

    PlanChangeTest(
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
    void those_who_answer_for_a_unit_are_told_what_it_was_given_and_who_gave_it_is_not() {
        plan = plans.accepted(cast);
        officer.get("/plans/" + plan)
                .form("form[action='/plans/" + plan + "/acceptance']")
                .send();
        awaitNotice(branch, "Kế hoạch 258-KH/TU đã giao xuống");

        SeenPage told = branch.get("/notifications");
        assertThat(told.text()).contains("02 nhiệm vụ cho Chi bộ ấp Một");
        assertThat(branch.get("/plans/" + plan + "/given?unit=" + cast.branch()).text())
                .contains(STUDY, MEETING);
        assertThat(officer.get("/notifications").text()).doesNotContain("đã giao xuống");
    }

    @Test
    void an_extension_is_previewed_carried_out_once_told_and_explained() {
        plan = plans.of(cast);
        SeenPage draft = begin("Công văn số 45-CV/TU");
        assertThat(draft.heading()).isEqualTo("Điều chỉnh Kế hoạch 258-KH/TU: đang soạn, 00 nội dung");
        SeenPage refused = draft.formWith("Thêm gia hạn")
                .set("time", time(STUDY))
                .set("dueOn", "2024-04-30")
                .set("unit", "Huyện ủy Không Có")
                .send(422);
        assertThat(refused.text()).contains("Không tìm thấy đơn vị “Huyện ủy Không Có”");
        SeenPage ready =
                refused.formWith("Thêm gia hạn").set("unit", "Chi bộ ấp Một").send();
        assertThat(ready.text())
                .contains("Hạn mới 30/4/2024, cho Chi bộ ấp Một")
                .contains("01 việc của 01 đơn vị đổi hạn");
        assertThat(only(cast.branch(), ObligationKind.STUDY).getDueOn()).isEqualTo(LocalDate.of(2024, 4, 14));

        UUID job = carryOut(ready);
        assertThat(carryOut(ready)).as("pressed twice").isEqualTo(job);
        plans.await(job);
        assertThat(only(cast.branch(), ObligationKind.STUDY).getDueOn()).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(only(cast.secondBranch(), ObligationKind.STUDY).getDueOn()).isEqualTo(LocalDate.of(2024, 4, 14));
        assertThat(officer.get(ready.path()).text()).contains("Đã thực hiện với 01 việc");

        assertThat(branch.get("/desk").text()).contains("Kế hoạch 258-KH/TU đã điều chỉnh: Công văn số 45-CV/TU");
        SeenPage told = branch.get(ready.path());
        told.formWith("Đã xem điều chỉnh này").send();
        assertThat(branch.get("/desk").text()).doesNotContain("Công văn số 45-CV/TU");
        SeenPage assignment = branch.get(
                "/assignments/" + only(cast.branch(), ObligationKind.STUDY).getId());
        assertThat(assignment
                        .document()
                        .select("[aria-labelledby=due-origin] li")
                        .eachText())
                .containsExactly(
                        "Văn bản Kế hoạch 258-KH/TU ngày 27/3/2024, mục II.1: “" + GivenPlan.STUDY + "”",
                        "Quy tắc trước ngày 15/4/2024",
                        "Ngày cuối cùng đúng hạn theo lời văn 14/4/2024",
                        "Gia hạn Công văn số 45-CV/TU ngày 01/4/2024: Bão số 3 30/4/2024");
    }

    @Test
    void extended_for_all_what_was_late_is_in_time() {
        plan = plans.of(cast);
        clock.moveTo(LocalDate.of(2024, 5, 3));
        AssignmentRecord meeting = meetingOf(cast.branch(), LocalDate.of(2024, 4, 1));
        note(meeting, "2024-05-02");
        assertThat(again(meeting).getLate()).isEqualTo(1);
        SeenPage draft = begin("Công văn số 46-CV/TU");
        plans.await(carryOut(draft.formWith("Thêm gia hạn")
                .set("time", time(MEETING, "2024-04-01"))
                .set("dueOn", "2024-05-05")
                .send()));
        assertThat(again(meeting).getDueOn()).isEqualTo(LocalDate.of(2024, 5, 5));
        assertThat(again(meeting).getLate()).isZero();
        assertThat(again(meeting).getOnTime()).isEqualTo(1);
        assertThat(meetingOf(cast.branch(), LocalDate.of(2024, 5, 1)).getDueOn())
                .isEqualTo(LocalDate.of(2024, 5, 31));
        assertThat(officer.get("/plans/" + plan + "/board").text()).contains("258-KH/TU");
    }

    @Test
    void what_is_withdrawn_is_owed_no_more_and_what_was_done_stays() {
        plan = plans.of(cast);
        clock.moveTo(LocalDate.of(2024, 5, 10));
        AssignmentRecord april = meetingOf(cast.branch(), LocalDate.of(2024, 4, 1));
        AssignmentRecord may = meetingOf(cast.branch(), LocalDate.of(2024, 5, 1));
        note(may, "2024-05-09");
        SeenPage ready = begin("Quyết định số 9-QĐ/TU", "2024-05-10")
                .formWith("Thêm thôi giao")
                .set("obligation", "all")
                .send();
        assertThat(ready.text())
                .contains("01 kết quả đã có giữ nguyên")
                .contains("Không phải làm nữa từ ngày 10/5/2024");
        plans.await(carryOut(ready));
        assertThat(again(april).getExpected()).as("fell due before").isEqualTo(1);
        assertThat(again(may).getOnTime()).as("done before").isEqualTo(1);
        AssignmentRecord june = meetingOf(cast.branch(), LocalDate.of(2024, 6, 1));
        assertThat(june.getExpected()).isZero();
        assertThat(branch.get("/assignments/" + june.getId()).heading()).contains("đã thôi giao");
        assertThat(only(cast.branch(), ObligationKind.STUDY).getExpected())
                .as("fell due before")
                .isEqualTo(4);
        assertThat(officer.get("/plans/" + plan + "/changes").text()).contains("Quyết định số 9-QĐ/TU");
        assertThat(officer.get(ready.path()).heading()).startsWith("Thu hồi Kế hoạch 258-KH/TU");
    }

    @Test
    void persons_owe_no_more_what_is_withdrawn() {
        plan = plans.of(cast);
        SeenPage ready = begin("Quyết định số 9-QĐ/TU")
                .formWith("Thêm thôi giao")
                .set("obligation", obligation(STUDY))
                .send();
        PageClient member = PageClient.signedIn(port, cast.member());
        assertThat(member.get("/desk").text()).contains(STUDY);
        plans.await(carryOut(ready));
        assertThat(member.get("/desk").text()).doesNotContain(STUDY);
        assertThat(only(cast.branch(), ObligationKind.STUDY).getExpected()).isZero();
    }

    @Test
    void others_neither_begin_nor_carry_out() {
        plan = plans.of(cast);
        SeenPage ready = begin("Công văn số 45-CV/TU");
        PageClient other = PageClient.signedIn(port, cast.secretary());
        other.get("/desk");
        other.get("/plans/" + plan + "/changes/new", 404);
        other.get(ready.path(), 404);
        other.post(ready.path() + "/execution", Map.of(), 404);
        assertThat(other.get("/plans/" + plan + "/changes").text()).doesNotContain("45-CV/TU");
        assertThat(officer.post(ready.path() + "/execution", Map.of(), 422).text())
                .contains("Chưa có nội dung điều chỉnh nào");
    }
}
