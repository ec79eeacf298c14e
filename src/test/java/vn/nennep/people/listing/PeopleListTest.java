package vn.nennep.people.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Affiliation;
import vn.nennep.people.Affiliations;
import vn.nennep.people.PeopleList;
import vn.nennep.people.PeopleList.Line;
import vn.nennep.people.PeopleList.Shown;
import vn.nennep.people.PeopleList.Sought;
import vn.nennep.people.PeopleList.Turn;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonId;
import vn.nennep.testing.ContractTest;
import vn.nennep.testing.Given;

@ContractTest
class PeopleListTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Autowired
    PeopleList list;

    @Autowired
    Affiliations affiliations;

    @Autowired
    Given given;

    private UnitId branch;
    private UnitId other;
    private UnitId union;

    @BeforeEach
    void two_branches_and_a_union() {
        UnitId committee = given.unit("Đảng bộ xã Sen Vàng", "GRASSROOTS_COMMITTEE", null);
        branch = given.unit("Chi bộ ấp Một", "BRANCH", committee);
        other = given.unit("Chi bộ ấp Hai", "BRANCH", committee);
        union = given.unit("Hội Nông dân", "DISTRICT_MASS_ORGANISATION", committee);
        for (String name : List.of("Trần Văn Hùng", "Lê Thị Hưng", "Nguyễn Văn An", "Đặng Thị Ánh", "Phạm Hùng Ân")) {
            given.person(name, branch);
        }
        given.person("Nguyễn Văn Hùng", other, PersonCategory.OFFICIAL, PersonCategory.MEMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Nguyễn Văn An; Đặng Thị Ánh; Phạm Hùng Ân; Nguyễn Văn Hùng; Trần Văn Hùng; Lê Thị Hưng",
        "hung, Phạm Hùng Ân; Nguyễn Văn Hùng; Trần Văn Hùng; Lê Thị Hưng",
        "Hùng, Phạm Hùng Ân; Nguyễn Văn Hùng; Trần Văn Hùng",
        "hùng văn, Nguyễn Văn Hùng; Trần Văn Hùng",
        "ung, ''",
        "nguyen  HUNG, Nguyễn Văn Hùng",
        "dang, Đặng Thị Ánh",
        "100%, ''",
        "h_ng, ''",
    })
    void a_name_is_found_with_and_without_diacritics(String words, String found) {
        Shown shown = list.list(new Sought(List.of(branch, other), words, Set.of(), DAY, Turn.first(50)));

        assertThat(String.join("; ", names(shown))).isEqualTo(found);
        assertThat(shown.total()).isEqualTo(names(shown).size());
    }

    @Test
    void it_keeps_to_the_units_the_day_and_the_categories() {
        assertThat(names(shown(List.of(other), Set.of(), DAY))).containsExactly("Nguyễn Văn Hùng");
        assertThat(names(shown(List.of(), Set.of(), DAY))).isEmpty();
        assertThat(names(shown(List.of(branch, other), EnumSet.of(PersonCategory.OFFICIAL), DAY)))
                .containsExactly("Nguyễn Văn Hùng");
        assertThat(names(shown(List.of(branch, other), Set.of(), Given.SINCE.minusDays(1))))
                .isEmpty();
    }

    @Test
    void who_takes_part_twice_is_one_line_that_says_both() {
        PersonId both = given.person("Tôn Nữ Thu Hà", branch);
        affiliations.join(both, union, DAY);

        Line line = shown(List.of(union, branch), Set.of(), DAY).lines().stream()
                .filter(one -> one.person().id().equals(both))
                .findFirst()
                .orElseThrow();
        assertThat(line.here()).extracting(Affiliation::unit).containsExactly(branch, union);
        assertThat(shown(List.of(union), Set.of(), DAY).total()).isEqualTo(1);
    }

    @Test
    void pages_follow_each_other_forwards_and_backwards() {
        for (int i = 0; i < 20; i++) {
            given.person("Nguyễn Văn Hùng", branch);
        }
        List<String> all = ids(shown(List.of(branch, other), Set.of(), DAY));
        List<String> forwards = new ArrayList<>();
        Turn turn = Turn.first(7);
        Shown page;
        do {
            page = list.list(new Sought(List.of(branch, other), "", Set.of(), DAY, turn));
            forwards.addAll(ids(page));
            assertThat(page.earlier()).isEqualTo(turn.after() != null);
            turn = new Turn(page.lines().getLast().person().id(), null, 7);
        } while (page.more());
        assertThat(forwards).isEqualTo(all);

        PersonId first = page.lines().getFirst().person().id();
        Shown before = list.list(new Sought(List.of(branch, other), "", Set.of(), DAY, new Turn(null, first, 7)));
        int at = all.indexOf(first.toString());
        assertThat(ids(before)).isEqualTo(all.subList(at - 7, at));
        assertThat(before.more()).isTrue();
    }

    private Shown shown(List<UnitId> units, Set<PersonCategory> categories, LocalDate day) {
        return list.list(new Sought(units, "", categories, day, Turn.first(50)));
    }

    private static List<String> names(Shown shown) {
        return shown.lines().stream().map(line -> line.person().fullName()).toList();
    }

    private static List<String> ids(Shown shown) {
        return shown.lines().stream().map(line -> line.person().id().toString()).toList();
    }
}
