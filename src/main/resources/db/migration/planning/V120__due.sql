-- How a unit reckons days when it gives something down (2.5); what stands nearest above holds for those who say nothing.
create table planning.due_setting (
    unit_id bigint primary key,
    term_days int check (term_days between 1 and 730),   -- for what names no day
    moving text not null default 'NONE' check (moving in ('NONE', 'NEXT', 'PREVIOUS')),
    account_id bigint,
    at timestamptz not null
);
select organization.names_unit('planning.due_setting', 'unit_id');

-- The times at which an obligation was given down, as they were reckoned then. What is expected follows from these rows and
-- from recorded changes, never anew from a rule.
create table planning.landed_period (
    obligation_id bigint not null references planning.obligation,
    period_from date not null,
    period_to date not null,
    label text not null,
    opens_on date not null,
    written_due_on date,                  -- as the plan's words say it, before weekends and holidays
    due_on date,
    primary key (obligation_id, period_from)
);
insert into planning.landed_period (obligation_id, period_from, period_to, label, opens_on, written_due_on, due_on)
    select distinct on (obligation_id, period_from)
        obligation_id, period_from, period_to, period_label, opens_on, due_on, due_on
    from planning.assignment order by obligation_id, period_from, id;
