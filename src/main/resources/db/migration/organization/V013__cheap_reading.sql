-- A subtree is read on every board and every roll-up: one range of one table, without a join to the versions. The kind comes
-- with the path, laid by the same operation.
alter table organization.unit_path add column kind text;
update organization.unit_path p set kind = v.kind
    from organization.unit_version v where v.unit_id = p.unit_id and v.valid_from <= p.valid_from
        and (v.valid_to is null or v.valid_to > p.valid_from);
alter table organization.unit_path alter column kind set not null;

-- Folding ten thousand names at every search is slower than keeping them folded.
alter table organization.unit_version
    add column search_name text not null generated always as (web.fold(name)) stored;
drop index organization.unit_version_name;
create index unit_version_search on organization.unit_version using gin (search_name gin_trgm_ops);
