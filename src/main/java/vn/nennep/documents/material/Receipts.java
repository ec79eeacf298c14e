package vn.nennep.documents.material;

import static nennep.sql.documents.Tables.MATERIAL_RECEIPT;
import static org.jooq.impl.DSL.count;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Subtree;
import vn.nennep.organization.UnitId;

/// Which units have received a material, and which have opened it. Who of them did is written nowhere.
@Repository
class Receipts {

    private final DSLContext sql;
    private final Structure structure;
    private final Clock clock;

    Receipts(DSLContext sql, Structure structure, Clock clock) {
        this.sql = sql;
        this.structure = structure;
        this.clock = clock;
    }

    /// @param units how many stand there
    record Spread(long units, long received, long opened) {

        static final Spread NONE = new Spread(0, 0, 0);

        Spread plus(Spread other) {
            return new Spread(units + other.units, received + other.received, opened + other.opened);
        }
    }

    void receive(long material, Collection<UnitId> units) {
        units.forEach(unit -> insert(material, unit, false));
    }

    void open(long material, Collection<UnitId> units) {
        units.forEach(unit -> insert(material, unit, true));
    }

    /// The first time counts.
    private void insert(long material, UnitId unit, boolean opened) {
        LocalDate today = LocalDate.now(clock);
        sql.insertInto(MATERIAL_RECEIPT)
                .set(MATERIAL_RECEIPT.MATERIAL_ID, material)
                .set(MATERIAL_RECEIPT.UNIT_ID, unit.value())
                .set(MATERIAL_RECEIPT.RECEIVED_ON, today)
                .set(MATERIAL_RECEIPT.OPENED_ON, opened ? today : null)
                .onDuplicateKeyUpdate()
                .set(
                        MATERIAL_RECEIPT.OPENED_ON,
                        DSL.coalesce(MATERIAL_RECEIPT.OPENED_ON, DSL.val(opened ? today : null, LocalDate.class)))
                .execute();
    }

    /// @return the units among them that have received it, with whether they have opened it
    Map<UnitId, Boolean> of(long material, Collection<UnitId> units) {
        return sql.selectFrom(MATERIAL_RECEIPT)
                .where(
                        MATERIAL_RECEIPT.MATERIAL_ID.eq(material),
                        MATERIAL_RECEIPT.UNIT_ID.in(
                                units.stream().map(UnitId::value).toList()))
                .fetchMap(row -> new UnitId(row.getUnitId()), row -> row.getOpenedOn() != null);
    }

    /// Below a unit, by its child.
    Map<UnitId, Spread> below(long material, UnitId root) {
        Subtree under = structure.under(root, LocalDate.now(clock));
        return sql.select(
                        under.childId(),
                        count().filterWhere(under.kind().isNotNull()),
                        count(MATERIAL_RECEIPT.UNIT_ID),
                        count(MATERIAL_RECEIPT.OPENED_ON))
                .from(under.table())
                .leftJoin(MATERIAL_RECEIPT)
                .on(MATERIAL_RECEIPT.UNIT_ID.eq(under.unitId()), MATERIAL_RECEIPT.MATERIAL_ID.eq(material))
                .where(under.unitId().ne(root.value()))
                .groupBy(under.childId())
                .fetchMap(row -> new UnitId(row.value1()), row -> new Spread(row.value2(), row.value3(), row.value4()));
    }

    /// How many units have opened each of them.
    Map<Long, Integer> opened(List<Long> materials) {
        return sql.select(MATERIAL_RECEIPT.MATERIAL_ID, count())
                .from(MATERIAL_RECEIPT)
                .where(MATERIAL_RECEIPT.MATERIAL_ID.in(materials), MATERIAL_RECEIPT.OPENED_ON.isNotNull())
                .groupBy(MATERIAL_RECEIPT.MATERIAL_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }
}
