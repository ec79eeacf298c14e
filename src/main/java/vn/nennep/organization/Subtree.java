package vn.nennep.organization;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// A table expression to join with.
///
/// @param unitId a unit at or below the root
/// @param childId the child of the root under which it stands; the root itself for the root
/// @param kind kind code of the unit; null for one that does not stand on the day and is only counted here
/// @param holdsPeople whether people take part there; null like the kind
public record Subtree(
        Table<? extends Record> table,
        Field<Long> unitId,
        Field<Long> childId,
        Field<String> kind,
        Field<Boolean> holdsPeople) {}
