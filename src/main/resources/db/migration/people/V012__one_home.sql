-- A person officially takes part in one place at a time, so that rolls count everybody once; other places are temporary.
alter table people.affiliation add constraint affiliation_one_home
    exclude using gist (person_id with =, daterange(valid_from, valid_to) with &&) where (kind = 'OFFICIAL');
