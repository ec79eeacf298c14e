package vn.nennep.reorganisation;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.Headcounts;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.Rolls;
import vn.nennep.planning.assignment.Totals;
import vn.nennep.testing.ContractTest;
import vn.nennep.testing.Given;
import vn.nennep.testing.MovableClock;

/// Any tree and any sequence of acts: totals are kept on every day, nobody who lives is without a place, and
/// taking everything back restores every row.
@ContractTest
class RandomActsTest {

    private static final int ACTS = 25;

    @Autowired
    Given given;

    @Autowired
    Acts acts;

    @Autowired
    Units units;

    @Autowired
    Structure structure;

    @Autowired
    Totals totals;

    @Autowired
    Headcounts headcounts;

    @Autowired
    Rolls rolls;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext sql;

    private UnitId root;
    private LocalDate day = Given.SINCE.plusMonths(1);

    @ParameterizedTest
    @ValueSource(longs = {3, 6, 10, 18, 19, 23})
    void totals_places_and_undoing(long seed) {
        Random random = new Random(seed);
        clock.moveTo(LocalDate.of(2026, 1, 1));
        tree(random);
        Kept before = kept();
        Deque<ActId> carried = new ArrayDeque<>();
        Deque<String> snapshots = new ArrayDeque<>();
        for (int i = 0; i < ACTS; i++) {
            String snapshot = Everything.in(sql);
            ActId act = draft(step(random));
            if (acts.carryOut(act).possible()) {
                carried.push(act);
                snapshots.push(snapshot);
            }
            day = day.plusDays(random.nextInt(3));
            assertKept(before, day.minusDays(random.nextInt(60)));
            assertSummedUp(random, day.minusDays(random.nextInt(60)));
        }
        assertThat(carried).as("acts that were possible").hasSizeGreaterThan(ACTS / 3);
        while (!carried.isEmpty()) {
            acts.undo(carried.pop());
            assertThat(Everything.in(sql)).isEqualTo(snapshots.pop());
        }
        assertSummedUp(random, day);
    }

    /// What is kept summed up says of any unit and day the same as the leaves, however much of it is being recounted.
    private void assertSummedUp(Random random, LocalDate asOf) {
        long obligation = sql.fetchSingle(
                        "select max(obligation_id) from planning.assignment where unit_id in"
                                + " (select unit_id from organization.unit_path where path ~ ?::lquery)",
                        "*." + root + ".*")
                .get(0, long.class);
        sql.execute("select planning.count_again(?)", random.nextInt(4));
        sql.execute("select people.count_again(?, ?)", random.nextInt(9), day);
        for (UnitId unit : someUnits(asOf, random)) {
            Totals.Total total = totals.under(unit, asOf, List.of(obligation));
            var summedUp = sql.select(total.childId(), DSL.sum(total.expected()), DSL.sum(total.onTime()))
                    .from(total.table())
                    .groupBy(total.childId())
                    .orderBy(total.childId())
                    .fetch();
            assertThat(summedUp.format()).as("unit %s on %s", unit, asOf).isEqualTo(leaves(unit, asOf, obligation));
            Map<UnitId, Integer> heads = new HashMap<>();
            headcounts.under(unit, asOf).forEach((child, count) -> heads.put(child, count.heads()));
            assertThat(heads).as("heads below %s on %s", unit, asOf).isEqualTo(heads(unit, asOf));
        }
    }

    private Map<UnitId, Integer> heads(UnitId unit, LocalDate asOf) {
        var subtree = structure.under(unit, asOf);
        var roll = rolls.on(EnumSet.allOf(PersonCategory.class), asOf);
        Map<UnitId, Integer> heads = new HashMap<>();
        sql.select(subtree.childId(), DSL.count())
                .from(roll.table())
                .join(subtree.table())
                .on(subtree.unitId().eq(roll.unitId()))
                .groupBy(subtree.childId())
                .forEach(row -> heads.put(new UnitId(row.value1()), row.value2()));
        return heads;
    }

    private List<UnitId> someUnits(LocalDate asOf, Random random) {
        List<UnitId> standing = new ArrayList<>(sql.fetch(
                        "select unit_id from organization.unit_path where path ~ ?::lquery and kind is not null"
                                + " and daterange(valid_from, valid_to) @> ?::date order by unit_id",
                        "*." + root + ".*",
                        asOf)
                .map(row -> new UnitId(row.get(0, long.class))));
        Collections.shuffle(standing, random);
        List<UnitId> some = new ArrayList<>(standing.subList(0, Math.min(3, standing.size())));
        some.add(root);
        return some;
    }

    private String leaves(UnitId unit, LocalDate asOf, long obligation) {
        var subtree = structure.under(unit, asOf);
        return sql.select(subtree.childId(), DSL.sum(ASSIGNMENT.EXPECTED), DSL.sum(ASSIGNMENT.ON_TIME))
                .from(ASSIGNMENT)
                .join(subtree.table())
                .on(subtree.unitId().eq(ASSIGNMENT.UNIT_ID))
                .where(ASSIGNMENT.OBLIGATION_ID.eq(obligation))
                .groupBy(subtree.childId())
                .orderBy(subtree.childId())
                .fetch()
                .format();
    }

    private void tree(Random random) {
        root = given.unit("Tỉnh ủy Ngẫu Nhiên", "PROVINCIAL_COMMITTEE", null);
        for (int d = 0; d < 3; d++) {
            UnitId district = given.unit("Huyện ủy " + d, "DISTRICT_COMMITTEE", root);
            for (int c = 0; c < 2; c++) {
                UnitId commune = given.unit("Đảng bộ xã " + d + c, "GRASSROOTS_COMMITTEE", district);
                for (int b = 0; b < 3; b++) {
                    branch("Chi bộ ấp " + d + c + b, commune, random);
                }
            }
        }
    }

    /// Some have studied, the rest still owe.
    private void branch(String name, UnitId commune, Random random) {
        UnitId branch = given.unit(name, "BRANCH", commune);
        List<Long> members = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            members.add(given.person("Lê Văn " + (char) ('A' + i), branch).value());
        }
        Duties.lay(sql, branch, members, random.nextInt(members.size() + 1));
    }

    private Reorganisation step(Random random) {
        List<Unit> standing = new ArrayList<>(units.ofKind("BRANCH", root, day));
        standing.addAll(units.ofKind("GRASSROOTS_COMMITTEE", root, day));
        standing.addAll(units.ofKind("DISTRICT_COMMITTEE", root, day));
        Ref one = any(standing, random);
        Ref other = any(standing, random);
        return switch (random.nextInt(6)) {
            case 0 -> new Reorganisation.Open("Chi bộ mới " + random.nextInt(), "Mới", "", "", "BRANCH", one, other);
            case 1 -> new Reorganisation.Rename(one, "Đổi tên " + random.nextInt(), "Đổi");
            case 2 -> new Reorganisation.Move(one, other);
            case 3 -> new Reorganisation.Dissolve(one, other);
            case 4 ->
                new Reorganisation.Split(
                        one, List.of(new Reorganisation.Part(other, somebody(one, random), List.of())), true);
            default -> new Reorganisation.Merge(List.of(one), other);
        };
    }

    private static Ref any(List<Unit> standing, Random random) {
        return Ref.to(standing.get(random.nextInt(standing.size())).id());
    }

    private List<Long> somebody(Ref unit, Random random) {
        return sql
                .fetch("select person_id from people.affiliation where unit_id = ? and valid_to is null", unit.unit())
                .getValues(0, Long.class)
                .stream()
                .filter(_ -> random.nextBoolean())
                .toList();
    }

    private ActId draft(Reorganisation step) {
        return acts.draft(
                new NewAct("Sắp xếp", "Quyết định thử", day, root, List.of(new NewAct.Line(step, "bước", 0))), null);
    }

    private record Kept(long expected, long done, long people) {}

    private Kept kept() {
        var row = sql.fetchSingle("""
                select sum(expected), sum(on_time), (select count(distinct person_id) from people.affiliation
                    where valid_to is null and unit_id in (select unit_id from organization.unit_path where path ~ ?::lquery))
                from planning.assignment where unit_id in (select unit_id from organization.unit_path where path ~ ?::lquery)
                """, "*." + root + ".*", "*." + root + ".*");
        return new Kept(row.get(0, long.class), row.get(1, long.class), row.get(2, long.class));
    }

    private void assertKept(Kept before, LocalDate asOf) {
        assertThat(kept()).isEqualTo(before);
        assertThat(under(asOf)).as("as the structure was on %s", asOf).isEqualTo(before.expected());
        assertThat(under(day)).as("as it is").isEqualTo(before.expected());
        assertThat(homeless()).as("persons without a standing home").isZero();
    }

    /// The sum over the root's children as a board makes it: each fact once, on any day.
    private long under(LocalDate asOf) {
        var subtree = structure.under(root, asOf.isBefore(Given.SINCE) ? Given.SINCE : asOf);
        return sql.select(DSL.coalesce(DSL.sum(ASSIGNMENT.EXPECTED), DSL.val(BigDecimal.ZERO)))
                .from(ASSIGNMENT)
                .join(subtree.table())
                .on(subtree.unitId().eq(ASSIGNMENT.UNIT_ID))
                .fetchSingle()
                .value1()
                .longValue();
    }

    private long homeless() {
        return sql.fetchSingle("""
                        select count(*) from people.affiliation a
                        where a.unit_id in (select unit_id from organization.unit_path where path ~ ?::lquery)
                            and daterange(a.valid_from, a.valid_to) @> ?::date
                            and not exists (select from organization.unit_version v where v.unit_id = a.unit_id
                                and daterange(v.valid_from, v.valid_to) @> ?::date)
                        """, "*." + root + ".*", day, day).get(0, long.class);
    }
}
