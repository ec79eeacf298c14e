package vn.nennep.organization.structure;

import static nennep.sql.organization.Tables.UNIT_KIND;
import static nennep.sql.organization.Tables.UNIT_PATH;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Bundles;
import vn.nennep.organization.Held;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Subtree;
import vn.nennep.organization.UnitId;

/// Subtrees as ranges of paths. The roots' own paths are looked up first and written into the piece, not joined
/// to: only so does the planner know how many units to expect below, and joins by hash instead of ten thousand
/// times by index.
@Repository
class PathStructure implements Structure {

    private final DSLContext sql;
    private final BundlePieces bundlePieces;

    PathStructure(DSLContext sql, BundlePieces bundlePieces) {
        this.sql = sql;
        this.bundlePieces = bundlePieces;
    }

    @Override
    public LocalDate dayOf(UnitId root, LocalDate on) {
        return sql.fetchOptional("""
                        select max(valid_to) - 1 from organization.unit_path
                        where unit_id = {0} and kind is not null and valid_from <= {1}
                        having max(coalesce(valid_to, 'infinity')) <= {1}
                        """, DSL.val(root.value()), DSL.val(on))
                .map(row -> row.get(0, LocalDate.class))
                .orElse(on);
    }

    @Override
    public Subtree under(UnitId root, LocalDate day) {
        LocalDate on = dayOf(root, day);
        Field<Long> childId = childId(root, on).as("child_id");
        // An outer join, because the planner leaves it out when nobody asks for what the kind says.
        Table<?> table = DSL.select(UNIT_PATH.UNIT_ID, childId, UNIT_PATH.KIND, UNIT_KIND.HOLDS_PEOPLE)
                .from(UNIT_PATH)
                .leftJoin(UNIT_KIND)
                .on(UNIT_KIND.CODE.eq(UNIT_PATH.KIND))
                .where(below(List.of(root), on))
                .asTable("subtree");
        return new Subtree(
                table,
                of(table, UNIT_PATH.UNIT_ID),
                of(table, childId),
                of(table, UNIT_PATH.KIND),
                of(table, UNIT_KIND.HOLDS_PEOPLE));
    }

    @Override
    public Bundles bundles(UnitId root, LocalDate day) {
        return bundlePieces.under(root, dayOf(root, day));
    }

    @Override
    public Map<UnitId, Integer> tally(UnitId root, Set<String> kinds, LocalDate on) {
        return bundlePieces.tally(bundles(root, on), kinds);
    }

    @Override
    public Condition within(Field<Long> unitId, Collection<UnitId> roots, LocalDate on) {
        if (roots.isEmpty()) {
            return DSL.falseCondition();
        }
        return unitId.in(DSL.select(UNIT_PATH.UNIT_ID).from(UNIT_PATH).where(below(roots, on)));
    }

    @Override
    public boolean isWithin(UnitId unit, UnitId root, LocalDate on) {
        Field<String> label = DSL.val(root.toString());
        return root.value() > 0
                && sql.fetchExists(
                        UNIT_PATH,
                        UNIT_PATH.UNIT_ID.eq(unit.value()),
                        pathHeld(on),
                        DSL.condition("{0} ~ ('*.' || {1} || '.*')::lquery", UNIT_PATH.PATH, label));
    }

    /// The label after the root's own in the unit's path; for the root itself, the root.
    private Field<Long> childId(UnitId root, LocalDate on) {
        int depth = paths(List.of(root), on).stream()
                .mapToInt(path -> path.split("\\.").length)
                .findFirst()
                .orElse(0);
        return DSL.field(
                "case nlevel({0}) when {1} then {2} else ltree2text(subpath({0}, {1}, 1))::bigint end",
                SQLDataType.BIGINT, UNIT_PATH.PATH, DSL.inline(depth), UNIT_PATH.UNIT_ID);
    }

    private Condition below(Collection<UnitId> roots, LocalDate on) {
        Condition anyRoot = paths(roots, on).stream()
                .map(path -> DSL.condition("{0} <@ {1}::ltree", UNIT_PATH.PATH, DSL.inline(path)))
                .reduce(DSL.falseCondition(), Condition::or);
        return anyRoot.and(pathHeld(on));
    }

    private List<String> paths(Collection<UnitId> roots, LocalDate on) {
        Long[] ids = roots.stream().map(UnitId::value).toArray(Long[]::new);
        Field<String> path = DSL.field("ltree2text({0})", SQLDataType.VARCHAR, UNIT_PATH.PATH);
        return sql.select(path)
                .from(UNIT_PATH)
                .where(UNIT_PATH.UNIT_ID.eq(DSL.any(ids)), pathHeld(on))
                .fetch(path);
    }

    private static Condition pathHeld(LocalDate on) {
        return Held.on(UNIT_PATH.VALID_FROM, UNIT_PATH.VALID_TO, on);
    }

    private static <T> Field<T> of(Table<?> table, Field<T> field) {
        return DSL.field(DSL.name(table.getName(), field.getName()), field.getDataType());
    }
}
