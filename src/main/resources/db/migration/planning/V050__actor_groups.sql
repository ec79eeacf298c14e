-- How plans call groups of units, and which kinds they mean. Patterns are matched against the words without diacritics;
-- when kinds are renamed or abolished, rows change and the program does not.
create table planning.actor_group (
    pattern text not null,
    kind text not null,
    primary key (pattern, kind)
);

insert into planning.actor_group (pattern, kind) values
    ('\bcac (quan, )?huyen\b|\bhuyen uy\b|\bhuyen, thi\b', 'DISTRICT_COMMITTEE'),
    ('\bthi uy\b|\bthi, thanh (uy|pho)\b|\bhuyen, thi\b', 'TOWN_COMMITTEE'),
    ('\bcac thanh uy\b|\bthanh (uy|pho) (va|truc thuoc)\b|\bthi, thanh uy\b', 'CITY_COMMITTEE'),
    ('\bdang (uy|bo) truc thuoc\b|\bva tuong duong\b', 'DIRECT_COMMITTEE'),
    ('\bdang (uy|bo) truc thuoc\b', 'ARMED_COMMITTEE'),
    ('\buy ban mat tran\b|\bmttq\b|\bmat tran to quoc\b', 'FRONT'),
    ('\bdoan the\b|\bto chuc chinh tri - xa hoi\b', 'MASS_ORGANISATION'),
    ('\bso,? (ban,? )?nganh\b|\bban,? nganh\b', 'STATE_BODY'),
    ('\bcac ban,? so\b|\bco quan tham muu\b|\bban xay dung dang\b|\bcac ban dang\b', 'ADVISORY_BODY'),
    ('\bban can su dang\b', 'PARTY_CAUCUS'),
    ('\bto chuc co so dang\b|\bdang bo co so\b|\bdang uy co so\b|\btccsd\b', 'GRASSROOTS_COMMITTEE'),
    ('\bto chuc co so dang\b|\bchi bo co so\b|\btccsd\b', 'GRASSROOTS_BRANCH'),
    ('\bchi bo\b', 'BRANCH'),
    ('\bcap uy chi bo\b|\bcac chi bo\b|\bmoi chi bo\b|^chi bo\b', 'GRASSROOTS_BRANCH'),
    ('\bbao (hau giang|chi|tinh)\b|^bao \w+', 'NEWSPAPER'),
    ('\bdai phat thanh\b|\bdai pt', 'BROADCASTER'),
    ('\btruong chinh tri\b', 'POLITICAL_SCHOOL');
insert into planning.actor_group (pattern, kind) values ('^cac ban$', 'ADVISORY_BODY'), ('^so,? nganh$', 'STATE_BODY')
    on conflict do nothing;
