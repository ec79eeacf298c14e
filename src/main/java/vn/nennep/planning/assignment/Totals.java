package vn.nennep.planning.assignment;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.COUNTED_BUNDLE;
import static nennep.sql.planning.Tables.RECOUNT;
import static nennep.sql.planning.Tables.SUBTOTAL;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.SelectOrderByStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Bundles;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;

/// Counters over a subtree as a piece of SQL, in rows as few as may be: subtotals where they hold, leaves where
/// they do not, and the units near the root by themselves. In one statement it is exact, whatever is being
/// recounted meanwhile
/// (decision 0017).
@Component
public class Totals {

    private static final Table<?> PLACED = table(name("placed"));
    private static final Field<Long> BUNDLE_ID_OF_PLACED = field(name("placed", "bundle_id"), Long.class);
    private static final Field<Long> CHILD_ID_OF_PLACED = field(name("placed", "child_id"), Long.class);
    private static final Field<Long> MEMBERSHIP_OF_PLACED = field(name("placed", "membership"), Long.class);
    private static final Field<String> KIND_OF_PLACED = field(name("placed", "kind"), String.class);
    private static final Table<?> STALE = table(name("stale"));
    private static final Field<Long> BUNDLE_ID_OF_STALE = field(name("stale", "bundle_id"), Long.class);
    private static final Field<Long> CHILD_ID_OF_STALE = field(name("stale", "child_id"), Long.class);
    private static final Field<String> KIND_OF_STALE = field(name("stale", "kind"), String.class);

    private final Structure structure;

    Totals(Structure structure) {
        this.structure = structure;
    }

    /// Counters of some obligations. Several rows of one child are to be added up.
    ///
    /// @param childId the child of the root, or the root itself for its own
    /// @param kind code of the kind of the units counted; null where they do not stand on the day
    /// @param measure name of the [vn.nennep.planning.Measure]
    public record Total(
            Table<? extends Record> table,
            Field<Long> childId,
            Field<String> kind,
            Field<Long> obligationId,
            Field<LocalDate> periodFrom,
            Field<String> measure,
            Field<Long> expected,
            Field<Long> onTime,
            Field<Long> late,
            Field<Long> exempt,
            Field<Long> amount,
            Field<LocalDate> dueOn,
            Field<LocalDate> ownDueOn) {}

    public Total under(UnitId root, LocalDate on, Collection<Long> obligations) {
        Bundles bundles = structure.bundles(root, on);
        Bundles.Below below = bundles.below();
        Table<?> total = DSL.with(name("placed")
                        .fields("bundle_id", "child_id", "membership", "kind")
                        .as(select(below.bundleId(), below.childId(), below.membership(), below.kind())
                                .from(below.table())))
                .with(name("stale").fields("bundle_id", "child_id", "kind").as(stale(bundles.member(), obligations)))
                .select(DSL.asterisk())
                .from(kept(obligations)
                        .unionAll(leaves(bundles.member(), obligations))
                        .unionAll(near(bundles.near(), obligations)))
                .asTable("total");
        return new Total(
                total,
                field(name("total", "child_id"), Long.class),
                field(name("total", "kind"), String.class),
                of(total, SUBTOTAL.OBLIGATION_ID),
                of(total, SUBTOTAL.PERIOD_FROM),
                of(total, SUBTOTAL.MEASURE),
                of(total, SUBTOTAL.EXPECTED),
                of(total, SUBTOTAL.ON_TIME),
                of(total, SUBTOTAL.LATE),
                of(total, SUBTOTAL.EXEMPT),
                of(total, SUBTOTAL.AMOUNT),
                of(total, SUBTOTAL.DUE_ON),
                of(total, SUBTOTAL.OWN_DUE_ON));
    }

    /// Bundles whose membership has changed since they were counted, and those in which a counter has.
    private static Select<Record3<Long, Long, String>> stale(Bundles.Member member, Collection<Long> obligations) {
        Table<?> changed = DSL.unnest(RECOUNT.UNIT_IDS).as("changed", "unit_id");
        return select(BUNDLE_ID_OF_PLACED, CHILD_ID_OF_PLACED, KIND_OF_PLACED)
                .from(PLACED)
                .leftJoin(COUNTED_BUNDLE)
                .on(COUNTED_BUNDLE.BUNDLE_ID.eq(BUNDLE_ID_OF_PLACED))
                .where(COUNTED_BUNDLE.MEMBERSHIP.isDistinctFrom(MEMBERSHIP_OF_PLACED))
                .union(select(BUNDLE_ID_OF_PLACED, CHILD_ID_OF_PLACED, KIND_OF_PLACED)
                        .from(RECOUNT)
                        .crossJoin(changed)
                        .join(member.table())
                        .on(member.unitId().eq(field(name("changed", "unit_id"), Long.class)))
                        .join(PLACED)
                        .on(BUNDLE_ID_OF_PLACED.eq(member.bundleId()))
                        .where(RECOUNT.OBLIGATION_ID.in(obligations)));
    }

    private static SelectOrderByStep<Record> kept(Collection<Long> obligations) {
        return select(columns(CHILD_ID_OF_PLACED, KIND_OF_PLACED, SUBTOTAL))
                .from(PLACED)
                .join(SUBTOTAL)
                .on(SUBTOTAL.BUNDLE_ID.eq(BUNDLE_ID_OF_PLACED))
                .where(SUBTOTAL.OBLIGATION_ID.in(obligations))
                .andNotExists(select(DSL.one()).from(STALE).where(BUNDLE_ID_OF_STALE.eq(BUNDLE_ID_OF_PLACED)));
    }

    private static Select<Record> leaves(Bundles.Member member, Collection<Long> obligations) {
        return select(columns(CHILD_ID_OF_STALE, KIND_OF_STALE, ASSIGNMENT))
                .from(STALE)
                .join(member.table())
                .on(member.bundleId().eq(BUNDLE_ID_OF_STALE))
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.UNIT_ID.eq(member.unitId()))
                .where(ASSIGNMENT.OBLIGATION_ID.in(obligations));
    }

    private static Select<Record> near(Bundles.Near near, Collection<Long> obligations) {
        return select(columns(near.unitId(), near.kind(), ASSIGNMENT))
                .from(near.table())
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.UNIT_ID.eq(near.unitId()))
                .where(ASSIGNMENT.OBLIGATION_ID.in(obligations));
    }

    /// Assignments and subtotals have the same names for the same things.
    private static List<Field<?>> columns(Field<Long> child, Field<String> kind, Table<?> from) {
        return List.of(
                child.as("child_id"),
                kind.as("kind"),
                of(from, SUBTOTAL.OBLIGATION_ID),
                of(from, SUBTOTAL.PERIOD_FROM),
                of(from, SUBTOTAL.MEASURE),
                of(from, SUBTOTAL.EXPECTED),
                of(from, SUBTOTAL.ON_TIME),
                of(from, SUBTOTAL.LATE),
                of(from, SUBTOTAL.EXEMPT),
                of(from, SUBTOTAL.AMOUNT),
                of(from, SUBTOTAL.DUE_ON),
                of(from, SUBTOTAL.OWN_DUE_ON));
    }

    private static <T> Field<T> of(Table<?> table, Field<T> field) {
        return field(table.getQualifiedName().append(field.getUnqualifiedName()), field.getDataType());
    }
}
