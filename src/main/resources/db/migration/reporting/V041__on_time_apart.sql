-- Each share in a sentence of its own: where one was not asked of anybody, the other is still said.
update reporting.template_sentence set no = no + 1 where template_code = 'YEAR_END' and section_code = 'II.1' and no = 4;
update reporting.template_sentence set no = no + 1 where template_code = 'YEAR_END' and section_code = 'II.1' and no = 3;
update reporting.template_sentence set wording = 'Tỷ lệ đảng viên học tập đạt {planning.study.members:%} ({n}/{d} đảng viên).'
    where template_code = 'YEAR_END' and section_code = 'II.1' and no = 2;
insert into reporting.template_sentence (template_code, section_code, no, wording) values
('YEAR_END', 'II.1', 3, 'Trong số đảng viên phải học, {planning.study.members.on_time:%} ({n}/{d}) học tập đúng thời hạn.');

-- The words follow what the figures count.
update reporting.template_sentence
    set wording = 'Việc đưa nội dung chuyên đề vào sinh hoạt chi bộ định kỳ đạt {planning.branch_meetings:%} ({n}/{d} kỳ sinh hoạt).'
    where template_code = 'YEAR_END' and section_code = 'II.2' and no = 1;
update reporting.template_sentence
    set wording = 'Sinh hoạt chuyên đề đạt {planning.thematic_meetings:%} ({n}/{d} buổi).'
    where template_code = 'YEAR_END' and section_code = 'II.2' and no = 2;
update reporting.template_sentence
    set wording = '{planning.commitments:%} đảng viên, cán bộ được giao ({n}/{d}) đã xây dựng bản cam kết, kế hoạch cá nhân tu dưỡng, rèn luyện, phấn đấu.'
    where template_code = 'YEAR_END' and section_code = 'II.3' and no = 1;
update reporting.template_sentence
    set wording = 'Các cấp ủy tổ chức kiểm tra, giám sát {planning.inspections.units:n} lượt tổ chức, cá nhân.'
    where template_code = 'YEAR_END' and section_code = 'II.5' and no = 1;
