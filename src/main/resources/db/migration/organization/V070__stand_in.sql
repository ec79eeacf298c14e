-- Where the facts of a unit count on days on which it does not stand itself: once it is closed, under its successor; before
-- it was opened, under the unit it came from. So every fact has one place on every day, "as the structure was" and "as it
-- is now" add up to the same total, and no fact is ever rewritten.
create table organization.stand_in (
    unit_id bigint not null references organization.unit,
    valid_from date not null,
    valid_to date,
    under_id bigint not null references organization.unit,
    primary key (unit_id, valid_from),
    check (valid_to > valid_from),
    check (under_id <> unit_id),
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index stand_in_under on organization.stand_in (under_id);

-- Without a kind the unit does not stand there itself, it is only counted there.
alter table organization.unit_path alter column kind drop not null;

create view organization.placement as
    select unit_id, valid_from, valid_to, parent_id, kind from organization.unit_version
    union all
    select unit_id, valid_from, valid_to, under_id, null from organization.stand_in;
