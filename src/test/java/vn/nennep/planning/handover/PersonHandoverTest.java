package vn.nennep.planning.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Affiliations;
import vn.nennep.people.PersonId;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageTest;

/// A study duty of the district's lies on the first branch: four persons, of whom the first has studied.
@PageTest
@Transactional
class PersonHandoverTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Autowired
    Given given;

    @Autowired
    Affiliations affiliations;

    @Autowired
    DSLContext sql;

    Cast cast;
    long obligation;

    @BeforeEach
    void a_duty_of_the_first_branch() {
        cast = given.cast();
        obligation = (Long) sql.fetchValue("""
                with topic as (
                    insert into planning.topic (unit_id, title, year_from, year_to, created_at)
                    values ({0}, 'Chuyên đề', 2024, 2024, now()) returning id),
                plan as (
                    insert into planning.plan (unit_id, topic_id, origin, title, created_at)
                    select {0}, id, 'READ', 'Kế hoạch', now() from topic returning id)
                insert into planning.obligation (plan_id, no, state, origin, kind, title)
                select id, 1, 'ACCEPTED', 'READ', 'STUDY', 'Học tập' from plan returning id
                """, DSL.val(cast.district().value()));
        lay(cast.branch(), cast.members().toArray(PersonId[]::new));
        sql.execute(
                "update planning.person_assignment set fulfilled_on = '2024-02-01' where person_id = {0}",
                DSL.val(cast.members().getFirst().value()));
        sql.execute(
                "update planning.assignment set on_time = 1 where unit_id = {0}",
                DSL.val(cast.branch().value()));
    }

    private void lay(UnitId unit, PersonId... people) {
        long assignment =
                (Long) sql.fetchValue("""
                insert into planning.assignment (obligation_id, plan_id, unit_id, period_from, period_to, period_label,
                    opens_on, due_on, lead, measure, expected)
                select id, plan_id, {1}, '2024-01-01', '2024-12-31', '2024', '2024-01-01', '2024-12-31', false,
                    'PEOPLE', {2} from planning.obligation where id = {0} returning id
                """, DSL.val(obligation), DSL.val(unit.value()), DSL.val(people.length));
        for (PersonId person : people) {
            sql.execute(
                    "insert into planning.person_assignment (assignment_id, person_id) values ({0}, {1})",
                    DSL.val(assignment), DSL.val(person.value()));
        }
    }

    /// "expected done exempt" of the unit.
    private String counters(UnitId unit) {
        return String.valueOf(sql.fetchValue(
                "select concat_ws(' ', sum(expected), sum(on_time + late), sum(exempt)) from planning.assignment"
                        + " where obligation_id = {0} and unit_id = {1}",
                DSL.val(obligation), DSL.val(unit.value())));
    }

    @Test
    void what_is_owed_goes_along_and_what_was_done_stays() {
        affiliations.transfer(cast.members().get(1), cast.secondBranch(), DAY);
        assertThat(counters(cast.branch())).isEqualTo("3 1 0");
        assertThat(counters(cast.secondBranch())).isEqualTo("1 0 0");

        affiliations.transfer(cast.members().getFirst(), cast.secondBranch(), DAY);
        assertThat(counters(cast.branch())).isEqualTo("3 1 0");
        assertThat(counters(cast.secondBranch())).isEqualTo("1 0 0");
    }

    @Test
    void who_owes_the_same_at_both_owes_it_once_and_who_comes_back_brings_it_back() {
        PersonId twice = cast.members().get(1);
        lay(cast.secondBranch(), twice);
        affiliations.transfer(twice, cast.secondBranch(), DAY);
        assertThat(counters(cast.branch())).isEqualTo("3 1 0");
        assertThat(counters(cast.secondBranch())).isEqualTo("1 0 0");

        affiliations.transfer(twice, cast.branch(), DAY.plusDays(1));
        assertThat(counters(cast.branch())).isEqualTo("4 1 0");
        assertThat(counters(cast.secondBranch())).isEqualTo("0 0 0");
    }

    @Test
    void who_leaves_those_whom_the_plan_binds_is_let_off() {
        UnitId far = given.unit(
                "Chi bộ Hoa Sứ", "BRANCH", given.unit("Đảng bộ xã Trúc", "GRASSROOTS_COMMITTEE", cast.otherDistrict()));
        affiliations.transfer(cast.members().get(1), far, DAY);
        assertThat(counters(cast.branch())).isEqualTo("4 1 1");
        assertThat(counters(far)).isEmpty();
        assertThat(sql.fetchValue(
                        "select max(exempt_reason) from planning.person_assignment where person_id = {0}",
                        DSL.val(cast.members().get(1).value())))
                .isEqualTo("Đã chuyển sinh hoạt ra ngoài phạm vi kế hoạch");
    }
}
