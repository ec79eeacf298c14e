-- Each entry is sealed a moment after its act was committed: it gets its place in a chain in which every hash covers the one
-- before. Sealing stands apart from the acts, so that nobody waits for another's transaction (decision 0014).
create table access.audit_unsealed (
    entry_id bigint primary key           -- no foreign keys here: their locks would need the right to change entries
);

create table access.audit_seal (
    no bigint primary key check (no > 0), -- without gaps
    entry_id bigint not null unique,
    hash bytea not null check (length(hash) = 32)
);

-- What is hashed is lines of text, so that anybody can hash it again anywhere.
alter table access.audit_entry add constraint audit_entry_in_lines check (strpos(action || subject, E'\n') = 0);
create index audit_entry_at on access.audit_entry (at, id);
create index audit_entry_unit on access.audit_entry (unit_id, id);
create index audit_entry_account on access.audit_entry (account_id, id);

create function access.await_seal() returns trigger language plpgsql as $$
begin
    insert into access.audit_unsealed values (new.id);
    return null;
end $$;
create trigger audit_entry_awaits_seal after insert on access.audit_entry
    for each row execute function access.await_seal();

create function access.audit_text(no bigint, before bytea, entry access.audit_entry) returns text
    language sql immutable parallel safe
    return concat_ws(E'\n', 'nennep audit 1', no, encode(before, 'hex'), entry.id,
        (extract(epoch from entry.at) * 1000000)::bigint, coalesce(entry.account_id::text, ''),
        coalesce(entry.unit_id::text, ''), entry.action, entry.subject, entry.detail::text);

-- Seals at most so many entries; answers how many. One at a time: whoever comes meanwhile leaves it to the first.
create function access.seal_audit(most int) returns int language plpgsql as $$
declare
    last_no bigint;
    last_hash bytea;
    entry access.audit_entry;
    sealed int := 0;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('access.audit_seal', 0)) then
        return 0;
    end if;
    select s.no, s.hash into last_no, last_hash from access.audit_seal s order by s.no desc limit 1;
    last_no := coalesce(last_no, 0);
    last_hash := coalesce(last_hash, decode(repeat('00', 32), 'hex'));
    for entry in
        select e.* from access.audit_unsealed u join access.audit_entry e on e.id = u.entry_id order by e.id limit most
    loop
        last_no := last_no + 1;
        last_hash := sha256(convert_to(access.audit_text(last_no, last_hash, entry), 'UTF8'));
        insert into access.audit_seal values (last_no, entry.id, last_hash);
        delete from access.audit_unsealed where entry_id = entry.id;
        sealed := sealed + 1;
    end loop;
    return sealed;
end $$;

-- What was written before the chain begins is its first part.
insert into access.audit_unsealed select id from access.audit_entry;

create trigger audit_entry_not_truncated before truncate on access.audit_entry
    for each statement execute function access.refuse_change();
create trigger audit_seal_append_only before update or delete on access.audit_seal
    for each row execute function access.refuse_change();
create trigger audit_seal_not_truncated before truncate on access.audit_seal
    for each statement execute function access.refuse_change();

-- Even the tables' owner has to give itself the right back first, which leaves a trace in the server's log.
do $$
begin
    execute format('revoke update, delete, truncate on access.audit_entry, access.audit_seal from %I', current_user);
end $$;
