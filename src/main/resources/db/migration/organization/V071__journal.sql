-- What an act of reorganisation changed, row by row, whichever module's row it is: so that it can be undone exactly, and is
-- refused when a row has changed since. A module hands in its tables once, in a migration of its own:
--     select organization.journal('people.affiliation');
-- While the setting nennep.act names an act, every change of such a table is noted; else nothing is paid but a comparison.
create table organization.change (
    id bigint generated always as identity primary key,
    act_id bigint not null,
    relation text not null,
    before jsonb,
    after jsonb
);
create index change_act on organization.change (act_id, id);

create function organization.note_change() returns trigger language plpgsql as $$
begin
    insert into organization.change (act_id, relation, before, after) values (
        current_setting('nennep.act')::bigint,
        format('%I.%I', tg_table_schema, tg_table_name),
        case when tg_op <> 'INSERT' then to_jsonb(old) end,
        case when tg_op <> 'DELETE' then to_jsonb(new) end);
    return null;
end $$;

create function organization.journal(relation regclass) returns void language plpgsql as $$
begin
    execute format(
        'create trigger note_change after insert or update or delete on %s for each row'
        ' when (coalesce(current_setting(''nennep.act'', true), '''') <> '''')'
        ' execute function organization.note_change()', relation);
end $$;

-- Columns that name a unit, handed in the same way: a unit opened by an act can be taken back only while nothing else names it.
create table organization.unit_column (
    relation text not null,
    name text not null,
    primary key (relation, name)
);

create function organization.names_unit(relation regclass, name text) returns void language sql as $$
    insert into organization.unit_column
        select format('%I.%I', n.nspname, c.relname), name
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = relation
$$;

-- The rows that came to name a unit after the act had opened it: what stands against undoing the act.
create function organization.named_since(act bigint) returns table (relation text, rows bigint) language plpgsql as $$
declare
    col record;
begin
    for col in select * from organization.unit_column loop
        return query execute format(
            'select %L::text, count(*) from %s t'
            ' where t.%I in (select (after->>''id'')::bigint from organization.change'
            '                where act_id = $1 and relation = ''organization.unit'' and before is null)'
            ' and not exists (select from organization.change c'
            '                 where c.act_id = $1 and c.relation = %L and c.after = to_jsonb(t))'
            ' having count(*) > 0', col.relation, col.relation, col.name, col.relation)
            using act;
    end loop;
end $$;

-- Takes every change of an act back, the last first. A row that is no longer as the act left it stops the whole with
-- SQLSTATE NN001; its message names the relation.
create function organization.undo(act bigint) returns void language plpgsql as $$
declare
    step record;
    columns text;
    keys text;
    touched bigint;
begin
    perform set_config('nennep.act', '', true);
    for step in select * from organization.change where act_id = act order by id desc loop
        select string_agg(quote_ident(attname), ', ' order by attnum) into columns
            from pg_attribute where attrelid = step.relation::regclass and attnum > 0 and not attisdropped and attgenerated = '';
        select string_agg(format('t.%1$I = k.%1$I', attname), ' and ') into keys
            from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
            where i.indrelid = step.relation::regclass and i.indisprimary;
        if step.after is null then
            execute format('insert into %1$s (%2$s) overriding system value'
                ' select %2$s from jsonb_populate_record(null::%1$s, $1)', step.relation, columns) using step.before;
            continue;
        elsif step.before is null then
            execute format('delete from %1$s t using jsonb_populate_record(null::%1$s, $1) k'
                ' where %2$s and to_jsonb(t) = $1', step.relation, keys) using step.after;
        else
            execute format('update %1$s t set (%2$s) = row (%3$s)'
                ' from jsonb_populate_record(null::%1$s, $1) k, jsonb_populate_record(null::%1$s, $2) o'
                ' where %4$s and to_jsonb(t) = $1', step.relation, columns,
                (select string_agg('o.' || trim(part), ', ') from unnest(string_to_array(columns, ',')) part), keys)
                using step.after, step.before;
        end if;
        get diagnostics touched = row_count;
        if touched <> 1 then
            raise exception '%', step.relation using errcode = 'NN001';
        end if;
    end loop;
end $$;

select organization.journal('organization.unit');
select organization.journal('organization.unit_version');
select organization.journal('organization.unit_path');
select organization.journal('organization.stand_in');
select organization.names_unit('organization.unit_version', 'unit_id');
select organization.names_unit('organization.unit_version', 'parent_id');
select organization.names_unit('organization.stand_in', 'under_id');
