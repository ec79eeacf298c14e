-- Since when and from where the present run of a job goes on: what remains is judged by its own pace, not by the time
-- during which the program was off.
alter table web.job add column running_since timestamptz;
alter table web.job add column running_from bigint not null default 0;
