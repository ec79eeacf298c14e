-- A person whose data is used no further than counting needs (restricted), or of whom nothing but the count is left (erased):
-- the row stays, so that every figure in which the person was counted stays too.
alter table people.person
    add column restricted boolean not null default false,
    add column erased_on date;

-- Who has left is found by the day of leaving, to be erased when their term has passed.
create index affiliation_ended on people.affiliation (valid_to) where valid_to is not null;
