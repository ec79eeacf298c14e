-- A job may be stopped by whoever started it, when its work says that stopping half-way leaves nothing half done.
alter table web.job add column stop_asked boolean not null default false;
alter table web.job drop constraint job_state_check;
alter table web.job add constraint job_state_check
    check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'STOPPED'));
