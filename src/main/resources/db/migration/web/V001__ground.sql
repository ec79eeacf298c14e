-- Extensions are all "trusted": the owner of the database may create them, no superuser needed.
create extension if not exists unaccent;
create extension if not exists ltree;
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create schema web;

-- Search key of Vietnamese text: lower case, no diacritics (đ -> d). Declared immutable because the dictionary is ours.
create function web.fold(value text) returns text
    language sql immutable parallel safe strict
    as $$ select lower(public.unaccent('public.unaccent', value)) $$;

-- Long work (giao việc, nhập dữ liệu, tổng hợp): one row a job, shown with a bar and left at will.
create table web.job (
    id uuid primary key,
    kind text not null,
    title text not null,
    subject text not null,                -- what it works on, e.g. plan/12; one unfinished job per kind and subject
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    done bigint not null default 0 check (done >= 0),
    total bigint not null default 0 check (total >= 0),
    step text not null default '',        -- what is being done now, in Vietnamese
    problem text,                         -- what went wrong and what to do, in Vietnamese
    result_href text not null,            -- where its result is seen
    unit_id bigint not null,              -- whose reach it belongs to
    started_by bigint,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    finished_at timestamptz
);
create unique index job_unfinished on web.job (kind, subject) where state in ('WAITING', 'RUNNING');

-- The scheduler's own table (db-scheduler).
create table web.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on web.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on web.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on web.scheduled_tasks (priority desc, execution_time asc);

-- The sample's own day: the difference between the real clock and the day on which the sample lives.
create table web.sample_day (
    only_row boolean primary key default true check (only_row),
    started_real timestamptz not null,
    started_sample timestamptz not null
);
