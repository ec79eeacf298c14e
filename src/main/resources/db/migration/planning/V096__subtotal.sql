-- Counters of assignments summed up by bundle (organization), so that a level far above adds thousands of rows, not hundreds of
-- thousands. A subtotal is only ever counted anew from its leaves, never added to; until that is done the leaves themselves are
-- read, so a sum is exact at every moment and no fact waits for another's (decision 0017).
create table planning.subtotal (
    obligation_id bigint not null references planning.obligation,
    period_from date not null,
    bundle_id bigint not null,
    measure text not null,
    expected bigint not null,
    on_time bigint not null,
    late bigint not null,
    exempt bigint not null,
    amount bigint not null,
    primary key (obligation_id, period_from, bundle_id, measure)
);
create index subtotal_bundle on planning.subtotal (bundle_id);

-- With which membership of a bundle its subtotals were counted; with another, or none, they do not hold.
create table planning.counted_bundle (
    bundle_id bigint primary key,
    membership bigint not null
);

-- Whose counters have changed since: the bundles in which these units are now are stale for the obligation.
create table planning.recount (
    id bigint generated always as identity primary key,
    obligation_id bigint not null references planning.obligation,
    unit_ids bigint[] not null
);
create index recount_obligation on planning.recount (obligation_id);

create function planning.ask_recount() returns trigger language plpgsql as $$
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
                select id, obligation_id, period_from, unit_id, measure, expected, on_time, late, exempt, amount from before),
            is_now as (
                select id, obligation_id, period_from, unit_id, measure, expected, on_time, late, exempt, amount from after)
            select obligation_id, array_agg(distinct unit_id)
            from ((table was except table is_now) union all (table is_now except table was)) changed
            group by obligation_id;
    end if;
    return null;
end $$;
create trigger ask_recount_of_landed after insert on planning.assignment
    referencing new table as after for each statement execute function planning.ask_recount();
create trigger ask_recount_of_changed after update on planning.assignment
    referencing old table as before new table as after for each statement execute function planning.ask_recount();
create trigger ask_recount_of_gone after delete on planning.assignment
    referencing old table as before for each statement execute function planning.ask_recount();

-- Counts stale bundles anew, taking at most so many askings and whole bundles; answers how many it took. One at a time. What is
-- asked in the meantime stays asked, so nothing that is committed between the statements is lost.
create function planning.count_again(most int) returns int language plpgsql as $$
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
    insert into planning.subtotal
        select a.obligation_id, a.period_from, p.bundle_id, a.measure,
            sum(a.expected), sum(a.on_time), sum(a.late), sum(a.exempt), sum(a.amount)
        from unnest(obligations, stale) as p (obligation_id, bundle_id)
        join organization.unit_bundle u on u.bundle_id = p.bundle_id
        join planning.assignment a on a.obligation_id = p.obligation_id and a.unit_id = u.unit_id
        group by a.obligation_id, a.period_from, p.bundle_id, a.measure;

    select array_agg(id), array_agg(membership) into bundles, memberships from (
        select b.id, b.membership from organization.bundle b
        left join planning.counted_bundle c on c.bundle_id = b.id
        where c.membership is distinct from b.membership order by b.id limit most) changed;
    delete from planning.subtotal where bundle_id = any (bundles);
    insert into planning.subtotal
        select a.obligation_id, a.period_from, u.bundle_id, a.measure,
            sum(a.expected), sum(a.on_time), sum(a.late), sum(a.exempt), sum(a.amount)
        from organization.unit_bundle u
        join planning.assignment a on a.unit_id = u.unit_id
        where u.bundle_id = any (bundles)
        group by a.obligation_id, a.period_from, u.bundle_id, a.measure;
    insert into planning.counted_bundle
        select * from unnest(bundles, memberships)
        on conflict (bundle_id) do update set membership = excluded.membership;
    return coalesce(taken, 0) + coalesce(cardinality(bundles), 0);
end $$;
