-- People take part in several organisations at once: at home officially (one place), besides that in others as their members
-- (a union, an agency), and elsewhere for a time. Heads are counted at home; the rest are memberships (lượt).
alter table people.affiliation drop constraint affiliation_kind_check;
alter table people.affiliation add constraint affiliation_kind_check check (kind in ('OFFICIAL', 'MEMBERSHIP', 'TEMPORARY'));
create index affiliation_person on people.affiliation (person_id, valid_from);

-- Cán bộ lãnh đạo chủ chốt follow from the office and the unit in which it is held; nobody ticks them.
create table people.key_leader_rule (
    id bigint generated always as identity primary key,
    line text not null check (line in ('PARTY', 'STATE', 'FRONT', 'PRESS', 'SCHOOL')),
    level_from int not null,
    level_to int not null check (level_to >= level_from),
    advisory boolean,                     -- null: acts for its committee or not
    where_people_are boolean not null,    -- false: not in a branch
    title text not null,                  -- the office, or the beginning of its name: "Phó Bí thư"
    title_key text not null generated always as (web.fold(title)) stored
);
insert into people.key_leader_rule (line, level_from, level_to, advisory, where_people_are, title) values
    ('PARTY', 1, 3, false, false, 'Bí thư'),
    ('PARTY', 1, 3, false, false, 'Phó Bí thư'),
    ('PARTY', 1, 2, false, false, 'Ủy viên Ban Thường vụ'),
    ('PARTY', 1, 3, true, true, 'Trưởng ban'),
    ('PARTY', 1, 3, true, true, 'Phó Trưởng ban'),
    ('PARTY', 1, 3, true, true, 'Chủ nhiệm'),
    ('PARTY', 1, 3, true, true, 'Phó Chủ nhiệm'),
    ('PARTY', 1, 3, true, true, 'Chánh Văn phòng'),
    ('PARTY', 1, 3, true, true, 'Phó Chánh Văn phòng'),
    ('STATE', 1, 3, null, true, 'Chủ tịch'),
    ('STATE', 1, 3, null, true, 'Phó Chủ tịch'),
    ('STATE', 1, 2, null, true, 'Giám đốc'),
    ('STATE', 1, 2, null, true, 'Phó Giám đốc'),
    ('STATE', 1, 2, null, true, 'Thủ trưởng'),
    ('STATE', 1, 2, null, true, 'Trưởng ban'),
    ('STATE', 1, 2, null, true, 'Phó Trưởng ban'),
    ('STATE', 1, 2, null, true, 'Chánh Văn phòng'),
    ('STATE', 1, 2, null, true, 'Phó Chánh Văn phòng'),
    ('STATE', 1, 2, null, true, 'Chánh Thanh tra'),
    ('STATE', 1, 2, null, true, 'Chánh án'),
    ('STATE', 1, 2, null, true, 'Viện trưởng'),
    ('FRONT', 1, 3, null, true, 'Chủ tịch'),
    ('FRONT', 1, 3, null, true, 'Phó Chủ tịch'),
    ('FRONT', 1, 3, null, true, 'Bí thư'),
    ('FRONT', 1, 3, null, true, 'Phó Bí thư'),
    ('PRESS', 1, 2, null, true, 'Tổng Biên tập'),
    ('PRESS', 1, 2, null, true, 'Phó Tổng Biên tập'),
    ('PRESS', 1, 2, null, true, 'Giám đốc'),
    ('PRESS', 1, 2, null, true, 'Phó Giám đốc'),
    ('SCHOOL', 1, 2, null, true, 'Hiệu trưởng'),
    ('SCHOOL', 1, 2, null, true, 'Phó Hiệu trưởng');

alter table people.position
    add column title_key text not null generated always as (web.fold(title)) stored,
    drop column key_leader;
