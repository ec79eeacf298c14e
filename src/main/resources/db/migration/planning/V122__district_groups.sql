-- A district's plan speaks of its own bodies as the province's does of its own; and "các phòng, ban" are only a district's.
insert into planning.actor_group (pattern, kind) values
    ('\bso,? (ban,? )?nganh\b|\bban,? nganh\b', 'DISTRICT_STATE_BODY'),
    ('\bcac (phong|co quan chuyen mon)\b|\bphong,? ban\b', 'DISTRICT_STATE_BODY'),
    ('\buy ban mat tran\b|\bmttq\b|\bmat tran to quoc\b', 'DISTRICT_FRONT'),
    ('\bdoan the\b|\bto chuc chinh tri - xa hoi\b', 'DISTRICT_MASS_ORGANISATION'),
    ('\bdang uy (cac )?(xa|phuong|thi tran)\b|\bdang bo (cac )?(xa|phuong|thi tran)\b', 'GRASSROOTS_COMMITTEE')
    on conflict do nothing;
