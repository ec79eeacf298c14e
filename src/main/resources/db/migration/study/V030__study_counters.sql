-- A conference serves the study of one year; a make-up session (học bù) serves the year of the one it makes up for.
alter table study.conference
    add column study_year int,
    add column assignment_id bigint,      -- the duty to hold it (planning) which it fulfils
    add column make_up_for bigint references study.conference,
    add column cancellation_reason text check (cancellation_reason <> ''),
    add constraint conference_not_its_own_make_up check (make_up_for <> id);
update study.conference set study_year = extract(year from held_on);
alter table study.conference
    alter column study_year set not null,
    add constraint conference_cancelled_with_reason check ((cancelled_at is null) = (cancellation_reason is null));
create index conference_topic on study.conference (topic_id, study_year);
create index conference_make_up on study.conference (make_up_for);

-- The site's own counters change with the list, so that every level above is a sum (architecture, rule 4).
-- called: who has to be answered for (those who studied elsewhere are not); excused: exempt or taking part elsewhere.
alter table study.site
    add column counts_only boolean not null default false,
    add column called int not null default 0 check (called >= 0),
    add column answered int not null default 0 check (answered >= 0),
    add column attended int not null default 0 check (attended >= 0),
    add column excused int not null default 0 check (excused >= 0),
    add constraint site_answered_of_called check (answered <= called),
    add constraint site_attended_of_answered check (attended + excused <= answered);
