package vn.nennep.roster.people;

import static org.jooq.impl.DSL.count;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Subtree;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.Rolls;

/// Counts people below a unit by the units directly below it; heads (người) and memberships (lượt) apart.
@Component
class Numbers {

    private final DSLContext sql;
    private final Structure structure;
    private final Rolls rolls;
    private final ProgramDoor door;

    Numbers(DSLContext sql, Structure structure, Rolls rolls, ProgramDoor door) {
        this.sql = sql;
        this.structure = structure;
        this.rolls = rolls;
        this.door = door;
    }

    record Counted(int heads, int members, int memberships, int leaders) {

        static final Counted NONE = new Counted(0, 0, 0, 0);

        Counted plus(Counted more) {
            return new Counted(
                    heads + more.heads, members + more.members, memberships + more.memberships, leaders + more.leaders);
        }
    }

    /// What the unit holds itself stands under the unit.
    Map<UnitId, Counted> below(UnitId unit, LocalDate on) {
        Subtree below = structure.under(unit, on);
        Set<PersonCategory> all = EnumSet.allOf(PersonCategory.class);
        Rolls.Memberships places = rolls.memberships(all, on);
        Map<Long, Integer> heads = at(below, rolls.on(all, on));
        Map<Long, Integer> members = at(below, rolls.on(EnumSet.of(PersonCategory.MEMBER), on));
        Map<Long, Integer> memberships = grouped(below, places.table(), places.unitId());
        Map<Long, Integer> leaders = at(below, rolls.keyLeaders(unit, on));
        Map<UnitId, Counted> counted = new HashMap<>();
        memberships.forEach((child, number) -> counted.put(
                new UnitId(child),
                new Counted(
                        heads.getOrDefault(child, 0),
                        members.getOrDefault(child, 0),
                        number,
                        leaders.getOrDefault(child, 0))));
        return counted;
    }

    /// Heads of each category; somebody of two counts in both.
    Map<PersonCategory, Integer> byCategory(UnitId unit, LocalDate on) {
        Subtree below = structure.under(unit, on);
        Map<PersonCategory, Integer> counted = new EnumMap<>(PersonCategory.class);
        for (PersonCategory category : PersonCategory.values()) {
            int number = at(below, rolls.on(EnumSet.of(category), on)).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            counted.put(category, number);
        }
        return counted;
    }

    private Map<Long, Integer> at(Subtree below, Rolls.Roll roll) {
        return grouped(below, roll.table(), roll.unitId());
    }

    private Map<Long, Integer> grouped(Subtree below, Table<? extends Record> people, Field<Long> unitId) {
        return door.through("people are counted by unit", () -> sql.select(below.childId(), count())
                .from(below.table())
                .join(people)
                .on(unitId.eq(below.unitId()))
                .groupBy(below.childId())
                .fetchMap(below.childId(), count()));
    }
}
