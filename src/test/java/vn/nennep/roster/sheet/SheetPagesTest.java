package vn.nennep.roster.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.access.Role;
import vn.nennep.people.People;
import vn.nennep.people.Person;
import vn.nennep.people.PersonCategory;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;

@PageTest
class SheetPagesTest {

    private static final String HEAD =
            "Mã người,Họ và tên *,Năm sinh,Đối tượng *,Mã đơn vị,Đơn vị sinh hoạt *,Sinh hoạt từ ngày,Chức vụ tại đơn vị\n";
    private static final LocalDate TODAY = LocalDate.of(2100, 1, 1);

    @Autowired
    Given given;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    private Cast cast;
    private PageClient secretary;

    @BeforeEach
    void a_province() {
        cast = given.cast();
        secretary = PageClient.signedIn(port, given.account(Role.COMMITTEE_SECRETARY, cast.grassroots()));
    }

    @Test
    void valid_rows_are_entered_and_faulty_ones_come_back_with_their_reason() {
        SeenPage found = handIn(HEAD + """
                ,NGUYỄN THỊ HOA,1990,Đảng viên,,Chi bộ ấp Hai,05/03/2024,Phó Bí thư
                ,Lý Văn Sáu,12/05/1985,Đảng viên; Công chức,,chi bộ ấp hai,45356,
                ,Lâm,1990,Đảng viên,,Chi bộ ấp Hai,,
                ,Trần Văn Tám,1890,Đảng viên,,Chi bộ ấp Hai,,
                ,Trần Văn Chín,1990,Khách,,Chi bộ ấp Hai,,
                ,Trần Văn Mười,1990,Đảng viên,,Huyện ủy Trúc Đào,,
                ,Trần Văn Út,1990,Đảng viên,,Chi bộ ấp Hai,31/02/2024,
                """);

        assertThat(found.heading()).isEqualTo("05 dòng cần sửa trong 07 dòng");
        assertThat(found.text())
                .contains(
                        "Ghi đủ cả họ và tên",
                        "Năm sinh “1890” không đúng",
                        "Đối tượng “Khách” không có trong danh mục",
                        "Không có đơn vị tên “Huyện ủy Trúc Đào”",
                        "Ngày “31/02/2024” không đúng");
        assertThat(names()).doesNotContain("Nguyễn Thị Hoa");

        SeenPage entered = found.form("form[action$=entry]").send();

        assertThat(entered.heading()).isEqualTo("Đã nhập 02 người");
        assertThat(names()).contains("Nguyễn Thị Hoa", "Lý Văn Sáu");
        Person six = person("Lý Văn Sáu");
        assertThat(people.details(six.id()).orElseThrow().birthYear()).isEqualTo(1985);
        assertThat(people.details(six.id()).orElseThrow().categories(TODAY))
                .isEqualTo(Set.of(PersonCategory.MEMBER, PersonCategory.OFFICIAL));
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        String file = HEAD + """
                ,Hoà Văn Thuý,1990,Đảng viên,,Chi bộ ấp Hai,,Bí thư
                ,Lý Văn Sáu,,Đảng viên,,Chi bộ ấp Hai,,
                """;
        handIn(file).form("form[action$=entry]").send();
        List<String> once = names();

        SeenPage again = handIn(file.replace("Hoà Văn Thuý", "HÒA VĂN THÚY"));

        assertThat(again.heading()).as(again.text()).isEqualTo("Không có gì mới");
        assertThat(again.text()).contains("người đã có, không đổi");
        assertThat(names()).isEqualTo(once);
    }

    @Test
    void what_was_given_out_and_handed_in_again_changes_nothing() {
        handIn(HEAD + ",Lý Văn Sáu,1985,Đảng viên; Công chức,,Chi bộ ấp Hai,,Bí thư; Bí thư Đoàn\n")
                .form("form[action$=entry]")
                .send();

        byte[] book = secretary.download("/sheets/people").body();
        SeenPage again = attach(secretary, "danh sách.xlsx", book);

        assertThat(again.heading()).isEqualTo("Không có gì mới");
        assertThat(again.text()).contains("06 người đã có, không đổi");
    }

    @Test
    void what_was_missing_is_added_and_nothing_else_is_touched() {
        String code = "N" + person("Lê Thị Ước").id();

        SeenPage found = handIn(HEAD + code + ",Lê Thị Ước,1977,Đảng viên; Viên chức,,Chi bộ ấp Hai,,Phó Bí thư\n");
        assertThat(found.text()).contains("01 người được bổ sung");
        found.form("form[action$=entry]").send();

        var details = people.details(person("Lê Thị Ước").id()).orElseThrow();
        assertThat(details.birthYear()).isEqualTo(1977);
        assertThat(details.categories(TODAY)).contains(PersonCategory.MEMBER, PersonCategory.OFFICIAL);
    }

    @Test
    void a_code_of_somebody_else_overwrites_nobody() {
        String code = "N" + person("Lê Thị Ước").id();

        SeenPage found = handIn(HEAD + """
                %s,Lê Thị Mơ,1990,Đảng viên,,Chi bộ ấp Hai,,
                N999999999,Lê Thị Ước,1990,Đảng viên,,Chi bộ ấp Hai,,
                """.formatted(code));

        assertThat(found.heading()).isEqualTo("02 dòng cần sửa trong 02 dòng");
        assertThat(found.text()).contains("Mã này là của người tên khác", "không có người mang mã đó");
        assertThat(found.text()).doesNotContain("Nhập cả danh sách");
    }

    @Test
    void whoever_cannot_be_told_apart_is_faulty_and_said_so() {
        SeenPage found = handIn(HEAD + """
                ,Lê Thị Ước,1990,Đảng viên,,Chi bộ ấp Hai,,
                ,Trần Văn Út,1991,Đảng viên,,Chi bộ ấp Hai,,
                ,Trần Văn Út,1991,Đảng viên,,Chi bộ ấp Hai,,
                ,Trần Văn Út,,Đảng viên,,Chi bộ ấp Hai,,
                """);

        assertThat(found.heading()).isEqualTo("03 dòng cần sửa trong 04 dòng");
        assertThat(found.text())
                .contains("Đơn vị đã có người cùng họ tên", "Trùng với dòng 3 của tệp", "ghi năm sinh để phân biệt");
    }

    @Test
    void nothing_is_entered_when_that_is_decided() {
        SeenPage found = handIn(HEAD + ",Lý Văn Sáu,1985,Đảng viên,,Chi bộ ấp Hai,,\n");
        List<String> before = names();

        found.form("form[action$=removal]").send();

        assertThat(names()).isEqualTo(before);
        secretary.post(found.path() + "/entry", Map.of("whole", List.of("true")), 200);
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void the_administrator_enters_for_everybody_reached_but_is_given_no_names() {
        PageClient administrator = PageClient.signedIn(port, cast.administrator());

        SeenPage found = upload(administrator, HEAD + ",Lý Văn Sáu,1985,Đảng viên,,Chi bộ ấp Hai,,\n");
        found.form("form[action$=entry]").send();

        assertThat(names()).contains("Lý Văn Sáu");
        administrator.get("/sheets/people", 404);
    }

    @Test
    void nobody_else_sees_a_sheet() {
        String sheet =
                handIn(HEAD + ",Lý Văn Sáu,1985,Đảng viên,,Chi bộ ấp Hai,,\n").path();

        for (Given.SignIn other : List.of(cast.administrator(), cast.branchSecretary(), cast.officer())) {
            PageClient.signedIn(port, other).get(sheet, 404);
        }
        PageClient.signedIn(port, cast.officer()).get("/sheets/new", 404);
        PageClient.signedIn(port, cast.member()).get("/sheets/template", 404);
    }

    @Test
    void a_branch_secretary_enters_for_the_own_branch_only() {
        SeenPage found = upload(
                PageClient.signedIn(port, cast.branchSecretary()),
                HEAD + ",Lý Văn Sáu,1985,Đảng viên,,Chi bộ ấp Hai,,\n");

        assertThat(found.text()).contains("Không có đơn vị tên “Chi bộ ấp Hai” trong phạm vi được nhập");
    }

    private SeenPage handIn(String csv) {
        return upload(secretary, csv);
    }

    private SeenPage upload(PageClient who, String csv) {
        return attach(who, "danh sách.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static SeenPage attach(PageClient who, String name, byte[] file) {
        return who.get("/sheets/new")
                .form("form[enctype]")
                .attach("file", name, "application/octet-stream", file)
                .send();
    }

    private List<String> names() {
        return people.ofUnit(cast.secondBranch(), Set.of(PersonCategory.values()), LocalDate.of(2099, 1, 1)).stream()
                .map(Person::fullName)
                .toList();
    }

    private Person person(String name) {
        return people.ofUnit(cast.secondBranch(), Set.of(PersonCategory.values()), LocalDate.of(2099, 1, 1)).stream()
                .filter(person -> person.fullName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
