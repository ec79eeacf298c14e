-- Those who answer for a unit are told of a change behind the act; what was noted before is not told again.
alter table planning.change_notice add told_at timestamptz;
update planning.change_notice set told_at = c.finished_at from planning.plan_change c where c.id = change_id;
create index change_notice_untold on planning.change_notice (change_id, unit_id) where told_at is null;
