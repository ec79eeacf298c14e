package vn.nennep.sample.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.sample.SampleSize;
import vn.nennep.text.PersonName;

class ProvinceOutlineTest {

    @ParameterizedTest
    @CsvSource({"110, 2500", "137, 2055", "1000, 17000", "10000, 165000"})
    void a_province_has_exactly_as_many_branches_and_people_as_asked_for(int branches, int people) {
        List<UnitDraft> units = units(0, new SampleSize(1, branches, people), 7);

        assertThat(units.stream().filter(UnitDraft::holdsMembers)).hasSize(branches);
        assertThat(units.stream().mapToInt(unit -> unit.people).sum()).isEqualTo(people);
        assertThat(units).allSatisfy(unit -> assertThat(unit.people).isGreaterThanOrEqualTo(unit.seats.size()));
    }

    @Test
    void the_same_seed_draws_the_same_province_and_another_seed_another() {
        assertThat(described(0, 7)).isEqualTo(described(0, 7)).isNotEqualTo(described(0, 8));
        assertThat(described(1, 7)).isEqualTo(described(1, 7)).isNotEqualTo(described(2, 7));
    }

    @Test
    void units_of_one_parent_have_different_names() {
        units(3, SampleSize.PROVINCE.ofProvince(0), 7)
                .forEach(unit -> assertThat(unit.children.stream().map(child -> child.name))
                        .doesNotHaveDuplicates());
    }

    @Test
    void every_unit_of_the_walk_through_is_there_once() {
        List<String> names =
                units(0, SampleSize.PROVINCE, 7).stream().map(unit -> unit.name).toList();

        assertThat(SampleAccounts.all()).allSatisfy(account -> assertThat(names).containsOnlyOnce(account.unit()));
    }

    @Test
    void provinces_share_the_whole_without_rest() {
        SampleSize country = SampleSize.COUNTRY;

        assertThat(IntStream.range(0, 34)
                        .map(no -> country.ofProvince(no).branches())
                        .sum())
                .isEqualTo(300_000);
        assertThat(IntStream.range(0, 34)
                        .map(no -> country.ofProvince(no).people())
                        .sum())
                .isEqualTo(5_400_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize(2, 150, 5_000));
    }

    @Test
    void names_are_as_common_as_they_are_there_and_written_in_nfc() {
        PersonNames names = new PersonNames();
        Random random = new Random(7);
        List<PersonName> drawn =
                IntStream.range(0, 20_000).mapToObj(_ -> names.next(random)).toList();
        Map<String, Long> families =
                drawn.stream().collect(Collectors.groupingBy(PersonName::family, Collectors.counting()));

        assertThat(families.get("Nguyễn")).isBetween(5_500L, 6_900L);
        assertThat(families).containsKeys("Tôn Nữ", "Tôn Thất", "Âu Dương", "Huỳnh", "Danh");
        assertThat(drawn.stream().map(PersonName::full).distinct().count()).isBetween(8_000L, 19_000L);
        assertThat(drawn).allSatisfy(name -> {
            assertThat(Normalizer.isNormalized(name.full(), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(PersonName.parse(name.full())).isEqualTo(name);
        });
    }

    private static String described(int no, long seed) {
        return units(no, new SampleSize(1, 300, 6_000), seed).stream()
                .map(unit -> unit.kind + " " + unit.name + " " + unit.people)
                .collect(Collectors.joining("\n"));
    }

    private static List<UnitDraft> units(int no, SampleSize size, long seed) {
        List<UnitDraft> units = new ArrayList<>();
        ProvinceOutline.draw(no, size, seed).walk(units::add);
        return units;
    }
}
