-- Roles are given and taken with a reason by somebody, and lent for a time. No row is ever taken away: a role taken back before
-- its first day is held on no day.
alter table access.role_grant
    add column whole boolean not null default true,           -- with everything below, or the unit alone
    add column reason text not null default '',               -- why, and the deciding document if there is one
    add column given_by bigint references access.account,     -- null: by the program itself, when it was set up
    add column given_at timestamptz,
    add column end_reason text not null default '',
    add column ended_by bigint references access.account,
    add column ended_at timestamptz,
    drop constraint role_grant_check,
    add constraint role_grant_days check (valid_to >= valid_from);
create index role_grant_unit on access.role_grant (unit_id);
create index role_grant_given_by on access.role_grant (given_by) where given_by is not null;
create index role_grant_ended_by on access.role_grant (ended_by) where ended_by is not null;

-- Acts of reorganisation noted before are undone by comparing whole rows.
update organization.change set
    before = before || '{"whole": true, "reason": "", "given_by": null, "given_at": null, "end_reason": "",
        "ended_by": null, "ended_at": null}',
    after = after || '{"whole": true, "reason": "", "given_by": null, "given_at": null, "end_reason": "",
        "ended_by": null, "ended_at": null}'
where relation = 'access.role_grant';

-- Ủy quyền: somebody's role lent to another account, whole or at a unit below, until a day. It names the role itself, so that
-- it ends with it, and nothing lent can be lent on.
create table access.delegation (
    id bigint generated always as identity primary key,
    grant_id bigint not null references access.role_grant on delete cascade, -- an act undone takes back what it gave
    account_id bigint not null references access.account,
    unit_id bigint not null,
    reach_unit_id bigint not null,
    whole boolean not null,
    valid_from date not null,
    valid_to date not null,
    reason text not null check (reason <> ''),
    given_at timestamptz not null,
    ended_by bigint references access.account,
    ended_at timestamptz,
    check (valid_to >= valid_from)
);
create index delegation_grant on access.delegation (grant_id);
create index delegation_account on access.delegation (account_id);
create index delegation_ended_by on access.delegation (ended_by) where ended_by is not null;
select organization.names_unit('access.delegation', 'unit_id');
select organization.names_unit('access.delegation', 'reach_unit_id');

-- Every role as it is held: one's own, and those lent by others as far as they hold them themselves.
create view access.held as
    select account_id, role, unit_id, reach_unit_id, whole, valid_from, valid_to,
        id as grant_id, null::bigint as delegation_id, null::bigint as giver_id, null::bigint as giver_reach_id
    from access.role_grant
    union all
    select d.account_id, g.role, d.unit_id, d.reach_unit_id, d.whole, greatest(d.valid_from, g.valid_from),
        least(d.valid_to, g.valid_to), g.id, d.id, g.account_id, g.reach_unit_id
    from access.delegation d
    join access.role_grant g on g.id = d.grant_id and (g.whole or not d.whole and d.reach_unit_id = g.reach_unit_id)
    join access.account a on a.id = g.account_id and a.closed_at is null;

-- Where an account was opened: who keeps accounts there knows it before it holds any role.
alter table access.account
    add column unit_id bigint,
    add column closed_by bigint references access.account,
    add column close_reason text not null default '';
create index account_closed_by on access.account (closed_by) where closed_by is not null;
update access.account a set unit_id =
    (select g.unit_id from access.role_grant g where g.account_id = a.id order by g.id limit 1);
create index account_unit on access.account (unit_id) where unit_id is not null;
