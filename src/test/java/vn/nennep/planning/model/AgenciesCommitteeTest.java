package vn.nennep.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.Positions;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;

/// The year of a plan of a provincial agencies' committee for 2025 (LC): every demand of the rows so tagged, from text to fulfilled.
@PageTest
class AgenciesCommitteeTest {

    private static final String PLAN = "412-KH-DUK-ha-quang-2025";

    @Autowired
    Given given;

    @Autowired
    Positions positions;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private Ground ground;
    private PageClient officer;
    private ModelledPlan plan;

    @BeforeEach
    void the_plan_is_read_and_settled() {
        clock.moveTo(LocalDate.of(2025, 1, 2));
        String committee = "Đảng ủy Khối các cơ quan tỉnh";
        ground = Ground.under(committee, "DIRECT_COMMITTEE", given, positions, port)
                .below(
                        committee,
                        "ADVISORY_BODY",
                        "Ban Tuyên giáo Đảng ủy Khối",
                        "Ban Tổ chức Đảng ủy Khối",
                        "Ủy ban Kiểm tra Đảng ủy Khối")
                .below(committee, "MASS_ORGANISATION", "Công đoàn Viên chức tỉnh", "Đoàn Khối các cơ quan tỉnh")
                .below(committee, "POLITICAL_SCHOOL", "Trường Chính trị tỉnh")
                .below(committee, "GRASSROOTS_COMMITTEE", "Đảng bộ Sở Nông nghiệp")
                .below(committee, "GRASSROOTS_BRANCH", "Chi bộ Báo Hà Quảng")
                .below("Đảng bộ Sở Nông nghiệp", "BRANCH", "Chi bộ Văn phòng Sở")
                .secretary("Hoàng Văn Chính", "Chi bộ Văn phòng Sở", "Đảng bộ Sở Nông nghiệp")
                .member("Nông Thị Duyên", "Chi bộ Văn phòng Sở")
                .member("Lục Văn Thắng", "Chi bộ Văn phòng Sở")
                .person("Triệu Thị Hoa", "Chi bộ Văn phòng Sở", PersonCategory.EMPLOYEE);
        officer = ground.as(Role.ADVISORY_OFFICER, "Ban Tuyên giáo Đảng ủy Khối");
        plan = ModelledPlan.settled(officer, PLAN, ModelTable.text(PLAN + ".txt"), ground, "");
    }

    @Test
    void every_demand_becomes_an_obligation_and_reaches_those_who_carry_it_out() {
        plan.cards().forEach(System.out::println);
        assertThat(plan.table().met()).containsAll(Demands.of("LC"));
        plan.isAsModelled().givenDown().isGivenAsModelled().isSeenAsModelled();
    }
}
