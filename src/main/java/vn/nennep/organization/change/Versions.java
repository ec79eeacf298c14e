package vn.nennep.organization.change;

import static nennep.sql.organization.Tables.UNIT_VERSION;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nennep.sql.organization.tables.records.UnitVersionRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.NewUnit;
import vn.nennep.organization.UnitId;

/// What units are called and where they are put, span by span.
@Repository
class Versions {

    private final DSLContext sql;

    Versions(DSLContext sql) {
        this.sql = sql;
    }

    /// One reorganisation at a time, or two moves at once could put two units below each other. Readers go on.
    void lock() {
        sql.execute("lock table organization.unit_version in share row exclusive mode");
    }

    List<UnitId> open(List<NewUnit> units, LocalDate from) {
        Long[] ids = newIds(units.size());
        sql.execute(
                """
                insert into organization.unit_version
                    (unit_id, valid_from, name, short_name, symbol, place, kind, parent_id, sort)
                select unit_id, {0}, name, short_name, symbol, place, kind, parent_id, sort
                from unnest({1}, {2}, {3}, {4}, {5}, {6}, {7}, {8})
                    as opened (unit_id, name, short_name, symbol, place, kind, parent_id, sort)
                """,
                val(from),
                val(ids),
                texts(units, NewUnit::name),
                texts(units, NewUnit::shortName),
                texts(units, NewUnit::symbol),
                texts(units, NewUnit::place),
                texts(units, NewUnit::kindCode),
                val(units.stream().map(Versions::parent).toArray(Long[]::new)),
                val(units.stream().map(NewUnit::sort).toArray(Integer[]::new)));
        return Arrays.stream(ids).map(UnitId::new).toList();
    }

    /// Closes the version that holds and opens the next with the change; a version opened that very day is amended.
    void change(UnitId unit, LocalDate from, Consumer<UnitVersionRecord> change) {
        UnitVersionRecord holding = latest(unit);
        if (holding.getValidFrom().isAfter(from)) {
            throw new IllegalArgumentException(
                    "unit " + unit + " already changes on " + holding.getValidFrom() + ", after " + from);
        }
        if (holding.getValidFrom().isEqual(from)) {
            change.accept(holding);
            holding.update();
            return;
        }
        UnitVersionRecord next = holding.copy();
        next.touched(UNIT_VERSION.SEARCH_NAME, false); // the database makes it
        next.setUnitId(unit.value());
        next.setValidFrom(from);
        change.accept(next);
        holding.setValidTo(from);
        holding.update();
        next.insert();
    }

    /// Ends what holds; a version that began that very day never was.
    void end(UnitId unit, LocalDate from) {
        UnitVersionRecord holding = latest(unit);
        if (holding.getValidFrom().isAfter(from)) {
            throw new IllegalArgumentException(
                    "unit " + unit + " already changes on " + holding.getValidFrom() + ", after " + from);
        }
        if (holding.getValidFrom().isBefore(from)) {
            holding.setValidTo(from);
            holding.update();
            return;
        }
        holding.delete();
        if (!sql.fetchExists(UNIT_VERSION, UNIT_VERSION.UNIT_ID.eq(unit.value()))) {
            throw new IllegalArgumentException("unit " + unit + " was opened on " + from + " only");
        }
    }

    /// Whether a unit stands directly below, on the day or later.
    boolean anyBelow(UnitId unit, LocalDate from) {
        return sql.fetchExists(
                UNIT_VERSION,
                UNIT_VERSION.PARENT_ID.eq(unit.value()),
                UNIT_VERSION.VALID_TO.isNull().or(UNIT_VERSION.VALID_TO.gt(from)));
    }

    void analyze() {
        sql.execute("analyze organization.unit_version");
    }

    private UnitVersionRecord latest(UnitId unit) {
        return sql.selectFrom(UNIT_VERSION)
                .where(UNIT_VERSION.UNIT_ID.eq(unit.value()), UNIT_VERSION.VALID_TO.isNull())
                .fetchOptional()
                .orElseThrow(() -> new IllegalArgumentException("unit " + unit + " does not stand"));
    }

    /// Ids in the order asked for, which an insert of many rows does not promise.
    private Long[] newIds(int count) {
        return sql.fetch("""
                        with opened as (
                            insert into organization.unit
                            select nextval(pg_get_serial_sequence('organization.unit', 'id'))
                            from generate_series(1, {0})
                            returning id)
                        select id from opened order by id
                        """, val(count)).intoArray(0, Long.class);
    }

    private static Field<String[]> texts(List<NewUnit> units, Function<NewUnit, String> text) {
        return val(units.stream().map(text).toArray(String[]::new));
    }

    private static @Nullable Long parent(NewUnit unit) {
        UnitId parent = unit.parentId();
        return parent == null ? null : parent.value();
    }
}
