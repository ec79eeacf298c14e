package vn.nennep.people.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Affiliation;
import vn.nennep.people.Affiliations;
import vn.nennep.people.Departures;
import vn.nennep.people.People;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonId;
import vn.nennep.people.Positions;
import vn.nennep.people.Rolls;
import vn.nennep.testing.Cast;
import vn.nennep.testing.ContractTest;
import vn.nennep.testing.Given;
import vn.nennep.web.Refusal;

@ContractTest
class AffiliationsTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    @Autowired
    Affiliations affiliations;

    @Autowired
    Departures departures;

    @Autowired
    Positions positions;

    @Autowired
    People people;

    @Autowired
    Rolls rolls;

    @Autowired
    DSLContext sql;

    @Autowired
    Given given;

    private Cast cast;
    private PersonId person;
    private UnitId union;

    @BeforeEach
    void people_of_the_cast() {
        cast = given.cast();
        person = cast.members().get(1);
        union = given.unit("Hội Nông dân huyện Mộc Lan", "DISTRICT_MASS_ORGANISATION", cast.district());
    }

    @Test
    void home_is_the_other_branch_from_the_day_on() {
        affiliations.transfer(person, cast.secondBranch(), MAY);

        assertThat(people.home(person, MAY)).contains(cast.secondBranch());
        assertThat(people.home(person, MAY.minusDays(1))).contains(cast.branch());
    }

    @Test
    void taking_a_transfer_back_the_same_day_leaves_no_seam() {
        List<Affiliation> before = affiliations.of(person);
        affiliations.transfer(person, cast.secondBranch(), MAY);
        affiliations.transfer(person, cast.branch(), MAY);

        assertThat(affiliations.of(person)).isEqualTo(before);
    }

    @Test
    void who_was_there_for_a_time_is_then_at_home_there() {
        affiliations.stayFor(person, cast.secondBranch(), MAY, null);
        affiliations.transfer(person, cast.secondBranch(), JUNE);

        assertThat(affiliations.of(person))
                .filteredOn(span -> span.holds(JUNE))
                .extracting(Affiliation::unit)
                .containsExactly(cast.secondBranch());
    }

    @Test
    void a_head_is_counted_once_and_memberships_as_many_as_there_are() {
        affiliations.join(person, union, MAY);
        affiliations.stayFor(person, cast.secondBranch(), MAY, JUNE);

        assertThat(heads(MAY)).containsExactly(cast.branch().value());
        assertThat(memberships(MAY))
                .containsExactlyInAnyOrder(
                        cast.branch() + " OFFICIAL", union + " MEMBERSHIP", cast.secondBranch() + " TEMPORARY");
        assertThat(memberships(JUNE)).containsExactlyInAnyOrder(cast.branch() + " OFFICIAL", union + " MEMBERSHIP");
    }

    @Test
    void who_leaves_takes_part_nowhere_and_the_days_before_stay() {
        affiliations.join(person, union, MAY);
        positions.appoint(person, cast.branch(), "Phó Bí thư chi bộ", MAY, null);
        departures.leave(person, JUNE);

        assertThat(memberships(JUNE)).isEmpty();
        assertThat(memberships(JUNE.minusDays(1))).hasSize(2);
        assertThat(positions.at(cast.branch(), JUNE)).isEmpty();
        assertThat(people.details(person).orElseThrow().categories(JUNE)).isEmpty();
        refused("không còn sinh hoạt", () -> departures.leave(person, JUNE.plusDays(1)));

        affiliations.transfer(person, cast.secondBranch(), JUNE.plusMonths(2));
        assertThat(people.home(person, JUNE.plusMonths(1))).isEmpty();
        assertThat(people.home(person, JUNE.plusMonths(2))).contains(cast.secondBranch());
    }

    @Test
    void what_cannot_be_is_refused_with_what_to_do() {
        UnitId armed = given.unit("Đảng ủy Quân sự huyện Mộc Lan", "ARMED_COMMITTEE", cast.district());

        refused("đang sinh hoạt chính thức", () -> affiliations.transfer(person, cast.branch(), MAY));
        refused("không trực tiếp có người", () -> affiliations.transfer(person, cast.grassroots(), MAY));
        refused("chỉ báo số lượng", () -> affiliations.transfer(person, armed, MAY));
        refused("chưa có", () -> affiliations.transfer(person, union, Given.SINCE.minusDays(1)));
        refused("chưa có", () -> affiliations.transfer(person, new UnitId(1_234_567_890L), MAY));
        refused("đã sinh hoạt ở đơn vị này", () -> affiliations.join(person, cast.branch(), MAY));
        refused("sau ngày bắt đầu", () -> affiliations.stayFor(person, union, MAY, MAY));
        refused("nơi sinh hoạt chính thức", () -> affiliations.end(person, cast.branch(), MAY));
        affiliations.transfer(person, cast.secondBranch(), JUNE);
        refused("ngày muộn hơn", () -> affiliations.transfer(person, union, MAY));
        refused("Chọn ngày muộn hơn", () -> departures.leave(person, MAY));
    }

    @Test
    void categories_change_from_a_day_on_and_back_without_a_seam() {
        people.categorize(person, EnumSet.of(PersonCategory.MEMBER, PersonCategory.OFFICIAL), MAY);
        assertThat(people.details(person).orElseThrow().categories(MAY))
                .containsExactlyInAnyOrder(PersonCategory.MEMBER, PersonCategory.OFFICIAL);

        people.categorize(person, EnumSet.of(PersonCategory.MEMBER), MAY);
        assertThat(people.details(person).orElseThrow().categories()).hasSize(1);
        refused("ít nhất một", () -> people.categorize(person, Set.of(), MAY));
        people.categorize(person, EnumSet.of(PersonCategory.UNION_MEMBER), JUNE);
        refused("sau ngày này", () -> people.categorize(person, EnumSet.of(PersonCategory.MEMBER), MAY));
    }

    private void refused(String words, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }

    private List<Long> heads(LocalDate day) {
        Rolls.Roll roll = rolls.on(EnumSet.allOf(PersonCategory.class), day);
        return sql.select(roll.unitId())
                .from(roll.table())
                .where(roll.personId().eq(person.value()))
                .fetch(roll.unitId());
    }

    private List<String> memberships(LocalDate day) {
        Rolls.Memberships roll = rolls.memberships(EnumSet.allOf(PersonCategory.class), day);
        return sql.select(roll.unitId(), roll.kind())
                .from(roll.table())
                .where(roll.personId().eq(person.value()))
                .fetch(row -> row.value1() + " " + row.value2());
    }
}
