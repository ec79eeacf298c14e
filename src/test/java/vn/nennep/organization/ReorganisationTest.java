package vn.nennep.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nennep.testing.ContractTest;

@ContractTest
class ReorganisationTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    @Autowired
    UnitChanges changes;

    @Autowired
    Units units;

    @Autowired
    Structure structure;

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
    void a_new_name_holds_from_its_day_and_the_old_name_stays_in_the_past() {
        changes.rename(commune, "Đảng bộ thị trấn Thạnh Hòa", "Thị trấn Thạnh Hòa", MAY);

        assertThat(units.get(commune, MAY.minusDays(1)).name()).isEqualTo("Đảng bộ xã Thạnh Hòa");
        assertThat(units.get(commune, MAY).name()).isEqualTo("Đảng bộ thị trấn Thạnh Hòa");
        assertThat(units.chain(branch, MAY)).extracting(Unit::id).containsExactly(province, district, commune, branch);
        assertThat(units.history(commune))
                .extracting(span -> span.unit().name() + " " + span.from() + " " + span.until())
                .containsExactly(
                        "Đảng bộ thị trấn Thạnh Hòa 2024-05-01 null", "Đảng bộ xã Thạnh Hòa 2024-01-01 2024-05-01");
    }

    @Test
    void a_move_takes_along_all_below_and_leaves_the_past_as_it_was() {
        changes.move(commune, town, MAY);

        assertThat(units.chain(branch, MAY.minusDays(1)))
                .extracting(Unit::id)
                .contains(district)
                .doesNotContain(town);
        assertThat(units.chain(branch, MAY)).extracting(Unit::id).containsExactly(province, town, commune, branch);
        assertThat(units.children(district, MAY)).isEmpty();
        assertThat(structure.isWithin(branch, district, MAY.minusDays(1))).isTrue();
        assertThat(structure.isWithin(branch, district, MAY)).isFalse();
        assertThat(units.ofKind("BRANCH", town, MAY)).extracting(Unit::id).containsExactly(branch);
        assertThat(units.ofKind("BRANCH", town, START)).isEmpty();
    }

    @Test
    void a_move_entered_for_a_day_to_come_also_leads_those_opened_before_that_day() {
        changes.move(commune, town, JUNE);
        UnitId late = changes.open(unit("Chi bộ ấp Thạnh Xuân", "BRANCH", commune), MAY);

        assertThat(structure.isWithin(late, district, JUNE.minusDays(1))).isTrue();
        assertThat(structure.isWithin(late, town, JUNE)).isTrue();
        assertThat(structure.isWithin(late, district, START))
                .as("asked for an earlier day, its facts count where it came from")
                .isTrue();
        assertThat(units.find(late, START)).isEmpty();
    }

    @Test
    void moving_the_unit_above_keeps_the_move_planned_for_one_below() {
        UnitId other = open("Tỉnh ủy Sông Tiền", "PROVINCIAL_COMMITTEE", null);
        changes.move(commune, town, JUNE);
        changes.move(district, other, MAY);

        assertThat(units.chain(branch, MAY)).extracting(Unit::id).containsExactly(other, district, commune, branch);
        assertThat(units.chain(branch, JUNE)).extracting(Unit::id).containsExactly(province, town, commune, branch);
    }

    @Test
    void two_acts_on_one_day_are_one_change() {
        changes.rename(commune, "Đảng bộ xã Thạnh Hòa 1", "Thạnh Hòa 1", MAY);
        changes.move(commune, town, MAY);
        changes.move(commune, district, MAY);

        assertThat(units.history(commune)).hasSize(2);
        assertThat(units.chain(branch, MAY)).extracting(Unit::id).containsExactly(province, district, commune, branch);
    }

    @Test
    void a_unit_cannot_be_put_below_itself() {
        assertThatIllegalArgumentException().isThrownBy(() -> changes.move(district, commune, MAY));
        assertThatIllegalArgumentException().isThrownBy(() -> changes.move(district, district, MAY));
    }

    @Test
    void a_unit_cannot_be_put_below_one_that_will_stand_below_it() {
        changes.move(town, commune, JUNE);

        assertThatIllegalArgumentException().isThrownBy(() -> changes.move(commune, town, MAY));
    }

    @Test
    void nothing_is_changed_before_the_latest_change() {
        changes.rename(commune, "Đảng bộ xã Thạnh An", "Thạnh An", JUNE);

        assertThatIllegalArgumentException().isThrownBy(() -> changes.move(commune, town, MAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changes.rename(commune, "Đảng bộ xã Thạnh Tân", "Thạnh Tân", MAY));
    }

    @Test
    void a_unit_opens_only_below_one_that_stands_on_that_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changes.open(unit("Chi bộ ấp 3", "BRANCH", commune), START.minusDays(1)));
    }

    @Test
    void many_units_open_in_the_order_given() {
        List<UnitId> opened = changes.openAll(
                List.of(
                        unit("Chi bộ khu vực 10", "BRANCH", commune),
                        unit("Chi bộ khu vực 2", "BRANCH", commune),
                        unit("Chi bộ khu vực 1", "BRANCH", town)),
                MAY);

        assertThat(opened.stream().map(id -> units.get(id, MAY).name()))
                .containsExactly("Chi bộ khu vực 10", "Chi bộ khu vực 2", "Chi bộ khu vực 1");
    }

    private UnitId open(String name, String kind, @Nullable UnitId parent) {
        return changes.open(unit(name, kind, parent), START);
    }

    private static NewUnit unit(String name, String kind, @Nullable UnitId parent) {
        return new NewUnit(name, name, "", "", kind, parent, 0);
    }
}
