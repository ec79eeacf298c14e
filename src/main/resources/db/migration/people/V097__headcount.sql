-- How many people take part in the units of a bundle (organization), counted anew behind the acts like the subtotals of
-- assignments (decision 0017). A count holds for the days on which nothing of it begins or ends.
create table people.headcount (
    bundle_id bigint primary key,
    membership bigint not null,
    holds_from date not null,
    holds_to date not null,
    heads int not null,                   -- at home in its units
    members int not null,                 -- of those, by category; somebody of two is in both
    officials int not null,
    employees int not null,
    union_members int not null,
    memberships int not null              -- lượt: every place in which somebody takes part
);

-- Where and whose: the bundles in which these units are, or in whose units these persons take part, are stale.
create table people.recount (
    id bigint generated always as identity primary key,
    unit_ids bigint[] not null,
    person_ids bigint[] not null
);

create function people.ask_recount_of_places() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into people.recount (unit_ids, person_ids)
            select array_agg(distinct unit_id), '{}' from after having count(*) > 0;
    elsif tg_op = 'DELETE' then
        insert into people.recount (unit_ids, person_ids)
            select array_agg(distinct unit_id), '{}' from before having count(*) > 0;
    else
        insert into people.recount (unit_ids, person_ids)
            select array_agg(distinct unit_id), '{}'
            from (select unit_id from before union select unit_id from after) either having count(*) > 0;
    end if;
    return null;
end $$;
create trigger ask_recount_of_arrived after insert on people.affiliation
    referencing new table as after for each statement execute function people.ask_recount_of_places();
create trigger ask_recount_of_changed after update on people.affiliation
    referencing old table as before new table as after for each statement execute function people.ask_recount_of_places();
create trigger ask_recount_of_gone after delete on people.affiliation
    referencing old table as before for each statement execute function people.ask_recount_of_places();

create function people.ask_recount_of_persons() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into people.recount (unit_ids, person_ids)
            select '{}', array_agg(distinct person_id) from before having count(*) > 0;
    else
        insert into people.recount (unit_ids, person_ids)
            select '{}', array_agg(distinct person_id) from after having count(*) > 0;
    end if;
    return null;
end $$;
create trigger ask_recount_of_arrived after insert on people.person_category
    referencing new table as after for each statement execute function people.ask_recount_of_persons();
create trigger ask_recount_of_changed after update on people.person_category
    referencing new table as after for each statement execute function people.ask_recount_of_persons();
create trigger ask_recount_of_gone after delete on people.person_category
    referencing old table as before for each statement execute function people.ask_recount_of_persons();

-- People in each of the units on a day, and the days around it on which that stays so.
create function people.heads(units bigint[], day date)
    returns table (unit_id bigint, holds_from date, holds_to date,
        heads int, members int, officials int, employees int, union_members int, memberships int)
    language sql stable as $$
    select a.unit_id,
        max(greatest('-infinity', case when a.valid_from <= day then a.valid_from end, case when a.valid_to <= day then a.valid_to end,
            c.last)),
        min(least('infinity', case when a.valid_from > day then a.valid_from end, case when a.valid_to > day then a.valid_to end,
            c.next)),
        count(*) filter (where here and a.kind = 'OFFICIAL' and c.any_of_them),
        count(*) filter (where here and a.kind = 'OFFICIAL' and c.member),
        count(*) filter (where here and a.kind = 'OFFICIAL' and c.official),
        count(*) filter (where here and a.kind = 'OFFICIAL' and c.employee),
        count(*) filter (where here and a.kind = 'OFFICIAL' and c.union_member),
        count(*) filter (where here and c.any_of_them)
    from people.affiliation a
    cross join lateral (select a.valid_from <= day and (a.valid_to is null or a.valid_to > day) as here) held
    cross join lateral (
        select
            bool_or(now) as any_of_them,
            bool_or(now and k.category = 'MEMBER') as member,
            bool_or(now and k.category = 'OFFICIAL') as official,
            bool_or(now and k.category = 'EMPLOYEE') as employee,
            bool_or(now and k.category = 'UNION_MEMBER') as union_member,
            max(greatest(case when k.valid_from <= day then k.valid_from end, case when k.valid_to <= day then k.valid_to end)) as last,
            min(least(case when k.valid_from > day then k.valid_from end, case when k.valid_to > day then k.valid_to end)) as next
        from people.person_category k
        cross join lateral (select k.valid_from <= day and (k.valid_to is null or k.valid_to > day) as now) held
        where k.person_id = a.person_id) c
    where a.unit_id = any (units)
    group by a.unit_id
$$;

-- Counts stale bundles anew for a day; answers how many it took. One at a time, like planning.count_again.
create function people.count_again(most int, day date) returns int language plpgsql as $$
declare
    taken int;
    stale bigint[];
    memberships bigint[];
begin
    if not pg_try_advisory_xact_lock(hashtextextended('people.headcount', 0)) then
        return 0;
    end if;
    with asked as (
        delete from people.recount where id in (select id from people.recount order by id limit most)
        returning unit_ids, person_ids),
    place as (
        select unnest(unit_ids) as unit_id from asked
        union select a.unit_id from asked cross join lateral unnest(person_ids) as each (person_id)
            join people.affiliation a on a.person_id = each.person_id)
    select (select count(*) from asked), array_agg(distinct u.bundle_id) into taken, stale
        from place join organization.unit_bundle u on u.unit_id = place.unit_id;
    delete from people.headcount where bundle_id = any (stale);

    select array_agg(id), array_agg(membership) into stale, memberships from (
        select b.id, b.membership from organization.bundle b left join people.headcount h on h.bundle_id = b.id
        where h.bundle_id is null or h.membership <> b.membership or day < h.holds_from or day >= h.holds_to
        order by b.id limit most) changed;
    insert into people.headcount
        select s.bundle_id, s.membership, coalesce(max(h.holds_from), '-infinity'), coalesce(min(h.holds_to), 'infinity'),
            coalesce(sum(h.heads), 0), coalesce(sum(h.members), 0), coalesce(sum(h.officials), 0), coalesce(sum(h.employees), 0),
            coalesce(sum(h.union_members), 0), coalesce(sum(h.memberships), 0)
        from unnest(stale, memberships) as s (bundle_id, membership)
        left join organization.unit_bundle u on u.bundle_id = s.bundle_id
        left join people.heads(array(select unit_id from organization.unit_bundle where bundle_id = any (stale)), day) h
            on h.unit_id = u.unit_id
        group by s.bundle_id, s.membership
        on conflict (bundle_id) do update set membership = excluded.membership, holds_from = excluded.holds_from,
            holds_to = excluded.holds_to, heads = excluded.heads, members = excluded.members, officials = excluded.officials,
            employees = excluded.employees, union_members = excluded.union_members, memberships = excluded.memberships;
    return coalesce(taken, 0) + coalesce(cardinality(stale), 0);
end $$;
