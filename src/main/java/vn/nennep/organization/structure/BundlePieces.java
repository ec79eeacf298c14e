package vn.nennep.organization.structure;

import static nennep.sql.organization.Tables.BUNDLE;
import static nennep.sql.organization.Tables.BUNDLE_SPAN;
import static nennep.sql.organization.Tables.UNIT_BUNDLE;
import static nennep.sql.organization.Tables.UNIT_PATH;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Bundles;
import vn.nennep.organization.Held;
import vn.nennep.organization.UnitId;

/// The pieces of SQL behind [Bundles].
@Component
class BundlePieces {

    private final DSLContext sql;

    BundlePieces(DSLContext sql) {
        this.sql = sql;
    }

    Bundles under(UnitId root, LocalDate on) {
        return new Bundles(below(root, on), near(root, on), member());
    }

    private Bundles.Below below(UnitId root, LocalDate on) {
        String at = rootPath(root, on);
        int depth = at.split("\\.").length;
        Table<?> parent = depth == 1 ? oneByOne(on) : range(at, on);
        Field<Object> path = DSL.field(name("parent", "path"), SQLDataType.OTHER);
        Field<Long> child = DSL.field(
                        "ltree2text(subpath({0}, {1}, 1))::bigint", SQLDataType.BIGINT, path, inline(depth))
                .as("child_id");
        Condition strictlyBelow = DSL.condition("{0} <@ {1}::ltree and {0} <> {1}::ltree", path, inline(at));
        Condition parentOf = DSL.field(name("parent", "unit_id"), Long.class).eq(BUNDLE_SPAN.PARENT_ID);
        Table<?> table = select(BUNDLE.ID, child, BUNDLE.MEMBERSHIP, BUNDLE_SPAN.KIND, BUNDLE.SIZE)
                .from(BUNDLE_SPAN)
                .join(BUNDLE)
                .on(BUNDLE.ID.eq(BUNDLE_SPAN.BUNDLE_ID))
                .join(parent)
                .on(parentOf, strictlyBelow)
                .where(spanHeld(on))
                .asTable("bundle_below");
        return new Bundles.Below(
                table,
                of(table, BUNDLE.ID),
                of(table, child),
                of(table, BUNDLE.MEMBERSHIP),
                of(table, BUNDLE_SPAN.KIND),
                of(table, BUNDLE.SIZE));
    }

    /// For a root of all: the limit keeps the planner from reading every path of the country.
    private static Table<?> oneByOne(LocalDate on) {
        return lateral(select(UNIT_PATH.UNIT_ID, UNIT_PATH.PATH)
                        .from(UNIT_PATH)
                        .where(UNIT_PATH.UNIT_ID.eq(BUNDLE_SPAN.PARENT_ID), held(on))
                        .limit(inline(1)))
                .as("parent");
    }

    /// Further down: the paths below are one range of the index, and few.
    private static Table<?> range(String at, LocalDate on) {
        return select(UNIT_PATH.UNIT_ID, UNIT_PATH.PATH)
                .from(UNIT_PATH)
                .where(DSL.condition("{0} <@ {1}::ltree", UNIT_PATH.PATH, inline(at)), held(on))
                .asTable("parent");
    }

    private Bundles.Near near(UnitId root, LocalDate on) {
        Table<?> table = select(UNIT_BUNDLE.UNIT_ID, BUNDLE_SPAN.KIND)
                .from(BUNDLE_SPAN)
                .join(UNIT_BUNDLE)
                .on(UNIT_BUNDLE.BUNDLE_ID.eq(BUNDLE_SPAN.BUNDLE_ID))
                .where(BUNDLE_SPAN.PARENT_ID.eq(root.value()), spanHeld(on))
                .unionAll(select(UNIT_PATH.UNIT_ID, UNIT_PATH.KIND)
                        .from(UNIT_PATH)
                        .where(UNIT_PATH.UNIT_ID.eq(root.value()), held(on)))
                .asTable("near", "unit_id", "kind");
        return new Bundles.Near(table, of(table, UNIT_BUNDLE.UNIT_ID), of(table, BUNDLE_SPAN.KIND));
    }

    /// Units of the kinds by child of the root.
    Map<UnitId, Integer> tally(Bundles bundles, Set<String> kinds) {
        Bundles.Below below = bundles.below();
        Bundles.Near near = bundles.near();
        Field<Long> child = below.childId().as("child_id");
        Table<?> parts = select(child, below.size().as("units"))
                .from(below.table())
                .where(below.kind().in(kinds))
                .unionAll(select(near.unitId(), inline(1))
                        .from(near.table())
                        .where(near.kind().in(kinds)))
                .asTable("part", "child_id", "units");
        Field<Long> childId = DSL.field(name("part", "child_id"), Long.class);
        Map<UnitId, Integer> tally = new HashMap<>();
        sql.select(childId, DSL.sum(DSL.field(name("part", "units"), Integer.class)))
                .from(parts)
                .groupBy(childId)
                .forEach(row -> tally.put(new UnitId(row.value1()), row.value2().intValue()));
        return tally;
    }

    private static Bundles.Member member() {
        return new Bundles.Member(UNIT_BUNDLE, UNIT_BUNDLE.UNIT_ID, UNIT_BUNDLE.BUNDLE_ID);
    }

    /// Of a root that has no place on the day, a path below which nothing stands.
    private String rootPath(UnitId root, LocalDate on) {
        Field<String> path = DSL.field("ltree2text({0})", SQLDataType.VARCHAR, UNIT_PATH.PATH);
        List<String> found = sql.select(path)
                .from(UNIT_PATH)
                .where(UNIT_PATH.UNIT_ID.eq(root.value()), held(on))
                .fetch(path);
        return found.isEmpty() ? root + ".nowhere" : found.getFirst();
    }

    private static Condition held(LocalDate on) {
        return Held.on(UNIT_PATH.VALID_FROM, UNIT_PATH.VALID_TO, on);
    }

    private static Condition spanHeld(LocalDate on) {
        return Held.on(BUNDLE_SPAN.VALID_FROM, BUNDLE_SPAN.VALID_TO, on);
    }

    private static <T> Field<T> of(Table<?> table, Field<T> field) {
        return DSL.field(name(table.getName(), field.getName()), field.getDataType());
    }
}
