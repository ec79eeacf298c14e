package vn.nennep.people.person;

import static nennep.sql.people.Tables.AFFILIATION;
import static nennep.sql.people.Tables.POSITION;

import java.time.LocalDate;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Held;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Subtree;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.Rolls;
import vn.nennep.people.position.KeyLeaders;

/// Rolls by home: a person of two categories, or one who takes part in two places, is one row.
@Repository
class HomeRolls implements Rolls {

    private final Structure structure;
    private final Units units;
    private final KeyLeaders keyLeaders;

    HomeRolls(Structure structure, Units units, KeyLeaders keyLeaders) {
        this.structure = structure;
        this.units = units;
        this.keyLeaders = keyLeaders;
    }

    @Override
    public Roll on(Set<PersonCategory> categories, LocalDate day) {
        Table<?> table = DSL.select(AFFILIATION.PERSON_ID, AFFILIATION.UNIT_ID)
                .from(AFFILIATION)
                .where(Homes.on(day), Categories.among(AFFILIATION.PERSON_ID, categories, day))
                .asTable("roll");
        return new Roll(table, of(table, AFFILIATION.PERSON_ID), of(table, AFFILIATION.UNIT_ID));
    }

    @Override
    public Roll keyLeaders(UnitId root, LocalDate day) {
        Subtree below = structure.under(root, day);
        Table<?> table = DSL.select(AFFILIATION.PERSON_ID, AFFILIATION.UNIT_ID)
                .from(AFFILIATION)
                .where(
                        Homes.on(day),
                        AFFILIATION.PERSON_ID.in(DSL.select(POSITION.PERSON_ID)
                                .from(POSITION)
                                .join(below.table())
                                .on(below.unitId().eq(POSITION.UNIT_ID))
                                .where(
                                        Held.on(POSITION.VALID_FROM, POSITION.VALID_TO, day),
                                        keyLeaders.rules().lead(units.kinds(), below.kind(), POSITION.TITLE_KEY))))
                .asTable("key_leader_roll");
        return new Roll(table, of(table, AFFILIATION.PERSON_ID), of(table, AFFILIATION.UNIT_ID));
    }

    @Override
    public Memberships memberships(Set<PersonCategory> categories, LocalDate day) {
        Table<?> table = DSL.select(AFFILIATION.PERSON_ID, AFFILIATION.UNIT_ID, AFFILIATION.KIND)
                .from(AFFILIATION)
                .where(
                        Held.on(AFFILIATION.VALID_FROM, AFFILIATION.VALID_TO, day),
                        Categories.among(AFFILIATION.PERSON_ID, categories, day))
                .asTable("membership_roll");
        return new Memberships(
                table, of(table, AFFILIATION.PERSON_ID), of(table, AFFILIATION.UNIT_ID), of(table, AFFILIATION.KIND));
    }

    private static <T> Field<T> of(Table<?> table, Field<T> field) {
        return DSL.field(DSL.name(table.getName(), field.getName()), field.getDataType());
    }
}
