-- Those who answer for the units are told of a plan behind its landing, unit by unit in the order of their ids.
alter table planning.plan_acceptance
    add told_to bigint not null default 0,    -- the last unit whose people have been told
    add told_at timestamptz;                  -- when all had been
-- What was given down before is no news.
update planning.plan_acceptance set told_at = at;
create index plan_acceptance_untold on planning.plan_acceptance (plan_id) where told_at is null;
