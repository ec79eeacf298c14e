-- What a kind of unit is called, under what it may stand, which advisory bodies it has and which documents it may issue holds
-- for spans of days: reforms change rows, the program goes on.
alter table organization.unit_kind
    add column valid_from date not null default '1930-02-03',
    add column valid_to date,             -- first day on which no unit of the kind is opened any more
    add constraint unit_kind_days check (valid_to > valid_from);

insert into organization.unit_kind
    (code, name, group_name, line, level, advisory, holds_people, counts_only, sort, valid_from) values
    ('COMMUNE_COMMITTEE', 'Đảng ủy xã, phường', 'các đảng ủy xã, phường', 'PARTY', 2, false, false, false, 55, '2025-07-01'),
    ('AGENCIES_COMMITTEE', 'Đảng ủy các cơ quan tỉnh', 'các đảng ủy cơ quan', 'PARTY', 2, false, false, false, 65, '2025-02-01'),
    ('SUB_GRASSROOTS_COMMITTEE', 'Đảng bộ trực thuộc cơ sở', 'các đảng bộ trực thuộc cơ sở', 'PARTY', 4, false, false, false, 195, '2025-07-01');

-- Districts ended on 1/7/2025, the agencies' committees and caucuses in February.
update organization.unit_kind set valid_to = '2025-07-01'
    where code in ('CITY_COMMITTEE', 'TOWN_COMMITTEE', 'DISTRICT_COMMITTEE',
        'DISTRICT_STATE_BODY', 'DISTRICT_FRONT', 'DISTRICT_MASS_ORGANISATION');
update organization.unit_kind set valid_to = '2025-02-24' where code = 'PARTY_CAUCUS';

create table organization.unit_kind_parent (
    kind text not null references organization.unit_kind,
    parent text not null references organization.unit_kind,
    valid_from date not null default '1930-02-03',
    valid_to date,
    primary key (kind, parent, valid_from),
    check (valid_to > valid_from)
);
create index unit_kind_parent_parent on organization.unit_kind_parent (parent);

insert into organization.unit_kind_parent (kind, parent)
select k.code, p.code from organization.unit_kind k, organization.unit_kind p
where p.code = 'PROVINCIAL_COMMITTEE' and k.level in (2, 3) and k.code not like 'DISTRICT\_%' escape '\'
   or p.code = 'PROVINCIAL_COMMITTEE' and k.code = 'DISTRICT_COMMITTEE'
   or p.code in ('DISTRICT_COMMITTEE', 'TOWN_COMMITTEE', 'CITY_COMMITTEE')
      and k.code in ('ADVISORY_BODY', 'GRASSROOTS_COMMITTEE', 'GRASSROOTS_BRANCH', 'DISTRICT_STATE_BODY',
        'DISTRICT_FRONT', 'DISTRICT_MASS_ORGANISATION', 'NEWSPAPER', 'BROADCASTER', 'POLITICAL_SCHOOL', 'ARMED_COMMITTEE', 'BRANCH')
   or p.code in ('DIRECT_COMMITTEE', 'ARMED_COMMITTEE', 'AGENCIES_COMMITTEE', 'COMMUNE_COMMITTEE', 'PARTY_CAUCUS')
      and k.code in ('ADVISORY_BODY', 'GRASSROOTS_COMMITTEE', 'GRASSROOTS_BRANCH', 'BRANCH', 'STATE_BODY', 'FRONT',
        'MASS_ORGANISATION', 'SUB_GRASSROOTS_COMMITTEE')
   or p.code = 'GRASSROOTS_COMMITTEE' and k.code in ('BRANCH', 'GRASSROOTS_BRANCH', 'SUB_GRASSROOTS_COMMITTEE', 'ADVISORY_BODY')
   or p.code = 'SUB_GRASSROOTS_COMMITTEE' and k.code = 'BRANCH'
   or p.code in ('STATE_BODY', 'FRONT', 'MASS_ORGANISATION', 'NEWSPAPER', 'BROADCASTER', 'POLITICAL_SCHOOL')
      and k.code in ('BRANCH', 'GRASSROOTS_BRANCH', 'STATE_BODY');

-- The same kind under another name.
create table organization.unit_kind_name (
    kind text not null references organization.unit_kind,
    valid_from date not null,
    valid_to date,
    name text not null check (name <> ''),
    group_name text not null check (group_name <> ''),
    primary key (kind, valid_from),
    check (valid_to > valid_from),
    exclude using gist (kind with =, daterange(valid_from, valid_to) with &&)
);
insert into organization.unit_kind_name (kind, valid_from, name, group_name) values
    ('GRASSROOTS_BRANCH', '2026-07-26', 'Chi bộ', 'các chi bộ trực thuộc');

-- Which advisory bodies a committee has, as they are called.
create table organization.advisory_body (
    kind text not null references organization.unit_kind,
    name text not null check (name <> ''),
    valid_from date not null,
    valid_to date,
    primary key (kind, name, valid_from),
    check (valid_to > valid_from)
);
insert into organization.advisory_body (kind, name, valid_from, valid_to)
select kind, name, '1930-02-03', valid_to::date
from (values ('PROVINCIAL_COMMITTEE'), ('DISTRICT_COMMITTEE'), ('TOWN_COMMITTEE'), ('CITY_COMMITTEE')) k (kind),
    (values ('Ban Tuyên giáo', '2025-02-01'), ('Ban Dân vận', '2025-02-01'), ('Ban Tổ chức', null),
        ('Ủy ban Kiểm tra', null), ('Văn phòng', null), ('Ban Nội chính', null)) b (name, valid_to)
where not (name = 'Ban Nội chính' and kind <> 'PROVINCIAL_COMMITTEE');
insert into organization.advisory_body (kind, name, valid_from) values
    ('PROVINCIAL_COMMITTEE', 'Ban Tuyên giáo và Dân vận', '2025-02-01'),
    ('COMMUNE_COMMITTEE', 'Ban Xây dựng Đảng', '2025-07-01'),
    ('COMMUNE_COMMITTEE', 'Ủy ban Kiểm tra', '2025-07-01'),
    ('COMMUNE_COMMITTEE', 'Văn phòng', '2025-07-01');

-- Who may issue what (Quy định về thể loại, thẩm quyền ban hành).
create table organization.document_right (
    kind text not null references organization.unit_kind,
    document text not null,               -- abbreviation of the document's kind: KH, BC, HD
    valid_from date not null default '1930-02-03',
    valid_to date,
    primary key (kind, document, valid_from),
    check (valid_to > valid_from)
);
insert into organization.document_right (kind, document)
select k.code, d.document from organization.unit_kind k,
    (values ('KH'), ('BC'), ('CV'), ('BB'), ('TB'), ('CTr'), ('NQ'), ('QĐ'), ('CT'), ('KL'), ('HD'), ('QC'), ('QyĐ')) d (document)
where d.document in ('KH', 'BC', 'CV', 'BB', 'TB', 'CTr')
   or d.document = 'NQ' and k.line = 'PARTY' and not k.advisory
   or d.document in ('QĐ', 'HD') and k.line = 'PARTY' and k.level <= 2
   or d.document in ('CT', 'KL', 'QC', 'QyĐ') and k.line = 'PARTY' and k.level <= 2 and not k.advisory;
