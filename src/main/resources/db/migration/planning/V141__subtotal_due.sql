-- Units may have due days of their own (an extension for one, a plan below that is stricter), so a sum that must say whether something
-- in it is late is parted by day. Counted anew once, behind the start.
delete from planning.subtotal;
delete from planning.counted_bundle;
alter table planning.subtotal drop constraint subtotal_pkey;
alter table planning.subtotal add id bigint generated always as identity primary key, add due_on date, add own_due_on date;
create unique index subtotal_of on planning.subtotal (obligation_id, period_from, bundle_id, measure, due_on, own_due_on)
    nulls not distinct;

create or replace function planning.ask_recount() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into planning.recount (obligation_id, unit_ids)
            select obligation_id, array_agg(distinct unit_id) from after group by obligation_id;
    elsif tg_op = 'DELETE' then
        insert into planning.recount (obligation_id, unit_ids)
            select obligation_id, array_agg(distinct unit_id) from before group by obligation_id;
    else
        insert into planning.recount (obligation_id, unit_ids)
            with was as (
                select id, obligation_id, period_from, unit_id, measure, expected, on_time, late, exempt, amount, due_on, own_due_on from before),
            is_now as (
                select id, obligation_id, period_from, unit_id, measure, expected, on_time, late, exempt, amount, due_on, own_due_on from after)
            select obligation_id, array_agg(distinct unit_id)
            from ((table was except table is_now) union all (table is_now except table was)) changed
            group by obligation_id;
    end if;
    return null;
end $$;

create or replace function planning.count_again(most int) returns int language plpgsql as $$
declare
    taken int;
    obligations bigint[];
    stale bigint[];
    bundles bigint[];
    memberships bigint[];
begin
    if not pg_try_advisory_xact_lock(hashtextextended('planning.subtotal', 0)) then
        return 0;
    end if;
    with asked as (
        delete from planning.recount where id in (select id from planning.recount order by id limit most)
        returning obligation_id, unit_ids),
    pair as (
        select distinct a.obligation_id, u.bundle_id
        from asked a cross join lateral unnest(a.unit_ids) as each (unit_id)
        join organization.unit_bundle u on u.unit_id = each.unit_id)
    select (select count(*) from asked), array_agg(obligation_id), array_agg(bundle_id) into taken, obligations, stale from pair;
    delete from planning.subtotal s using unnest(obligations, stale) as p (obligation_id, bundle_id)
        where s.obligation_id = p.obligation_id and s.bundle_id = p.bundle_id;
    insert into planning.subtotal (obligation_id, period_from, bundle_id, measure, due_on, own_due_on,
            expected, on_time, late, exempt, amount)
        select a.obligation_id, a.period_from, p.bundle_id, a.measure, a.due_on, a.own_due_on,
            sum(a.expected), sum(a.on_time), sum(a.late), sum(a.exempt), sum(a.amount)
        from unnest(obligations, stale) as p (obligation_id, bundle_id)
        join organization.unit_bundle u on u.bundle_id = p.bundle_id
        join planning.assignment a on a.obligation_id = p.obligation_id and a.unit_id = u.unit_id
        group by a.obligation_id, a.period_from, p.bundle_id, a.measure, a.due_on, a.own_due_on;

    select array_agg(id), array_agg(membership) into bundles, memberships from (
        select b.id, b.membership from organization.bundle b
        left join planning.counted_bundle c on c.bundle_id = b.id
        where c.membership is distinct from b.membership order by b.id limit most) changed;
    delete from planning.subtotal where bundle_id = any (bundles);
    insert into planning.subtotal (obligation_id, period_from, bundle_id, measure, due_on, own_due_on,
            expected, on_time, late, exempt, amount)
        select a.obligation_id, a.period_from, u.bundle_id, a.measure, a.due_on, a.own_due_on,
            sum(a.expected), sum(a.on_time), sum(a.late), sum(a.exempt), sum(a.amount)
        from organization.unit_bundle u
        join planning.assignment a on a.unit_id = u.unit_id
        where u.bundle_id = any (bundles)
        group by a.obligation_id, a.period_from, u.bundle_id, a.measure, a.due_on, a.own_due_on;
    insert into planning.counted_bundle
        select * from unnest(bundles, memberships)
        on conflict (bundle_id) do update set membership = excluded.membership;
    return coalesce(taken, 0) + coalesce(cardinality(bundles), 0);
end $$;
