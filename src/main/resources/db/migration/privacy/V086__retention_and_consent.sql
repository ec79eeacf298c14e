-- How long each kind of record is kept after its event; data, restated by changing the row. What is past its term is erased for
-- good by the program's own work, and every figure stays.
create table privacy.retention_rule (
    code text primary key,
    name text not null check (name <> ''),
    event text not null check (event <> ''),        -- the day from which the term runs: "thôi sinh hoạt"
    months int not null check (months > 0),
    basis text not null check (basis <> ''),
    no int not null unique
);
insert into privacy.retention_rule (code, name, event, months, basis, no) values
    ('PERSON', 'Họ tên, năm sinh, tài khoản của người đã thôi sinh hoạt', 'thôi sinh hoạt', 60,
        'Luật số 91/2025/QH15: không giữ lâu hơn mục đích; số liệu giữ lại không kèm họ tên', 1),
    ('REQUEST', 'Lời viết trong yêu cầu và lời trả lời', 'trả lời xong', 60,
        'Luật số 91/2025/QH15: chứng minh đã giải quyết yêu cầu', 2),
    ('READING', 'Nhật ký xem dữ liệu cá nhân', 'xem', 60,
        'Luật số 91/2025/QH15: ghi lại việc xem dữ liệu', 3),
    ('SHEET', 'Tên tệp và kết quả của danh sách đã nộp', 'nộp tệp', 12,
        'Chỉ để người nộp xem lại kết quả', 4),
    ('DEVICE', 'Trình duyệt đã từng đăng nhập, lần đăng nhập sai', 'dùng lần cuối', 12,
        'Pháp luật về an ninh mạng: bảo vệ tài khoản', 5);

-- What went when; numbers only.
create table privacy.retention_run (
    id bigint generated always as identity primary key,
    rule text not null references privacy.retention_rule,
    before date not null,                 -- events before this day were past their term
    erased int not null check (erased > 0),
    at timestamptz not null
);
create index retention_run_rule on privacy.retention_run (rule, id desc);
create index reading_at on privacy.reading (on_day);
create index list_reading_at on privacy.list_reading (on_day);

-- What persons are asked to agree to, word by word. A new wording is a new version; what was agreed to stays as it was.
create table privacy.consent_text (
    id bigint generated always as identity primary key,
    purpose text not null,                -- only those of privacy.purpose that rest on consent
    version int not null check (version > 0),
    text text not null check (text <> ''),
    valid_from date not null,
    unique (purpose, version)
);
insert into privacy.consent_text (purpose, version, text, valid_from) values
    ('CONTESTS', 1, 'Tôi đồng ý cho ban tổ chức cuộc thi giữ họ tên, nơi công tác, bài thi và kết quả của tôi để tổ chức, chấm và công bố kết quả cuộc thi này. Tôi rút lại được lúc nào cũng được; việc đã làm trước đó vẫn có hiệu lực.', '2024-01-01'),
    ('STORIES', 1, 'Tôi đồng ý cho giới thiệu họ tên, việc làm và hình ảnh của tôi trong bài này. Tôi rút lại được lúc nào cũng được; khi đó bài không còn nêu tên và hình ảnh của tôi.', '2024-01-01');

-- Given for one thing by the person themselves, or put down by an official from a signed paper; never assumed.
create table privacy.consent (
    id bigint generated always as identity primary key,
    person_id bigint not null,
    purpose text not null,
    text_id bigint not null references privacy.consent_text,
    subject text not null check (subject <> ''),    -- what it is for: contest/12, story/7
    title text not null check (title <> ''),        -- as told to the person: "Cuộc thi tìm hiểu …"
    paper text not null default '',                 -- where the signed paper lies; empty when given by the person's own account
    given_by bigint not null,
    given_at timestamptz not null,
    withdrawn_by bigint,
    withdrawn_at timestamptz check (withdrawn_at >= given_at),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index consent_standing on privacy.consent (person_id, purpose, subject) where withdrawn_at is null;
create index consent_text_given on privacy.consent (text_id);

-- Only withdrawing changes a row, once, and nothing else of it.
create function privacy.refuse_rewriting() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is not null
        or (to_jsonb(new) - 'withdrawn_at' - 'withdrawn_by') <> (to_jsonb(old) - 'withdrawn_at' - 'withdrawn_by') then
        raise exception 'what was agreed to stays as it was';
    end if;
    return new;
end $$;
create trigger consent_kept before update on privacy.consent for each row execute function privacy.refuse_rewriting();

alter table privacy.consent enable row level security, force row level security;
create policy seen on privacy.consent for select using (
    (select web.program_asks()) or person_id = (select web.asking_person()));
create policy added on privacy.consent for insert with check (
    (select web.program_asks()) or person_id = (select web.asking_person()));
create policy changed on privacy.consent for update using (
    (select web.program_asks()) or person_id = (select web.asking_person()));
create policy removed on privacy.consent for delete using ((select web.program_asks()));
