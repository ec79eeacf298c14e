-- Rows of a list of units that could not be taken, kept two days so that they can be given back as a sheet.
create table reorganisation.unit_list (
    id bigint generated always as identity primary key,
    account_id bigint not null,           -- nobody else gets them
    file_name text not null,
    faults jsonb not null,                -- [{row, cells, message}]
    handed_in_at timestamptz not null
);
create index unit_list_age on reorganisation.unit_list (handed_in_at);
