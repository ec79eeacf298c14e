-- Reminders of three kinds: sent by somebody to those late, by itself before a day is due, and to the level above when a
-- unit below is late for long. Each names the unit that is told.
alter table planning.reminder
    add column kind text not null default 'LATE' check (kind in ('LATE', 'AHEAD', 'ESCALATED')),
    add column to_unit_id bigint,
    add column addressed boolean not null default true;  -- those sent before this were shown on the desk only
update planning.reminder r set to_unit_id = a.unit_id from planning.assignment a where a.id = r.assignment_id;
alter table planning.reminder
    alter column to_unit_id set not null,
    alter column kind drop default,
    alter column addressed set default false,
    drop constraint reminder_assignment_id_sent_on_key,
    add unique (assignment_id, to_unit_id, sent_on);     -- no unit is told one thing twice a day
create index reminder_unaddressed on planning.reminder (id) where not addressed;
select organization.names_unit('planning.reminder', 'to_unit_id');

-- Whom a reminder tells. An account is told at most once a day, of all that waits for it then.
create table planning.reminder_addressee (
    reminder_id bigint not null references planning.reminder on delete cascade,
    account_id bigint not null,
    told_on date,
    primary key (reminder_id, account_id)
);
create index reminder_addressee_waiting on planning.reminder_addressee (account_id) where told_on is null;
create index reminder_addressee_told on planning.reminder_addressee (account_id, told_on);
