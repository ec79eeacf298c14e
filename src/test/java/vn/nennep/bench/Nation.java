package vn.nennep.bench;

import org.jooq.DSLContext;

/// The country in plain SQL: 34 provinces, 98 communes each, 90 branches in each commune; every branch with 18
/// members owes one study duty. Written past the program's contracts, because only the reading and the moving
/// are measured.
final class Nation {

    static final String ROOT = "Ban Chấp hành Trung ương (đo thử)";

    private final DSLContext sql;

    Nation(DSLContext sql) {
        this.sql = sql;
    }

    /// @return number of the root
    long build(int provinces, int communes, int branches) {
        sql.execute("""
                create temporary table tree as
                select 10000000 + row_number() over () as id, p, c, b
                from generate_series(0, {0}) p, generate_series(0, {1}) c, generate_series(0, {2}) b
                where (p > 0 or c = 0) and (c > 0 or b = 0)
                """, provinces, communes, branches);
        sql.execute("create index on tree (p, c, b)");
        sql.execute("insert into organization.unit select id from tree");
        sql.execute("""
                create temporary table placed as
                select t.id, up.id as parent,
                    case when t.p = 0 then 'PROVINCIAL_COMMITTEE' when t.c = 0 then 'PROVINCIAL_COMMITTEE'
                        when t.b = 0 then 'COMMUNE_COMMITTEE' else 'BRANCH' end as kind,
                    case when t.p = 0 then {0} when t.c = 0 then 'Tỉnh ủy số ' || t.p
                        when t.b = 0 then 'Đảng bộ xã ' || t.p || '.' || t.c
                        else 'Chi bộ ấp ' || t.p || '.' || t.c || '.' || t.b end as name,
                    concat_ws('.', root.id, case when t.p > 0 then province.id end, case when t.c > 0 then commune.id end,
                        case when t.b > 0 then t.id end)::ltree as path
                from tree t
                join tree root on root.p = 0
                join tree province on province.p = t.p and province.c = 0
                join tree commune on commune.p = t.p and commune.c = t.c and commune.b = 0
                left join tree up on t.p > 0 and up.p = case when t.c = 0 then 0 else t.p end
                    and up.c = case when t.b = 0 then 0 else t.c end and up.b = 0
                """, org.jooq.impl.DSL.val(ROOT));
        sql.execute("""
                insert into organization.unit_version (unit_id, valid_from, name, short_name, kind, parent_id)
                select id, '2024-01-01', name, name, kind, parent from placed
                """);
        sql.execute("""
                insert into organization.unit_path (unit_id, valid_from, path, kind) select id, '2024-01-01', path, kind from placed
                """);
        duties();
        sql.execute("analyze");
        return sql.fetchSingle("select id from placed where name = {0}", org.jooq.impl.DSL.val(ROOT))
                .get(0, long.class);
    }

    private void duties() {
        sql.execute("""
                with topic as (
                    insert into planning.topic (unit_id, title, year_from, year_to, created_at)
                    values (1, 'Đo thử', 2024, 2024, now()) returning id),
                plan as (
                    insert into planning.plan (unit_id, topic_id, origin, title, created_at)
                    select 1, id, 'READ', 'Đo thử', now() from topic returning id)
                insert into planning.obligation (id, plan_id, no, state, origin, kind, title)
                select 10000000, id, 1, 'ACCEPTED', 'READ', 'STUDY', 'Đo thử' from plan
                """);
        sql.execute("""
                insert into planning.assignment (obligation_id, plan_id, unit_id, period_from, period_to, period_label,
                    opens_on, due_on, lead, measure, expected, on_time)
                select o.id, o.plan_id, p.id, '2024-01-01', '2024-12-31', 'năm 2024', '2024-01-01', '2024-12-31', false,
                    'PEOPLE', 18, p.id % 19
                from placed p, planning.obligation o where p.kind = 'BRANCH' and o.id = 10000000
                """);
    }
}
