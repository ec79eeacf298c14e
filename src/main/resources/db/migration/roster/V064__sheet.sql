create schema roster;

-- A list of people handed in as a file: what was found in it, and what became of it. Its rows lie on a tray of people's until
-- they are entered, removed or too old; nothing of the file itself is kept.
create table roster.sheet (
    id bigint generated always as identity primary key,
    unit_id bigint not null,              -- where the one who handed it in stands
    account_id bigint not null,           -- nobody else sees it
    file_name text not null,
    state text not null check (state in ('READ', 'JUDGED', 'ENTERED', 'REMOVED')),
    total bigint not null,
    fresh bigint not null default 0,
    amended bigint not null default 0,
    same bigint not null default 0,
    faulty bigint not null default 0,
    handed_in_at timestamptz not null,
    settled_at timestamptz
);
create index sheet_open on roster.sheet (handed_in_at) where state in ('READ', 'JUDGED');
