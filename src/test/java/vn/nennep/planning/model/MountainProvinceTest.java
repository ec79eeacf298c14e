package vn.nennep.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.people.Positions;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;

/// The year of a mountain province's plan for 2024 (HA): every demand of the rows so tagged, from text to fulfilled.
@PageTest
class MountainProvinceTest {

    private static final String PLAN = "286-KH-TU-ha-quang-2024";

    @Autowired
    Given given;

    @Autowired
    Positions positions;

    @LocalServerPort
    int port;

    private Ground ground;
    private PageClient officer;
    private ModelledPlan plan;

    @BeforeEach
    void the_plan_is_read_and_settled() {
        ground = Ground.under("Tỉnh ủy Hà Quảng", "PROVINCIAL_COMMITTEE", given, positions, port)
                .below(
                        "Tỉnh ủy Hà Quảng",
                        "ADVISORY_BODY",
                        "Ban Tuyên giáo Tỉnh ủy",
                        "Ban Tổ chức Tỉnh ủy",
                        "Ủy ban Kiểm tra Tỉnh ủy",
                        "Văn phòng Tỉnh ủy")
                .below("Tỉnh ủy Hà Quảng", "STATE_BODY", "Sở Văn hóa, Thể thao và Du lịch")
                .below("Tỉnh ủy Hà Quảng", "MASS_ORGANISATION", "Hội Văn học Nghệ thuật tỉnh")
                .below("Tỉnh ủy Hà Quảng", "POLITICAL_SCHOOL", "Trường Chính trị tỉnh")
                .below("Tỉnh ủy Hà Quảng", "NEWSPAPER", "Báo Hà Quảng")
                .below("Tỉnh ủy Hà Quảng", "BROADCASTER", "Đài Phát thanh và Truyền hình tỉnh")
                .below("Tỉnh ủy Hà Quảng", "CITY_COMMITTEE", "Thành ủy Hà Quảng")
                .below("Tỉnh ủy Hà Quảng", "DISTRICT_COMMITTEE", "Huyện ủy Mường Khao")
                .below("Tỉnh ủy Hà Quảng", "DIRECT_COMMITTEE", "Đảng ủy Khối các cơ quan tỉnh")
                .below("Tỉnh ủy Hà Quảng", "ARMED_COMMITTEE", "Đảng ủy Quân sự tỉnh")
                .below("Huyện ủy Mường Khao", "GRASSROOTS_COMMITTEE", "Đảng bộ xã Nà Lốc")
                .below("Đảng bộ xã Nà Lốc", "BRANCH", "Chi bộ bản Pá Hin")
                .secretary("Lò Văn Pản", "Chi bộ bản Pá Hin", "Đảng bộ xã Nà Lốc")
                .member("Giàng A Sử", "Chi bộ bản Pá Hin")
                .member("Quàng Thị Mai", "Chi bộ bản Pá Hin");
        officer = ground.as(Role.ADVISORY_OFFICER, "Ban Tuyên giáo Tỉnh ủy");
        plan = ModelledPlan.settled(officer, PLAN, ModelTable.text(PLAN + ".txt"), ground, "");
    }

    @Test
    void every_demand_becomes_an_obligation_and_reaches_those_who_carry_it_out() {
        plan.cards().forEach(System.out::println);
        assertThat(plan.table().met()).containsAll(Demands.of("HA"));
        plan.isAsModelled().givenDown().isGivenAsModelled().isSeenAsModelled();
    }
}
