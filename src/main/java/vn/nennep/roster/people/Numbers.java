package vn.nennep.roster.people;

import static org.jooq.impl.DSL.count;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Subtree;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Headcount;
import vn.nennep.people.Headcounts;
import vn.nennep.people.Rolls;

/// Counts people below a unit by the units directly below it; heads (người) and memberships (lượt) apart.
@Component
class Numbers {

    private final DSLContext sql;
    private final Structure structure;
    private final Headcounts headcounts;
    private final Rolls rolls;
    private final ProgramDoor door;

    Numbers(DSLContext sql, Structure structure, Headcounts headcounts, Rolls rolls, ProgramDoor door) {
        this.sql = sql;
        this.structure = structure;
        this.headcounts = headcounts;
        this.rolls = rolls;
        this.door = door;
    }

    record Counted(Headcount people, int leaders) {

        static final Counted NONE = new Counted(Headcount.NONE, 0);

        Counted plus(Counted more) {
            return new Counted(people.plus(more.people), leaders + more.leaders);
        }
    }

    /// What the unit holds itself stands under the unit.
    Map<UnitId, Counted> below(UnitId unit, LocalDate on) {
        Map<Long, Integer> leaders = leaders(unit, on);
        Map<UnitId, Counted> counted = new HashMap<>();
        headcounts
                .under(unit, on)
                .forEach((child, people) ->
                        counted.put(child, new Counted(people, leaders.getOrDefault(child.value(), 0))));
        return counted;
    }

    private Map<Long, Integer> leaders(UnitId unit, LocalDate on) {
        Subtree below = structure.under(unit, on);
        Rolls.Roll roll = rolls.keyLeaders(unit, on);
        return door.through("key leaders are counted by unit", () -> sql.select(below.childId(), count())
                .from(below.table())
                .join(roll.table())
                .on(roll.unitId().eq(below.unitId()))
                .groupBy(below.childId())
                .fetchMap(below.childId(), count()));
    }
}
