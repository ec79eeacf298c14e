package vn.nennep.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
class CascadeTest extends ChangeKit {

    CascadeTest(
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
    void who_has_not_issued_yet_is_seen_and_reminded_once_a_day() {
        plan = plans.of(cast);
        SeenPage seen = officer.get("/plans/" + plan + "/cascade");
        assertThat(seen.heading()).isEqualTo("Kế hoạch 258-KH/TU: 02 / 02 đơn vị chưa ban hành kế hoạch");
        assertThat(seen.text()).contains("Huyện ủy Mộc Lan hạn 20/4/2024 chưa soạn");
        assertThat(seen.formWith("chưa ban hành").send().text()).contains("Đã nhắc 02 đơn vị");
        assertThat(officer.get("/plans/" + plan + "/cascade")
                        .formWith("chưa ban hành")
                        .send()
                        .text())
                .contains("Hôm nay đã nhắc");

        PageClient district = PageClient.signedIn(port, cast.secretary());
        district.get("/plans/" + plan + "/given")
                .formWith("Soạn kế hoạch của đơn vị")
                .send();
        assertThat(officer.get("/plans/" + plan + "/cascade").text())
                .contains("Huyện ủy Mộc Lan hạn 20/4/2024 đang soạn");
        assertThat(district.get("/plans/" + plan + "/cascade").heading()).contains("01 / 01 đơn vị");
        assertThat(district.get("/desk").text()).contains("Tỉnh ủy Thử Nghiệm nhắc đơn vị ban hành kế hoạch");
        PageClient.signedIn(port, cast.member()).get("/plans/" + plan + "/cascade", 404);
    }

    @Test
    void the_chain_of_a_task_stands_on_one_page_for_the_branch_and_for_the_member() {
        plan = plans.of(cast);
        AssignmentRecord study = only(cast.branch(), ObligationKind.STUDY);
        String chain = "/assignments/" + study.getId() + "/chain";
        assertThat(branch.get("/assignments/" + study.getId())
                        .follow("Xem cả chuỗi, từ kế hoạch cao nhất đến việc này")
                        .text())
                .contains("Tỉnh ủy Thử Nghiệm · 27/3/2024")
                .contains(GivenPlan.STUDY)
                .contains("mục II.1")
                .contains("Chi bộ ấp Một · hạn 14/4/2024")
                .contains("00 / 04 người đã xong");
        PageClient member = PageClient.signedIn(port, cast.member());
        assertThat(member.get(chain).text()).contains("Việc của đồng chí").doesNotContain("người đã xong");
        AssignmentRecord others = only(cast.secondBranch(), ObligationKind.STUDY);
        member.get("/assignments/" + others.getId() + "/chain", 404);
    }
}
