package vn.nennep.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
import vn.nennep.access.grant.AccountToken;
import vn.nennep.database.ProgramDoor;
import vn.nennep.people.Departures;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.retention.Retention;
import vn.nennep.testing.Browser;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.testing.MovableClock;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.PageTest;
import vn.nennep.testing.SeenPage;
import vn.nennep.testing.Visit;
import vn.nennep.web.Refusal;

@PageTest
class RetentionTest {

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ProgramDoor door;

    @Autowired
    Departures departures;

    @Autowired
    Retention retention;

    @Autowired
    Consents consents;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private Cast cast;

    @BeforeEach
    void a_province() {
        cast = given.cast();
    }

    @AfterEach
    void back() {
        clock.moveTo(MovableClock.FIRST_DAY);
        SecurityContextHolder.clearContext();
    }

    @Test
    void who_left_is_erased_when_the_term_has_passed_and_counted_as_before() {
        PersonId gone = given.person("Khúc Thừa Vĩnh", cast.branch());
        PersonId back = given.person("Khúc Thừa Hảo", cast.branch());
        PageClient.signedIn(port, cast.branchSecretary()).get("/people/" + gone);
        door.run("left", () -> {
            departures.leave(gone, LocalDate.of(2024, 4, 1));
            departures.leave(back, LocalDate.of(2024, 4, 1));
            sql.execute(
                    "insert into people.affiliation (person_id, unit_id, kind, valid_from) values (?, ?, 'OFFICIAL', '2024-06-01')",
                    back.value(),
                    cast.secondBranch().value());
        });
        long then = heads();

        clock.moveTo(LocalDate.of(2029, 3, 31));
        SeenPage page = PageClient.signedIn(port, cast.administrator()).get("/privacy/retention");
        assertThat(page.text()).contains("05 năm sau khi thôi sinh hoạt", "Trong 12 tháng tới");
        retention.run();
        assertThat(name(gone)).isEqualTo("Khúc Thừa Vĩnh");

        clock.moveTo(LocalDate.of(2029, 4, 2));
        retention.run();
        assertThat(name(gone)).isEqualTo("Người đã xóa tên");
        assertThat(name(back)).isEqualTo("Khúc Thừa Hảo");
        assertThat(heads()).isEqualTo(then);
        assertThat(count("select count(*) from privacy.reading where person_id = " + gone))
                .isZero();
        retention.run();
        assertThat(PageClient.signedIn(port, cast.administrator())
                        .get("/privacy/retention")
                        .heading())
                .isEqualTo("Không có dữ liệu nào quá hạn giữ");
    }

    @Test
    void consent_is_proved_by_its_wording_and_withdrawn_by_the_person() {
        PersonId person = cast.members().get(1);
        String subject = "story/" + person;
        assertThat(consents.given(person, Purpose.STORIES, subject)).isFalse();
        Consents.Wording wording = consents.wording(Purpose.STORIES);
        as(cast.member(), () -> {
            consents.give(wording, subject, "Bài về đồng chí Bảy");
            consents.give(wording, subject, "Bài về đồng chí Bảy");
            return true;
        });
        assertThat(consents.given(person, Purpose.STORIES, subject)).isTrue();
        assertThatThrownBy(() -> as(cast.member(), () -> {
                    consents.give(new Consents.Wording(Purpose.STORIES, 7, "khác"), subject, "x");
                    return true;
                }))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> door.run("rewritten", () -> sql.execute("update privacy.consent set title = 'x'")))
                .rootCause()
                .hasMessageContaining("stays as it was");

        PageClient member = PageClient.signedIn(port, cast.member());
        SeenPage own = member.get("/my/data");
        assertThat(own.text())
                .contains("Bài về đồng chí Bảy", "Đã đồng ý ngày 01/4/2024", "khi đó bài không còn nêu tên");
        PageClient other = PageClient.signedIn(port, cast.branchSecretary());
        other.get("/my/data");
        other.post(own.only("#consents ~ ul form").attr("action"), Map.of(), 404);
        assertThat(own.form("#consents ~ ul form").send().text())
                .contains("Đã rút lại sự đồng ý", "rút lại ngày 01/4/2024");
        assertThat(consents.given(person, Purpose.STORIES, subject)).isFalse();
        assertThat(consents.proof(person, Purpose.STORIES, subject)
                        .orElseThrow()
                        .wording())
                .isEqualTo(wording);
        assertThat(as(cast.otherSecretary(), () -> sql.fetchValue("select count(*) from privacy.consent")))
                .isEqualTo(0L);
    }

    @Test
    void the_map_is_for_the_administrator_on_a_page_and_in_word() {
        PageClient administrator = PageClient.signedIn(port, cast.administrator());
        assertThat(administrator.get("/privacy/map").text())
                .contains("Họ tên, năm sinh", "people.person", "91/2025/QH15");
        assertThat(administrator.download("/privacy/map.docx").body()).startsWith('P', 'K');
        PageClient.signedIn(port, cast.officer()).get("/privacy/map", 404);
        PageClient.signedIn(port, cast.officer()).get("/privacy/retention", 404);
        try (Visit visit = Browser.visit(port)) {
            visit.signIn(cast.administrator()).open("/privacy/map").look("so-do-du-lieu");
            visit.open("/privacy/retention").look("thoi-han-giu");
        }
    }

    private String name(PersonId person) {
        return door.through(
                "named", () -> sql.fetchSingle("select full_name from people.person where id = ?", person.value())
                        .get(0, String.class));
    }

    private long heads() {
        return count("select count(*) from people.affiliation a join people.person_category c using (person_id)"
                + " where a.unit_id in (" + cast.branch() + ", " + cast.secondBranch() + ")");
    }

    private long count(String query) {
        return door.through("counted", () -> sql.fetchSingle(query).get(0, Long.class));
    }

    private <T> T as(SignIn who, Supplier<T> act) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(who.account())));
        try {
            return transaction.execute(_ -> act.get());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
