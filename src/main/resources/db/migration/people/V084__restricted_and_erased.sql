-- A person whose data is used no further than counting needs (restricted), or of whom nothing but the count is left (erased):
-- the row stays, so that every figure in which the person was counted stays too.
alter table people.person
    add column restricted boolean not null default false,
    add column erased_on date;
