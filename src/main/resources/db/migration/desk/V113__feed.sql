create schema desk;

-- A calendar as other programs read it, by a secret address: without sign-in, so it holds what is due and nothing of
-- anybody. Only the hash of the address is kept.
create table desk.feed (
    id bigint generated always as identity primary key,
    account_id bigint not null,
    unit_id bigint,                       -- the unit whose calendar it is; null: the account's own
    token_hash bytea not null unique,
    opened_at timestamptz not null,
    revoked_at timestamptz,
    last_read_on date,
    hour timestamptz not null,            -- readings are counted by the hour
    readings int not null default 0
);
create index feed_account on desk.feed (account_id);
