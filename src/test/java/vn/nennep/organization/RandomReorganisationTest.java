package vn.nennep.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nennep.testing.ContractTest;

/// Any sequence of acts leaves, on every day, each unit where its own parents say it stands.
@ContractTest
class RandomReorganisationTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 200;

    @Autowired
    UnitChanges changes;

    @Autowired
    Units units;

    @Autowired
    Structure structure;

    /// What should hold: for each unit its parents by the day from which they hold.
    private final Map<UnitId, TreeMap<LocalDate, UnitId>> parents = new HashMap<>();
    private final Map<UnitId, LocalDate> renamed = new HashMap<>();

    private final List<UnitId> opened = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_unit_stands_below_its_parents_on_every_day(long seed) {
        Random random = new Random(seed);
        UnitId root = changes.open(unit(null, 0), START);
        opened.add(root);
        parents.put(root, new TreeMap<>());
        for (int act = 0; act < 120; act++) {
            act(random, START.plusDays(random.nextInt(DAYS)));
        }
        for (int day = 0; day < DAYS; day += 7) {
            assertStanding(START.plusDays(day));
        }
    }

    private void act(Random random, LocalDate day) {
        UnitId unit = opened.get(random.nextInt(opened.size()));
        UnitId other = opened.get(random.nextInt(opened.size()));
        switch (random.nextInt(4)) {
            case 0 -> tryRename(unit, day);
            case 1 -> tryMove(unit, other, day);
            default -> tryOpen(unit, day);
        }
    }

    private void tryOpen(UnitId parent, LocalDate day) {
        if (!stands(parent, day)) return;
        UnitId unit = changes.open(unit(parent, opened.size()), day);
        opened.add(unit);
        parents.put(unit, new TreeMap<>(Map.of(day, parent)));
    }

    private void tryRename(UnitId unit, LocalDate day) {
        if (latest(unit).isAfter(day)) return;
        changes.rename(unit, "Đổi tên " + day, "Đổi tên", day);
        UnitId parent = parentOn(unit, day);
        if (parent != null) parentsOf(unit).put(day, parent);
        renamed.put(unit, day);
    }

    private void tryMove(UnitId unit, UnitId parent, LocalDate day) {
        if (latest(unit).isAfter(day) || !stands(parent, day) || everBelow(parent, unit, day)) return;
        changes.move(unit, parent, day);
        parentsOf(unit).put(day, parent);
    }

    private void assertStanding(LocalDate day) {
        for (UnitId unit : opened) {
            List<UnitId> expected = chain(unit, day);
            assertThat(units.chain(unit, day).stream().map(Unit::id).toList()).isEqualTo(expected);
            if (!expected.isEmpty()) {
                assertThat(structure.isWithin(unit, expected.getFirst(), day)).isTrue();
                assertThat(units.get(unit, day).parentId()).isEqualTo(parentOn(unit, day));
            }
        }
    }

    private List<UnitId> chain(UnitId unit, LocalDate day) {
        if (!stands(unit, day)) return List.of();
        Deque<UnitId> chain = new ArrayDeque<>();
        for (@Nullable UnitId above = unit; above != null; above = parentOn(above, day)) {
            chain.addFirst(above);
        }
        return List.copyOf(chain);
    }

    private boolean everBelow(UnitId unit, UnitId other, LocalDate from) {
        for (int day = 0; day <= DAYS; day++) {
            LocalDate on = START.plusDays(day);
            if (!on.isBefore(from) && chain(unit, on).contains(other)) return true;
        }
        return false;
    }

    private boolean stands(UnitId unit, LocalDate day) {
        return unit.equals(opened.getFirst()) || parentOn(unit, day) != null;
    }

    private @Nullable UnitId parentOn(UnitId unit, LocalDate day) {
        Map.Entry<LocalDate, UnitId> holding = parentsOf(unit).floorEntry(day);
        return holding == null ? null : holding.getValue();
    }

    private TreeMap<LocalDate, UnitId> parentsOf(UnitId unit) {
        return Objects.requireNonNull(parents.get(unit));
    }

    private LocalDate latest(UnitId unit) {
        TreeMap<LocalDate, UnitId> spans = parentsOf(unit);
        LocalDate moved = spans.isEmpty() ? START : spans.lastKey();
        LocalDate name = renamed.getOrDefault(unit, START);
        return moved.isAfter(name) ? moved : name;
    }

    private static NewUnit unit(@Nullable UnitId parent, int no) {
        String kind = parent == null ? "PROVINCIAL_COMMITTEE" : "GRASSROOTS_COMMITTEE";
        return new NewUnit("Đảng bộ số " + no, "Số " + no, "", "", kind, parent, no);
    }
}
