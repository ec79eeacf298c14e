-- Within how many working days a person's request is answered and carried out; data, because rules change.
create table privacy.request_term (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('SEE', 'CORRECT', 'RESTRICT', 'ERASE')),
    answer_days int not null check (answer_days > 0),   -- until the person hears that it is taken up
    done_days int not null check (done_days >= answer_days),
    basis text not null check (basis <> ''),
    valid_from date not null,
    valid_to date,
    check (valid_to > valid_from),
    exclude using gist (kind with =, daterange(valid_from, valid_to) with &&)
);
insert into privacy.request_term (kind, answer_days, done_days, basis, valid_from) values
    ('SEE', 2, 10, 'Luật số 91/2025/QH15, Nghị định 356/2025/NĐ-CP', '2024-01-01'),
    ('CORRECT', 2, 10, 'Luật số 91/2025/QH15, Nghị định 356/2025/NĐ-CP', '2024-01-01'),
    ('RESTRICT', 2, 15, 'Luật số 91/2025/QH15, Nghị định 356/2025/NĐ-CP', '2024-01-01'),
    ('ERASE', 2, 20, 'Luật số 91/2025/QH15, Nghị định 356/2025/NĐ-CP', '2024-01-01');

-- Days that differ from their weekday: public holidays, days off in their place, and Saturdays worked instead.
create table privacy.special_day (
    day date primary key,
    name text not null check (name <> ''),
    working boolean not null default false
);
insert into privacy.special_day (day, name)
    select day::date, name from (values
        ('2024-01-01', '2024-01-01', 'Tết Dương lịch'),
        ('2024-02-08', '2024-02-14', 'Tết Giáp Thìn'),
        ('2024-04-18', '2024-04-18', 'Giỗ Tổ Hùng Vương'),
        ('2024-04-29', '2024-05-01', 'Ngày Chiến thắng, Quốc tế Lao động'),
        ('2024-09-02', '2024-09-03', 'Quốc khánh'),
        ('2025-01-01', '2025-01-01', 'Tết Dương lịch'),
        ('2025-01-27', '2025-01-31', 'Tết Ất Tỵ'),
        ('2025-04-07', '2025-04-07', 'Giỗ Tổ Hùng Vương'),
        ('2025-04-30', '2025-05-02', 'Ngày Chiến thắng, Quốc tế Lao động'),
        ('2025-09-01', '2025-09-02', 'Quốc khánh'),
        ('2026-01-01', '2026-01-02', 'Tết Dương lịch'),
        ('2026-02-16', '2026-02-20', 'Tết Bính Ngọ'),
        ('2026-04-27', '2026-04-27', 'Giỗ Tổ Hùng Vương, nghỉ bù'),
        ('2026-04-30', '2026-05-01', 'Ngày Chiến thắng, Quốc tế Lao động'),
        ('2026-08-31', '2026-09-02', 'Quốc khánh'),
        ('2027-01-01', '2027-01-01', 'Tết Dương lịch'),
        ('2027-02-05', '2027-02-11', 'Tết Đinh Mùi, dự kiến'),
        ('2027-04-16', '2027-04-16', 'Giỗ Tổ Hùng Vương'),
        ('2027-04-30', '2027-05-03', 'Ngày Chiến thắng, Quốc tế Lao động'),
        ('2027-09-02', '2027-09-03', 'Quốc khánh')) span (first, last, name),
    generate_series(first::date, last::date, '1 day') day;
insert into privacy.special_day (day, name, working) values
    ('2024-05-04', 'Làm bù ngày 29/4', true),
    ('2025-04-26', 'Làm bù ngày 02/5', true),
    ('2026-01-10', 'Làm bù ngày 02/01', true),
    ('2026-08-22', 'Làm bù ngày 31/8', true);

-- What a person asks about their own data. Due days are kept as they were told when it was asked.
create table privacy.request (
    id bigint generated always as identity primary key,
    person_id bigint not null,
    unit_id bigint not null,              -- home when it was asked: whose administrator answers
    kind text not null check (kind in ('SEE', 'CORRECT', 'RESTRICT', 'ERASE')),
    text text not null default '',        -- in the person's own words
    new_name text,                        -- what is right instead, of a correction
    new_birth_year int,
    state text not null check (state in ('ASKED', 'RECEIVED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    asked_on date not null,
    answer_due date not null,
    done_due date not null,
    check (kind = 'CORRECT' or (new_name is null and new_birth_year is null))
);
create unique index request_open on privacy.request (person_id, kind) where state in ('ASKED', 'RECEIVED');
create index request_waiting on privacy.request (done_due) where state in ('ASKED', 'RECEIVED');

-- What became of it, step by step.
create table privacy.request_step (
    id bigint generated always as identity primary key,
    request_id bigint not null references privacy.request on delete cascade,
    person_id bigint not null,
    unit_id bigint not null,
    state text not null check (state in ('ASKED', 'RECEIVED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    text text not null default '',        -- answer to the person
    basis text not null default '',       -- of a refusal: the rule it rests on
    account_id bigint,
    at timestamptz not null,
    check (state <> 'REFUSED' or basis <> '')
);
create index request_step_request on privacy.request_step (request_id, id);

alter table privacy.request enable row level security, force row level security;
create policy seen on privacy.request for select using (
    (select web.program_asks()) or person_id = (select web.asking_person()) or organization.reached(unit_id));
create policy added on privacy.request for insert with check (
    (select web.program_asks()) or person_id = (select web.asking_person()));
create policy changed on privacy.request for update using (
    (select web.program_asks()) or person_id = (select web.asking_person()) or organization.reached(unit_id));
create policy removed on privacy.request for delete using ((select web.program_asks()));

alter table privacy.request_step enable row level security, force row level security;
create policy seen on privacy.request_step for select using (
    (select web.program_asks()) or person_id = (select web.asking_person()) or organization.reached(unit_id));
create policy added on privacy.request_step for insert with check (
    (select web.program_asks()) or person_id = (select web.asking_person()) or organization.reached(unit_id));
create policy changed on privacy.request_step for update using ((select web.program_asks()));
create policy removed on privacy.request_step for delete using ((select web.program_asks()));

select organization.names_unit('privacy.request', 'unit_id');
