package vn.nennep.desk.unit;

import static org.jooq.impl.DSL.count;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Subtree;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.Rolls;

/// Counts people where they are at home, rolled up to the units directly below a root.
@Component
class Headcounts {

    private static final List<String> BRANCHES = List.of("BRANCH", "GRASSROOTS_BRANCH");

    private final DSLContext sql;
    private final Structure structure;
    private final Rolls rolls;
    private final ProgramDoor door;

    Headcounts(DSLContext sql, Structure structure, Rolls rolls, ProgramDoor door) {
        this.sql = sql;
        this.structure = structure;
        this.rolls = rolls;
        this.door = door;
    }

    /// By child of the root; what the root holds itself stands under the root.
    Map<UnitId, Headcount> under(UnitId root, LocalDate on) {
        Subtree below = structure.under(root, on);
        Map<Long, Integer> branches =
                grouped(below, below.table().where(below.kind().in(BRANCHES)));
        Map<Long, Integer> members = people(below, EnumSet.of(PersonCategory.MEMBER), on);
        Map<Long, Integer> all = people(below, EnumSet.allOf(PersonCategory.class), on);
        Set<Long> units = new HashSet<>(branches.keySet());
        units.addAll(all.keySet());
        Map<UnitId, Headcount> counts = new HashMap<>();
        for (Long unit : units) {
            int ofMembers = members.getOrDefault(unit, 0);
            int others = all.getOrDefault(unit, 0) - ofMembers;
            counts.put(new UnitId(unit), new Headcount(branches.getOrDefault(unit, 0), ofMembers, others));
        }
        return counts;
    }

    private Map<Long, Integer> people(Subtree below, Set<PersonCategory> categories, LocalDate on) {
        Rolls.Roll roll = rolls.on(categories, on);
        return door.through(
                "people are counted by unit",
                () -> grouped(
                        below, below.table().join(roll.table()).on(roll.unitId().eq(below.unitId()))));
    }

    private Map<Long, Integer> grouped(Subtree below, Table<? extends Record> from) {
        return sql.select(below.childId(), count())
                .from(from)
                .groupBy(below.childId())
                .fetchMap(below.childId(), count());
    }
}
