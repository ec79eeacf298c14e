package vn.nennep.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import vn.nennep.testing.SeenPage;

/// The three documents that are at hand as texts (HG, CT, TG): every demand of the rows so tagged, read and given down.
@PageTest
class HandedOutPlansTest {

    private static final Path TEXTS = Path.of("src/test/resources/intake");

    @Autowired
    Given given;

    @Autowired
    Positions positions;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    @Test
    void a_provinces_plan_of_two_years() throws IOException {
        Ground ground = Ground.under("Tỉnh ủy Hậu Giang", "PROVINCIAL_COMMITTEE", given, positions, port)
                .below("Tỉnh ủy Hậu Giang", "ADVISORY_BODY", "Ban Tuyên giáo Tỉnh ủy")
                .below("Tỉnh ủy Hậu Giang", "FRONT", "Ủy ban Mặt trận Tổ quốc tỉnh")
                .below("Tỉnh ủy Hậu Giang", "STATE_BODY", "Sở Nội vụ")
                .below("Tỉnh ủy Hậu Giang", "NEWSPAPER", "Báo Hậu Giang")
                .below("Tỉnh ủy Hậu Giang", "BROADCASTER", "Đài Phát thanh và Truyền hình Hậu Giang")
                .below("Tỉnh ủy Hậu Giang", "DISTRICT_COMMITTEE", "Huyện ủy Bông Súng")
                .below("Tỉnh ủy Hậu Giang", "ARMED_COMMITTEE", "Đảng ủy Quân sự tỉnh")
                .below("Huyện ủy Bông Súng", "GRASSROOTS_COMMITTEE", "Đảng bộ xã Sen Hồng")
                .below("Đảng bộ xã Sen Hồng", "BRANCH", "Chi bộ ấp Chín")
                .secretary("Trần Thị Bé", "Chi bộ ấp Chín", "Đảng bộ xã Sen Hồng")
                .member("Võ Văn Lành", "Chi bộ ấp Chín")
                .person("Phan Thị Lựu", "Chi bộ ấp Chín", PersonCategory.OFFICIAL);
        modelled("HG", "258-KH-TU-hau-giang-2024", ground, "Ban Tuyên giáo Tỉnh ủy", "");
    }

    @Test
    void a_plan_of_a_citys_agencies_which_names_no_day_of_issue() throws IOException {
        Ground ground = Ground.under("Đảng ủy Khối", "DIRECT_COMMITTEE", given, positions, port)
                .below(
                        "Đảng ủy Khối",
                        "ADVISORY_BODY",
                        "Ban Tuyên giáo Đảng ủy Khối",
                        "Ban Tổ chức Đảng ủy Khối",
                        "Ủy ban Kiểm tra Đảng ủy Khối")
                .below("Đảng ủy Khối", "MASS_ORGANISATION", "Đoàn Khối")
                .below("Đảng ủy Khối", "GRASSROOTS_COMMITTEE", "Đảng bộ Sở Công Thương")
                .below("Đảng ủy Khối", "GRASSROOTS_BRANCH", "Chi bộ Thư viện")
                .below("Đảng bộ Sở Công Thương", "BRANCH", "Chi bộ Phòng Kế hoạch")
                .secretary("Lâm Quốc Huy", "Chi bộ Phòng Kế hoạch", "Đảng bộ Sở Công Thương")
                .member("Thạch Thị Sương", "Chi bộ Phòng Kế hoạch");
        modelled("CT", "152-KH-DUK-can-tho-2024", ground, "Ban Tuyên giáo Đảng ủy Khối", "2024-03-28");
    }

    @Test
    void a_year_end_report_whose_results_and_directions_are_asked_for_again() throws IOException {
        clock.moveTo(LocalDate.of(2025, 1, 20));
        Ground ground = Ground.under("Tỉnh ủy Tiền Giang", "PROVINCIAL_COMMITTEE", given, positions, port)
                .below(
                        "Tỉnh ủy Tiền Giang",
                        "ADVISORY_BODY",
                        "Ban Tuyên giáo Tỉnh ủy",
                        "Ban Tổ chức Tỉnh ủy",
                        "Ủy ban Kiểm tra Tỉnh ủy")
                .below("Tỉnh ủy Tiền Giang", "STATE_BODY", "Sở Giáo dục và Đào tạo")
                .below("Tỉnh ủy Tiền Giang", "POLITICAL_SCHOOL", "Trường Chính trị tỉnh")
                .below("Tỉnh ủy Tiền Giang", "FRONT", "Ủy ban Mặt trận Tổ quốc tỉnh")
                .below("Tỉnh ủy Tiền Giang", "MASS_ORGANISATION", "Hội Văn học Nghệ thuật tỉnh")
                .below("Tỉnh ủy Tiền Giang", "NEWSPAPER", "Báo Ấp Bắc")
                .below("Tỉnh ủy Tiền Giang", "BROADCASTER", "Đài Phát thanh - Truyền hình tỉnh")
                .below("Tỉnh ủy Tiền Giang", "DISTRICT_COMMITTEE", "Huyện ủy Cồn Sao")
                .below("Huyện ủy Cồn Sao", "GRASSROOTS_COMMITTEE", "Đảng bộ xã Gò Me")
                .below("Đảng bộ xã Gò Me", "BRANCH", "Chi bộ ấp Tây")
                .secretary("Huỳnh Văn Phước", "Chi bộ ấp Tây", "Đảng bộ xã Gò Me")
                .member("Đoàn Thị Mận", "Chi bộ ấp Tây");
        ModelledPlan plan = modelled("TG", "619-BC-TU-tien-giang-2024", ground, "Ban Tuyên giáo Tỉnh ủy", "");
        counted(plan, ground, "Hội Văn học Nghệ thuật tỉnh", "Trao Giải thưởng sáng tác, quảng bá giai đoạn II", "578");
        counted(plan, ground, "Ủy ban Kiểm tra Tỉnh ủy", "Kiểm tra, giám sát tổ chức đảng, cá nhân", "181");
    }

    /// More than was asked is counted as it is: 578 entries, 97 organisations and 84 persons.
    private static void counted(ModelledPlan plan, Ground ground, String unit, String title, String amount) {
        PageClient client = ground.as(Role.COMMITTEE_SECRETARY, unit);
        SeenPage noted = client.get(plan.given(client, unit, title))
                .formWith("Ghi kết quả")
                .set("happenedOn", "2025-01-20")
                .set("note", "Theo báo cáo 619-BC/TU")
                .set("amount", amount)
                .send();
        assertThat(noted.text()).contains("tổng số đã ghi " + amount);
    }

    private ModelledPlan modelled(String tag, String name, Ground ground, String office, String day)
            throws IOException {
        String text = Files.readString(TEXTS.resolve(name + ".txt"));
        ModelledPlan plan = ModelledPlan.settled(ground.as(Role.ADVISORY_OFFICER, office), name, text, ground, day);
        assertThat(plan.table().met()).containsAll(Demands.of(tag));
        return plan.isAsModelled().givenDown().isGivenAsModelled().isSeenAsModelled();
    }
}
