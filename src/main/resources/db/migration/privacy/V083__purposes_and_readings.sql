create schema privacy;

-- Why personal data is kept, on what basis, for how long: one row a purpose and span of days. The code knows a purpose by its
-- code only; its words change with the rules (requirement 15.7).
create table privacy.purpose (
    id bigint generated always as identity primary key,
    code text not null,
    name text not null check (name <> ''),
    basis text not null check (basis <> ''),          -- legal basis, in words
    kinds text not null check (kinds <> ''),          -- what kinds of data
    recipients text not null check (recipients <> ''),
    consent boolean not null,             -- only with the person's consent
    years int check (years > 0),          -- kept so long after the event; null: as long as the event has not come
    event text not null check (event <> ''),          -- "thôi sinh hoạt"
    valid_from date not null,
    valid_to date,
    check (valid_to > valid_from),
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);

insert into privacy.purpose (code, name, basis, kinds, recipients, consent, years, event, valid_from) values
    ('LISTS', 'Quản lý danh sách và nơi sinh hoạt',
        'Điều lệ Đảng, điều lệ đoàn thể và quy định về quản lý đảng viên, đoàn viên, hội viên; Luật số 91/2025/QH15: phục vụ hoạt động của cơ quan, tổ chức theo quy định, không cần sự đồng ý',
        'Họ tên, năm sinh; đối tượng; nơi sinh hoạt và thời gian; chức vụ',
        'Bí thư nơi sinh hoạt và bí thư cấp ủy trực tiếp trên; cấp cao hơn chỉ nhận con số', false, 5, 'thôi sinh hoạt', '2024-01-01'),
    ('DUTIES', 'Giao và theo dõi nhiệm vụ trong kế hoạch học tập',
        'Kế hoạch của cấp ủy ban hành theo thẩm quyền; Luật số 91/2025/QH15: phục vụ hoạt động của cơ quan, tổ chức theo quy định, không cần sự đồng ý',
        'Nhiệm vụ được giao, ngày hoàn thành, được miễn hay không',
        'Bí thư nơi sinh hoạt và cấp ủy trực tiếp trên; cấp cao hơn chỉ nhận con số', false, 5, 'thôi sinh hoạt', '2024-01-01'),
    ('STUDY', 'Điểm danh học tập, quán triệt',
        'Kế hoạch học tập của cấp ủy; Luật số 91/2025/QH15: phục vụ hoạt động của cơ quan, tổ chức theo quy định, không cần sự đồng ý',
        'Có mặt hay vắng mặt ở từng hội nghị, lý do vắng',
        'Bí thư nơi sinh hoạt, đơn vị tổ chức hội nghị; cấp cao hơn chỉ nhận con số', false, 5, 'thôi sinh hoạt', '2024-01-01'),
    ('ACCOUNT', 'Đăng nhập và phân quyền',
        'Pháp luật về an ninh mạng và bảo đảm an toàn hệ thống thông tin theo cấp độ: xác định đúng người dùng, chỉ cấp quyền cần thiết',
        'Tên đăng nhập, vai trò, phiên đăng nhập, khóa truy cập',
        'Quản trị hệ thống', false, 1, 'đóng tài khoản', '2024-01-01'),
    ('OVERSIGHT', 'Ghi nhật ký, kiểm tra và bảo vệ dữ liệu',
        'Luật số 91/2025/QH15: giới hạn truy cập và ghi lại việc xem dữ liệu; pháp luật về an ninh mạng: nhật ký hệ thống',
        'Ai đã làm gì, ai đã xem dữ liệu của ai, lúc nào, với vai trò nào',
        'Chính người có dữ liệu; cán bộ kiểm tra và quản trị hệ thống', false, 5, 'ghi nhật ký', '2024-01-01'),
    ('REQUESTS', 'Giải quyết yêu cầu của người có dữ liệu',
        'Luật số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP: quyền xem, chỉnh sửa, hạn chế, xóa dữ liệu của mình',
        'Nội dung yêu cầu, câu trả lời, sự đồng ý đã cho hoặc đã rút',
        'Chính người có dữ liệu; người được giao trả lời', false, 5, 'trả lời xong', '2024-01-01'),
    ('CONTESTS', 'Thi trực tuyến mở rộng ra công chúng',
        'Sự đồng ý của người dự thi (Luật số 91/2025/QH15); danh tính dự thi để riêng, không nối với danh sách đảng viên',
        'Họ tên, nơi công tác, bài thi, kết quả',
        'Ban tổ chức cuộc thi', true, 1, 'công bố kết quả cuộc thi', '2024-01-01'),
    ('STORIES', 'Giới thiệu điển hình kèm hình ảnh',
        'Sự đồng ý của người được giới thiệu (Luật số 91/2025/QH15), rút lại lúc nào cũng được',
        'Họ tên, việc làm được nêu gương, hình ảnh',
        'Người đọc bài giới thiệu', true, 3, 'đăng bài', '2024-01-01');

-- The account in whose name a transaction asks; null for the program.
create function privacy.asking_account() returns bigint language sql stable parallel safe as $$
    select case when web.program_asks() then null else current_setting('nennep.caller')::bigint end
$$;

-- Who read what of one person, and what for. Several looks within a few minutes are one row.
create table privacy.reading (
    id bigint generated always as identity primary key,
    person_id bigint not null,            -- whose data
    account_id bigint not null,           -- who read
    role text not null,                   -- as what; where
    unit_id bigint,
    purpose text not null,
    what text not null check (what <> ''),            -- in words: "trang riêng"
    on_day date not null,
    at timestamptz not null
);
create index reading_person on privacy.reading (person_id, at desc);
create index reading_account on privacy.reading (account_id, person_id, at desc);

-- A list of names that was shown or given out as a file: one row for everybody on it. Of a whole list it is kept which units'
-- people it held, and whom it concerned follows from where they took part on that day; of one page, who stood on it.
create table privacy.list_reading (
    id bigint generated always as identity primary key,
    unit_ids bigint[] not null,           -- the people of these units, all of them
    person_ids bigint[] not null,         -- or just these
    people int not null check (people >= 0),
    account_id bigint not null,
    role text not null,
    unit_id bigint,
    purpose text not null,
    what text not null check (what <> ''),
    on_day date not null,
    at timestamptz not null,
    check ((unit_ids = '{}') <> (person_ids = '{}'))
);
create index list_reading_unit on privacy.list_reading using gin (unit_ids);
create index list_reading_person on privacy.list_reading using gin (person_ids);
create index list_reading_account on privacy.list_reading (account_id, at desc);

-- Append-only; only what is past its term goes, by the program's own work of retention, which says so.
create function privacy.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and web.program_asks() and current_setting('nennep.retention', true) = 'on' then
        return old;
    end if;
    raise exception 'the log of readings is append-only';
end $$;
create trigger reading_append_only before update or delete on privacy.reading
    for each row execute function privacy.refuse_change();
create trigger reading_not_truncated before truncate on privacy.reading
    for each statement execute function privacy.refuse_change();
create trigger list_reading_append_only before update or delete on privacy.list_reading
    for each row execute function privacy.refuse_change();
create trigger list_reading_not_truncated before truncate on privacy.list_reading
    for each statement execute function privacy.refuse_change();

-- Whether a list of the units' people on that day had the person who asks on it; through the policy of affiliations.
create function privacy.listed(units bigint[], day date) returns boolean language plpgsql stable parallel safe as $$
begin
    return exists (
        select from people.affiliation a
        where a.person_id = web.asking_person() and a.unit_id = any (units)
        and a.valid_from <= day and (a.valid_to is null or a.valid_to > day));
end $$;

-- The person concerned sees it, and whoever read; nobody else, and nobody writes in another's name.
alter table privacy.reading enable row level security, force row level security;
create policy seen on privacy.reading for select using (
    (select web.program_asks()) or person_id = (select web.asking_person())
    or account_id = (select privacy.asking_account()));
create policy added on privacy.reading for insert with check (
    (select web.program_asks()) or account_id = (select privacy.asking_account()));
create policy changed on privacy.reading for update using ((select web.program_asks()));  -- and refused aloud by the trigger
create policy removed on privacy.reading for delete using ((select web.program_asks()));

alter table privacy.list_reading enable row level security, force row level security;
create policy seen on privacy.list_reading for select using (
    (select web.program_asks()) or account_id = (select privacy.asking_account())
    or (select web.asking_person()) = any (person_ids) or privacy.listed(unit_ids, on_day));
create policy added on privacy.list_reading for insert with check (
    (select web.program_asks()) or account_id = (select privacy.asking_account()));
create policy changed on privacy.list_reading for update using ((select web.program_asks()));
create policy removed on privacy.list_reading for delete using ((select web.program_asks()));
