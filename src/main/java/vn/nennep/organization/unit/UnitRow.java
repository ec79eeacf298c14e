package vn.nennep.organization.unit;

import static nennep.sql.organization.Tables.UNIT_KIND;
import static nennep.sql.organization.Tables.UNIT_VERSION;

import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Line;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.UnitKind;
import vn.nennep.organization.UnitSpan;

/// How a row becomes a unit.
final class UnitRow {

    private UnitRow() {}

    static Unit unit(Record row) {
        return new Unit(
                new UnitId(row.get(UNIT_VERSION.UNIT_ID)),
                row.get(UNIT_VERSION.NAME),
                row.get(UNIT_VERSION.SHORT_NAME),
                row.get(UNIT_VERSION.SYMBOL),
                row.get(UNIT_VERSION.PLACE),
                kind(row),
                parent(row));
    }

    static UnitSpan span(Record row) {
        return new UnitSpan(unit(row), row.get(UNIT_VERSION.VALID_FROM), row.get(UNIT_VERSION.VALID_TO));
    }

    static UnitKind kind(Record row) {
        return new UnitKind(
                row.get(UNIT_KIND.CODE),
                row.get(UNIT_KIND.NAME),
                row.get(UNIT_KIND.GROUP_NAME),
                Line.valueOf(row.get(UNIT_KIND.LINE)),
                row.get(UNIT_KIND.LEVEL),
                row.get(UNIT_KIND.ADVISORY),
                row.get(UNIT_KIND.HOLDS_PEOPLE),
                row.get(UNIT_KIND.COUNTS_ONLY),
                row.get(UNIT_KIND.SORT));
    }

    private static @Nullable UnitId parent(Record row) {
        Long id = row.get(UNIT_VERSION.PARENT_ID);
        return id == null ? null : new UnitId(id);
    }
}
