package vn.nennep.people.headcount;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.Bundles;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Headcount;
import vn.nennep.people.Headcounts;

/// Counts that hold for the day, and people counted one by one where none does, in one statement.
@Repository
class StoredHeadcounts implements Headcounts {

    private static final String UNDER = """
            with placed (bundle_id, child_id, membership) as ({0}),
            stale as (
                select p.bundle_id, p.child_id from placed p left join people.headcount h on h.bundle_id = p.bundle_id
                where h.bundle_id is null or h.membership <> p.membership or {3} < h.holds_from or {3} >= h.holds_to
                union
                select p.bundle_id, p.child_id from (
                    select unnest(unit_ids) as unit_id from people.recount
                    union select a.unit_id from people.recount cross join lateral unnest(person_ids) as each (person_id)
                        join people.affiliation a on a.person_id = each.person_id) asked
                join ({2}) m (unit_id, bundle_id) on m.unit_id = asked.unit_id
                join placed p on p.bundle_id = m.bundle_id),
            leaf as (
                select m.unit_id, s.child_id from stale s join ({2}) m (unit_id, bundle_id) on m.bundle_id = s.bundle_id
                union all select n.unit_id, n.unit_id from ({1}) n (unit_id)),
            counted as (
                select p.child_id, h.heads, h.members, h.officials, h.employees, h.union_members, h.memberships
                from placed p join people.headcount h on h.bundle_id = p.bundle_id
                where not exists (select from stale s where s.bundle_id = p.bundle_id)
                union all
                select l.child_id, h.heads, h.members, h.officials, h.employees, h.union_members, h.memberships
                from leaf l join people.heads(array(select unit_id from leaf), {3}) h on h.unit_id = l.unit_id)
            select child_id, sum(heads), sum(members), sum(officials), sum(employees), sum(union_members), sum(memberships)
            from counted group by child_id having sum(memberships) > 0 order by child_id
            """;

    private final DSLContext sql;
    private final Structure structure;
    private final ProgramDoor door;

    StoredHeadcounts(DSLContext sql, Structure structure, ProgramDoor door) {
        this.sql = sql;
        this.structure = structure;
        this.door = door;
    }

    @Override
    public Map<UnitId, Headcount> under(UnitId root, LocalDate on) {
        Bundles bundles = structure.bundles(root, on);
        var below = select(
                        bundles.below().bundleId(),
                        bundles.below().childId(),
                        bundles.below().membership())
                .from(bundles.below().table());
        var near = select(bundles.near().unitId()).from(bundles.near().table());
        var member = select(bundles.member().unitId(), bundles.member().bundleId())
                .from(bundles.member().table());
        Map<UnitId, Headcount> counts = new LinkedHashMap<>();
        door.run("people are counted by unit", () -> sql.fetch(UNDER, below, near, member, val(on))
                .forEach(row -> counts.put(new UnitId(row.get(0, long.class)), headcount(row))));
        return counts;
    }

    private static Headcount headcount(Record row) {
        return new Headcount(
                row.get(1, int.class),
                row.get(2, int.class),
                row.get(3, int.class),
                row.get(4, int.class),
                row.get(5, int.class),
                row.get(6, int.class));
    }
}
