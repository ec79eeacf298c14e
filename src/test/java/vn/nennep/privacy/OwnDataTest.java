package vn.nennep.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.access.Role;
import vn.nennep.access.grant.AccountToken;
import vn.nennep.database.ProgramDoor;
import vn.nennep.people.PersonId;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;

@PageTest
class OwnDataTest {

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ProgramDoor door;

    @LocalServerPort
    int port;

    private Cast cast;
    private PersonId person;
    private PageClient member;
    private SignIn commune;

    @BeforeEach
    void a_member_and_who_knows_the_name() {
        cast = given.cast();
        person = cast.members().get(1);
        member = PageClient.signedIn(port, cast.member());
        commune = given.account(Role.COMMITTEE_SECRETARY, cast.grassroots());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_person_sees_what_is_kept_and_why() {
        SeenPage page = member.get("/desk").follow("Dữ liệu của tôi");

        assertThat(page.heading()).startsWith("Dữ liệu của tôi: giữ cho 03 mục đích");
        assertThat(page.text("section:has(#purpose-LISTS)"))
                .contains("Nguyễn Văn Bảy", "Chi bộ ấp Một", "91/2025/QH15", "05 năm sau khi thôi sinh hoạt");
        assertThat(page.text("section:has(#looks)")).contains("Chưa có lượt xem nào");
    }

    @Test
    void who_looked_is_told_once_for_looks_that_follow_each_other() {
        PageClient secretary = PageClient.signedIn(port, commune);
        secretary.get("/people/" + person);
        secretary.get("/people/" + person);
        secretary.download("/sheets/people");
        member.get("/my/data");

        List<String> looks = member.get("/my/data")
                .document()
                .select("section:has(#looks) li")
                .eachText();
        assertThat(looks).hasSize(2);
        assertThat(looks.get(0))
                .contains("danh sách tải ra tệp", "cùng 04 người khác", "Bí thư cấp ủy, Đảng bộ xã Sen");
        assertThat(looks.get(1)).contains("Bí thư cấp ủy, Đảng bộ xã Sen Vàng (Bí thư cấp ủy ", "Đã xem trang riêng");
    }

    @Test
    void a_list_is_told_to_those_on_it_that_day_and_to_nobody_else() {
        PageClient secretary = PageClient.signedIn(port, cast.branchSecretary());
        secretary.get("/units/" + cast.branch() + "/people?q=dat");
        assertThat(member.get("/my/data").text()).contains("Chưa có lượt xem nào");

        secretary.get("/units/" + cast.branch() + "/people");
        SignIn elsewhere =
                given.account(Role.MEMBER, cast.secondBranch(), given.person("Phan Thị Chín", cast.secondBranch()));

        assertThat(member.get("/my/data").text()).contains("danh sách trên màn hình");
        assertThat(PageClient.signedIn(port, elsewhere).get("/my/data").text()).contains("Chưa có lượt xem nào");
    }

    @Test
    void it_is_taken_along_as_json_and_as_word_and_that_is_noted() {
        String json = new String(member.download("/my/data.json").body(), StandardCharsets.UTF_8);
        assertThat(json).contains("nennep.personal-data/1", "Nguyễn Văn Bảy", "Chi bộ ấp Một");
        assertThat(member.download("/my/data.docx").body()).startsWith('P', 'K');
        assertThat(sql.fetchValue(
                        "select count(*) from access.audit_entry where action = 'privacy.data.taken' and subject = ?",
                        "person/" + person))
                .isEqualTo(2L);
    }

    @Test
    void nobody_asks_for_the_data_of_another() {
        PageClient stranger = PageClient.signedIn(port, cast.otherSecretary());
        stranger.get("/my/data?person=" + person);
        assertThat(stranger.get("/my/data?person=" + person).text()).doesNotContain("Nguyễn Văn Bảy");
        stranger.get("/my/data/" + person, 404);
        stranger.get("/people/" + person, 404);
        PageClient administrator = PageClient.signedIn(port, cast.administrator());
        assertThat(administrator.get("/my/data").heading()).contains("không gắn với người nào");
        administrator.get("/my/data.json", 404);
        assertThat(looksAt(person)).isZero();
    }

    private long looksAt(PersonId whose) {
        return door.through("counted", () -> sql.fetchSingle(
                        "select count(*) from privacy.reading where person_id = ?", whose.value())
                .into(Long.class));
    }

    @Test
    void a_forgotten_check_shows_the_log_to_the_person_and_the_reader_only() {
        PageClient secretary = PageClient.signedIn(port, commune);
        secretary.get("/people/" + person);
        secretary.get("/people");
        secretary.download("/sheets/people");
        String all = "select (select count(*) from privacy.reading where person_id = " + person
                + ") + (select count(*) from privacy.list_reading where " + cast.branch() + " = any (unit_ids) or "
                + person
                + " = any (person_ids))";

        assertThat(as(cast.member(), () -> sql.fetchValue(all))).isEqualTo(3L);
        assertThat(as(commune, () -> sql.fetchValue(all))).isEqualTo(3L);
        for (SignIn other : List.of(cast.officer(), cast.secretary(), cast.otherSecretary(), cast.administrator())) {
            assertThat(as(other, () -> sql.fetchValue(all))).isEqualTo(0L);
        }
        assertThatThrownBy(() -> as(
                        cast.officer(),
                        () -> sql.execute("""
                        insert into privacy.reading (person_id, account_id, role, purpose, what, on_day, at)
                        values (?, ?, '', 'LISTS', 'trang riêng', '2024-04-01', now())
                        """, person.value(), commune.account().value())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private <T> T as(SignIn who, Supplier<T> forgetful) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(who.account())));
        try {
            return transaction.execute(_ -> forgetful.get());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void the_log_takes_no_change_from_the_program_itself() {
        PageClient.signedIn(port, commune).get("/people/" + person);
        for (String statement : List.of(
                "update privacy.reading set what = 'x'", "delete from privacy.reading", "truncate privacy.reading")) {
            assertThatThrownBy(() -> door.run("refused", () -> sql.execute(statement)))
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
        assertThat(looksAt(person)).isEqualTo(1);
    }

    @Test
    void a_purpose_is_stated_anew_from_a_day_on_by_who_reaches_everybody() {
        PageClient local = PageClient.signedIn(port, given.account(Role.ADMINISTRATOR, cast.district()));
        local.get("/privacy/purposes");
        local.get("/privacy/purposes/STORIES", 404);
        local.post("/privacy/purposes/STORIES", Map.of("name", List.of("x")), 404);
        member.get("/privacy/purposes", 404);

        PageClient administrator = PageClient.signedIn(port, cast.administrator());
        SeenPage wrong = administrator
                .get("/privacy/purposes")
                .follow("Giới thiệu điển hình")
                .formWith("Ghi nội dung mới")
                .set("basis", "")
                .send(422);
        assertThat(wrong.text()).contains("Nhập căn cứ pháp lý");
        SeenPage kept = wrong.formWith("Ghi nội dung mới")
                .set("basis", "Quy chế mới")
                .set("years", "2")
                .set("from", "2024-04-02")
                .send();
        assertThat(kept.text()).contains("Đã ghi nội dung mới").doesNotContain("Quy chế mới");
        SeenPage again = kept.follow("Giới thiệu điển hình")
                .formWith("Ghi nội dung mới")
                .set("from", "2024-04-02")
                .send(422);
        assertThat(again.text()).contains("Đã có nội dung áp dụng").contains("Quy chế mới");
    }

    @Test
    void it_looks_well() {
        PageClient secretary = PageClient.signedIn(port, commune);
        secretary.get("/people/" + person);
        secretary.download("/sheets/people");
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(cast.member()).open("/my/data").look("du-lieu-cua-toi");
        }
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(cast.administrator()).open("/privacy/purposes").look("muc-dich");
            visit.open("/privacy/purposes/LISTS").look("mot-muc-dich");
        }
    }
}
