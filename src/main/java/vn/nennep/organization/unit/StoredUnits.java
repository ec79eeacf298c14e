package vn.nennep.organization.unit;

import static nennep.sql.organization.Tables.ADVISORY_BODY;
import static nennep.sql.organization.Tables.UNIT_KIND;
import static nennep.sql.organization.Tables.UNIT_KIND_PARENT;
import static nennep.sql.organization.Tables.UNIT_PATH;
import static nennep.sql.organization.Tables.UNIT_VERSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Held;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.UnitKind;
import vn.nennep.organization.UnitSpan;
import vn.nennep.organization.Units;
import vn.nennep.text.VietnameseText;

/// Units read from their versions.
@Repository
class StoredUnits implements Units {

    private static final Field<?> NAME_ORDER = UNIT_VERSION.NAME.collate(DSL.name("organization", "unit_name"));

    private final DSLContext sql;
    private final Structure structure;

    StoredUnits(DSLContext sql, Structure structure) {
        this.sql = sql;
        this.structure = structure;
    }

    @Override
    public Optional<Unit> find(UnitId id, LocalDate on) {
        return versions().where(UNIT_VERSION.UNIT_ID.eq(id.value()), held(on)).fetchOptional(UnitRow::unit);
    }

    @Override
    public Unit get(UnitId id, LocalDate on) {
        return find(id, on).orElseThrow(() -> new NoSuchElementException("no unit " + id + " on " + on));
    }

    @Override
    public Map<UnitId, Unit> get(Collection<UnitId> ids, LocalDate on) {
        Long[] wanted = ids.stream().map(UnitId::value).toArray(Long[]::new);
        Map<UnitId, Unit> found = new LinkedHashMap<>();
        list(UNIT_VERSION.UNIT_ID.eq(DSL.any(wanted)), on).forEach(unit -> found.put(unit.id(), unit));
        return found;
    }

    @Override
    public Optional<Unit> known(UnitId id, LocalDate on) {
        return Optional.ofNullable(known(List.of(id), on).get(id));
    }

    @Override
    public Map<UnitId, Unit> known(Collection<UnitId> ids, LocalDate on) {
        Map<UnitId, Unit> found = get(ids, on);
        List<UnitId> gone =
                ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
        if (!gone.isEmpty()) {
            nearest(gone, on).forEach(unit -> found.put(unit.id(), unit));
        }
        return found;
    }

    /// The version before the day, or when there is none the first.
    private List<Unit> nearest(Collection<UnitId> ids, LocalDate on) {
        Long[] wanted = ids.stream().map(UnitId::value).toArray(Long[]::new);
        return sql.select(UNIT_VERSION.fields())
                .select(UNIT_KIND.fields())
                .distinctOn(UNIT_VERSION.UNIT_ID)
                .from(UNIT_VERSION)
                .join(UNIT_KIND)
                .on(UNIT_KIND.CODE.eq(UNIT_VERSION.KIND))
                .where(UNIT_VERSION.UNIT_ID.eq(DSL.any(wanted)))
                .orderBy(
                        UNIT_VERSION.UNIT_ID,
                        DSL.field(UNIT_VERSION.VALID_FROM.le(on)).desc(),
                        DSL.abs(DSL.localDateDiff(UNIT_VERSION.VALID_FROM, on)))
                .fetch(UnitRow::unit);
    }

    @Override
    public UnitId successor(UnitId id) {
        return sql.fetchSingle("""
                        with recursive line (unit_id, depth) as (
                            select {0}::bigint, 0
                            union all
                            select s.under_id, line.depth + 1
                            from line join organization.stand_in s on s.unit_id = line.unit_id and s.valid_to is null)
                        select unit_id from line order by depth desc limit 1
                        """, DSL.val(id.value())).map(row -> new UnitId(row.get(0, Long.class)));
    }

    @Override
    public Map<String, Unit> ended(Collection<String> names, UnitId root, LocalDate on) {
        Map<String, String> byFold = new LinkedHashMap<>();
        names.forEach(name -> byFold.putIfAbsent(VietnameseText.fold(name), name));
        Map<String, Unit> ended = new LinkedHashMap<>();
        sql.select(UNIT_VERSION.SEARCH_NAME, DSL.max(UNIT_VERSION.UNIT_ID))
                .from(UNIT_VERSION)
                .where(UNIT_VERSION.SEARCH_NAME.in(byFold.keySet()), below(root, on))
                .groupBy(UNIT_VERSION.SEARCH_NAME)
                .having(DSL.boolAnd(UNIT_VERSION.VALID_TO.isNotNull().and(UNIT_VERSION.VALID_TO.le(on))))
                .forEach(row -> find(successor(new UnitId(row.value2())), on)
                        .ifPresent(unit -> ended.put(byFold.getOrDefault(row.value1(), ""), unit)));
        return ended;
    }

    @Override
    public List<Unit> chain(UnitId id, LocalDate on) {
        Field<String> path = DSL.field("ltree2text({0})", SQLDataType.VARCHAR, UNIT_PATH.PATH);
        List<UnitId> ids = sql
                .select(path)
                .from(UNIT_PATH)
                .where(
                        UNIT_PATH.UNIT_ID.eq(id.value()),
                        UNIT_PATH.KIND.isNotNull(),
                        Held.on(UNIT_PATH.VALID_FROM, UNIT_PATH.VALID_TO, on))
                .fetchOptional(path)
                .stream()
                .flatMap(labels -> Arrays.stream(labels.split("\\.")))
                .map(label -> new UnitId(Long.parseLong(label)))
                .toList();
        Map<UnitId, Unit> units = get(ids, on);
        return ids.stream().map(units::get).toList();
    }

    @Override
    public List<Unit> children(UnitId id, LocalDate on) {
        return list(UNIT_VERSION.PARENT_ID.eq(id.value()), on);
    }

    @Override
    public List<Unit> counted(UnitId id, LocalDate day) {
        LocalDate on = structure.dayOf(id, day);
        List<UnitId> beside =
                sql.fetch("""
                        select p.unit_id from organization.unit_path above
                        join organization.unit_path p
                            on p.path <@ above.path and nlevel(p.path) = nlevel(above.path) + 1 and p.kind is null
                            and p.valid_from <= {1} and (p.valid_to is null or p.valid_to > {1})
                        where above.unit_id = {0} and above.valid_from <= {1}
                            and (above.valid_to is null or above.valid_to > {1})
                        order by p.unit_id
                        """, DSL.val(id.value()), DSL.val(on)).map(row -> new UnitId(row.get(0, Long.class)));
        List<Unit> counted = new ArrayList<>(children(id, on));
        Map<UnitId, Unit> names = known(beside, on);
        beside.forEach(unit -> counted.add(names.get(unit)));
        return counted;
    }

    @Override
    public List<Unit> ofKind(String kindCode, UnitId root, LocalDate on) {
        return list(UNIT_VERSION.KIND.eq(kindCode).and(below(root, on)), on);
    }

    @Override
    public List<Unit> search(String words, UnitId root, LocalDate on, int limit) {
        String folded = VietnameseText.fold(words);
        Condition named =
                Arrays.stream(folded.split(" ")).map(StoredUnits::named).reduce(DSL.noCondition(), Condition::and);
        return versions()
                .where(named, below(root, on), held(on))
                .orderBy(
                        DSL.field(UNIT_VERSION.SEARCH_NAME.startsWith(folded)).desc(),
                        UNIT_KIND.LEVEL,
                        UNIT_VERSION.SORT,
                        NAME_ORDER,
                        UNIT_VERSION.UNIT_ID)
                .limit(limit)
                .fetch(UnitRow::unit);
    }

    /// A unit stands in one stretch: it is opened and closed once.
    @Override
    public Map<Unit, LocalDate> standing(Collection<UnitId> roots, LocalDate on) {
        var first = UNIT_VERSION.as("first");
        Field<LocalDate> since = DSL.field(
                DSL.select(DSL.min(first.VALID_FROM)).from(first).where(first.UNIT_ID.eq(UNIT_VERSION.UNIT_ID)));
        Map<Unit, LocalDate> standing = new LinkedHashMap<>();
        sql.select(UNIT_VERSION.fields())
                .select(UNIT_KIND.fields())
                .select(since)
                .from(UNIT_VERSION)
                .join(UNIT_KIND)
                .on(UNIT_KIND.CODE.eq(UNIT_VERSION.KIND))
                .where(structure.within(UNIT_VERSION.UNIT_ID, roots, on), held(on))
                .orderBy(treeOrder())
                .forEach(row -> standing.put(UnitRow.unit(row), row.get(since)));
        return standing;
    }

    @Override
    public List<Unit> roots(LocalDate on) {
        return list(UNIT_VERSION.PARENT_ID.isNull(), on);
    }

    @Override
    public List<UnitSpan> history(UnitId id) {
        return versions()
                .where(UNIT_VERSION.UNIT_ID.eq(id.value()))
                .orderBy(UNIT_VERSION.VALID_FROM.desc())
                .fetch(UnitRow::span);
    }

    @Override
    public List<UnitKind> kinds() {
        return sql.selectFrom(UNIT_KIND).orderBy(UNIT_KIND.SORT).fetch(UnitRow::kind);
    }

    @Override
    public List<UnitKind> kindsUnder(@Nullable String parentKind, LocalDate on) {
        Condition fits = parentKind == null
                ? UNIT_KIND.LEVEL.eq(1)
                : UNIT_KIND.CODE.in(DSL.select(UNIT_KIND_PARENT.KIND)
                        .from(UNIT_KIND_PARENT)
                        .where(
                                UNIT_KIND_PARENT.PARENT.eq(parentKind),
                                Held.on(UNIT_KIND_PARENT.VALID_FROM, UNIT_KIND_PARENT.VALID_TO, on)));
        return sql.selectFrom(UNIT_KIND)
                .where(fits, Held.on(UNIT_KIND.VALID_FROM, UNIT_KIND.VALID_TO, on))
                .orderBy(UNIT_KIND.SORT)
                .fetch(UnitRow::kind);
    }

    @Override
    public List<String> advisoryBodies(String kind, LocalDate on) {
        return sql.select(ADVISORY_BODY.NAME)
                .from(ADVISORY_BODY)
                .where(ADVISORY_BODY.KIND.eq(kind), Held.on(ADVISORY_BODY.VALID_FROM, ADVISORY_BODY.VALID_TO, on))
                .orderBy(ADVISORY_BODY.NAME)
                .fetch(ADVISORY_BODY.NAME);
    }

    private List<Unit> list(Condition condition, LocalDate on) {
        return versions().where(condition, held(on)).orderBy(treeOrder()).fetch(UnitRow::unit);
    }

    private SelectOnConditionStep<Record> versions() {
        return sql.select(UNIT_VERSION.fields())
                .select(UNIT_KIND.fields())
                .from(UNIT_VERSION)
                .join(UNIT_KIND)
                .on(UNIT_KIND.CODE.eq(UNIT_VERSION.KIND));
    }

    private Condition below(UnitId root, LocalDate on) {
        return structure.within(UNIT_VERSION.UNIT_ID, List.of(root), on);
    }

    private static Condition held(LocalDate on) {
        return Held.on(UNIT_VERSION.VALID_FROM, UNIT_VERSION.VALID_TO, on);
    }

    private static Condition named(String folded) {
        return UNIT_VERSION.SEARCH_NAME.contains(folded);
    }

    private static List<OrderField<?>> treeOrder() {
        return List.of(UNIT_VERSION.SORT, NAME_ORDER, UNIT_VERSION.UNIT_ID);
    }
}
