-- Kinds of units are data: reforms rename and abolish them, the program goes on. group_name is how plans call all of a kind.
-- Levels: 1 province, 2 district and directly under the province, 3 grassroots, 5 branch (4 is left for what may stand between).
insert into organization.unit_kind
    (code, name, group_name, line, level, advisory, holds_people, counts_only, sort) values
    ('PROVINCIAL_COMMITTEE', 'Tỉnh ủy', 'các tỉnh ủy', 'PARTY', 1, false, false, false, 10),
    ('ADVISORY_BODY', 'Cơ quan tham mưu, giúp việc cấp ủy', 'các cơ quan tham mưu, giúp việc', 'PARTY', 2, true, false, false, 20),
    ('CITY_COMMITTEE', 'Thành ủy', 'các thành ủy', 'PARTY', 2, false, false, false, 30),
    ('TOWN_COMMITTEE', 'Thị ủy', 'các thị ủy', 'PARTY', 2, false, false, false, 40),
    ('DISTRICT_COMMITTEE', 'Huyện ủy', 'các huyện ủy', 'PARTY', 2, false, false, false, 50),
    ('DIRECT_COMMITTEE', 'Đảng ủy trực thuộc', 'các đảng ủy trực thuộc', 'PARTY', 2, false, false, false, 60),
    ('ARMED_COMMITTEE', 'Đảng ủy lực lượng vũ trang', 'các đảng ủy lực lượng vũ trang', 'PARTY', 2, false, false, true, 70),
    ('PARTY_CAUCUS', 'Ban cán sự đảng', 'các ban cán sự đảng', 'PARTY', 2, false, false, false, 80),
    ('STATE_BODY', 'Ban, sở, ngành', 'các ban, sở, ngành', 'STATE', 2, false, true, false, 90),
    ('FRONT', 'Ủy ban Mặt trận Tổ quốc', 'Ủy ban Mặt trận Tổ quốc', 'FRONT', 2, false, true, false, 100),
    ('MASS_ORGANISATION', 'Đoàn thể chính trị - xã hội', 'các đoàn thể chính trị - xã hội', 'FRONT', 2, false, true, false, 110),
    ('NEWSPAPER', 'Báo', 'báo', 'PRESS', 2, false, true, false, 120),
    ('BROADCASTER', 'Đài phát thanh và truyền hình', 'đài phát thanh và truyền hình', 'PRESS', 2, false, true, false, 130),
    ('POLITICAL_SCHOOL', 'Trường chính trị', 'trường chính trị', 'SCHOOL', 2, false, true, false, 140),
    ('DISTRICT_STATE_BODY', 'Cơ quan nhà nước cấp huyện', 'các phòng, ban, ngành huyện', 'STATE', 3, false, true, false, 150),
    ('DISTRICT_FRONT', 'Ủy ban Mặt trận Tổ quốc cấp huyện', 'Ủy ban Mặt trận Tổ quốc huyện', 'FRONT', 3, false, true, false, 160),
    ('DISTRICT_MASS_ORGANISATION', 'Đoàn thể chính trị - xã hội cấp huyện', 'các đoàn thể chính trị - xã hội huyện', 'FRONT', 3, false, true, false, 170),
    ('GRASSROOTS_COMMITTEE', 'Đảng bộ cơ sở', 'các đảng bộ cơ sở', 'PARTY', 3, false, false, false, 180),
    ('GRASSROOTS_BRANCH', 'Chi bộ cơ sở', 'các chi bộ cơ sở', 'PARTY', 3, false, true, false, 190),
    ('BRANCH', 'Chi bộ', 'các chi bộ', 'PARTY', 5, false, true, false, 200);
