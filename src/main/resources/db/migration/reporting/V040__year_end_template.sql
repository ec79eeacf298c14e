-- How a section stands in the document, and what it may begin with.
alter table reporting.template_section
    add column level int not null default 1 check (level between 0 and 3),  -- 0: opening words, without a heading
    add column marker text not null default '',        -- as printed before the heading: "I-", "1."
    add column narrative boolean not null default true, -- false: only a heading over the sections that follow
    add column mandatory boolean not null default true, -- must be written before the report is submitted
    add column starting_text text not null default '';  -- may name {topic}, {unit}, {year}, {next_year}

-- Sentences that the program writes from figures. {code:%} is the share, {code:n} its numerator, {code:d} its denominator;
-- {%}, {n} and {d} speak of the figure named last. A code that no activity counts stops the program at its start.
create table reporting.template_sentence (
    template_code text not null,
    section_code text not null,
    no int not null,
    wording text not null check (wording like '%{%}%'),
    primary key (template_code, section_code, no),
    foreign key (template_code, section_code) references reporting.template_section
);

-- Two officers may write different sections at once; within a section the second to save sees both texts.
alter table reporting.report_section
    add column revision int not null default 0,
    add column saved_at timestamptz,
    add column saved_by text not null default '';       -- name as it was then

alter table reporting.report_step
    add column by_name text not null default '';        -- name as it was then
create index report_step_report on reporting.report_step (report_id, id);

alter table reporting.report_figure
    add column overruled_by_name text,
    add column overruled_at timestamptz,
    add check ((overruled_reason is null) = (overruled_at is null)),
    add check (overruled_numerator >= 0 and overruled_denominator >= overruled_numerator);

alter table reporting.borrowing
    add check (from_report_id <> report_id);
create index report_template_code on reporting.report (template_code);
create index borrowing_from on reporting.borrowing (from_report_id);

insert into reporting.report_template (code, name) values ('YEAR_END', 'Báo cáo kết quả thực hiện chuyên đề năm');

-- The structure of year-end reports as provinces write them: leadership, results 1-5, assessment, next year's directions.
insert into reporting.template_section
    (template_code, code, no, level, marker, title, narrative, mandatory, hint, starting_text, figures) values
('YEAR_END', '0', 1, 0, '', 'Mở đầu', true, true,
    'Nêu văn bản mà báo cáo thực hiện và đơn vị báo cáo.',
    'Thực hiện {topic}, {unit} báo cáo kết quả thực hiện năm {year} như sau:', '{}'),
('YEAR_END', 'I', 2, 1, 'I-', 'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI THỰC HIỆN', true, true,
    'Văn bản đã ban hành, nội dung trọng tâm, đột phá đã chọn, việc hướng dẫn cấp dưới.', '',
    '{planning.plans.issued}'),
('YEAR_END', 'II', 3, 1, 'II-', 'KẾT QUẢ THỰC HIỆN', false, false, '', '', '{}'),
('YEAR_END', 'II.1', 4, 2, '1.', 'Việc tổ chức nghiên cứu, học tập, quán triệt', true, true,
    'Hình thức, nội dung hội nghị; chuyển biến về nhận thức sau học tập. Tỷ lệ học tập lấy từ dữ liệu, không cần viết lại.', '',
    '{planning.study.units,planning.study.members,planning.study.members.on_time,planning.study.others,study.conferences,study.attendances}'),
('YEAR_END', 'II.2', 5, 2, '2.', 'Việc đưa nội dung học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh với chủ đề năm {year} vào sinh hoạt định kỳ', true, true,
    'Cách đưa nội dung vào sinh hoạt hằng tháng, sinh hoạt chuyên đề; tài liệu, bản tin phục vụ sinh hoạt.', '',
    '{planning.branch_meetings,planning.thematic_meetings}'),
('YEAR_END', 'II.3', 6, 2, '3.', 'Thực hiện trách nhiệm nêu gương của cán bộ, đảng viên, công chức, viên chức, đoàn viên, hội viên, người lao động; xây dựng và thực hiện bản cam kết, chuẩn mực đạo đức', true, true,
    'Bản cam kết, kế hoạch làm theo; vai trò nêu gương của người đứng đầu; mô hình, điển hình.', '',
    '{planning.commitments,planning.exemplars}'),
('YEAR_END', 'II.4', 7, 2, '4.', 'Công tác tuyên truyền về tư tưởng, đạo đức, phong cách Hồ Chí Minh', true, true,
    'Chuyên trang, chuyên mục, hội thi, giải thưởng sáng tác; gương người tốt, việc tốt.', '',
    '{planning.outreach,planning.awards.entries}'),
('YEAR_END', 'II.5', 8, 2, '5.', 'Công tác kiểm tra, giám sát, biểu dương, khen thưởng', true, true,
    'Đoàn kiểm tra, giám sát, kết luận; tập thể, cá nhân được biểu dương, khen thưởng và cấp khen.', '',
    '{planning.inspections.units,planning.commendations}'),
('YEAR_END', 'III', 9, 1, 'III-', 'ĐÁNH GIÁ CHUNG', true, true,
    'Ưu điểm; hạn chế; nguyên nhân.', '',
    '{planning.reports.submitted}'),
('YEAR_END', 'IV', 10, 1, 'IV-', 'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM {next_year}', true, true,
    'Nhiệm vụ trọng tâm năm sau, mỗi nhiệm vụ một đoạn.', '', '{}'),
('YEAR_END', 'V', 11, 1, 'V-', 'KHÓ KHĂN, VƯỚNG MẮC; ĐỀ XUẤT, KIẾN NGHỊ', true, false,
    'Chỉ viết khi có; để trống thì mục này không in ra. Cơ quan tham mưu cấp trên trả lời hoặc trình ban thường vụ.', '', '{}');

insert into reporting.template_sentence (template_code, section_code, no, wording) values
('YEAR_END', 'I', 1, 'Đến nay, {planning.plans.issued:n}/{d} cơ quan, đơn vị ({%}) đã ban hành kế hoạch thực hiện chuyên đề.'),
('YEAR_END', 'II.1', 1, 'Kết quả, {planning.study.units:%} tổ chức đảng, đơn vị ({n}/{d}) đã triển khai, học tập.'),
('YEAR_END', 'II.1', 2, 'Tỷ lệ đảng viên học tập đạt {planning.study.members:%} ({n}/{d} đảng viên), trong đó học tập đúng thời hạn đạt {planning.study.members.on_time:%}.'),
('YEAR_END', 'II.1', 3, 'Tỷ lệ cán bộ, công chức, viên chức, đoàn viên, hội viên học tập đạt {planning.study.others:%} ({n}/{d} người).'),
('YEAR_END', 'II.1', 4, 'Các cấp đã tổ chức {study.conferences:n} hội nghị học tập, quán triệt với {study.attendances:n} lượt người dự.'),
('YEAR_END', 'II.2', 1, 'Việc đưa nội dung chuyên đề vào sinh hoạt chi bộ định kỳ đạt {planning.branch_meetings:%} ({n}/{d}).'),
('YEAR_END', 'II.2', 2, 'Sinh hoạt chuyên đề đạt {planning.thematic_meetings:%} ({n}/{d}).'),
('YEAR_END', 'II.3', 1, 'Có {planning.commitments:%} đảng viên ({n}/{d}) xây dựng bản cam kết tu dưỡng, rèn luyện, phấn đấu.'),
('YEAR_END', 'II.3', 2, 'Toàn đơn vị có {planning.exemplars:n} mô hình, điển hình trong học tập và làm theo.'),
('YEAR_END', 'II.4', 1, 'Đã thực hiện {planning.outreach:n} sản phẩm, hoạt động tuyên truyền.'),
('YEAR_END', 'II.4', 2, 'Giải thưởng sáng tác, quảng bá tác phẩm có {planning.awards.entries:n} tác phẩm dự thi.'),
('YEAR_END', 'II.5', 1, 'Các cấp ủy tổ chức kiểm tra, giám sát {planning.inspections.units:n} tổ chức đảng, đơn vị.'),
('YEAR_END', 'II.5', 2, 'Có {planning.commendations:n} tập thể, cá nhân được biểu dương, khen thưởng.');
