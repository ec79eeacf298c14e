package vn.nennep.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import nennep.sql.organization.Tables;
import org.assertj.core.groups.Tuple;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nennep.testing.ContractTest;

@ContractTest
class StructureTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    @Autowired
    UnitChanges changes;

    @Autowired
    Units units;

    @Autowired
    Structure structure;

    @Autowired
    DSLContext sql;

    UnitId province, district, town, commune, branch;

    @BeforeEach
    void openSomeUnits() {
        province = open("Tỉnh ủy Sông Hậu", "PROVINCIAL_COMMITTEE", null);
        district = open("Huyện ủy Vàm Xáng", "DISTRICT_COMMITTEE", province);
        town = open("Thị ủy Kinh Cùng", "TOWN_COMMITTEE", province);
        commune = open("Đảng bộ xã Thạnh Hòa", "GRASSROOTS_COMMITTEE", district);
        branch = open("Chi bộ ấp Thạnh Lợi", "BRANCH", commune);
    }

    @Test
    void each_unit_below_a_root_carries_the_child_under_which_it_rolls_up() {
        assertThat(under(province, START))
                .containsExactlyInAnyOrder(
                        tuple(province, province, "PROVINCIAL_COMMITTEE", false),
                        tuple(district, district, "DISTRICT_COMMITTEE", false),
                        tuple(town, town, "TOWN_COMMITTEE", false),
                        tuple(commune, district, "GRASSROOTS_COMMITTEE", false),
                        tuple(branch, district, "BRANCH", true));
        assertThat(under(district, START))
                .extracting(row -> row.toList().get(1))
                .containsExactlyInAnyOrder(district, commune, commune);
    }

    @Test
    void a_subtree_is_as_it_stood_on_the_day_asked_for() {
        changes.move(commune, town, MAY);
        changes.rename(branch, "Chi bộ ấp Thạnh Lợi A", "Thạnh Lợi A", MAY.plusDays(3));

        assertThat(under(district, MAY.minusDays(1))).hasSize(3);
        assertThat(under(district, MAY)).hasSize(1);
        assertThat(under(town, MAY.plusDays(10))).hasSize(3);
        assertThat(under(province, START.minusDays(1))).isEmpty();
    }

    @Test
    void rows_are_kept_when_their_unit_stands_below_one_of_the_roots() {
        assertThat(within(List.of(district, town), START)).containsExactlyInAnyOrder(district, town, commune, branch);
        assertThat(within(List.of(branch, district), START)).containsExactlyInAnyOrder(district, commune, branch);
        assertThat(within(List.of(), START)).isEmpty();
        assertThat(within(List.of(new UnitId(Long.MAX_VALUE)), START)).isEmpty();
    }

    @Test
    void units_are_found_with_and_without_diacritics_and_only_below_the_root() {
        assertThat(names(units.search("thanh loi", province, START, 10))).containsExactly("Chi bộ ấp Thạnh Lợi");
        assertThat(names(units.search("  THẠNH ", district, START, 10)))
                .containsExactly("Đảng bộ xã Thạnh Hòa", "Chi bộ ấp Thạnh Lợi");
        assertThat(units.search("thanh", town, START, 10)).isEmpty();
        assertThat(units.search("100%_", province, START, 10)).isEmpty();
        assertThat(units.search("thanh", province, START, 1)).hasSize(1);
    }

    @Test
    void children_are_listed_by_their_order_then_by_name_with_numbers_by_value() {
        for (String name : List.of("Chi bộ khu vực 10", "Chi bộ khu vực 2", "Chi bộ ấp Đông", "Chi bộ ấp Cái")) {
            open(name, "BRANCH", commune);
        }

        assertThat(names(units.children(commune, START)))
                .containsExactly(
                        "Chi bộ ấp Cái",
                        "Chi bộ ấp Đông",
                        "Chi bộ ấp Thạnh Lợi",
                        "Chi bộ khu vực 2",
                        "Chi bộ khu vực 10");
    }

    @Test
    void every_kind_says_how_plans_name_its_group() {
        assertThat(units.kinds())
                .extracting(UnitKind::code)
                .contains("TOWN_COMMITTEE")
                .doesNotHaveDuplicates();
        assertThat(units.kinds())
                .extracting(UnitKind::groupName)
                .contains("các huyện ủy")
                .doesNotHaveDuplicates();
    }

    private List<Tuple> under(UnitId root, LocalDate on) {
        Subtree below = structure.under(root, on);
        return sql.select(below.unitId(), below.childId(), below.kind(), below.holdsPeople())
                .from(below.table())
                .fetch(row -> tuple(new UnitId(row.value1()), new UnitId(row.value2()), row.value3(), row.value4()));
    }

    private List<UnitId> within(List<UnitId> roots, LocalDate on) {
        return sql.select(Tables.UNIT.ID)
                .from(Tables.UNIT)
                .where(structure.within(Tables.UNIT.ID, roots, on))
                .fetch(row -> new UnitId(row.value1()));
    }

    private static List<String> names(List<Unit> units) {
        return units.stream().map(Unit::name).toList();
    }

    private UnitId open(String name, String kind, @Nullable UnitId parent) {
        return changes.open(new NewUnit(name, name, "", "", kind, parent, 0), START);
    }
}
