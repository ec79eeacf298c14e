package vn.nennep.organization.change;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.UnitId;

/// Where units stand or are counted, span by span; laid from the placements of the units and of all above them.
@Repository
class Paths {

    /// From a day on: the units' own spans, cut to those of their parents, then the same for all below. least() and
    /// greatest() pass over nulls, so an open end stays open.
    private static final String LAY = """
            with recursive laid (unit_id, valid_from, valid_to, path, kind) as (
                select v.unit_id, greatest(v.valid_from, p.valid_from, {1}), least(v.valid_to, p.valid_to),
                       coalesce(p.path, '') || v.unit_id::text, v.kind
                from organization.placement v
                left join organization.unit_path p
                    on p.unit_id = v.parent_id
                    and daterange(p.valid_from, p.valid_to) && daterange(v.valid_from, v.valid_to)
                    and (p.valid_to is null or p.valid_to > {1})
                where v.unit_id = any({0})
                    and (v.valid_to is null or v.valid_to > {1})
                    and (v.parent_id is null or p.unit_id is not null)
                union all
                select v.unit_id, greatest(v.valid_from, l.valid_from), least(v.valid_to, l.valid_to),
                       l.path || v.unit_id::text, v.kind
                from laid l
                join organization.placement v
                    on v.parent_id = l.unit_id
                    and daterange(v.valid_from, v.valid_to) && daterange(l.valid_from, l.valid_to))
            insert into organization.unit_path (unit_id, valid_from, valid_to, path, kind)
            select unit_id, valid_from, valid_to, path, kind from laid
            """;

    private final DSLContext sql;

    Paths(DSLContext sql) {
        this.sql = sql;
    }

    /// Lays the paths of units just opened.
    void layFirst(List<UnitId> units, LocalDate from) {
        sql.execute(LAY, ids(units), val(from));
    }

    /// Lays the paths of a unit and of all below it anew from a day on; what was before stays as it was.
    void layAgain(UnitId unit, LocalDate from) {
        Bundling.later(sql, () -> lift(unit, from));
        sql.execute(LAY, ids(List.of(unit)), val(from));
    }

    private void lift(UnitId unit, LocalDate from) {
        sql.execute("""
                delete from organization.unit_path p using organization.unit_path moved
                where moved.unit_id = {0} and p.path <@ moved.path and p.valid_from >= {1}
                """, val(unit.value()), val(from));
        sql.execute("""
                update organization.unit_path p set valid_to = {1} from organization.unit_path moved
                where moved.unit_id = {0} and p.path <@ moved.path
                    and p.valid_from < {1} and (p.valid_to is null or p.valid_to > {1})
                """, val(unit.value()), val(from));
    }

    /// Whether each of the units stands on the day.
    boolean allStand(Collection<UnitId> units, LocalDate day) {
        String standing = """
                select count(*) from organization.unit_path
                where unit_id = any({0}) and kind is not null and valid_from <= {1} and (valid_to is null or valid_to > {1})
                """;
        return sql.fetchSingle(standing, ids(units), val(day)).get(0, int.class) == units.size();
    }

    /// Whether the unit stands, on the day or later, at or below the other.
    boolean everBelow(UnitId unit, UnitId other, LocalDate from) {
        String below = """
                select exists (
                    select from organization.unit_path
                    where unit_id = {0} and path ~ ('*.' || {1} || '.*')::lquery
                        and (valid_to is null or valid_to > {2}))
                """;
        return sql.fetchSingle(below, val(unit.value()), val(other.toString()), val(from))
                .get(0, boolean.class);
    }

    void analyze() {
        sql.execute("analyze organization.unit_path");
    }

    private static Field<Long[]> ids(Collection<UnitId> units) {
        return val(units.stream().map(UnitId::value).toArray(Long[]::new));
    }
}
