-- "các huyện ủy, thành ủy" of a province with one city; committees meant by those who answer for them; and committees at all
-- levels ("các cấp ủy đảng").
insert into planning.actor_group (pattern, kind) values
    ('(, |\bva )thanh uy\b', 'CITY_COMMITTEE'),
    ('\bcap uy co so\b', 'GRASSROOTS_COMMITTEE'),
    ('\bcap uy co so\b', 'GRASSROOTS_BRANCH')
    on conflict do nothing;
insert into planning.actor_group (pattern, kind)
select '\bcac cap uy(,? to chuc)?,? dang\b', kind
from (values ('CITY_COMMITTEE'), ('TOWN_COMMITTEE'), ('DISTRICT_COMMITTEE'), ('DIRECT_COMMITTEE'), ('AGENCIES_COMMITTEE'),
    ('COMMUNE_COMMITTEE'), ('GRASSROOTS_COMMITTEE'), ('GRASSROOTS_BRANCH')) k (kind)
    on conflict do nothing;
