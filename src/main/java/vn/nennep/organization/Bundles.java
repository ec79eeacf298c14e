package vn.nennep.organization;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// What lies below a root in pieces that can be kept summed up. A bundle is units of one kind that stand below
/// the same unit on every day, so that a sum over it holds for any day's structure. Every unit at or below the
/// root is either near or in one bundle of those below. A kind is null where units do not stand on the day and
/// are only counted.
///
/// @param below bundles of units that stand below a unit below the root
/// @param near the root and the units directly below it, each by itself
/// @param member which unit is in which bundle
public record Bundles(Below below, Near near, Member member) {

    /// @param childId the child of the root under which the bundle stands
    /// @param membership another number whenever a unit has come or gone
    /// @param size how many units
    public record Below(
            Table<? extends Record> table,
            Field<Long> bundleId,
            Field<Long> childId,
            Field<Long> membership,
            Field<String> kind,
            Field<Integer> size) {}

    public record Near(Table<? extends Record> table, Field<Long> unitId, Field<String> kind) {}

    public record Member(Table<? extends Record> table, Field<Long> unitId, Field<Long> bundleId) {}
}
