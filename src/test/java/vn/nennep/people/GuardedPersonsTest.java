package vn.nennep.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.access.Role;
import vn.nennep.access.grant.AccountToken;
import vn.nennep.database.ProgramDoor;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.testing.PageTest;

/// Every statement here is one in which somebody forgot to check: no reach, no permission, whole tables. The database
/// answers with the caller's people only.
@PageTest
class GuardedPersonsTest {

    private static final String ALL_PERSONS = "select id from people.person where id = any (?)";

    @Autowired
    Given given;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ProgramDoor door;

    Cast cast;
    PersonId neighbour;
    PersonId stranger;

    @BeforeEach
    void province() {
        cast = given.cast();
        neighbour = given.person("Phan Văn Chín", cast.secondBranch());
        stranger = given.person("Võ Thị Mười", cast.otherDistrict());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private <T> T as(SignIn who, Supplier<T> forgetful) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(who.account())));
        return transaction.execute(_ -> forgetful.get());
    }

    private List<Long> seenBy(SignIn who) {
        Long[] all = {cast.members().getFirst().value(), neighbour.value(), stranger.value()};
        return as(
                who, () -> sql.fetch(ALL_PERSONS + " order by id", (Object) all).getValues(0, Long.class));
    }

    @Test
    void a_forgotten_check_shows_only_who_is_reached() {
        long own = cast.members().getFirst().value();
        assertThat(seenBy(cast.branchSecretary())).containsExactly(own);
        assertThat(seenBy(cast.secretary())).containsExactly(own, neighbour.value());
        assertThat(seenBy(cast.otherSecretary())).containsExactly(stranger.value());
        assertThat(seenBy(cast.officer())).containsExactly(own, neighbour.value(), stranger.value());
    }

    @Test
    void who_needs_only_counts_sees_nobody_and_a_member_only_oneself() {
        SignIn inspector = given.account(Role.INSPECTOR, cast.province());
        assertThat(seenBy(inspector)).isEmpty();
        assertThat(as(cast.member(), () -> sql.fetch("select id from people.person")
                        .getValues(0, Long.class)))
                .containsExactly(cast.members().get(1).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people.person",
                "people.person_category",
                "people.affiliation",
                "people.position",
                "planning.evidence",
                "planning.person_assignment",
                "study.attendance"
            })
    void rows_far_away_are_not_there(String table) {
        door.run("one row of each for the stranger", this::rowsOfTheStranger);
        String column = table.equals("people.person") ? "id" : "person_id";
        String statement = "select count(*) from " + table + " where " + column + " = ?";
        assertThat(as(cast.branchSecretary(), () -> sql.fetchValue(statement, stranger.value())))
                .isEqualTo(0L);
        assertThat(door.through("it is there all the same", () -> sql.fetchValue(statement, stranger.value())))
                .isEqualTo(1L);
    }

    private void rowsOfTheStranger() {
        long unit = cast.otherDistrict().value();
        sql.execute("""
                insert into people.position (person_id, unit_id, title, valid_from) values (?, ?, 'Ủy viên', '2024-01-01')
                """, stranger.value(), unit);
        Object topic = sql.fetchValue("""
                insert into planning.topic (unit_id, title, year_from, year_to, created_at)
                values (?, 'Thử', 2024, 2024, now()) returning id
                """, unit);
        sql.execute("""
                with held as (
                    insert into study.conference
                        (unit_id, topic_id, title, mode, held_on, audience, created_at, study_year)
                    values ({0}, {1}, 'Thử', 'ONLINE', '2024-03-01', '{MEMBER}', now(), 2024) returning id)
                insert into study.attendance (conference_id, person_id, unit_id, state, at)
                select id, {2}, {0}, 'PRESENT', now() from held
                """, DSL.val(unit), DSL.val(topic), DSL.val(stranger.value()));
        sql.execute("""
                with plan as (
                    insert into planning.plan (unit_id, topic_id, origin, title, created_at)
                    values ({0}, {1}, 'READ', 'Thử', now()) returning id),
                obligation as (
                    insert into planning.obligation (plan_id, no, state, origin, kind, title)
                    select id, 1, 'ACCEPTED', 'READ', 'STUDY', 'Thử' from plan returning id, plan_id),
                assignment as (
                    insert into planning.assignment (obligation_id, plan_id, unit_id, period_from, period_to,
                        period_label, opens_on, lead, measure, expected)
                    select id, plan_id, {0}, '2024-01-01', '2024-12-31', '2024', '2024-01-01', false, 'PEOPLE', 1
                    from obligation returning id),
                shown as (
                    insert into planning.evidence (assignment_id, person_id, source, source_id, happened_on, at)
                    select id, {2}, 'planning.note', 'x', '2024-03-01', now() from assignment)
                insert into planning.person_assignment (assignment_id, person_id) select id, {2} from assignment
                """, DSL.val(unit), DSL.val(topic), DSL.val(stranger.value()));
    }

    @Test
    void nothing_is_changed_or_put_out_of_reach() {
        SignIn secretary = cast.branchSecretary();
        assertThat(as(secretary, () -> sql.execute("update people.person set birth_year = 1950")))
                .isEqualTo(cast.members().size());
        assertThat(as(
                        secretary,
                        () -> sql.execute("delete from people.affiliation where person_id = ?", stranger.value())))
                .isZero();
        assertThatThrownBy(() -> as(
                        secretary,
                        () -> sql.execute(
                                "insert into people.position (person_id, unit_id, title, valid_from) values (?, ?, 'x', '2024-01-01')",
                                cast.members().getFirst().value(),
                                cast.district().value())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void what_acts_noted_of_persons_is_read_by_the_program_only() {
        String rows = "select count(*) from organization.change where after ->> 'person_id' = ?";
        String id = stranger.toString();
        as(cast.otherSecretary(), () -> sql.execute("""
                insert into organization.change (act_id, relation, after)
                values (0, 'people.affiliation', jsonb_build_object('person_id', ?::bigint))
                """, stranger.value()));
        assertThatThrownBy(() -> as(cast.otherSecretary(), () -> sql.fetchValue(rows, id)))
                .rootCause()
                .hasMessageContaining("by the program only");
        assertThat(door.through("it is there all the same", () -> sql.fetchValue(rows, id)))
                .isEqualTo(1L);
    }

    @Test
    void with_nobody_said_to_ask_the_database_refuses_aloud() {
        assertThatThrownBy(() -> sql.fetch("select id from people.person"))
                .rootCause()
                .hasMessageContaining("nobody is said to ask");
    }

    @Test
    void the_door_closes_behind_the_program() {
        List<Integer> counts = as(cast.branchSecretary(), () -> {
            int before = sql.fetchCount(nennep.sql.people.Tables.PERSON);
            int inside = door.through("counted", () -> sql.fetchCount(nennep.sql.people.Tables.PERSON));
            return List.of(before, inside, sql.fetchCount(nennep.sql.people.Tables.PERSON));
        });
        assertThat(counts.get(0)).isEqualTo(cast.members().size()).isEqualTo(counts.get(2));
        assertThat(counts.get(1)).isGreaterThan(counts.get(0));
    }

    @Test
    void after_work_that_failed_the_caller_is_the_caller_again() {
        int seen = as(cast.branchSecretary(), () -> {
            assertThatThrownBy(() -> door.run("fails", () -> {
                        throw new IllegalStateException("on the way");
                    }))
                    .hasMessage("on the way");
            return sql.fetchCount(nennep.sql.people.Tables.PERSON);
        });
        assertThat(seen).isEqualTo(cast.members().size());
    }
}
