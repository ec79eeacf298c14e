-- When people are reminded by themselves, as data: how many days before a duty is due its unit is, and after how many days
-- late the unit above hears of it. A unit without a row follows the nearest above; 0 is never.
create table planning.reminder_rule (
    unit_id bigint primary key,
    days_before int not null check (days_before between 0 and 60),
    escalate_after int not null check (escalate_after between 0 and 90),
    changed_by bigint,
    changed_at timestamptz not null
);
select organization.journal('planning.reminder_rule');
select organization.names_unit('planning.reminder_rule', 'unit_id');

-- The days on which it has been done.
create table planning.reminding (
    day date primary key,
    sent int not null,
    finished_at timestamptz not null
);
