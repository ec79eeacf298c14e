package vn.nennep.people;

import static nennep.sql.people.Tables.POSITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nennep.organization.UnitId;
import vn.nennep.people.NewPerson.NewPosition;
import vn.nennep.testing.ContractTest;
import vn.nennep.text.PersonName;

@ContractTest
class PeopleTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final UnitId BRANCH = new UnitId(9_000_000_901L);
    private static final UnitId UNION = new UnitId(9_000_000_902L);

    @Autowired
    People people;

    @Autowired
    Rolls rolls;

    @Autowired
    DSLContext sql;

    @Test
    void a_list_is_sorted_by_given_name_then_family_then_middle_name_as_vietnamese_is() {
        people.enrolAll(
                List.of(
                        member("Trần Văn Ổn", 1970),
                        member("Âu Dương Minh Ân", 1981),
                        member("Nguyễn Thị Đào", 1975),
                        member("Nguyễn Văn Dũng", 1980),
                        member("Lê Văn An", 1990),
                        member("Lê Thị An", 1991),
                        member("Bùi Văn An", 1992),
                        member("Phạm Hồng Ánh", 1983),
                        member("Tôn Nữ Thu Ơn", 1988)),
                DAY);

        assertThat(people.ofUnit(BRANCH, Set.of(PersonCategory.MEMBER), DAY))
                .extracting(Person::fullName)
                .containsExactly(
                        "Bùi Văn An",
                        "Lê Thị An",
                        "Lê Văn An",
                        "Phạm Hồng Ánh",
                        "Âu Dương Minh Ân",
                        "Nguyễn Văn Dũng",
                        "Nguyễn Thị Đào",
                        "Trần Văn Ổn",
                        "Tôn Nữ Thu Ơn");
    }

    @Test
    void people_of_one_name_are_told_apart_and_only_they() {
        List<PersonId> ids = people.enrolAll(
                List.of(
                        member("Nguyễn Văn Hùng", 1975),
                        member("Nguyễn Văn Hùng", 1982),
                        member("Nguyễn Văn Hùng", 1982),
                        member("Nguyễn Văn Hùng", null),
                        member("Lê Văn Hùng", 1975)),
                DAY);

        assertThat(people.get(ids).values())
                .extracting(Person::fullName, Person::note)
                .containsExactly(
                        tuple("Lê Văn Hùng", null),
                        tuple("Nguyễn Văn Hùng", "sinh 1975"),
                        tuple("Nguyễn Văn Hùng", "sinh 1982, số 1"),
                        tuple("Nguyễn Văn Hùng", "sinh 1982, số 2"),
                        tuple("Nguyễn Văn Hùng", "chưa rõ năm sinh"));
        assertThat(people.find(ids.getFirst()).orElseThrow().note()).isNull();
    }

    @Test
    void a_roll_counts_a_person_of_two_categories_once_at_home() {
        PersonId both = people.enrol(
                person("Lê Thị Thu", 1990, EnumSet.of(PersonCategory.MEMBER, PersonCategory.UNION_MEMBER), BRANCH),
                DAY);
        PersonId other =
                people.enrol(person("Trần Văn Tám", 1995, EnumSet.of(PersonCategory.UNION_MEMBER), UNION), DAY);

        assertThat(counted(EnumSet.of(PersonCategory.MEMBER, PersonCategory.UNION_MEMBER), DAY))
                .containsExactlyInAnyOrder(both + " at " + BRANCH, other + " at " + UNION);
        assertThat(counted(EnumSet.of(PersonCategory.MEMBER), DAY)).containsExactly(both + " at " + BRANCH);
        assertThat(counted(EnumSet.of(PersonCategory.MEMBER), DAY.minusDays(1))).isEmpty();
        assertThat(counted(EnumSet.noneOf(PersonCategory.class), DAY)).isEmpty();
    }

    @Test
    void a_person_has_one_home_at_a_time() {
        PersonId person = people.enrol(member("Lê Thị Thu", 1990), DAY);

        assertThat(people.home(person, DAY)).contains(BRANCH);
        assertThat(people.home(person, DAY.minusDays(1))).isEmpty();
        assertThatThrownBy(() -> sql.execute(
                        "insert into people.affiliation (person_id, unit_id, kind, valid_from) values (?, ?, 'OFFICIAL', ?)",
                        person.value(),
                        UNION.value(),
                        DAY.plusDays(5)))
                .hasMessageContaining("affiliation_one_home");
    }

    @Test
    void more_than_one_batch_keeps_the_order_and_the_positions() {
        List<NewPerson> many = IntStream.range(0, 12_000)
                .mapToObj(no -> new NewPerson(
                        "Lê",
                        "Thị",
                        "Số" + no,
                        1960 + no % 40,
                        Set.of(PersonCategory.MEMBER),
                        BRANCH,
                        no % 100 == 0 ? List.of(new NewPosition(BRANCH, "Bí thư")) : List.of()))
                .toList();

        List<PersonId> ids = people.enrolAll(many, DAY);

        assertThat(ids).doesNotHaveDuplicates().hasSize(12_000);
        assertThat(people.find(ids.get(11_999)).orElseThrow().fullName()).isEqualTo("Lê Thị Số11999");
        assertThat(sql.fetchCount(POSITION, POSITION.UNIT_ID.eq(BRANCH.value())))
                .isEqualTo(120);
    }

    private List<String> counted(Set<PersonCategory> categories, LocalDate day) {
        Rolls.Roll roll = rolls.on(categories, day);
        return sql.select(roll.personId(), roll.unitId())
                .from(roll.table())
                .where(roll.unitId().in(BRANCH.value(), UNION.value()))
                .fetch(row -> row.value1() + " at " + row.value2());
    }

    private static NewPerson member(String name, @Nullable Integer birthYear) {
        return person(name, birthYear, EnumSet.of(PersonCategory.MEMBER), BRANCH);
    }

    private static NewPerson person(
            String name, @Nullable Integer birthYear, Set<PersonCategory> categories, UnitId home) {
        PersonName parts = PersonName.parse(name);
        return new NewPerson(parts.family(), parts.middle(), parts.given(), birthYear, categories, home, List.of());
    }
}
