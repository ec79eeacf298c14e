package vn.nennep.organization.change;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.UnitId;

/// Where a unit's facts count on the days on which it does not stand itself, so that every fact has one place
/// on every day.
@Repository
class StandIns {

    private final DSLContext sql;

    StandIns(DSLContext sql) {
        this.sql = sql;
    }

    /// Under their parents, as far back as those go.
    void beforeOpening(List<UnitId> units, LocalDate from) {
        Long[] ids = units.stream().map(UnitId::value).toArray(Long[]::new);
        sql.execute("""
                insert into organization.stand_in (unit_id, valid_from, valid_to, under_id)
                select v.unit_id, p.since, {1}, v.parent_id
                from organization.unit_version v
                cross join lateral
                    (select min(valid_from) as since from organization.unit_path where unit_id = v.parent_id) p
                where v.unit_id = any({0}) and v.valid_from = {1} and p.since < {1}
                """, val(ids), val(from));
        lay(ids, from);
    }

    /// Under the unit it came from, as far back as that goes.
    void beforeOpening(UnitId unit, UnitId origin, LocalDate from) {
        sql.execute("""
                insert into organization.stand_in (unit_id, valid_from, valid_to, under_id)
                select {0}, min(valid_from), {2}, {1} from organization.unit_path
                where unit_id = {1} having min(valid_from) < {2}
                """, val(unit.value()), val(origin.value()), val(from));
        lay(new Long[] {unit.value()}, from);
    }

    /// Under the successor, for good.
    void afterClosing(UnitId unit, UnitId successor, LocalDate from) {
        sql.execute(
                "insert into organization.stand_in (unit_id, valid_from, under_id) values ({0}, {2}, {1})",
                val(unit.value()), val(successor.value()), val(from));
    }

    /// Nothing can stand below a unit that is not there yet, so its own spans are all.
    private void lay(Long[] units, LocalDate opened) {
        sql.execute("""
                insert into organization.unit_path (unit_id, valid_from, valid_to, path)
                select s.unit_id, p.valid_from, least(p.valid_to, {1}), p.path || s.unit_id::text
                from organization.stand_in s
                join organization.unit_path p on p.unit_id = s.under_id and p.valid_from < {1}
                where s.unit_id = any({0}) and s.valid_to = {1}
                """, val(units), val(opened));
    }
}
