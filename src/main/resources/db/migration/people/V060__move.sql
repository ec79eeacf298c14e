-- Chuyển sinh hoạt of many at once, as a reorganisation does it. Every row it touches is kept as it was, so that the move can be
-- undone exactly while nothing later depends on it.
create table people.move (
    id bigint generated always as identity primary key,
    from_unit_id bigint not null,
    to_unit_id bigint,                    -- null when only offices ended
    day date not null,
    undone boolean not null default false,
    check (to_unit_id <> from_unit_id)
);

-- An affiliation as it was before the move; or, when the move made it, as it was made.
create table people.move_affiliation (
    move_id bigint not null references people.move,
    affiliation_id bigint not null,
    made boolean not null,
    person_id bigint not null references people.person,
    unit_id bigint not null,
    kind text not null,
    valid_from date not null,
    valid_to date,
    primary key (move_id, affiliation_id)
);
create index move_affiliation_person on people.move_affiliation (person_id);

-- A position as it was before the move ended it.
create table people.move_position (
    move_id bigint not null references people.move,
    position_id bigint not null,
    person_id bigint not null references people.person,
    unit_id bigint not null,
    title text not null,
    key_leader boolean not null,
    valid_from date not null,
    valid_to date,
    primary key (move_id, position_id)
);
create index move_position_person on people.move_position (person_id);
