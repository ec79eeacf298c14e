-- Units of the same kind that stand below the same unit on every day are a bundle: the branches of one commune, whatever becomes
-- of the commune.
-- What is counted at units can be kept summed up by bundle, and such a sum holds for the structure of any day (decision 0017).
-- Bundles follow the paths by trigger, so no way of changing a structure, undoing included, can pass them by.
create table organization.bundle (
    id bigint generated always as identity primary key,
    placement text not null unique,       -- the spans below in one line
    size int not null default 0,          -- how many units
    membership bigint not null default 0  -- rises whenever a unit comes or goes: a sum counted before no longer holds
);

create table organization.bundle_span (
    bundle_id bigint not null references organization.bundle,
    valid_from date not null,             -- -infinity: as far back as the parent goes
    valid_to date,
    kind text,                            -- null: its units do not stand then, they are counted here
    parent_id bigint,                     -- null: nothing above; no foreign key, for a bundle may outlive an undone unit
    primary key (bundle_id, valid_from)
);
create index bundle_span_parent on organization.bundle_span (parent_id);

create table organization.unit_bundle (
    unit_id bigint primary key references organization.unit deferrable initially deferred,  -- undoing takes the unit away first
    bundle_id bigint not null references organization.bundle
);
create index unit_bundle_bundle on organization.unit_bundle (bundle_id) include (unit_id);

-- Where units stand, span by span, spans of one parent and kind made one.
create function organization.placed(units bigint[])
    returns table (unit_id bigint, valid_from date, valid_to date, kind text, parent_id bigint)
    language sql stable as $$
    with standing as (
        select p.unit_id, p.valid_from, p.valid_to, p.kind,
               case nlevel(p.path) when 1 then null else ltree2text(subpath(p.path, -2, 1))::bigint end as parent_id
        from organization.unit_path p where p.unit_id = any (units)),
    begun as (
        select s.*, lag(s.valid_to) over w as ended, lag((s.parent_id, s.kind)) over w as before, row_number() over w = 1 as first
        from standing s window w as (partition by s.unit_id order by s.valid_from)),
    numbered as (
        select b.*, count(*) filter (where first or ended <> valid_from or before is distinct from (parent_id, kind))
                        over (partition by b.unit_id order by b.valid_from) as no
        from begun b)
    select n.unit_id,
           case when bool_or(n.first) and min(n.valid_from) <=
                    coalesce((select min(up.valid_from) from organization.unit_path up where up.unit_id = n.parent_id), '-infinity')
                then '-infinity'::date else min(n.valid_from) end,
           case when bool_or(n.valid_to is null) then null else max(n.valid_to) end,
           n.kind, n.parent_id
    from numbered n group by n.unit_id, n.no, n.kind, n.parent_id
$$;

-- Puts units whose paths have changed where they belong now.
create function organization.bundle_up(units bigint[]) returns void language plpgsql as $$
declare
    standing bigint[];
    placements text[];
    touched bigint[];
begin
    select array_agg(unit_id), array_agg(line) into standing, placements
    from (
        select p.unit_id, string_agg(
            concat_ws(' ', nullif(p.valid_from, '-infinity'), p.kind, 'below', coalesce(p.parent_id::text, 'none'), 'to ' || p.valid_to),
            ', ' order by p.valid_from) as line
        from organization.placed(units) p group by p.unit_id) each;
    insert into organization.bundle (placement) select distinct unnest(placements) on conflict do nothing;
    insert into organization.bundle_span
        select b.id, p.valid_from, p.valid_to, p.kind, p.parent_id
        from (select distinct on (placement) unit_id, placement from unnest(standing, placements) n (unit_id, placement)) one
        join organization.bundle b on b.placement = one.placement
        cross join lateral organization.placed(array[one.unit_id]) p
        where not exists (select from organization.bundle_span s where s.bundle_id = b.id);
    with now as materialized (
        select n.unit_id, b.id as bundle_id from unnest(standing, placements) n (unit_id, placement)
        join organization.bundle b on b.placement = n.placement),
    gone as (
        delete from organization.unit_bundle u
        where u.unit_id = any (units) and not exists (select from now where now.unit_id = u.unit_id)
        returning u.bundle_id),
    moved as (
        select u.bundle_id from organization.unit_bundle u
        join now on now.unit_id = u.unit_id and now.bundle_id <> u.bundle_id),
    put as (
        insert into organization.unit_bundle as u select unit_id, bundle_id from now
            on conflict (unit_id) do update set bundle_id = excluded.bundle_id where u.bundle_id <> excluded.bundle_id
            returning u.bundle_id)
    select array_agg(bundle_id) into touched
        from (select bundle_id from gone union select bundle_id from moved union select bundle_id from put) every;
    perform from organization.bundle where id = any (touched) order by id for update;
    update organization.bundle b set membership = b.membership + 1,
            size = (select count(*) from organization.unit_bundle u where u.bundle_id = b.id)
        where b.id = any (touched);
end $$;

-- Where many statements lay paths of the same units, the setting nennep.bundling = 'later' leaves it to the last of them.
create function organization.follow_paths() returns trigger language plpgsql as $$
begin
    if current_setting('nennep.bundling', true) = 'later' then
        return null;
    end if;
    if tg_op = 'DELETE' then
        perform organization.bundle_up(array(select distinct unit_id from before));
    else
        perform organization.bundle_up(array(select distinct unit_id from after));
    end if;
    return null;
end $$;
create trigger bundles_follow_laying after insert on organization.unit_path
    referencing new table as after for each statement execute function organization.follow_paths();
create trigger bundles_follow_changing after update on organization.unit_path
    referencing new table as after for each statement execute function organization.follow_paths();
create trigger bundles_follow_lifting after delete on organization.unit_path
    referencing old table as before for each statement execute function organization.follow_paths();

select organization.bundle_up(array(select distinct unit_id from organization.unit_path));
